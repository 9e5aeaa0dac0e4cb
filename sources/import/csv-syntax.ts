import Papa from 'papaparse';

/** So many characters are cut into rows at a time: what is not a row yet waits for the next turn. */
const CHUNK = 2 ** 16;

const SEPARATORS = [',', ';', '\t'];

/** How a text writes its rows. */
export interface CsvSyntax {
  separator: string;
  newline: '\n' | '\r' | '\r\n';
  /** Where the headings begin. */
  start: number;
  /** Lines before the headings. */
  linesBefore: number;
}

/** A remark on the first line: `sep=;` for Excel, `#TYPE …` of Windows PowerShell. */
const REMARK = /^(?:sep=(.)|#TYPE [^\r\n]*)(?:\r\n|\r|\n)/i;

/** So many lines of a title, or empty ones, may stand above the headings. */
const TITLE_LINES = 10;

/** So many characters hold them. */
const HEAD_CHARACTERS = 8000;

/** How many cells the line would have, by the separator that gives most. */
const cellsIn = (line: string): number => {
  const plain = line.replaceAll(/"[^"]*"/g, '');
  return Math.max(...SEPARATORS.map((separator) => plain.split(separator).length));
};

/** Lines above the headings: those with far fewer cells than a line below them. */
function titleBefore(text: string): string {
  const lines = text.match(/[^\r\n]*(?:\r\n|\r|\n)/g)?.slice(0, TITLE_LINES + 1) ?? [];
  const cells = lines.map(cellsIn);
  const most = Math.max(0, ...cells);
  const top = cells.findIndex((count) => count > 1 && count * 2 >= most);
  return lines.slice(0, Math.max(top, 0)).join('');
}

/** More columns than a sheet of Excel may have: such a line is no heading. */
const MOST_COLUMNS = 16_384;

/** Undefined where the first lines are no headings of several columns. */
export function csvSyntax(text: string): CsvSyntax | undefined {
  let [start, linesBefore] = [text.startsWith('\ufeff') ? 1 : 0, 0];
  let told: string | undefined;
  for (let remark = REMARK.exec(text.slice(start, start + 2000)); remark; linesBefore += 1) {
    told ??= remark[1];
    start += remark[0].length;
    remark = REMARK.exec(text.slice(start, start + 2000));
  }
  if (!told) {
    const title = titleBefore(text.slice(start, start + HEAD_CHARACTERS));
    start += title.length;
    linesBefore += title.split(/\r\n|\r|\n/).length - 1;
  }
  const counts = new Map(SEPARATORS.map((separator) => [separator, 0]));
  let quoted = false;
  let newline: CsvSyntax['newline'] | undefined;
  for (let at = start; at < text.length && !newline; at += 1) {
    const character = text[at] ?? '';
    if (character === '"') quoted = !quoted;
    else if (!quoted && SEPARATORS.includes(character)) {
      const count = (counts.get(character) ?? 0) + 1;
      if (count > MOST_COLUMNS) return undefined;
      counts.set(character, count);
    } else if (!quoted && character === '\n') newline = '\n';
    else if (!quoted && character === '\r') newline = text[at + 1] === '\n' ? '\r\n' : '\r';
  }
  const [most = '', count = 0] = [...counts].toSorted(([, one], [, other]) => other - one)[0] ?? [];
  if (!told && count === 0) return undefined;
  return { separator: told && counts.has(told) ? told : most, newline: newline ?? '\n', start, linesBefore };
}

/** Rows that were cut out of the text together. */
export interface CsvRows {
  rows: readonly (readonly string[])[];
  /** Indexes of rows whose quotation marks do not fit. */
  damaged: ReadonlySet<number>;
  /** The last of the rows ends with the text and not with a line. */
  lastIsOpen: boolean;
  /** How far into the text they go. */
  end: number;
}

/** Cuts a text into rows, the headings first, piece by piece so that not all its cells are there at once. */
export function* csvRows(text: string, { separator, newline, start }: CsvSyntax): Generator<CsvRows> {
  const parser = new Papa.Parser({ delimiter: separator, newline, quoteChar: '"' });
  let size = CHUNK;
  for (let at = start; at < text.length; ) {
    const isLast = at + size >= text.length;
    const { data, errors, meta } = parser.parse(text.slice(at, at + size), 0, !isLast) as Papa.ParseResult<
      string[]
    >;
    if (!isLast && meta.cursor === 0) {
      // One row is longer than the piece.
      size *= 4;
      continue;
    }
    const damaged = new Set(errors.flatMap(({ row }) => row ?? []));
    at = isLast ? text.length : at + meta.cursor;
    const ended = text.endsWith(newline);
    // What follows the end of the last line is an empty row.
    if (isLast && ended && data.at(-1)?.join('') === '') data.pop();
    yield { rows: data, damaged, lastIsOpen: isLast && !ended, end: at };
    size = CHUNK;
  }
}

/** Whether a text has at least two rows of the same number of cells. */
export function hasRows(text: string, syntax: CsvSyntax): boolean {
  const [headings, row] = csvRows(text, syntax).next().value?.rows ?? [];
  return headings !== undefined && row !== undefined && headings.length === row.length;
}
