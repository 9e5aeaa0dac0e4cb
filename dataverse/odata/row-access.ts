import type { Guid } from '../../domain/rows';
import type { Collection, Navigation, Property, Table } from '../tables';

/** A row as the service keeps it: columns by their keys, as far as they have a value of their own. */
export type Row = Readonly<Record<string, unknown>>;

export type Value = string | number | boolean | null;

/** What a query may ask of the tenant around a row. */
export interface RowAccess {
  /** Milliseconds of the tenant's clock. */
  now: number;
  callerId: Guid;
  /** The properties that a tenant of this version has. */
  properties(table: Table): ReadonlyMap<string, Property>;
  /** The tables that a single-valued navigation property may lead to; empty where there is none of that name. */
  navigations(table: Table, name: string): readonly Navigation[];
  /** Reads one property of any row of the table; fallbacks and computed columns included. */
  getter(table: Table, property: Property): (row: Row) => Value;
  /** Name of the table that a lookup of this row leads to; null where the lookup is empty. */
  targetOf(row: Row, lookup: Property): string | null;
  /** The row that a lookup of this row leads to, if the caller may read it. */
  follow(row: Row, lookup: Property): { table: Table; row: Row } | null;
  /** The rows of a collection that the caller may read. */
  collect(table: Table, row: Row, collection: Collection): readonly Row[];
  /** The table of a logical name; undefined where it is not served. */
  table(logicalName: string): Table | undefined;
}
