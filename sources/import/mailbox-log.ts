import { tables } from '../../dataverse/tables';
import { ActDelivery, IncomingDelivery, RowState } from '../../domain/choices';
import { readDate } from './dates-as-written';
import { KEPT_COLUMNS, type KeptColumn } from './kept-columns';
import { type Problems, quoted } from './problems';
import type { Reading, ReadingResult } from './reading';
import { BAD, type Cell, numberReader, textReader } from './values';
import { wholeNumberOf } from './written-numbers';

const LINE = /^\s*([A-Za-z][\w ]*?)\s+:(?:\s(.*))?$/;

/** Names of lines are the columns' with other capitals and spaces. */
const COLUMNS: ReadonlyMap<string, KeptColumn> = new Map(
  KEPT_COLUMNS.mailboxes.filter(({ namesTable }) => !namesTable).map((kept) => [kept.name, kept]),
);
const columnOf = (name: string) => COLUMNS.get(name.toLowerCase().replaceAll(/[\s_]/g, ''));

const mailMethods: Readonly<Record<string, number>> = {
  none: IncomingDelivery.None,
  microsoftdynamicscrmforoutlook: IncomingDelivery.Outlook,
  // The log's own word for server-side synchronization (S-MBLOG).
  emailrouter: IncomingDelivery.ServerSide,
  serversidesynchronization: IncomingDelivery.ServerSide,
  forwardmailbox: IncomingDelivery.ForwardMailbox,
};

/** Words of the log, which are names in the program and the same in every language; other words tell nothing. */
const WORDS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  incomingemaildeliverymethod: mailMethods,
  outgoingemaildeliverymethod: mailMethods,
  actdeliverymethod: {
    none: ActDelivery.None,
    microsoftdynamicscrmforoutlook: ActDelivery.Outlook,
    serversidesynchronization: ActDelivery.ServerSide,
    // Assumed: the word means the same for appointments, contacts, and tasks.
    emailrouter: ActDelivery.ServerSide,
  },
  statecode: { active: RowState.Active, inactive: RowState.Inactive },
};

/** The id of a mailbox whose log does not name it: there is one mailbox in a log. */
const UNNAMED_MAILBOX_ID = '00000000-0000-0000-0000-000000000000';
/** So many lines that name columns make a text a log. */
const TELLING_LINES = 3;

interface LogLine {
  row: number;
  name: string;
  value: string;
}

function linesOf(text: string): LogLine[] {
  return text.split(/\r\n|\r|\n/).flatMap((line, index): LogLine[] => {
    const [, name, value = ''] = LINE.exec(line) ?? [];
    return name === undefined ? [] : [{ row: index + 1, name, value: value.trim() }];
  });
}

/** Whether a text is what *Download Mailbox Details* saves: lines of `name : value`. */
export function isMailboxLog(text: string): boolean {
  return linesOf(text.slice(0, 20_000)).filter(({ name }) => columnOf(name)).length >= TELLING_LINES;
}

/** The details of one mailbox. Dates are in universal time, in the order of the United States (S-MBLOG). */
export function readMailboxLog(text: string, reading: Reading): ReadingResult {
  const { problems, rows } = reading;
  const lines = linesOf(text);
  const values = wholeLines(text, lines, problems);
  const columns = [...COLUMNS.values()].map((kept, at) => ({ kept, at, read: logReader(kept) }));
  const maker = rows.maker('mailboxes', columns);
  const found = columns.map(({ kept }) => values.get(kept.name));
  const raws = found.map((line) => line && (/^(?:null)?$/i.test(line.value) ? null : line.value));
  const row = maker.make(raws);
  const { idColumn } = tables.mailboxes;
  if (row[idColumn] === undefined) {
    problems.add('noIdInLog');
    row[idColumn] = UNNAMED_MAILBOX_ID;
  }
  rows.add('mailboxes', row, 1);
  const unknown = lines.filter(({ name }) => !columnOf(name)).length;
  if (unknown > 0) problems.add('linesNotUnderstood', { detail: String(unknown) });
  return { format: 'mailboxDetails' };
}

/** The lines that name columns, the first of each, without a last one that may have been cut. */
function wholeLines(text: string, lines: readonly LogLine[], problems: Problems): Map<string, LogLine> {
  const isOpen = !/[\r\n]$/.test(text);
  const lastRow = text.split(/\r\n|\r|\n/).length;
  const values = new Map<string, LogLine>();
  for (const line of lines) {
    const kept = columnOf(line.name);
    if (isOpen && line.row === lastRow) {
      problems.add('lastLineOpen', { row: line.row });
      continue;
    }
    if (!kept) continue;
    const before = values.get(kept.name);
    if (!before) values.set(kept.name, line);
    else if (before.value !== line.value) {
      problems.add('columnTwice', {
        table: 'mailbox',
        row: line.row,
        column: kept.name,
        detail: quoted(line.value),
      });
    }
  }
  return values;
}

function logReader(kept: KeptColumn): (raw: unknown) => Cell {
  const words = WORDS[kept.name];
  const text = textReader(kept);
  const number = kept.column.type === 'Boolean' ? undefined : numberReader(kept.column);
  return (raw) => {
    if (typeof raw !== 'string') return BAD;
    if (kept.column.type === 'DateTime') return readDate(raw, 'monthFirst')?.moment ?? BAD;
    if (kept.column.type === 'Boolean') return booleanOf(raw);
    // A lookup may be named instead of told by its id.
    if (kept.column.type === 'Lookup' || kept.column.type === 'Owner') {
      const id = text?.(raw);
      return id === BAD ? undefined : id;
    }
    if (text) return text(raw);
    const word = raw.toLowerCase().replaceAll(/[^a-z]/g, '');
    if (words && Object.hasOwn(words, word)) return words[word];
    const value = wholeNumberOf(raw);
    return value === undefined || !number ? BAD : number(value);
  };
}

function booleanOf(text: string): boolean | typeof BAD {
  if (/^true$/i.test(text)) return true;
  return /^false$/i.test(text) ? false : BAD;
}
