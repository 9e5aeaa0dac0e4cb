import { RowState } from '../../../domain/choices';
import type { Guid, QueueColumns } from '../../../domain/rows';
import { badRequest } from '../../refusal';
import type { Call } from '../call';
import { removeMailbox } from '../cascade';
import { personNames } from '../computed-columns';
import { addQueue, addUser } from '../new-people';
import type { PersonNames } from '../person-names';
import { nextId } from '../randomness';
import { writtenState } from '../row-state';
import {
  momentOf,
  nextVersion,
  type SimulatedMailbox,
  type SimulatedTenant,
  type SimulatedUser,
} from '../tenant';
import { changeMailbox, type WrittenMailbox } from './mailbox';
import type { WrittenColumns } from './written-columns';

function mailboxOf(tenant: SimulatedTenant, id: Guid | null): SimulatedMailbox | undefined {
  return id ? tenant.tables.mailboxes.get(id) : undefined;
}

/** A person's or queue's state takes the mailbox along (dataverse.md 1.5). */
function stateOf(active: boolean): WrittenMailbox {
  return { statecode: active ? RowState.Active : RowState.Inactive };
}

/** A user's names with those that were written; the last name is the one that must be there. */
function writtenNames(written: WrittenColumns, current?: PersonNames): PersonNames {
  const { firstname = current?.firstname, lastname = current?.lastname } = written;
  if (!lastname) throw badRequest('A user needs a lastname.');
  return { firstname: firstname ? String(firstname) : null, lastname: String(lastname) };
}

const fullNameOf = ({ firstname, lastname }: PersonNames) =>
  firstname ? `${firstname} ${lastname}` : lastname;

/** Address, approval and state written on a user: its mailbox takes them, and mirrors them back. */
export function changeUser({ tenant, caller }: Call, user: SimulatedUser, written: WrittenColumns): void {
  const {
    internalemailaddress,
    emailrouteraccessapproval,
    isdisabled,
    firstname: _first,
    lastname: _last,
    ...kept
  } = written;
  const names = writtenNames(written, personNames(user));
  tenant.tables.systemusers.put({
    ...user,
    ...(kept as Partial<SimulatedUser>),
    names,
    fullname: fullNameOf(names),
    ...(isdisabled === undefined ? {} : { isdisabled: isdisabled === true }),
    versionnumber: nextVersion(tenant),
  });
  const mailbox = mailboxOf(tenant, user._defaultmailbox_value);
  if (!mailbox) return;
  changeMailbox(tenant, caller, mailbox, {
    ...(internalemailaddress === undefined ? {} : { emailaddress: internalemailaddress as string | null }),
    ...(emailrouteraccessapproval === undefined
      ? {}
      : {
          emailrouteraccessapproval: emailrouteraccessapproval as SimulatedUser['emailrouteraccessapproval'],
        }),
    ...(isdisabled === true ? stateOf(false) : {}),
  });
}

/** The same for a queue. */
export function changeQueue({ tenant, caller }: Call, queue: QueueColumns, written: WrittenColumns): void {
  const {
    emailaddress,
    emailrouteraccessapproval,
    statecode: _state,
    statuscode: _status,
    ...kept
  } = written;
  const statecode = writtenState(written, 'queue');
  tenant.tables.queues.put({
    ...queue,
    ...(kept as Partial<QueueColumns>),
    ...(statecode === undefined ? {} : { statecode }),
    versionnumber: nextVersion(tenant),
  });
  const mailbox = mailboxOf(tenant, queue._defaultmailbox_value);
  if (!mailbox) return;
  changeMailbox(tenant, caller, mailbox, {
    ...(emailaddress === undefined ? {} : { emailaddress: emailaddress as string | null }),
    ...(emailrouteraccessapproval === undefined
      ? {}
      : {
          emailrouteraccessapproval: emailrouteraccessapproval as QueueColumns['emailrouteraccessapproval'],
        }),
    ...(statecode === RowState.Inactive ? stateOf(false) : {}),
  });
}

/** A user, with the mailbox that the organization's defaults give it. */
export function createUser(call: Call, written: WrittenColumns, id: Guid | undefined): Guid {
  const {
    internalemailaddress,
    domainname: principal,
    firstname: _first,
    lastname: _last,
    emailrouteraccessapproval: _approval,
    ...kept
  } = written;
  const address = (internalemailaddress as string | null | undefined) ?? null;
  const domainname = (principal as string | null | undefined) ?? address;
  const names = writtenNames(written);
  if (!domainname) throw badRequest('A user needs a domainname or an internalemailaddress.');
  return addUser(call.tenant, {
    ...(id ? { id } : {}),
    name: fullNameOf(names),
    names,
    address,
    domainname,
    columns: kept as Partial<SimulatedUser>,
  }).systemuserid;
}

export function createQueue(call: Call, written: WrittenColumns, id: Guid | undefined): Guid {
  const { name, emailaddress, ...kept } = written;
  if (!name) throw badRequest('A queue needs a name.');
  return addQueue(call.tenant, {
    ...(id ? { id } : {}),
    name: String(name),
    address: (emailaddress as string | null | undefined) ?? null,
    owner: call.caller.id,
    columns: kept as Partial<QueueColumns>,
  }).queueid;
}

export function createTeam({ tenant }: Call, written: WrittenColumns, id = nextId(tenant.core)): Guid {
  if (!written.name) throw badRequest('A team needs a name.');
  tenant.tables.teams.put({
    teamid: id,
    ...written,
    name: String(written.name),
    memberids: [],
    roleids: [],
    createdon: momentOf(tenant),
    modifiedon: momentOf(tenant),
    versionnumber: nextVersion(tenant),
  });
  return id;
}

/** A queue's mailbox goes with it (dataverse.md 1.4). */
export function deleteQueue({ tenant }: Call, id: Guid): void {
  const queue = tenant.tables.queues.get(id);
  if (queue?._defaultmailbox_value) removeMailbox(tenant, queue._defaultmailbox_value);
  tenant.tables.queues.remove(id);
}
