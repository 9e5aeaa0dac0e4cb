import type { QueueColumns } from '../../domain/rows';
import type { Row, Value } from '../odata/row-access';
import type { Table } from '../tables';
import type { PersonNames } from './person-names';
import { statusOfState } from './row-state';
import { lastSynchronization } from './synchronization';
import type { SimulatedMailbox, SimulatedTenant, SimulatedUser } from './tenant';

type Compute = (tenant: SimulatedTenant, row: Row) => Value;

const ownerIfUser: Compute = (tenant, row) =>
  tenant.tables.systemusers.get(String(row._ownerid_value)) ? (row._ownerid_value as Value) : null;

const ownerIfTeam: Compute = (tenant, row) =>
  tenant.tables.teams.get(String(row._ownerid_value)) ? (row._ownerid_value as Value) : null;

const businessUnit: Compute = ({ core }) => core.businessUnit;
const organization: Compute = ({ core }) => core.id;

const owned: Record<string, Compute> = {
  _owninguser_value: ownerIfUser,
  _owningteam_value: ownerIfTeam,
  _owningbusinessunit_value: businessUnit,
  _organizationid_value: organization,
};

const ofMailbox =
  (column: 'incomingemaildeliverymethod' | 'outgoingemaildeliverymethod'): Compute =>
  (tenant, row) =>
    tenant.tables.mailboxes.get(String(row._defaultmailbox_value))?.[column] ?? 0;

const methods = {
  incomingemaildeliverymethod: ofMailbox('incomingemaildeliverymethod'),
  outgoingemaildeliverymethod: ofMailbox('outgoingemaildeliverymethod'),
};

const statusOfQueue: Compute = (_tenant, row) => statusOfState((row as unknown as QueueColumns).statecode);

/** First and last name of a user: as they were written, or the two parts of the full name. */
export function personNames({ names, fullname }: Pick<SimulatedUser, 'names' | 'fullname'>): PersonNames {
  if (names) return names;
  const [first = '', ...rest] = fullname.split(' ');
  return rest.length > 0
    ? { firstname: first, lastname: rest.join(' ') }
    : { firstname: null, lastname: first };
}

const namePart =
  (part: keyof PersonNames): Compute =>
  (_tenant, row) =>
    personNames(row as unknown as SimulatedUser)[part];

/** Columns that follow from others or from the clock, and are kept nowhere. */
const COMPUTED: Record<string, Readonly<Record<string, Compute>>> = {
  mailbox: {
    ...owned,
    lastsuccessfulsynccompletedon: (tenant, row) =>
      lastSynchronization(tenant, row as unknown as SimulatedMailbox),
    lastsyncstartedon: (tenant, row) => lastSynchronization(tenant, row as unknown as SimulatedMailbox),
  },
  emailserverprofile: owned,
  queue: { ...owned, ...methods, statuscode: statusOfQueue },
  asyncoperation: owned,
  systemuser: {
    ...methods,
    _businessunitid_value: businessUnit,
    organizationid: organization,
    firstname: namePart('firstname'),
    lastname: namePart('lastname'),
  },
  team: { _businessunitid_value: businessUnit, organizationid: organization },
  role: {
    _businessunitid_value: businessUnit,
    organizationid: organization,
    _parentrootroleid_value: (_tenant, row) => row.roleid as Value,
  },
  tracelog: { _organizationid_value: organization },
  savedquery: { statuscode: () => 1, _organizationid_value: organization },
  usersettings: { businessunitid: businessUnit },
};

/** Reads a computed column, or undefined where the rows keep the column themselves. */
export function computedColumn(
  tenant: SimulatedTenant,
  table: Table,
  property: string,
): ((row: Row) => Value) | undefined {
  const compute = COMPUTED[table.logicalName]?.[property];
  return compute && ((row) => compute(tenant, row));
}
