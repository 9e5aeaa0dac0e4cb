/** Cells of the tables of a page, each where it is shown: a cell may reach over several columns and rows. */

type Row = string[];

/** A cell that reaches into the rows below. */
interface Hanging {
  rows: number;
  text: string;
}

/** A table of a page. */
export interface PageTable {
  rows: readonly (readonly string[])[];
  /** The page ends within it, so its last row may not be whole and is left out. */
  isCut: boolean;
}

interface Table {
  rows: Row[];
  row: Row | undefined;
  hanging: Map<number, Hanging>;
  isCut: boolean;
}

interface OpenCell {
  table: Table;
  text: string[];
  columns: number;
  rows: number;
}

/** Rows that are wider, and cells that reach further than this, are made to. */
const WIDEST = 1000;
/** A hundred thousand mailboxes with every column that a view may have. */
const MOST_CELLS = 8_000_000;

const span = (written: string | undefined): number => {
  const number = Number(written ?? 1);
  return Number.isInteger(number) ? Math.min(Math.max(number, 1), WIDEST) : 1;
};

export class TableCells {
  isTooLarge = false;
  readonly #done: Table[] = [];
  readonly #tables: Table[] = [];
  readonly #cells: OpenCell[] = [];
  #count = 0;

  openTable(): void {
    const table: Table = { rows: [], row: undefined, hanging: new Map(), isCut: false };
    this.#tables.push(table);
    this.#done.push(table);
  }

  /** @param isCut nothing closes it */
  closeTable(isCut: boolean): void {
    const table = this.#tables.pop();
    if (!table || !isCut) return;
    table.isCut = true;
    table.rows.pop();
  }

  openRow(): void {
    const table = this.#tables.at(-1);
    if (!table) return;
    table.row = [];
    table.rows.push(table.row);
    this.#hang(table, table.row);
  }

  closeRow(): void {
    const table = this.#tables.at(-1);
    if (table) table.row = undefined;
  }

  openCell(columns: string | undefined, rows: string | undefined): void {
    const table = this.#tables.at(-1);
    if (!table) return;
    if (!table.row) this.openRow();
    this.#cells.push({ table, text: [], columns: span(columns), rows: span(rows) });
  }

  closeCell(): void {
    const cell = this.#cells.at(-1);
    // Cells outside of any table were never opened.
    if (!cell || cell.table !== this.#tables.at(-1)) return;
    this.#cells.pop();
    const { table, columns, rows } = cell;
    const { row } = table;
    if (!row || this.isTooLarge) return;
    const text = cell.text
      .join('')
      .replace(/[ \u00a0]*\n\s*/g, '\n')
      .trim();
    for (let column = 0; column < columns; column += 1) {
      // Only the first of the columns has the text: it is a heading of one, or a title above several.
      const shown = column === 0 ? text : '';
      if (rows > 1) table.hanging.set(row.length, { rows: rows - 1, text: shown });
      row.push(shown);
      this.#count += 1;
    }
    this.#hang(table, row);
  }

  /** Text belongs to the innermost cell: of a table within a table, to neither twice. */
  write(text: string): void {
    const cell = this.#cells.at(-1);
    if (cell && cell.table === this.#tables.at(-1)) cell.text.push(text);
  }

  largestFirst(): readonly PageTable[] {
    const size = ({ rows }: PageTable) => rows.reduce((sum, row) => sum + row.length, 0);
    return this.#done
      .map(({ rows, isCut }) => ({ rows: rows.filter((row) => row.length > 0), isCut }))
      .filter(({ rows, isCut }) => rows.length > 0 || isCut)
      .toSorted((one, other) => size(other) - size(one));
  }

  /** Fills the next places that cells of the rows above reach into. */
  #hang({ hanging }: Table, row: Row): void {
    for (let above = hanging.get(row.length); above; above = hanging.get(row.length)) {
      if (above.rows === 1) hanging.delete(row.length);
      else hanging.set(row.length, { ...above, rows: above.rows - 1 });
      row.push(above.text);
      this.#count += 1;
    }
    this.isTooLarge ||= this.#count > MOST_CELLS || row.length > WIDEST;
  }
}
