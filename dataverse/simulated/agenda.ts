import type { Guid } from '../../domain/rows';

/** What the tenant's own time will do to a mailbox next. */
export type DueWork = {
  /** Milliseconds of the tenant's clock; null while background operations are off. */
  due: number | null;
} & (
  | { kind: 'test.start'; operation: Guid }
  | { kind: 'test.finish'; operation: Guid }
  /** Mail and appointments are synchronized; `retries` counts those since a transient failure. */
  | { kind: 'mailCycle'; retries: number }
);

interface Entry {
  id: Guid;
  due: number;
  /** Of two that fall due together, the one written down first comes first. */
  order: number;
}

const isBefore = (one: Entry, other: Entry) =>
  one.due < other.due || (one.due === other.due && one.order < other.order);

const NONE: readonly Guid[] = [];

/**
 * The work of all mailboxes in the order in which it falls due. The work itself is kept on the mailbox
 * rows; this is the index over it, so it is never saved.
 */
export class Agenda {
  readonly #current = new Map<Guid, Entry>();
  /** A binary heap; entries that are no longer current are dropped when they come up. */
  readonly #heap: Entry[] = [];
  #order = 0;
  #tests = 0;
  /** How many tests of an operation are under way. */
  readonly #operations = new Map<Guid, number>();
  #ended: Guid[] = [];

  /** Tests under way, scheduled ones included. */
  get tests(): number {
    return this.#tests;
  }

  /** Replaces a mailbox's work. */
  set(id: Guid, before: DueWork | null, after: DueWork | null): void {
    // The new one first: an operation whose test only goes on has not ended.
    this.#count(after, 1);
    this.#count(before, -1);
    if (!after || after.due === null) {
      this.#current.delete(id);
      return;
    }
    const entry = { id, due: after.due, order: this.#order++ };
    this.#current.set(id, entry);
    this.#push(entry);
  }

  /** Operations of which no test is under way any more, since the last call. */
  takeEnded(): readonly Guid[] {
    if (this.#ended.length === 0) return NONE;
    const ended = this.#ended.filter((operation) => !this.#operations.get(operation));
    this.#ended = [];
    return ended;
  }

  #count(work: DueWork | null, by: 1 | -1): void {
    if (!work || work.kind === 'mailCycle') return;
    this.#tests += by;
    const count = (this.#operations.get(work.operation) ?? 0) + by;
    if (count > 0) this.#operations.set(work.operation, count);
    else {
      this.#operations.delete(work.operation);
      this.#ended.push(work.operation);
    }
  }

  /** What falls due next, or null. */
  peek(): { id: Guid; due: number } | null {
    for (let top = this.#heap[0]; top; top = this.#heap[0]) {
      if (this.#current.get(top.id) === top) return top;
      this.#pop();
    }
    return null;
  }

  /** Takes what falls due next off the agenda; the mailbox's work stays to be replaced. */
  take(): Guid | null {
    const top = this.peek();
    if (!top) return null;
    this.#pop();
    return top.id;
  }

  #push(entry: Entry): void {
    const heap = this.#heap;
    let at = heap.length;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      const above = heap[parent];
      if (!above || !isBefore(entry, above)) break;
      heap[at] = above;
      at = parent;
    }
    heap[at] = entry;
  }

  #pop(): void {
    const heap = this.#heap;
    const last = heap.pop();
    if (!last || heap.length === 0) return;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      const left = heap[child];
      if (!left) break;
      const right = heap[child + 1];
      if (right && isBefore(right, left)) child += 1;
      const smaller = heap[child];
      if (!smaller || !isBefore(smaller, last)) break;
      heap[at] = smaller;
      at = child;
    }
    heap[at] = last;
  }
}
