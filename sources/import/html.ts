/** A web page without a browser: its tables, and its text as a reader sees it. */
import { ImportError } from './problems';
import { type PageTable, TableCells } from './table-cells';

export interface HtmlPage {
  /** The largest first. */
  tables: readonly PageTable[];
  /** What is written on it, lines as they are shown. */
  text: string;
  title: string;
  /** It has a field for a password. */
  asksPassword: boolean;
}

/** Nothing in these is read by people. */
const UNSEEN: ReadonlySet<string> = new Set(['script', 'style', 'template', 'title', 'noscript', 'svg']);

const BLOCKS: ReadonlySet<string> = new Set(
  'address article blockquote br dd div dl dt footer form h1 h2 h3 h4 h5 h6 header hr li ol p pre section table tr ul'.split(
    ' ',
  ),
);

/** Looked at between these, so that what was made to stall is given up. */
const CHUNK = 2 ** 16;
/** No page is nested like that; finding what an element closes takes longer with each. */
const DEEPEST = 4000;

type Part = 'table' | 'row' | 'cell';

const TAGS: Readonly<Record<string, Part>> = { table: 'table', tr: 'row', td: 'cell', th: 'cell' };
/** Pages of the client draw their grids without the elements of tables. */
const ROLES: Readonly<Record<string, Part>> = {
  grid: 'table',
  treegrid: 'table',
  table: 'table',
  row: 'row',
  gridcell: 'cell',
  cell: 'cell',
  columnheader: 'cell',
  rowheader: 'cell',
};

const own = <T>(record: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;

/** Spaces and lines of the markup are none of the page. */
const flowing = (text: string) => text.replace(/\s+/g, ' ');

function shown(pieces: readonly string[]): string {
  return pieces
    .join('')
    .replace(/[ \u00a0]*\n[ \u00a0]*/g, '\n')
    .replace(/\t+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

export async function parseHtml(html: string): Promise<HtmlPage> {
  // Loaded when somebody brings a page: it knows two thousand names of characters.
  const { Parser } = await import('htmlparser2');
  const open: { name: string; part: Part | undefined }[] = [];
  const tables = new TableCells();
  const pieces: string[] = [];
  let [unseen, asksPassword, title] = [0, false, ''];
  const write = (text: string) => {
    pieces.push(text);
    tables.write(text);
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      const part = own(ROLES, attributes.role ?? '') ?? own(TAGS, name);
      open.push({ name, part });
      if (UNSEEN.has(name)) unseen += 1;
      if (name === 'input' && attributes.type?.toLowerCase() === 'password') asksPassword = true;
      if (BLOCKS.has(name)) write('\n');
      if (part === 'table') tables.openTable();
      if (part === 'row') tables.openRow();
      if (part === 'cell') {
        tables.openCell(
          attributes.colspan ?? attributes['aria-colspan'],
          attributes.rowspan ?? attributes['aria-rowspan'],
        );
      }
    },
    ontext(text) {
      if (open.at(-1)?.name === 'title') title += text;
      else if (unseen === 0) write(flowing(text));
    },
    onclosetag(name, isImplied) {
      const { part } = open.pop() ?? {};
      if (UNSEEN.has(name)) unseen -= 1;
      if (part === 'cell') {
        tables.closeCell();
        pieces.push('\t');
      }
      if (part === 'row') tables.closeRow();
      if (part === 'table') tables.closeTable(isImplied);
      if (BLOCKS.has(name) && name !== 'br') write('\n');
    },
  });
  for (let at = 0; at < html.length; at += CHUNK) {
    parser.write(html.slice(at, at + CHUNK));
    if (tables.isTooLarge || open.length > DEEPEST) throw new ImportError('unpacksTooLarge');
  }
  parser.end();
  return { tables: tables.largestFirst(), text: shown(pieces), title: flowing(title).trim(), asksPassword };
}
