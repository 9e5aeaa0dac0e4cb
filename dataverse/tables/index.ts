import { type Collection, type Column, propertyOf, type Table, type TableName } from './column';
import { emailServerProfile } from './email-server-profile';
import { mailbox } from './mailbox';
import { organization } from './organization';
import { queue, systemUser, team } from './people';
import { asyncOperation, savedQuery, traceLog } from './records';
import { privilege, role } from './security';
import { email, emailSearch, exchangeSyncIdMapping, userSettings } from './synchronization';

export type { Collection, Column, Table } from './column';
export { propertyOf } from './column';

/** The served tables by their entity set name. */
export const tables = {
  mailboxes: mailbox,
  emailserverprofiles: emailServerProfile,
  organizations: organization,
  systemusers: systemUser,
  queues: queue,
  teams: team,
  roles: role,
  privileges: privilege,
  tracelogs: traceLog,
  asyncoperations: asyncOperation,
  savedqueries: savedQuery,
  usersettingscollection: userSettings,
  exchangesyncidmappings: exchangeSyncIdMapping,
  emails: email,
  emailsearches: emailSearch,
} as const satisfies Record<string, Table>;

export type EntitySet = keyof typeof tables;

export const ENTITY_SETS = Object.keys(tables) as EntitySet[];

export function isEntitySet(name: string): name is EntitySet {
  return Object.hasOwn(tables, name);
}

const SETS = Object.fromEntries(ENTITY_SETS.map((set) => [tables[set].logicalName, set])) as Record<
  TableName,
  EntitySet
>;

/** The entity set that serves a table, or undefined where none does. */
export function setOf(logicalName: string): EntitySet | undefined {
  return Object.hasOwn(SETS, logicalName) ? SETS[logicalName as TableName] : undefined;
}

/** A column as it appears in rows. */
export interface Property {
  /** The column's logical name. */
  name: string;
  /** Its key in a row. */
  property: string;
  column: Column;
}

/** A single-valued navigation property: the lookup it follows, and the table it leads to. */
export interface Navigation {
  name: string;
  lookup: Property;
  target: string;
}

export const propertyFor = (name: string, column: Column): Property => ({
  name,
  property: propertyOf(name, column),
  column,
});

const PROPERTIES = new Map<Table, ReadonlyMap<string, Property>>();

/** Every modelled column by its key in rows, newer ones included. */
export function propertiesOf(table: Table): ReadonlyMap<string, Property> {
  const known = PROPERTIES.get(table);
  if (known) return known;
  const properties = new Map(
    Object.entries(table.columns).map(([name, column]) => {
      const property = propertyFor(name, column);
      return [property.property, property] as const;
    }),
  );
  PROPERTIES.set(table, properties);
  return properties;
}

export function collectionNamed(table: Table, name: string): Collection | undefined {
  return Object.hasOwn(table.collections, name) ? table.collections[name] : undefined;
}
