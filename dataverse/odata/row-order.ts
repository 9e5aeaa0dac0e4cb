/** The order that a query asks for: by the values of columns, and equal rows by their ids, so that no two are alike. */
import type { Table } from '../tables';
import { compareText } from './collation';
import type { Order } from './query-options';
import type { Row, RowAccess, Value } from './row-access';
import { comparable, kindOf } from './values';

/** What a row is sorted by. */
export interface SortKey {
  keys: readonly Value[];
  id: string;
}

export interface RowOrder {
  /** The same for the same columns and directions. */
  name: string;
  by: readonly Order[];
  keyOf(row: Row): SortKey;
  compare(one: SortKey, other: SortKey): number;
}

/** Nulls come first, text without regard to case. */
export function compareValues(left: Value, right: Value): number {
  if (left === right) return 0;
  if (left === null) return -1;
  if (right === null) return 1;
  if (typeof left === 'string' && typeof right === 'string') return compareText(left, right);
  return Number(left) - Number(right);
}

/** Lookups are sorted by the name of the row that they lead to. */
export const isByName = ({ property: { column } }: Order): boolean =>
  column.type === 'Lookup' || column.type === 'Owner';

export interface Ordered {
  table: Table;
  by: readonly Order[];
  access: RowAccess;
  nameOf(row: Row, order: Order): string | null;
}

export function rowOrder({ table, by, access, nameOf }: Ordered): RowOrder {
  const readers = by.map((order): ((row: Row) => Value) => {
    if (isByName(order)) return (row) => nameOf(row, order);
    const kind = kindOf(order.property);
    const read = access.getter(table, order.property);
    return (row) => comparable(kind, read(row));
  });
  return {
    name: by
      .map(({ property: { property }, descending }) => `${property}${descending ? ' desc' : ''}`)
      .join(),
    by,
    keyOf: (row) => ({ keys: readers.map((read) => read(row)), id: String(row[table.idColumn]) }),
    compare(one, other) {
      for (let index = 0; index < by.length; index++) {
        const order = compareValues(one.keys[index] ?? null, other.keys[index] ?? null);
        if (order !== 0) return by[index]?.descending ? -order : order;
      }
      return one.id < other.id ? -1 : one.id > other.id ? 1 : 0;
    },
  };
}
