/** Rows as the text of an answer, kept from one answer to the next: most lists are read again with few rows changed. */
import type { Query } from '../odata/query-options';
import type { Row } from '../odata/row-access';
import type { Table } from '../tables';
import { computedColumn } from './computed-columns';
import { presenter, type Showing } from './representation';
import type { SimulatedTenant } from './tenant';

/** Longer pages are read once, as by who reads a whole table: their texts would weigh as much as the rows. */
const LONGEST_PAGE = 250;

interface Kept {
  /** What of the row was shown. */
  shape: string;
  text: string;
}

/** The text that a row was shown as last. A row is replaced, never changed, so that its text goes with it. */
const kept = new WeakMap<Row, Kept>();

/**
 * Writes rows that show nothing but columns of their own; null where more is asked for, such as annotations,
 * related rows, or what is worked out from other tables.
 */
export function rowTexts(
  tenant: SimulatedTenant,
  table: Table,
  query: Pick<Query, 'select' | 'expand'>,
  showing: Showing,
  rows: number,
): ((row: Row) => string) | null {
  const { select, expand } = query;
  if (!select || expand.length > 0 || showing.prefer.annotations !== null || rows > LONGEST_PAGE) return null;
  if (select.some(({ property }) => computedColumn(tenant, table, property) !== undefined)) return null;
  const shape = `${table.logicalName} ${select.map(({ property }) => property).join()}`;
  const show = presenter(table, query, showing);
  return (row) => {
    const known = kept.get(row);
    if (known?.shape === shape) return known.text;
    const text = JSON.stringify(show(row));
    kept.set(row, { shape, text });
    return text;
  };
}
