import { tables } from '../../dataverse/tables';
import type { UnseenReason } from '../../domain/imports';
import { columnReading, filled, type GridContext, orderOf } from './grid-cells';
import type { Headings } from './headings';
import type { LabelLists } from './label-lists';
import { ImportError, type Problems, quoted } from './problems';
import type { Reading } from './reading';
import type { ReadColumn, RowMaker } from './row-maker';
import type { Cell } from './values';

type Cells = readonly unknown[];

/** So many rows are looked at to see what the columns of a grid hold. */
export const SAMPLE_ROWS = 2000;

/** Reads rows of cells below headings, as sheets and CSV have them. */
export class Grid {
  readonly #headings: Headings;
  readonly #reading: Reading;
  readonly #maker: RowMaker;
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
    const reasons = new Map<string, UnseenReason>();
    for (const found of columns) {
      const { kept, at } = found;
      const cells = sample.map((row) => row[at]);
      const { read: reader, why } = columnReading(found, cells, context);
      if (why && filled(cells).length > 0) reasons.set(kept.name, why);
      // A column of labels still tells which cells are empty, but not what the others are.
      if (!reader && !kept.orNull) continue;
      read.push({ kept, at, read: reader ?? cannotTell });
    }
    reading.rows.because(set, reasons);
    const { logicalName } = tables[set];
    for (const [name, why] of reasons) {
      if (why !== 'notInFile' && why !== 'firstPageOnly' && why !== 'fileCut') {
        reading.problems.add(why, { table: logicalName, column: name });
      }
    }
    if (!columns.some(({ kept }) => kept.name === tables[set].idColumn)) throw new ImportError('noIds');
    this.#maker = reading.rows.maker(set, read, { emptyTextIsNull: true });
  }

  /** @param cells empty texts are empty cells; where there is none at all, the column stays absent */
  add(cells: Cells, number: number): void {
    this.#reading.rows.add(this.#headings.set, this.#maker.make(cells, number), number);
  }
}

const cannotTell = (): Cell => undefined;

function tellOfHeadings({ set, twice, unknown }: Headings, problems: Problems): void {
  const table = tables[set].logicalName;
  for (const column of twice) problems.add('columnTwice', { table, column });
  if (unknown.length > 0) problems.add('columnsNotKnown', { table, detail: quoted(unknown.join(', ')) });
}
