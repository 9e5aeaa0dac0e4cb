import type { Row } from '../odata/row-access';
import type { RowOrder, SortKey } from '../odata/row-order';

type Rows = readonly (Row | null)[];

/**
 * The places of a table in one order. What changed is only noted, and put where it belongs when somebody asks again: a
 * hundred thousand writes in a row cost one sorting, and a single one a search and a shift.
 */
export class SortedPlaces {
  readonly #columns: readonly string[];
  /** The first `#size` of them, room behind. */
  #places = new Uint32Array();
  #size = 0;
  readonly #changed = new Set<number>();

  constructor({ by }: RowOrder, rows: Rows) {
    this.#columns = by.map(({ property }) => property.property);
    for (const place of rows.keys()) this.#changed.add(place);
  }

  /** A row was replaced, added or removed. */
  note(place: number, before: Row | undefined, after: Row | undefined): void {
    if (before && after && this.#columns.every((column) => before[column] === after[column])) return;
    this.#changed.add(place);
  }

  /** The rows that come after a key, or all of them. */
  *from(rows: Rows, order: RowOrder, after: SortKey | null): Iterable<readonly [number, Row]> {
    this.#mend(rows, order);
    for (let at = after ? this.#end(after, this.#size, rows, order) : 0; at < this.#size; at++) {
      const place = this.#places[at] as number;
      const row = rows[place];
      if (row) yield [place, row];
    }
  }

  #mend(rows: Rows, order: RowOrder): void {
    if (this.#changed.size === 0) return;
    let kept = this.#withoutChanged(rows.length);
    const entering: { key: SortKey; place: number }[] = [];
    for (const place of this.#changed) {
      const row = rows[place];
      if (row) entering.push({ key: order.keyOf(row), place });
    }
    entering.sort((one, other) => order.compare(one.key, other.key));
    this.#changed.clear();
    this.#size = kept + entering.length;
    this.#makeRoom();
    // From the last one on, so that each place is moved once.
    for (let free = this.#size, next = entering.pop(); next; next = entering.pop()) {
      const end = this.#end(next.key, kept, rows, order);
      if (end < kept) {
        free -= kept - end;
        this.#places.copyWithin(free, end, kept);
        kept = end;
      }
      free -= 1;
      this.#places[free] = next.place;
    }
  }

  /** Closes the gaps of what changed. @returns how many are left */
  #withoutChanged(count: number): number {
    const hasChanged = new Uint8Array(count);
    for (const place of this.#changed) hasChanged[place] = 1;
    let kept = 0;
    for (let at = 0; at < this.#size; at++) {
      const place = this.#places[at] as number;
      if (!hasChanged[place]) this.#places[kept++] = place;
    }
    return kept;
  }

  #makeRoom(): void {
    if (this.#size <= this.#places.length) return;
    const roomier = new Uint32Array(Math.ceil(this.#size * 1.25));
    roomier.set(this.#places);
    this.#places = roomier;
  }

  /** How many of the first places come before a key, or are it. */
  #end(key: SortKey, count: number, rows: Rows, order: RowOrder): number {
    let [from, to] = [0, count];
    while (from < to) {
      const middle = (from + to) >> 1;
      const row = rows[this.#places[middle] as number];
      if (row && order.compare(order.keyOf(row), key) <= 0) from = middle + 1;
      else to = middle;
    }
    return from;
  }
}
