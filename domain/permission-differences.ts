/** What changed from one edition of the permission table to another, cell by cell. */
import type { Edition, MatrixCell } from './permission-matrix';
import { rowFor } from './permission-matrix';

export type Difference =
  | { kind: 'same' }
  /** The other edition has another answer there. */
  | { kind: 'changed'; was: MatrixCell }
  /** The other edition has no such column or row. */
  | { kind: 'added' };

/** The difference of each cell of `edition` to `other`, by row and column in the order of `edition`. */
export function differencesTo(edition: Edition, other: Edition): readonly (readonly Difference[])[] {
  return edition.rows.map((row) => {
    const before = rowFor(other, row.deployment, row.exchange);
    return edition.columns.map((column, index): Difference => {
      const cell = row.cells[index];
      const was = before?.cells[other.columns.findIndex(({ id }) => id === column.id)];
      if (!was) return { kind: 'added' };
      const same = was.answer === cell?.answer && was.pending === cell.pending;
      return same ? { kind: 'same' } : { kind: 'changed', was };
    });
  });
}
