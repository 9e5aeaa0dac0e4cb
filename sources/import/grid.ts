import { tables } from '../../dataverse/tables';
import type { UnseenReason } from '../../domain/imports';
import { columnReading, filled, type GridContext, orderOf } from './grid-cells';
import type { Headings } from './headings';
import type { LabelLists } from './label-lists';
import { ImportError, type Problems, quoted } from './problems';
import type { Reading } from './reading';
import { type ReadColumn, RowMaker } from './row-maker';
import type { Cell } from './values';

type Cells = readonly unknown[];

/** So many rows are looked at to see what the columns of a grid hold. */
export const SAMPLE_ROWS = 2000;

/** Reads rows of cells below headings, as sheets and CSV have them. */
export class Grid {
  readonly #headings: Headings;
  readonly #reading: Reading;
  readonly #places: readonly number[];
  readonly #maker: RowMaker;
  readonly #raws: unknown[];
  /** Whether a date was read that says nothing of its time zone. */
  localTimes = false;

  /** @param sample the first rows */
  constructor(headings: Headings, lists: LabelLists, sample: readonly Cells[], reading: Reading) {
    this.#headings = headings;
    this.#reading = reading;
    const { set, flavour, columns } = headings;
    reading.rows.open(set);
    tellOfHeadings(headings, reading.problems);
    const context: GridContext = {
      flavour,
      order: orderOf(columns, sample),
      lists,
      onLocalTime: () => {
        this.localTimes = true;
      },
    };
    const read: ReadColumn[] = [];
    const places: number[] = [];
    const reasons = new Map<string, UnseenReason>();
    for (const found of columns) {
      const { kept, at } = found;
      const cells = sample.map((row) => row[at]);
      const { read: reader, why } = columnReading(found, cells, context);
      if (why && filled(cells).length > 0) reasons.set(kept.name, why);
      // A column of labels still tells which cells are empty, but not what the others are.
      if (!reader && !kept.orNull) continue;
      read.push({ kept, read: reader ?? cannotTell });
      places.push(at);
    }
    reading.rows.because(set, reasons);
    const { logicalName } = tables[set];
    for (const [name, why] of reasons) {
      if (why !== 'notInFile' && why !== 'firstPageOnly' && why !== 'fileCut') {
        reading.problems.add(why, { table: logicalName, column: name });
      }
    }
    if (!columns.some(({ kept }) => kept.name === tables[set].idColumn)) throw new ImportError('noIds');
    this.#places = places;
    this.#raws = places.map(() => null);
    this.#maker = new RowMaker(logicalName, read, reading.problems);
  }

  /** @param trusted how many cells are whole; those after them are as if they were not there */
  add(cells: Cells, number: number, trusted = cells.length): void {
    const [raws, places] = [this.#raws, this.#places];
    for (let index = 0; index < places.length; index += 1) {
      const at = places[index] as number;
      const cell = cells[at];
      raws[index] = at >= trusted ? undefined : cell === '' || cell === undefined ? null : cell;
    }
    this.#reading.rows.add(this.#headings.set, this.#maker.make(raws, number), number);
  }
}

const cannotTell = (): Cell => undefined;

function tellOfHeadings({ set, twice, unknown }: Headings, problems: Problems): void {
  const table = tables[set].logicalName;
  for (const column of twice) problems.add('columnTwice', { table, column });
  if (unknown.length > 0) problems.add('columnsNotKnown', { table, detail: quoted(unknown.join(', ')) });
}
