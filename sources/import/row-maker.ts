import type { TableName } from '../../dataverse/tables/column';
import type { Moment } from '../../domain/rows';
import { expectedOf } from './expected';
import type { KeptColumn } from './kept-columns';
import { type Problems, quoted } from './problems';
import { BAD, type Cell, type CellReader } from './values';

/** A row whose columns were validated one by one against the tables; `domain/rows.ts` says what they mean. */
export type ImportedRow = Record<string, string | number | boolean | null>;

/** A column of a file that is read into rows. */
export interface ReadColumn {
  kept: KeptColumn;
  read: CellReader;
  /** Its place among the cells, or its name where they have names. */
  at: number | string;
}

/** What a file holds of a row: a list of cells, or an object of them. */
type Cells = Readonly<Record<number | string, unknown>>;

/** A column while rows are made. */
interface Slot extends ReadColumn {
  property: string;
  /** What the row before holds, and what it was read as: undefined where the column is absent in it. */
  raw: unknown;
  cell: Exclude<Cell, typeof BAD>;
  tellsTime: boolean;
}

export interface RowMakerOptions {
  /** What sheets and CSV write for nothing: an empty text, and what copies of a database call it. */
  emptyTexts?: readonly string[];
  /** The rows are a service's own answer: there, a choice that nobody made is null, and nothing is wrong. */
  isAnswered?: boolean;
}

/** Makes rows of cells. A bad cell leaves its column absent, and everything else is read. */
export class RowMaker {
  /** The latest moment that was read at which something happened: of those until something is put off, none. */
  latest: Moment | undefined;
  /** Properties that some row had. */
  readonly present = new Set<string>();
  readonly #slots: readonly Slot[];
  readonly #problems: Problems;
  readonly #table: TableName;
  readonly #isAnswered: boolean;
  /** What stands for null beside null. */
  readonly #empty: ReadonlySet<unknown>;
  #last: ImportedRow = {};

  constructor(
    table: TableName,
    columns: readonly ReadColumn[],
    problems: Problems,
    { emptyTexts = [], isAnswered = false }: RowMakerOptions = {},
  ) {
    this.#table = table;
    this.#problems = problems;
    this.#isAnswered = isAnswered;
    this.#empty = new Set<unknown>(emptyTexts);
    this.#slots = columns.map((column) => ({
      ...column,
      property: column.kept.property,
      raw: undefined,
      cell: undefined,
      tellsTime: column.kept.column.type === 'DateTime' && !column.kept.name.includes('until'),
    }));
  }

  /**
   * @param cells what the file holds; undefined where it holds nothing at all
   * @param row its number, for problems; none where a file is one row
   */
  make(cells: Cells | readonly unknown[], row?: number): ImportedRow {
    // Most cells are those of the row before, and copying a row is far cheaper than adding its columns.
    const made = { ...this.#last };
    let isSameShape = true;
    for (const slot of this.#slots) {
      const raw = (cells as Cells)[slot.at];
      if (raw === slot.raw) continue;
      const cell = this.#cell(slot, raw, row);
      if ((cell === undefined) !== (slot.cell === undefined)) isSameShape = false;
      else if (cell !== undefined) made[slot.property] = cell;
      // What is wrong is wrong again in the next row, and is told again.
      slot.raw = cell === undefined ? undefined : raw;
      slot.cell = cell;
    }
    this.#last = isSameShape ? made : this.#rowOfSlots();
    return this.#last;
  }

  #cell({ kept, read, tellsTime }: Slot, raw: unknown, row: number | undefined): Slot['cell'] {
    if (raw === undefined) return undefined;
    if (raw === null || (typeof raw === 'string' && raw.length < 5 && this.#empty.has(raw))) {
      // Where a lookup names nothing, there is nothing that it is called.
      if (kept.namesRow) return undefined;
      if (kept.orNull) return null;
      if (!this.#isAnswered) this.#problems.add('emptyCell', this.#place(kept, row));
      return undefined;
    }
    const cell = read(raw);
    if (tellsTime && typeof cell === 'string' && cell > (this.latest ?? '')) this.latest = cell;
    if (cell !== BAD) return cell;
    this.#problems.add('badCell', { ...this.#place(kept, row), detail: quoted(raw), ...expectedOf(kept) });
    return undefined;
  }

  #place({ name }: KeptColumn, row: number | undefined) {
    return { table: this.#table, ...(row === undefined ? {} : { row }), column: name };
  }

  #rowOfSlots(): ImportedRow {
    const present = this.#slots.filter(({ cell }) => cell !== undefined);
    for (const { property } of present) this.present.add(property);
    // Parsed, since an object that is filled key by key becomes a slow dictionary.
    const pairs = present.map(({ property, cell }) => `${JSON.stringify(property)}:${JSON.stringify(cell)}`);
    return JSON.parse(`{${pairs.join()}}`) as ImportedRow;
  }
}
