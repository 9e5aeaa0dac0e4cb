import type { Guid } from '../../domain/rows';

/** Rows of one table are kept and saved in chunks of this many: a hundred times faster than one by one. */
export const CHUNK_ROWS = 1000;

export interface VersionedRow {
  versionnumber: number;
}

export interface Chunk<Row> {
  chunk: number;
  rows: Row[];
}

/** One table of a simulated tenant, which knows what of it changed since it was last saved. */
export class RowStore<Row extends VersionedRow> {
  readonly #rows: Row[];
  readonly #positions: Map<Guid, number>;
  readonly #idOf: (row: Row) => Guid;
  readonly #changedChunks = new Set<number>();

  constructor(idOf: (row: Row) => Guid, rows: Row[] = []) {
    this.#idOf = idOf;
    this.#rows = rows;
    this.#positions = new Map(rows.map((row, position) => [idOf(row), position]));
  }

  get rows(): readonly Row[] {
    return this.#rows;
  }

  get(id: Guid): Row | undefined {
    const position = this.#positions.get(id);
    return position === undefined ? undefined : this.#rows[position];
  }

  /** Replaces the row of the same id, or adds it at the end. */
  put(row: Row): void {
    const id = this.#idOf(row);
    const position = this.#positions.get(id) ?? this.#rows.length;
    this.#rows[position] = row;
    this.#positions.set(id, position);
    this.#changedChunks.add(Math.floor(position / CHUNK_ROWS));
  }

  /** The chunks changed since `forgetChanges`, with their rows. */
  changes(): Chunk<Row>[] {
    return [...this.#changedChunks].map((chunk) => ({
      chunk,
      rows: this.#rows.slice(chunk * CHUNK_ROWS, (chunk + 1) * CHUNK_ROWS),
    }));
  }

  forgetChanges(): void {
    this.#changedChunks.clear();
  }

  /** Takes back a `forgetChanges` whose save did not succeed. */
  markChanged(chunks: Iterable<number>): void {
    for (const chunk of chunks) this.#changedChunks.add(chunk);
  }
}
