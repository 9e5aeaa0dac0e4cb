import { closeSync, fdatasyncSync, ftruncateSync, openSync, writeSync } from 'node:fs';

/** What writes to the disk: it may take less than it was given, and may fail at any byte. */
export interface Disk {
  /** @returns how many bytes were taken */
  write(handle: number, bytes: Uint8Array, from: number, position: number): number;
  sync(handle: number): void;
  truncate(handle: number, length: number): void;
}

export const disk: Disk = {
  write: (handle, bytes, from, position) => writeSync(handle, bytes, from, bytes.length - from, position),
  sync: fdatasyncSync,
  truncate: ftruncateSync,
};

/** Nobody but whoever runs the server reads its folder. */
export const OWNER_ONLY = 0o600;

/**
 * A file of lines that holds whole lines only: a line is on the disk with its last byte, or nothing of it is, and
 * the next one follows the last good one.
 */
export class LineFile {
  readonly #handle: number;
  /** Bytes of the lines that are on the disk. */
  #length = 0;

  constructor(
    readonly path: string,
    private readonly writer: Disk = disk,
  ) {
    this.#handle = openSync(path, 'w', OWNER_ONLY);
  }

  get length(): number {
    return this.#length;
  }

  /** @throws Error of the disk; nothing of the line is there then */
  append(line: string, sync = true): void {
    const bytes = Buffer.from(line);
    try {
      for (let at = 0; at < bytes.length; ) {
        const taken = this.writer.write(this.#handle, bytes, at, this.#length + at);
        if (taken <= 0) throw new Error(`${this.path} takes no more bytes`);
        at += taken;
      }
      if (sync) this.writer.sync(this.#handle);
    } catch (error) {
      this.writer.truncate(this.#handle, this.#length);
      throw error;
    }
    this.#length += bytes.length;
  }

  sync(): void {
    this.writer.sync(this.#handle);
  }

  close(): void {
    closeSync(this.#handle);
  }
}
