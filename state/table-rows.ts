import { batch, type ReadonlySignal, signal } from '@preact/signals';
import { type DataverseClient, DataverseError } from '../dataverse/client';
import { LIST_COLUMNS } from '../domain/column-lists';
import { oneAtATime } from '../domain/one-at-a-time';
import type { Guid } from '../domain/rows';
import type { ListedRows, ListedTable } from '../sources/table-columns';

/** The rows of one table as the caller may read them, kept up to date while somebody looks. */
export interface TableRows<Row> {
  /** What is there so far; grows page by page at first. */
  rows: ReadonlySignal<readonly Row[]>;
  /** Whether every row is there. */
  complete: ReadonlySignal<boolean>;
  /** Why the table cannot be read. */
  problem: ReadonlySignal<DataverseError | null>;
}

/** What a reader of changes has to know before it reads. */
export interface TableNews {
  /** The tenant's last row version, from before the reading: later ones are read the next time. */
  lastVersion: number;
  /** Rows may have earlier versions than before, or others may be in sight. */
  startOver: boolean;
  /** How many rows there are, where that is known. */
  count: number | null;
}

export interface FollowedTable<Table extends ListedTable> extends TableRows<ListedRows[Table]> {
  /** Resolves when what is shown has caught up; the first reading goes on by itself. */
  refresh(news: TableNews): Promise<void>;
}

/** Small enough to be read again as a whole whenever something changed. */
const WHOLE_AGAIN = 500;

/** Rows that a page can take in without a task that is felt. */
const PAGE_SIZE = 1000;

/** Follows one table of a simulated tenant. */
export function followTable<Table extends ListedTable>(
  client: DataverseClient,
  table: Table,
): FollowedTable<Table> {
  type Row = ListedRows[Table];
  const select: readonly string[] = LIST_COLUMNS[table];
  const [idColumn = ''] = select;
  const idOf = (row: Row) => (row as Readonly<Record<string, unknown>>)[idColumn] as Guid;
  const rows = signal<readonly Row[]>([]);
  const complete = signal(false);
  const problem = signal<DataverseError | null>(null);
  let read = 0;
  let waiting: TableNews | null = null;

  async function readAll({ lastVersion }: TableNews): Promise<void> {
    const first = !complete.peek();
    let all: Row[] = [];
    for await (const page of client.pages<Row>({ set: table, select, pageSize: PAGE_SIZE })) {
      all = all.length === 0 ? page : all.concat(page);
      if (first) rows.value = all;
    }
    batch(() => {
      rows.value = all;
      complete.value = true;
      problem.value = null;
    });
    read = lastVersion;
  }

  async function readChanges(news: TableNews): Promise<void> {
    const changed = await client.list<Row>(table, select, `versionnumber gt ${read}`);
    const latest = new Map(changed.map((row) => [idOf(row), row]));
    const merged = rows.peek().map((row) => {
      const now = latest.get(idOf(row));
      if (now) latest.delete(idOf(row));
      return now ?? row;
    });
    merged.push(...latest.values());
    // Rows that went are told of by their number only.
    if (news.count !== null && news.count !== merged.length) return readAll(news);
    if (changed.length > 0) rows.value = merged;
    read = news.lastVersion;
  }

  async function catchUp(news: TableNews): Promise<void> {
    try {
      const whole = !complete.peek() || news.startOver || rows.peek().length <= WHOLE_AGAIN;
      await (whole ? readAll(news) : readChanges(news));
    } catch (error) {
      if (!(error instanceof DataverseError) || error.passing) throw error;
      batch(() => {
        rows.value = [];
        complete.value = false;
        problem.value = error;
      });
    }
  }

  const readUntilCurrent = oneAtATime(async () => {
    const news = waiting;
    waiting = null;
    if (news) await catchUp(news);
  });

  return {
    rows,
    complete,
    problem,
    refresh(news) {
      waiting = { ...news, startOver: news.startOver || (waiting?.startOver ?? false) };
      const reading = readUntilCurrent();
      // Whoever follows the tenant says that it cannot be reached.
      reading.catch(() => {});
      // At first, rows may be many and come by themselves: nobody waits for them.
      return complete.peek() ? reading : Promise.resolve();
    },
  };
}
