import {
  AccessMode,
  ActDelivery,
  Approval,
  IncomingDelivery,
  OutgoingDelivery,
  RowState,
} from '../../domain/choices';
import { parseDefaultSettings } from '../../domain/default-settings';
import { isServerToServer } from '../../domain/exchange-online-profile';
import type { Guid, QueueColumns } from '../../domain/rows';
import type { MailboxSeed, TenantRole, UserKind } from '../../domain/scenario';
import { addMailbox } from './new-mailbox';
import type { PersonNames } from './person-names';
import { nextId } from './randomness';
import { nextVersion, organizationOf, type SimulatedTenant, type SimulatedUser } from './tenant';

export interface NewUser {
  id?: Guid;
  name: string;
  names?: PersonNames;
  address: string | null;
  /** The user principal name. */
  domainname: string;
  roleids?: readonly Guid[];
  tenantRoles?: readonly TenantRole[];
  kind?: UserKind;
  approvePrivilege?: boolean | null;
  languageId?: SimulatedUser['languageId'];
  /** Columns that somebody wrote. */
  columns?: Partial<SimulatedUser>;
  /** Where the mailbox stands; from the organization's defaults unless told. */
  seed?: MailboxSeed;
  /** Profile of a seeded mailbox. */
  profile?: Guid | null;
}

/** What a new user's or queue's mailbox gets from the organization's defaults (decisions 7 and 10). */
function defaultsOf(tenant: SimulatedTenant, forQueue: boolean): { seed: MailboxSeed; profile: Guid | null } {
  const organization = organizationOf(tenant);
  const settings = parseDefaultSettings(organization.defaultemailsettings);
  const profile = organization._defaultemailserverprofileid_value;
  const row = profile ? tenant.tables.emailserverprofiles.get(profile) : undefined;
  const side = (serverSide: boolean) => (serverSide ? 'untested' : 'off');
  return {
    profile,
    seed: {
      sides: {
        profile: row ? (isServerToServer(row) ? 'serverToServer' : 'other') : 'none',
        incoming: side(settings?.incoming === IncomingDelivery.ServerSide),
        outgoing: side(settings?.outgoing === OutgoingDelivery.ServerSide),
        act: side(settings?.act === ActDelivery.ServerSide && !forQueue),
      },
    },
  };
}

/** A user, and the mailbox that comes with it. */
export function addUser(tenant: SimulatedTenant, user: NewUser): SimulatedUser {
  const id = user.id ?? nextId(tenant.core);
  const { seed, profile } = user.seed
    ? { seed: user.seed, profile: user.profile ?? null }
    : defaultsOf(tenant, false);
  const mailbox = addMailbox(tenant, {
    id: nextId(tenant.core),
    name: user.name,
    address: user.address,
    owner: id,
    regarding: { id, table: 'systemuser' },
    seed,
    profile,
  });
  const isApplication = user.kind === 'application' || Boolean(user.columns?.applicationid);
  const row: SimulatedUser = {
    systemuserid: id,
    fullname: user.name,
    ...(user.names ? { names: user.names } : {}),
    domainname: user.domainname,
    internalemailaddress: mailbox.emailaddress,
    azureactivedirectoryobjectid: nextId(tenant.core),
    applicationid: isApplication ? nextId(tenant.core) : null,
    isdisabled: false,
    islicensed: true,
    accessmode: isApplication ? AccessMode.NonInteractive : AccessMode.ReadWrite,
    ...user.columns,
    ...(user.kind === 'elevated' ? { elevated: true as const } : {}),
    emailrouteraccessapproval: mailbox.emailrouteraccessapproval,
    isemailaddressapprovedbyo365admin: mailbox.isemailaddressapprovedbyo365admin,
    _defaultmailbox_value: mailbox.mailboxid,
    roleids: user.roleids ?? [],
    tenantRoles: user.tenantRoles ?? [],
    approvePrivilege: user.approvePrivilege ?? null,
    languageId: user.languageId ?? 1033,
    versionnumber: nextVersion(tenant),
  };
  if (user.id) tenant.tables.systemusers.put(row);
  else tenant.tables.systemusers.add(row);
  return row;
}

export interface NewQueue {
  id?: Guid;
  name: string;
  address: string | null;
  owner: Guid;
  seed?: MailboxSeed;
  profile?: Guid | null;
  columns?: Partial<QueueColumns>;
}

/** A queue, and the mailbox that comes with it. */
export function addQueue(tenant: SimulatedTenant, queue: NewQueue): QueueColumns {
  const id = queue.id ?? nextId(tenant.core);
  const { seed, profile } = queue.seed
    ? { seed: queue.seed, profile: queue.profile ?? null }
    : defaultsOf(tenant, true);
  const mailbox = addMailbox(tenant, {
    id: nextId(tenant.core),
    name: queue.name,
    address: queue.address,
    owner: queue.owner,
    regarding: { id, table: 'queue' },
    seed,
    profile,
  });
  const row: QueueColumns = {
    queueid: id,
    name: queue.name,
    emailaddress: mailbox.emailaddress,
    emailrouteraccessapproval: mailbox.emailrouteraccessapproval ?? Approval.Empty,
    isemailaddressapprovedbyo365admin: mailbox.isemailaddressapprovedbyo365admin,
    statecode: RowState.Active,
    _defaultmailbox_value: mailbox.mailboxid,
    _ownerid_value: queue.owner,
    ...queue.columns,
    versionnumber: nextVersion(tenant),
  };
  tenant.tables.queues.add(row);
  return row;
}
