import type { Guid } from '../../../domain/rows';
import type { Row } from '../../odata/row-access';
import { badRequest, doesNotExist, ErrorCode, notAllowed, notSupported, Refusal } from '../../refusal';
import { type EntitySet, type Table, tables } from '../../tables';
import { storeOf } from '../access';
import { bodyOf, type Call, noContent, type Reply } from '../call';
import { isOwnRow, ownerOf, requirePrivilege } from '../caller';
import { showRow } from '../reading';
import { etagOf } from '../representation';
import { nextVersion, type SimulatedMailbox, type SimulatedUser } from '../tenant';
import { changeMailbox, type WrittenMailbox } from './mailbox';
import { changeOrganization } from './organization';
import { changeQueue, changeUser, createQueue, createTeam, createUser, deleteQueue } from './people';
import { changeProfile, createProfile, deleteProfile } from './profile';
import { createRole, deleteRole } from './roles';
import { readWritten, type WrittenColumns } from './written-columns';

type Change = (call: Call, row: never, written: WrittenColumns) => void;
type Create = (call: Call, written: WrittenColumns, id: Guid | undefined) => Guid;
type Remove = (call: Call, id: Guid) => void;

/** Rows without rules of their own take what was written. */
const plainChange =
  (set: EntitySet): Change =>
  ({ tenant }, row: Row, written) =>
    storeOf(tenant, set).put({ ...row, ...written, versionnumber: nextVersion(tenant) });

const plainRemove =
  (set: EntitySet): Remove =>
  ({ tenant }, id) =>
    storeOf(tenant, set).remove(id);

const CHANGES: Partial<Record<EntitySet, Change>> = {
  mailboxes: ({ tenant, caller }, row: SimulatedMailbox, written) =>
    changeMailbox(tenant, caller, row, written as WrittenMailbox),
  systemusers: (call, row: SimulatedUser, written) => changeUser(call, row, written),
  queues: changeQueue,
  organizations: changeOrganization,
  emailserverprofiles: changeProfile,
  teams: plainChange('teams'),
  roles: plainChange('roles'),
  usersettingscollection: plainChange('usersettingscollection'),
};

const CREATES: Partial<Record<EntitySet, Create>> = {
  systemusers: createUser,
  queues: createQueue,
  teams: createTeam,
  roles: createRole,
  emailserverprofiles: createProfile,
};

const REMOVES: Partial<Record<EntitySet, Remove>> = {
  tracelogs: plainRemove('tracelogs'),
  queues: deleteQueue,
  teams: plainRemove('teams'),
  roles: deleteRole,
  emailserverprofiles: deleteProfile,
};

function addressOf({ root }: Call, set: EntitySet, id: Guid): string {
  return `${root}/${set}(${id})`;
}

function rowReply(call: Call, set: EntitySet, id: Guid, created: boolean): Reply {
  const address = addressOf(call, set, id);
  if (!call.prefer.representation) {
    return noContent({ 'OData-EntityId': address, ...(created ? { Location: address } : {}) });
  }
  const row = storeOf(call.tenant, set).get(id);
  if (!row) throw doesNotExist(tables[set].logicalName, id);
  const reply = showRow(call, set, row, created ? 201 : 200);
  return {
    ...reply,
    headers: { ...reply.headers, 'OData-EntityId': address, 'Preference-Applied': 'return=representation' },
  };
}

/** The platform's own, which nobody makes and nobody deletes, and users, who are disabled instead (assumed). */
const FIXED: Readonly<Record<'created' | 'deleted', readonly EntitySet[]>> = {
  created: ['organizations', 'privileges', 'usersettingscollection'],
  deleted: ['organizations', 'privileges', 'usersettingscollection', 'systemusers'],
};

/** What a live organization lets clients do and the simulation does not says so (decisions 41). */
const unmade = (set: EntitySet, what: keyof typeof FIXED): Refusal =>
  FIXED[what].includes(set)
    ? notAllowed(`Rows of ${set} cannot be ${what}.`)
    : notSupported(`rows of ${set} that are ${what} by clients`);

function createWith(call: Call, set: EntitySet, id: Guid | undefined): Reply {
  const table: Table = tables[set];
  const create = CREATES[set];
  if (!create) {
    throw set === 'mailboxes'
      ? notSupported('creating a mailbox by itself: it comes with its user or queue')
      : unmade(set, 'created');
  }
  requirePrivilege(call.caller, `prvCreate${table.privilegeName}`);
  const { [table.idColumn]: written, ...columns } = readWritten(call, table, bodyOf(call), null);
  if (id && written !== undefined && written !== id) {
    throw badRequest(`'${table.idColumn}' in the body is not the id in the address.`);
  }
  const wanted = id ?? (typeof written === 'string' ? written : undefined);
  if (wanted && storeOf(call.tenant, set).get(wanted)) {
    throw new Refusal(412, ErrorCode.VersionMismatch, 'A record with matching key values already exists.');
  }
  return rowReply(call, set, create(call, columns, wanted), true);
}

