export interface ProgressOptions {
  onProgress?(done: number, of: number): void;
  signal?: AbortSignal;
}

/** So many rows are read before anybody else gets a turn. */
const ROWS_AT_A_TIME = 10_000;

/** Tells how far a reading is, and lets others have their turn, so that it can be seen and given up. */
export class Progress {
  readonly #options: ProgressOptions;
  #next = ROWS_AT_A_TIME;

  constructor(options: ProgressOptions) {
    this.#options = options;
  }

  /** Whether it is time for `turn`; asked for every row, so it does nothing else. */
  isDue(done: number): boolean {
    return done >= this.#next;
  }

  /** @throws the signal's reason where the reading was given up */
  async turn(done: number, of: number): Promise<void> {
    this.#next = done + ROWS_AT_A_TIME;
    this.#options.onProgress?.(done, of);
    await new Promise((resolve) => setTimeout(resolve));
    this.#options.signal?.throwIfAborted();
  }
}
