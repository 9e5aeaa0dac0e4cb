import { tables } from '../../dataverse/tables';
import type { UnseenReason } from '../../domain/imports';
import { idOfPlace } from '../../domain/invented-ids';
import { columnReading, EMPTY_TEXTS, filled, type GridContext, orderOf } from './grid-cells';
import { ADDRESS_COLUMN, type Headings } from './headings';
import { nameColumnOf } from './kept-columns';
import type { LabelLists } from './label-lists';
import type { Labels } from './labels';
import { ImportError, type Problems, quoted } from './problems';
import type { Reading } from './reading';
import type { ReadColumn, RowMaker } from './row-maker';
import { type Cell, guidOf } from './values';

type Cells = readonly unknown[];

/** So many rows are looked at to see what the columns of a grid hold. */
export const SAMPLE_ROWS = 2000;

/** What a grid is read by. */
export interface GridWords {
  lists: LabelLists;
  labels: Labels;
}

/** Reads rows of cells below headings, as sheets and CSV have them. */
export class Grid {
  readonly #headings: Headings;
  readonly #reading: Reading;
  readonly #maker: RowMaker;
  readonly #hasIds: boolean;
  /** Whether a date was read that says nothing of its time zone. */
  localTimes = false;

  /**
   * @param sample the first rows
   * @throws ImportError where nothing tells one row from another
   */
  constructor(headings: Headings, { lists, labels }: GridWords, sample: readonly Cells[], reading: Reading) {
    this.#headings = headings;
    this.#reading = reading;
    const { set, flavour, columns } = headings;
    const { logicalName, idColumn } = tables[set];
    const has = (name: string | undefined) => columns.some(({ kept }) => kept.name === name);
    this.#hasIds = has(idColumn);
    // An alert is what its text says, whichever row that is.
    const isToldByText = set === 'tracelogs' && has('text');
    if (!this.#hasIds && !isToldByText && !has(ADDRESS_COLUMN[set])) throw new ImportError('noIds');
    reading.rows.open(set);
    tellOfHeadings(headings, reading.problems);
    if (!this.#hasIds && !isToldByText) reading.problems.add('toldByAddress', { table: logicalName });
    const context: GridContext = {
      flavour,
      order: reading.dateOrder ?? orderOf(columns, sample),
      lists,
      labels,
      onLocalTime: () => {
        this.localTimes = true;
      },
    };
    const read: ReadColumn[] = [];
    const reasons = new Map<string, UnseenReason>();
    const byLabel: string[] = [];
    for (const found of columns) {
      const { kept, at } = found;
      const cells = sample.map((row) => row[at]);
      const column = columnReading(found, cells, context);
      const isFilled = filled(cells).length > 0;
      if (column.why && isFilled) reasons.set(kept.name, column.why);
      if (column.byLabel) byLabel.push(kept.name);
      if (column.why === 'namesOnly') read.push({ kept: nameColumnOf(kept), at, read: nameOf });
      // A column of labels still tells which cells are empty, but not what the others are.
      if (!column.read && !kept.orNull) continue;
      read.push({ kept, at, read: column.read ?? cannotTell });
    }
    reading.rows.because(set, reasons);
    reading.rows.readByLabel(set, byLabel);
    tellOfColumns(reasons, byLabel, logicalName, reading.problems);
    this.#maker = reading.rows.maker(set, read, { emptyTexts: EMPTY_TEXTS });
  }

  /** @param cells empty texts are empty cells; where there is none at all, the column stays absent */
  add(cells: Cells, number: number): void {
    const { set } = this.#headings;
    const row = this.#maker.make(cells, number);
    const { rows } = this.#reading;
    rows.add(set, this.#hasIds ? row : { [tables[set].idColumn]: idOfPlace(rows.count), ...row }, number);
  }
}

const nameOf = (raw: unknown): Cell =>
  typeof raw === 'string' && guidOf(raw) === undefined ? raw : undefined;

/** Why columns tell nothing, or less than their values would. */
function tellOfColumns(
  reasons: ReadonlyMap<string, UnseenReason>,
  byLabel: readonly string[],
  table: string,
  problems: Problems,
): void {
  for (const [column, why] of reasons) {
    if (why !== 'notInFile' && why !== 'firstPageOnly' && why !== 'fileCut') {
      problems.add(why, { table, column });
    }
  }
  if (byLabel.length > 0) problems.add('readByLabel', { table, detail: byLabel.join(', ') });
}

const cannotTell = (): Cell => undefined;

function tellOfHeadings({ set, twice, unknown }: Headings, problems: Problems): void {
  const table = tables[set].logicalName;
  for (const column of twice) problems.add('columnTwice', { table, column });
  if (unknown.length > 0) problems.add('columnsNotKnown', { table, detail: quoted(unknown.join(', ')) });
}
