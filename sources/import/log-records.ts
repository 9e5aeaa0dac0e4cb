/** Texts of `name : value` lines may hold several mailboxes: where one ends and the next begins. */

import { ImportError, quoted } from './problems';

export interface LogLine {
  /** Counted from 1 over the whole text. */
  row: number;
  /** As it is written. */
  name: string;
  value: string;
  /** The column that the name means; undefined where it means none. */
  column: string | undefined;
}

/** The lines of one mailbox, in the order in which they are written. */
export type LogRecord = readonly LogLine[];

/** Names of columns in the Web API have marks of its own. */
const LINE = /^\s*([A-Za-z_@][\w@. ]*?)\s+:(?:\s(.*))?$/;
export function lineIn(text: string): { name: string; value: string } | undefined {
  const [, name, value = ''] = LINE.exec(text) ?? [];
  return name === undefined ? undefined : { name, value: value.trim() };
}

/** A heading over lines, as *Download Mailbox Details* writes them; values that go on are indented. */
const TITLE = /^\S[^:]*$/;

/** Columns that tell which mailbox a record is of: two of them in one record are two mailboxes. */
const IDENTITY: ReadonlySet<string> = new Set(['mailboxid', 'name', 'emailaddress']);

type Part = { kind: 'blank' } | { kind: 'title'; title: string } | { kind: 'line'; line: LogLine };

function partsOf(text: string, columnOf: (name: string) => string | undefined): Part[] {
  return text.split(/\r\n|\r|\n/).flatMap((written, index): Part[] => {
    if (written.trim() === '') return [{ kind: 'blank' }];
    const line = lineIn(written);
    if (line) return [{ kind: 'line', line: { row: index + 1, ...line, column: columnOf(line.name) } }];
    return TITLE.test(written) ? [{ kind: 'title', title: written.trim() }] : [];
  });
}

class Splitter {
  readonly records: LogLine[][] = [];
  #lines: LogLine[] = [];
  #columns = new Map<string, LogLine>();
  #titles = new Set<string>();
  /** How many lines of the record stood before the last blank line or title. */
  #beforeGap = 0;

  begin(lines: readonly LogLine[] = []): void {
    if (this.#columns.size > 0) this.records.push(this.#lines);
    this.#lines = [];
    this.#columns = new Map();
    this.#titles = new Set();
    this.#beforeGap = 0;
    for (const line of lines) this.add(line);
  }

  gap(): void {
    this.#beforeGap = this.#lines.length;
  }

  title(title: string): void {
    if (this.#titles.has(title)) this.begin();
    else this.gap();
    this.#titles.add(title);
  }

  add(line: LogLine): void {
    const { column } = line;
    const before = column === undefined ? undefined : this.#columns.get(column);
    if (column === undefined || before === undefined) {
      this.#lines.push(line);
      if (column !== undefined) this.#columns.set(column, line);
      return;
    }
    const [first] = this.#columns.keys();
    const isOther = before.value !== line.value;
    if (column === first && (isOther || IDENTITY.has(column))) this.begin([line]);
    else if (isOther && this.#beforeGap > 0 && !this.#sinceGap(column)) {
      const since = this.#lines.splice(this.#beforeGap);
      this.begin([...since, line]);
    } else if (isOther && IDENTITY.has(column)) {
      throw new ImportError('recordsRunTogether', { row: line.row, column, detail: quoted(line.value) });
    } else this.#lines.push(line);
  }

  #sinceGap(column: string): boolean {
    return this.#lines.slice(this.#beforeGap).some((line) => line.column === column);
  }
}

/**
 * Lists of PowerShell (`Format-List`) have a blank line between mailboxes; details logs have titles, which come
 * again with the next mailbox.
 * @throws ImportError where two mailboxes run into each other
 */
export function logRecords(text: string, columnOf: (name: string) => string | undefined): LogRecord[] {
  const parts = partsOf(text, columnOf);
  const isList = !parts.some(({ kind }) => kind === 'title');
  const splitter = new Splitter();
  for (const part of parts) {
    if (part.kind === 'line') splitter.add(part.line);
    else if (part.kind === 'title') splitter.title(part.title);
    else if (isList) splitter.begin();
    else splitter.gap();
  }
  splitter.begin();
  return splitter.records;
}
