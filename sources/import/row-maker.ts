import type { TableName } from '../../dataverse/tables/column';
import type { Moment } from '../../domain/rows';
import type { KeptColumn } from './kept-columns';
import { type Problems, quoted } from './problems';
import { BAD, type Cell, type CellReader } from './values';

/** A row whose columns were validated one by one against the tables; `domain/rows.ts` says what they mean. */
export type ImportedRow = Record<string, string | number | boolean | null>;

/** A column of a file that is read into rows. */
export interface ReadColumn {
  kept: KeptColumn;
  read: CellReader;
  /** Its place among the cells. */
  at: number;
}

/** A column while rows are made. */
interface Slot extends ReadColumn {
  property: string;
  /** What stood in the row before, and what it was read as: most columns hold few different values. */
  lastRaw: unknown;
  lastCell: Cell;
  /** What was read in the row that is being made; undefined where it stays absent. */
  cell: Cell;
  isPresent: boolean;
  tellsTime: boolean;
}

export interface RowMakerOptions {
  /** In sheets and CSV nothing is written as an empty text. */
  emptyTextIsNull?: boolean;
}

/** Makes rows of cells. A bad cell leaves its column absent, and everything else is read. */
export class RowMaker {
  /** The latest moment that was read at which something happened: of those until something is put off, none. */
  latest: Moment | undefined;
  readonly #slots: readonly Slot[];
  readonly #problems: Problems;
  readonly #table: TableName;
  /** What stands for null beside null. */
  readonly #empty: '' | null;
  /** An empty row with the columns of the last one: copying it is far cheaper than adding them one by one. */
  #template: ImportedRow = {};
  readonly #templates = new Map<string, ImportedRow>();

  constructor(
    table: TableName,
    columns: readonly ReadColumn[],
    problems: Problems,
    { emptyTextIsNull = false }: RowMakerOptions = {},
  ) {
    this.#table = table;
    this.#problems = problems;
    this.#empty = emptyTextIsNull ? '' : null;
    this.#slots = columns.map((column) => ({
      ...column,
      property: column.kept.property,
      lastRaw: undefined,
      lastCell: undefined,
      cell: undefined,
      isPresent: false,
      tellsTime: column.kept.column.type === 'DateTime' && !column.kept.name.includes('until'),
    }));
  }

  /**
   * @param cells what the file holds; undefined where it holds nothing at all
   * @param row its number, for problems; none where a file is one row
   */
  make(cells: readonly unknown[], row?: number): ImportedRow {
    let isSame = true;
    for (const slot of this.#slots) {
      const raw = cells[slot.at];
      if (raw !== slot.lastRaw) {
        slot.lastCell = this.#cell(slot, raw, row);
        // What is wrong is wrong again in the next row, and is told again.
        slot.lastRaw = slot.lastCell === undefined ? undefined : raw;
      }
      slot.cell = slot.lastCell;
      const isPresent = slot.cell !== undefined;
      if (isPresent !== slot.isPresent) {
        slot.isPresent = isPresent;
        isSame = false;
      }
    }
    if (!isSame) this.#template = this.#templateOfSlots();
    const made = { ...this.#template };
    for (const { cell, property } of this.#slots) {
      if (cell !== undefined && cell !== BAD) made[property] = cell;
    }
    return made;
  }

  #cell({ kept, read, tellsTime }: Slot, raw: unknown, row: number | undefined): Cell {
    if (raw === undefined) return undefined;
    if (raw === null || raw === this.#empty) {
      if (kept.orNull) return null;
      this.#problems.add('emptyCell', this.#place(kept, row));
      return undefined;
    }
    const cell = read(raw);
    if (tellsTime && typeof cell === 'string' && cell > (this.latest ?? '')) this.latest = cell;
    if (cell !== BAD) return cell;
    this.#problems.add('badCell', { ...this.#place(kept, row), detail: quoted(raw) });
    return undefined;
  }

  #place({ name }: KeptColumn, row: number | undefined) {
    return { table: this.#table, ...(row === undefined ? {} : { row }), column: name };
  }

  #templateOfSlots(): ImportedRow {
    const present = this.#slots.filter(({ isPresent }) => isPresent).map(({ property }) => property);
    const key = present.join(' ');
    const known = this.#templates.get(key);
    if (known) return known;
    // Parsed, since an object that is filled key by key becomes a slow dictionary.
    const text = `{${present.map((name) => `${JSON.stringify(name)}:null`).join()}}`;
    const template = JSON.parse(text) as ImportedRow;
    this.#templates.set(key, template);
    return template;
  }
}
