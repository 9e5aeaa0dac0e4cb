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

const NONE: readonly Guid[] = [];

/**
 * The work of all mailboxes in the order in which it falls due. The work itself is kept on the mailbox
 * rows; this is the index over it, so it is never saved.
 */
export class Agenda {
  /**
   * A binary heap of entries; those that are no longer current are dropped when they come up. Each is three numbers, by
   * its position: objects and ids would lie all over the memory, and very many mailboxes are asked for one by one.
   */
  readonly #due: number[] = [];
  /** Of two that fall due together, the one written down first comes first. */
  readonly #order: number[] = [];
  /** Where the entry's mailbox is in its table. */
  readonly #place: number[] = [];
  /** By place, the order of the entry that is current; 0 for none. */
  readonly #current: number[] = [];
  #written = 0;
  #tests = 0;
  /** How many tests of an operation are under way. */
  readonly #operations = new Map<Guid, number>();
  #ended: Guid[] = [];

  /** Tests under way, scheduled ones included. */
  get tests(): number {
    return this.#tests;
  }

  /** Replaces a mailbox's work. */
  set(place: number, before: DueWork | null, after: DueWork | null): void {
    // The new one first: an operation whose test only goes on has not ended.
    this.#count(after, 1);
    this.#count(before, -1);
    if (!after || after.due === null) {
      this.#current[place] = 0;
      return;
    }
    this.#written += 1;
    this.#current[place] = this.#written;
    this.#push(after.due, this.#written, place);
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
  peek(): { place: number; due: number } | null {
    for (let place = this.#place[0]; place !== undefined; place = this.#place[0]) {
      if (this.#current[place] === this.#order[0]) return { place, due: this.#due[0] as number };
      this.#pop();
    }
    return null;
  }

  /** Takes what falls due next off the agenda; the mailbox's work stays to be replaced. */
  take(): void {
    if (this.peek()) this.#pop();
  }

  #isBefore(position: number, due: number, order: number): boolean {
    const other = this.#due[position] as number;
    return other < due || (other === due && (this.#order[position] as number) < order);
  }

  #write(position: number, due: number, order: number, place: number): void {
    this.#due[position] = due;
    this.#order[position] = order;
    this.#place[position] = place;
  }

  #move(from: number, to: number): void {
    this.#write(to, this.#due[from] as number, this.#order[from] as number, this.#place[from] as number);
  }

  #push(due: number, order: number, place: number): void {
    let at = this.#due.length;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (this.#isBefore(parent, due, order)) break;
      this.#move(parent, at);
      at = parent;
    }
    this.#write(at, due, order, place);
  }

  #pop(): void {
    const [due, order, place] = [this.#due.pop(), this.#order.pop(), this.#place.pop()];
    const size = this.#due.length;
    if (due === undefined || order === undefined || place === undefined || size === 0) return;
    let at = 0;
    for (let child = 1; child < size; child = 2 * at + 1) {
      const right = child + 1;
      if (right < size && this.#isBefore(right, this.#due[child] as number, this.#order[child] as number))
        child = right;
      if (!this.#isBefore(child, due, order)) break;
      this.#move(child, at);
      at = child;
    }
    this.#write(at, due, order, place);
  }
}
