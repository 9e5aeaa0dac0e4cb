import type { Guid } from '../../domain/rows';
import type { Row as Columns } from '../odata/row-access';
import type { RowOrder, SortKey } from '../odata/row-order';
import { CHUNK_ROWS, type ChangeWatcher, type Chunk, type RowStore, type VersionedRow } from './row-store';
import { SortedPlaces } from './sorted-places';

/** Orders that a table is kept in at once: those of the lists that somebody looks at. */
const MOST_SORTED = 8;

/** A table in memory, which knows what of it changed since it was last saved. */
export class MemoryRows<Row extends VersionedRow> implements RowStore<Row> {
  readonly #places: (Row | null)[];
  readonly #placeOf = new Map<Guid, number>();
  readonly #free: number[] = [];
  /** What was looked up last, and its place; undefined where it has none. */
  #lastId: Guid | null = null;
  #lastPlace: number | undefined = undefined;
  readonly #idOf: (row: Row) => Guid;
  readonly #watch: ChangeWatcher<Row>;
  readonly #changedChunks = new Set<number>();
  /** Ids of what changed, some of them twice. */
  #changedIds: Guid[] = [];
  /** By place, the save for which its row stands among them already: numbers, since ids are slow to look up. */
  readonly #notedFor: number[];
  #nextSave = 1;
  /** By column, the ids of the rows that hold a value; made when a column is first asked for. */
  readonly #indexes = new Map<keyof Row & string, Map<unknown, Guid | Set<Guid>>>();
  /** By name of an order, the one asked for last at the end, null where it was asked for once; each is four bytes a row. */
  readonly #sorted = new Map<string, SortedPlaces | null>();
  #compact: readonly Row[] | null = null;

