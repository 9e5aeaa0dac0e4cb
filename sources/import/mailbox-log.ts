import { tables } from '../../dataverse/tables';
import { ActDelivery, IncomingDelivery, RowState } from '../../domain/choices';
import { idOfPlace } from '../../domain/invented-ids';
import { readDate } from './dates-as-written';
import { KEPT_COLUMNS, type KeptColumn, nameColumnOf } from './kept-columns';
import { type Labels, loadLabels } from './labels';
import { listedColumnOf, otherTable, readListedRows } from './listed-rows';
import { type LogLine, type LogRecord, lineIn, logRecords } from './log-records';
import { type Problems, quoted } from './problems';
import type { Reading, ReadingResult } from './reading';
import { BAD, type Cell, guidOf, numberReader, textReader } from './values';
import { wholeNumberOf } from './written-numbers';

/** Names of lines are the columns' with other capitals and spaces. */
const COLUMNS: ReadonlyMap<string, KeptColumn> = new Map(
  KEPT_COLUMNS.mailboxes.map((kept) => [kept.namesTable ? kept.property : kept.name, kept]),
);
const columnOf = (name: string): string | undefined => {
  if (COLUMNS.has(name)) return name;
  // Lists have lookups as the Web API calls them.
  const plain = name
    .toLowerCase()
    .replace(/^_(\w+)_value$/, '$1')
    .replaceAll(/[\s_]/g, '');
  return COLUMNS.has(plain) ? plain : undefined;
};

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

/** So many columns of mailboxes make a text a log: one or two of them every table has. */
const TELLING_COLUMNS = 3;

const anyColumnOf = (name: string) => columnOf(name) ?? listedColumnOf(name);

/** Whether a text is what *Download Mailbox Details* saves, or a list of PowerShell: lines of `name : value`. */
export function isMailboxLog(text: string): boolean {
  const names = text
    .slice(0, 20_000)
    .split(/\r\n|\r|\n/)
    .flatMap((line) => lineIn(line)?.name ?? []);
  const columns = new Set(names.flatMap((name) => columnOf(name) ?? []));
  return columns.size >= TELLING_COLUMNS || otherTable([...new Set(names)]) !== undefined;
}

/**
 * The details of mailboxes, one row for each. Dates are in universal time, in the order of the United States
 * (S-MBLOG).
 * @throws ImportError where the lines of two mailboxes run into each other
 */
export async function readMailboxLog(text: string, reading: Reading): Promise<ReadingResult> {
  const { problems, rows } = reading;
  const labels = await loadLabels();
  const byLabel = new Set<string>();
  const columns = [...COLUMNS.values()].flatMap((kept, at) => [
    { kept, at, read: logReader(kept, labels, () => byLabel.add(kept.name)) },
    ...(isLookup(kept) ? [{ kept: nameColumnOf(kept), at, read: nameOrNothing }] : []),
  ]);
  const all = logRecords(text, anyColumnOf).map((record) => {
    const names = record.map(({ name }) => name);
    return { record, set: otherTable([...new Set(names)]) };
  });
  const others = all.flatMap(({ record, set }) => (set ? [[set, record] as const] : []));
  const records = all.flatMap(({ record, set }) => (set ? [] : [record]));
  if (others.length > 0) await readListedRows(others, reading);
  if (records.length === 0) return { format: 'mailboxDetails' };
  const maker = rows.maker('mailboxes', columns);
  const openRow = /[\r\n]$/.test(text) ? null : text.split(/\r\n|\r|\n/).length;
  for (const [place, record] of records.entries()) {
    // One mailbox needs no place; of several, the line where it begins.
    const start = records.length > 1 ? record[0]?.row : undefined;
    const values = valuesOf(record, openRow, problems);
    const found = [...COLUMNS.keys()].map((name) => values.get(name));
    const row = maker.make(
      found.map((line) => line && (/^(?:null)?$/i.test(line.value) ? null : line.value)),
      start,
    );
    const { idColumn } = tables.mailboxes;
    if (row[idColumn] === undefined) {
      problems.add('noIdInLog', start === undefined ? {} : { row: start });
      row[idColumn] = idOfPlace(place);
    }
    rows.add('mailboxes', row, record[0]?.row ?? 1);
  }
  const unknown = records.flat().filter(({ column }) => column === undefined).length;
  if (unknown > 0) problems.add('linesNotUnderstood', { detail: String(unknown) });
  rows.readByLabel('mailboxes', [...byLabel]);
  if (byLabel.size > 0) problems.add('readByLabel', { table: 'mailbox', detail: [...byLabel].join(', ') });
  return { format: 'mailboxDetails' };
}

/**
 * The lines that name columns. A last line that may have been cut is left out, and so is a column that is told
 * twice and differently: nothing says which of the two is this mailbox's.
 */
function valuesOf(record: LogRecord, openRow: number | null, problems: Problems): Map<string, LogLine> {
  const values = new Map<string, LogLine>();
  const twice = new Set<string>();
  for (const line of record) {
    const { column, row, value } = line;
    if (row === openRow) {
      problems.add('lastLineOpen', { row });
      continue;
    }
    if (column === undefined || !COLUMNS.has(column)) continue;
    const before = values.get(column);
    if (!before) values.set(column, line);
    else if (before.value !== value) {
      twice.add(column);
      problems.add('valueTwice', { table: 'mailbox', row, column, detail: quoted(value) });
    }
  }
  for (const column of twice) values.delete(column);
  return values;
}

const isLookup = ({ column, namesTable }: KeptColumn) =>
  !namesTable && (column.type === 'Lookup' || column.type === 'Owner');

const nameOrNothing = (raw: unknown): Cell =>
  typeof raw === 'string' && guidOf(raw) === undefined ? raw : undefined;

/** @param onLabel called where a word is none of the log's own, but a label (decisions 35) */
function logReader(kept: KeptColumn, labels: Labels, onLabel: () => void): (raw: unknown) => Cell {
  const words = WORDS[kept.name];
  const text = textReader(kept);
  const number = kept.column.type === 'Boolean' ? undefined : numberReader(kept.column);
  const valueFor = labels.valueFor(kept);
  const labelled = (raw: string): Cell => {
    const value = valueFor(raw);
    if (value !== undefined) onLabel();
    return value ?? BAD;
  };
  return (raw) => {
    if (typeof raw !== 'string') return BAD;
    if (kept.column.type === 'DateTime') return readDate(raw, 'monthFirst')?.moment ?? BAD;
    if (kept.column.type === 'Boolean') return booleanOf(raw) ?? labelled(raw);
    // A lookup may be named instead of told by its id.
    if (isLookup(kept)) {
      const id = text?.(raw);
      return id === BAD ? undefined : id;
    }
    if (text) return text(raw);
    const word = raw.toLowerCase().replaceAll(/[^a-z]/g, '');
    if (words && Object.hasOwn(words, word)) return words[word];
    const value = wholeNumberOf(raw);
    return value === undefined || !number ? labelled(raw) : number(value);
  };
}

function booleanOf(text: string): boolean | undefined {
  if (/^true$/i.test(text)) return true;
  return /^false$/i.test(text) ? false : undefined;
}
