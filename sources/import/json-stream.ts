/** Cuts JSON that is too large for one text into its rows while its bytes come in. */
import { ImportError } from './problems';

const [QUOTE, BACKSLASH, COLON, COMMA] = [0x22, 0x5c, 0x3a, 0x2c];
const [OPEN_OBJECT, CLOSE_OBJECT, OPEN_ARRAY, CLOSE_ARRAY] = [0x7b, 0x7d, 0x5b, 0x5d];

/** No row of a table is longer. */
const MOST_OF_A_ROW = 16 * 2 ** 20;
/** What is not a row: the head of an answer, and the answers of functions. */
const MOST_BESIDE = 16 * 2 ** 20;

/** Deeper than any answer is. */
const DEEPEST = 64;

/** A list whose elements are rows: the keys that lead to it. */
export type ListPath = readonly string[];

export interface RowHandler {
  /** @param path the same array for all rows of a list */
  row(path: ListPath, text: string): void;
}

/** An object or a list that is open. */
interface Open {
  isList: boolean;
  /** Of an object, the key that was read last. */
  key: string;
}

/**
 * Objects that stand in a list are rows, unless the list stands in another: they are handed out as texts. Everything
 * beside them is one text, in which the lists are empty.
 */
export class RowSplitter {
  readonly #rows: RowHandler;
  readonly #decoder = new TextDecoder('utf-8');
  readonly #open: Open[] = [];
  /** Bytes that were not told yet: of a row, or of what is beside the rows. */
  #pending: Uint8Array[] = [];
  #pendingBytes = 0;
  #beside = '';
  #inString = false;
  #isEscaped = false;
  #string: number[] | null = null;
  #lastString = '';
  /** How many objects and lists are open within the row; 0 outside of rows. */
  #inRow = 0;
  #path: ListPath = [];
  /** How many of what is open are lists: rows are in the first. */
  #lists = 0;
  /** What was told last is a row: the comma behind it goes with it. */
  #isAfterRow = false;

  constructor(rows: RowHandler) {
    this.#rows = rows;
  }

  /** What stands beside the rows, once all bytes came in; damaged where the text ended too early. */
  get beside(): string {
    return this.#beside;
  }

  /** @throws ImportError where a row, or what is beside the rows, is larger than any is */
  write(bytes: Uint8Array): void {
    let from = 0;
    for (let at = 0; at < bytes.length; at += 1) {
      const byte = bytes[at] ?? 0;
      if (this.#inString) {
        at = this.#stringFrom(bytes, at);
        continue;
      }
      if (byte === QUOTE) {
        this.#inString = true;
        this.#string = this.#inRow > 0 ? null : [];
      } else if (byte === OPEN_OBJECT || byte === OPEN_ARRAY) {
        if (this.#beginsRow(byte)) {
          this.#tellBeside(bytes.subarray(from, at));
          from = at;
          this.#inRow = 1;
        } else if (this.#inRow > 0) this.#inRow += 1;
        else this.#enter(byte === OPEN_ARRAY);
      } else if (byte === CLOSE_OBJECT || byte === CLOSE_ARRAY) {
        if (this.#inRow > 0) {
          this.#inRow -= 1;
          if (this.#inRow === 0) {
            this.#tellRow(bytes.subarray(from, at + 1));
            from = at + 1;
            this.#isAfterRow = true;
          }
        } else {
          this.#isAfterRow = false;
          if (this.#open.pop()?.isList) this.#lists -= 1;
        }
      } else if (this.#inRow === 0) {
        const inside = this.#open.at(-1);
        if (byte === COLON && inside && !inside.isList) inside.key = this.#lastString;
        else if (byte === COMMA && this.#isAfterRow) {
          this.#isAfterRow = false;
          this.#tellBeside(bytes.subarray(from, at));
          from = at + 1;
        }
      }
    }
    this.#keep(bytes.subarray(from));
  }

  end(): void {
    if (this.#inRow === 0) this.#tellBeside(new Uint8Array());
  }

  /** @returns where the string goes on, or the mark that ends it */
  #stringFrom(bytes: Uint8Array, from: number): number {
    let at = from;
    for (; at < bytes.length; at += 1) {
      const byte = bytes[at] ?? 0;
      if (this.#isEscaped) this.#isEscaped = false;
      else if (byte === BACKSLASH) this.#isEscaped = true;
      else if (byte === QUOTE) {
        this.#inString = false;
        if (this.#string) this.#lastString = new TextDecoder().decode(new Uint8Array(this.#string));
        this.#string = null;
        return at;
      }
      this.#string?.push(byte);
    }
    return at;
  }

  #isRowList(): boolean {
    return this.#lists === 1 && this.#open.at(-1)?.isList === true;
  }

  #beginsRow(byte: number): boolean {
    return byte === OPEN_OBJECT && this.#inRow === 0 && this.#isRowList();
  }

  #enter(isList: boolean): void {
    if (this.#open.length > DEEPEST) throw new ImportError('unknownJson');
    if (isList && this.#lists === 0) this.#path = this.#open.map(({ key }) => key);
    if (isList) this.#lists += 1;
    this.#open.push({ isList, key: '' });
  }

  #keep(bytes: Uint8Array): void {
    if (bytes.length === 0) return;
    this.#pending.push(bytes.slice());
    this.#pendingBytes += bytes.length;
    const most = this.#inRow > 0 ? MOST_OF_A_ROW : MOST_BESIDE;
    if (this.#pendingBytes > most) throw new ImportError('tooLarge');
  }

  #taken(bytes: Uint8Array): string {
    this.#keep(bytes);
    const [only, ...more] = this.#pending;
    const text =
      more.length === 0
        ? this.#decoder.decode(only)
        : this.#decoder.decode(joined(this.#pending, this.#pendingBytes));
    this.#pending = [];
    this.#pendingBytes = 0;
    return text;
  }

  #tellBeside(bytes: Uint8Array): void {
    this.#beside += this.#taken(bytes);
    if (this.#beside.length > MOST_BESIDE) throw new ImportError('tooLarge');
  }

  #tellRow(bytes: Uint8Array): void {
    this.#rows.row(this.#path, this.#taken(bytes));
  }
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const all = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
