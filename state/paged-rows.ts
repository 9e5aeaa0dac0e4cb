import { type ReadonlySignal, signal } from '@preact/signals';

/** Rows of a long list, as far as somebody looked at them; those that are not there yet are undefined. */
export interface PagedRows<Row> {
  /** Null until the first of them are there. */
  rows: ReadonlySignal<readonly (Row | undefined)[] | null>;
  /** Says which rows are in sight, so that they are read. */
  want(first: number, end: number): void;
}

type Load<Row> = (from: number, count: number) => Promise<{ total: number; rows: readonly Row[] }>;

const PAGE = 200;

export function createPagedRows<Row>() {
  const rows = signal<readonly (Row | undefined)[] | null>(null);
  let load: Load<Row> | null = null;
  let asked = new Set<number>();
  /** Of the list that is read now; that of the one before may still be in sight. */
  let read: (Row | undefined)[] | null = null;

  async function readPage(page: number): Promise<void> {
    const [loading, mine] = [load, asked];
    if (!loading || mine.has(page)) return;
    mine.add(page);
    const { total, rows: found } = await loading(page * PAGE, PAGE);
    // Somebody asks for another list by now.
    if (mine !== asked) return;
    const next = read ? [...read] : new Array<Row | undefined>(total).fill(undefined);
    for (const [index, row] of found.entries()) next[page * PAGE + index] = row;
    read = next;
    rows.value = next;
  }

  return {
    rows,
    want(first: number, end: number) {
      for (let page = Math.floor(first / PAGE); page * PAGE < end; page += 1) void readPage(page);
    },
    /** Another list; what is shown stays until the first of it is there. Null for none. */
    show(next: Load<Row> | null) {
      load = next;
      asked = new Set();
      read = null;
      if (next) void readPage(0);
      else rows.value = null;
    },
  };
}
