import type { Headings } from './headings';
import { ImportError } from './problems';

type Row = readonly unknown[];

/** So many rows are looked at for headings: people write a title above them, and when it was exported. */
const SEARCHED = 12;

const isFilled = (cell: unknown) => cell !== null && cell !== undefined && cell !== '';

export interface FoundHeadings {
  /** Their place among the rows. */
  at: number;
  found: Headings;
}

/**
 * The first row that names the columns of a table.
 * @throws ImportError of the first row where none does
 */
export function findHeadings(
  rows: readonly Row[],
  readAt: (headings: readonly string[], at: number) => Headings,
): FoundHeadings {
  let refused: ImportError | undefined;
  for (const [at, row] of rows.slice(0, SEARCHED).entries()) {
    if (row.filter(isFilled).length < (at === 0 ? 1 : 2)) continue;
    const headings = row.map((cell) => (typeof cell === 'string' ? cell : ''));
    try {
      const found = readAt(headings, at);
      if (found.columns.length > 0 || at + 1 === rows.length) return { at, found };
    } catch (error) {
      if (!(error instanceof ImportError && error.code === 'unknownHeadings')) throw error;
      refused ??= error;
    }
  }
  throw refused ?? new ImportError('noRows');
}
