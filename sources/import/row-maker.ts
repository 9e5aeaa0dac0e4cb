import type { TableName } from '../../dataverse/tables/column';
import type { KeptColumn } from './kept-columns';
import { type Problems, quoted } from './problems';
import { BAD, type Cell, type CellReader } from './values';

/** A row whose columns were validated one by one against the tables; `domain/rows.ts` says what they mean. */
export type ImportedRow = Record<string, string | number | boolean | null>;

/** A column of a file that is read into rows. */
export interface ReadColumn {
  kept: KeptColumn;
  read: CellReader;
}

/** Makes rows of cells. A bad cell leaves its column absent, and everything else is read. */
export class RowMaker {
  readonly #columns: readonly ReadColumn[];
  readonly #cells: Cell[];
  readonly #present: boolean[];
  readonly #problems: Problems;
  readonly #table: TableName;
  /** An empty row with the columns of the last one: copying it is far cheaper than adding them one by one. */
  #template: ImportedRow = {};
  #templates = new Map<string, ImportedRow>();

  constructor(table: TableName, columns: readonly ReadColumn[], problems: Problems) {
    this.#table = table;
    this.#columns = columns;
    this.#problems = problems;
    this.#cells = columns.map(() => undefined);
    this.#present = columns.map(() => false);
  }

  /**
   * @param raws what the file holds, in the order of the columns: undefined where it holds nothing at all
   * @param row its number, for problems; none where a file is one row
   */
  make(raws: readonly unknown[], row?: number): ImportedRow {
    const [columns, cells, present] = [this.#columns, this.#cells, this.#present];
    let same = true;
    for (let index = 0; index < columns.length; index += 1) {
      const column = columns[index] as ReadColumn;
      const cell = this.#cell(column, raws[index], row);
      cells[index] = cell;
      const isPresent = cell !== undefined;
      if (isPresent !== present[index]) {
        present[index] = isPresent;
        same = false;
      }
    }
    if (!same) this.#template = this.#templateOf(present);
    const made = { ...this.#template };
    for (let index = 0; index < columns.length; index += 1) {
      const cell = cells[index];
      if (cell !== undefined && cell !== BAD) made[(columns[index] as ReadColumn).kept.property] = cell;
    }
    return made;
  }

  #cell({ kept, read }: ReadColumn, raw: unknown, row: number | undefined): Cell {
    if (raw === undefined) return undefined;
    if (raw === null) {
      if (kept.orNull) return null;
      this.#problems.add('emptyCell', this.#place(kept, row));
      return undefined;
    }
    const cell = read(raw);
    if (cell !== BAD) return cell;
    this.#problems.add('badCell', { ...this.#place(kept, row), detail: quoted(raw) });
    return undefined;
  }

  #place({ name }: KeptColumn, row: number | undefined) {
    return { table: this.#table, ...(row === undefined ? {} : { row }), column: name };
  }

  #templateOf(present: readonly boolean[]): ImportedRow {
    const key = present.map(Number).join('');
    const known = this.#templates.get(key);
    if (known) return known;
    const properties = this.#columns
      .filter((_column, index) => present[index])
      .map(({ kept }) => kept.property);
    // Parsed, since an object that is filled key by key becomes a slow dictionary.
    const template = JSON.parse(
      `{${properties.map((name) => `${JSON.stringify(name)}:null`).join()}}`,
    ) as ImportedRow;
    this.#templates.set(key, template);
    return template;
  }
}
