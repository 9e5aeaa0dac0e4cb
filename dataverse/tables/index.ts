import { type Collection, type Column, propertyOf, type Table, type TableName } from './column';
import { emailServerProfile } from './email-server-profile';
import { mailbox } from './mailbox';
import { organization } from './organization';
import { queue, systemUser, team } from './people';
import { asyncOperation, savedQuery, traceLog } from './records';
import { privilege, role } from './security';

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

interface TableIndex {
  properties: ReadonlyMap<string, Property>;
  navigations: ReadonlyMap<string, readonly Navigation[]>;
}

function indexOf(table: Table): TableIndex {
  const properties = new Map<string, Property>();
  const navigations = new Map<string, Navigation[]>();
  for (const [name, column] of Object.entries(table.columns)) {
    const property = { name, property: propertyOf(name, column), column };
    properties.set(property.property, property);
    if (!('targets' in column)) continue;
    for (const [target, navigation] of Object.entries(column.targets)) {
      const known = navigations.get(navigation) ?? [];
      navigations.set(navigation, [...known, { name: navigation, lookup: property, target }]);
    }
  }
  return { properties, navigations };
}

const INDEXES = new Map<Table, TableIndex>(Object.values(tables).map((table) => [table, indexOf(table)]));

function indexFor(table: Table): TableIndex {
  const index = INDEXES.get(table);
  if (!index) throw new Error(`The table ${table.logicalName} is not served`);
  return index;
}

/** Every column by its key in rows, newer ones included. */
export const propertiesOf = (table: Table) => indexFor(table).properties;

/** The tables that a single-valued navigation property may lead to; empty where there is none of that name. */
export const navigationsNamed = (table: Table, name: string) => indexFor(table).navigations.get(name) ?? [];

export function collectionNamed(table: Table, name: string): Collection | undefined {
  return Object.hasOwn(table.collections, name) ? table.collections[name] : undefined;
}