export const createRow = (call: Call, set: EntitySet): Reply => createWith(call, set, undefined);

/** Tables whose rows nobody updates (dataverse.md 2.4), and those where the simulation does not let them. */
function unchangeable(set: EntitySet): Refusal {
  return set === 'tracelogs' || set === 'privileges'
    ? notAllowed(`Rows of ${set} cannot be changed.`)
    : notSupported(`changing rows of ${set}`);
}

/** Writes a body to a row that is there, by the rules of its table. */
export function changeRow(
  call: Call,
  set: EntitySet,
  id: Guid,
  body: Readonly<Record<string, unknown>>,
): void {
  const table: Table = tables[set];
  const change = CHANGES[set];
  if (!change) throw unchangeable(set);
  const row = storeOf(call.tenant, set).get(id);
  if (!row) throw doesNotExist(table.logicalName, id);
  if (!isOwnRow(call.caller, table, row)) {
    const owner = table.ownership === 'UserOwned' ? ownerOf(table, row) : null;
    requirePrivilege(call.caller, `prvWrite${table.privilegeName}`, owner);
  }
  const { [table.idColumn]: written, ...columns } = readWritten(call, table, body, row);
  if (written !== undefined && written !== id)
    throw badRequest(`'${table.idColumn}' of a row cannot be changed.`);
  if (columns._ownerid_value !== undefined && columns._ownerid_value !== row._ownerid_value) {
    requireMayAssign(call, table, row);
  }
  change(call, row as never, columns);
}

/** Assigning asks for a privilege of its own; who holds it for other tables is not documented (modelled). */
function requireMayAssign({ caller }: Call, table: Table, row: Row): void {
  if (caller.roles.has('SA')) return;
  requirePrivilege(caller, `prvAssign${table.privilegeName}`, ownerOf(table, row));
}

function requireVersion(call: Call, row: Row): void {
  const ifMatch = call.headers.get('If-Match');
  if (!ifMatch || ifMatch === '*' || ifMatch === etagOf(row)) return;
  throw new Refusal(
    412,
    ErrorCode.VersionMismatch,
    "The version of the existing record doesn't match the RowVersion property provided.",
  );
}

/** The same for a write that does not read the row itself. */
export function requireRowVersion(call: Call, set: EntitySet, id: Guid): void {
  const row = storeOf(call.tenant, set).get(id);
  if (row) requireVersion(call, row);
}

/** PATCH is an upsert: without `If-Match` it creates a row that is not there (dataverse.md section 4). */
export function patchRow(call: Call, set: EntitySet, id: Guid): Reply {
  const row = storeOf(call.tenant, set).get(id);
  if (!row) {
    if (call.headers.get('If-Match')) throw doesNotExist(tables[set].logicalName, id);
    return createWith(call, set, id);
  }
  if (call.headers.get('If-None-Match') === '*') {
    throw new Refusal(412, ErrorCode.VersionMismatch, 'A record with matching key values already exists.');
  }
  requireVersion(call, row);
  changeRow(call, set, id, bodyOf(call));
  return rowReply(call, set, id, false);
}

/** `PUT sets(id)/column` with `{"value": …}`, and `DELETE`, which empties the column. */
export function writeProperty(call: Call, set: EntitySet, id: Guid, name: string, clear: boolean): Reply {
  const body = clear ? { value: null } : bodyOf(call);
  if (!('value' in body)) throw badRequest(`The body of a column's PUT is {"value": …}.`);
  requireRowVersion(call, set, id);
  changeRow(call, set, id, { [name]: body.value });
  return noContent();
}

export function removeRow(call: Call, set: EntitySet, id: Guid): Reply {
  const table: Table = tables[set];
  const remove = REMOVES[set];
  if (!remove) throw unmade(set, 'deleted');
  const row = storeOf(call.tenant, set).get(id);
  if (!row) throw doesNotExist(table.logicalName, id);
  requireVersion(call, row);
  requirePrivilege(call.caller, `prvDelete${table.privilegeName}`, ownerOf(table, row));
  remove(call, id);
  return noContent();
}
