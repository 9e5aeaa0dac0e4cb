import type { Guid } from '../../domain/rows';
import type { RowOrder, SortKey } from '../odata/row-order';

/** Rows of one table are kept and saved in chunks of this many: a hundred times faster than one by one. */
export const CHUNK_ROWS = 1000;

export interface VersionedRow {
  versionnumber: number;
}

/** A part of a table as it is saved. A place whose row was removed is null. */
export interface Chunk<Row> {
  chunk: number;
  rows: (Row | null)[];
}

/**
 * The rows of one table as the service sees them: the port that a storage engine stands behind. A row
 * is replaced, never changed; a place in the table stays its row's for as long as the row exists.
 */
export interface RowStore<Row extends VersionedRow> {
  readonly size: number;
  /** All rows, in the order of their places. */
  readonly rows: readonly Row[];
  get(id: Guid): Row | undefined;
  /** The row of a place: found at once, where looking an id up among very many takes a while. */
  at(place: number): Row | undefined;
  /** Replaces the row of the same id, or adds it. */
  put(row: Row): void;
  /** Adds a row whose id is a fresh one: nobody looks up what cannot be there. */
  add(row: Row): void;
  remove(id: Guid): void;
  /** The rows from a place on, each with its place. */
  from(place: number): Iterable<readonly [place: number, row: Row]>;
  /** The same in an order that their own columns tell, from behind a row on; undefined where they are not kept in it. */
  sorted(order: RowOrder, after: SortKey | null): Iterable<readonly [place: number, row: Row]> | undefined;
  /** The rows whose column holds the value. */
  by(column: keyof Row & string, value: unknown): readonly Row[];
  /** The chunks changed since `forgetChanges`. */
  changes(): Chunk<Row>[];
  /** Ids of the rows changed or removed since `forgetChanges`. */
  changedIds(): readonly Guid[];
  forgetChanges(): void;
  /** Takes back a `forgetChanges` whose save did not succeed. */
  markChanged(ids: Iterable<Guid>, chunks: Iterable<number>): void;
}

/** Told of every change before it is made: whose it is and where, the row as it was, and as it will be. */
export type ChangeWatcher<Row> = (
  id: Guid,
  place: number,
  before: Row | undefined,
  after: Row | undefined,
) => void;