  constructor(idOf: (row: Row) => Guid, watch: ChangeWatcher<Row>, places: readonly (Row | null)[] = []) {
    this.#idOf = idOf;
    this.#watch = watch;
    this.#places = [...places];
    this.#notedFor = places.map(() => 0);
    this.#places.forEach((row, place) => {
      if (row) this.#placeOf.set(idOf(row), place);
      else this.#free.push(place);
    });
  }

  get size(): number {
    return this.#placeOf.size;
  }

  get rows(): readonly Row[] {
    if (this.#free.length === 0) return this.#places as readonly Row[];
    this.#compact ??= this.#places.filter((row) => row !== null);
    return this.#compact;
  }

  get(id: Guid): Row | undefined {
    const place = this.#find(id);
    return place === undefined ? undefined : (this.#places[place] ?? undefined);
  }

  at(place: number): Row | undefined {
    const row = this.#places[place] ?? undefined;
    if (row) {
      this.#lastId = this.#idOf(row);
      this.#lastPlace = place;
    }
    return row;
  }

  put(row: Row): void {
    const place = this.#find(this.#idOf(row));
    if (place === undefined) {
      this.add(row);
      return;
    }
    this.#place(row, place, this.#places[place] ?? undefined);
  }

  add(row: Row): void {
    const place = this.#free.pop() ?? this.#places.length;
    this.#place(row, place, undefined);
    this.#placeOf.set(this.#idOf(row), place);
  }

  #place(row: Row, place: number, before: Row | undefined): void {
    const id = this.#idOf(row);
    this.#watch(id, place, before, row);
    this.#places[place] = row;
    this.#lastId = id;
    this.#lastPlace = place;
    this.#note(id, place, before, row);
  }

  remove(id: Guid): void {
    const place = this.#find(id);
    if (place === undefined) return;
    const before = this.#places[place] ?? undefined;
    this.#watch(id, place, before, undefined);
    this.#places[place] = null;
    this.#placeOf.delete(id);
    this.#lastId = null;
    this.#free.push(place);
    this.#note(id, place, before, undefined);
  }

  /** No generator: each row would stop and resume it, and lists look at many. */
  from(place: number): Iterable<readonly [number, Row]> {
    const places = this.#places;
    let at = place;
    const next = (): IteratorResult<readonly [number, Row], undefined> => {
      while (at < places.length) {
        const row = places[at];
        at += 1;
        if (row) return { done: false, value: [at - 1, row] };
      }
      return { done: true, value: undefined };
    };
    return { [Symbol.iterator]: () => ({ next }) };
  }

  sorted(order: RowOrder, after: SortKey | null): Iterable<readonly [number, Row]> | undefined {
    const rows = this.#places as readonly unknown[] as readonly (Columns | null)[];
    // Sorting them all takes as long as twenty first pages: nobody waits for it who asks once.
    const known = this.#sorted.get(order.name);
    const sorted = known === undefined ? null : (known ?? new SortedPlaces(order, rows));
    this.#sorted.delete(order.name);
    this.#sorted.set(order.name, sorted);
    for (const name of this.#sorted.keys()) if (this.#sorted.size > MOST_SORTED) this.#sorted.delete(name);
    return sorted?.from(rows, order, after) as Iterable<readonly [number, never]> | undefined;
  }

  by(column: keyof Row & string, value: unknown): readonly Row[] {
    let index = this.#indexes.get(column);
    if (!index) {
      index = new Map();
      for (const row of this.rows) this.#enter(index, row[column], this.#idOf(row));
      this.#indexes.set(column, index);
    }
    const ids = index.get(value);
    if (ids === undefined) return [];
    if (typeof ids === 'string') {
      const row = this.get(ids);
      return row ? [row] : [];
    }
    const found: Row[] = [];
    for (const id of ids) {
      const row = this.get(id);
      if (row) found.push(row);
    }
    return found;
  }

  changes(): Chunk<Row>[] {
    return [...this.#changedChunks].map((chunk) => ({
      chunk,
      rows: this.#places.slice(chunk * CHUNK_ROWS, (chunk + 1) * CHUNK_ROWS),
    }));
  }

  changedIds(): readonly Guid[] {
    return [...new Set(this.#changedIds)];
  }

  forgetChanges(): void {
    this.#changedChunks.clear();
    this.#changedIds = [];
    this.#nextSave += 1;
  }

  markChanged(ids: Iterable<Guid>, chunks: Iterable<number>): void {
    for (const id of ids) this.#changedIds.push(id);
    for (const chunk of chunks) this.#changedChunks.add(chunk);
  }

  /** A row that was just looked up is mostly the next one again: a step asks often, and some tables have one row. */
  #find(id: Guid): number | undefined {
    if (id === this.#lastId) return this.#lastPlace;
    const place = this.#placeOf.get(id);
    this.#lastId = id;
    this.#lastPlace = place;
    return place;
  }

  #note(id: Guid, place: number, before: Row | undefined, after: Row | undefined): void {
    this.#compact = null;
    this.#changedChunks.add(Math.floor(place / CHUNK_ROWS));
    if (!before || !after || this.#notedFor[place] !== this.#nextSave) this.#changedIds.push(id);
    this.#notedFor[place] = after ? this.#nextSave : 0;
    for (const sorted of this.#sorted.values()) {
      sorted?.note(place, before as Columns | undefined, after as Columns | undefined);
    }
    for (const [column, index] of this.#indexes) {
      const [left, entered] = [before?.[column], after?.[column]];
      if (before && left === entered && after) continue;
      if (before) this.#leave(index, left, id);
      if (after) this.#enter(index, entered, id);
    }
  }

  /** Most values are of one row only, and a set for each would weigh more than the rows. */
  #enter(index: Map<unknown, Guid | Set<Guid>>, value: unknown, id: Guid): void {
    const ids = index.get(value);
    if (ids === undefined || ids === id) index.set(value, id);
    else if (typeof ids === 'string') index.set(value, new Set([ids, id]));
    else ids.add(id);
  }

  #leave(index: Map<unknown, Guid | Set<Guid>>, value: unknown, id: Guid): void {
    const ids = index.get(value);
    if (ids === id) index.delete(value);
    else if (ids !== undefined && typeof ids !== 'string') ids.delete(id);
  }
}
