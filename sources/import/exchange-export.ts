/**
 * What `Get-Mailbox`, `Get-EXOMailbox` and `Get-CASMailbox` of Exchange print: as CSV, as JSON, or as a list of
 * names and values. Columns are taken by their own names, which are the same in every language.
 */
import type { ExchangeMailbox, ExchangeOrganization } from '../../domain/exchange-mailbox';
import { isObject, type JsonObject, own } from './json-facts';
import { logRecords } from './log-records';
import { ImportError, quoted } from './problems';
import type { Reading, ReadingResult } from './reading';

/** Names of columns that are read, in small letters. */
const COLUMNS = [
  'primarysmtpaddress',
  'displayname',
  'name',
  'emailaddresses',
  'recipienttypedetails',
  'accountdisabled',
  'ewsenabled',
  'ewsapplicationaccesspolicy',
  'ewsallowlist',
  'ewsblocklist',
  'identity',
  'activesyncenabled',
  'owaenabled',
] as const;

type Column = (typeof COLUMNS)[number];
/** What a row has in the columns that are read: a text, or what JSON has for it. */
type Cells = Partial<Record<Column, unknown>>;

const ADDRESS: Column = 'primarysmtpaddress';

/** Names that no table of Dataverse has: two of them, or the address alone, are an export of Exchange. */
const TELLING: ReadonlySet<string> = new Set([
  ADDRESS,
  'emailaddresses',
  'recipienttypedetails',
  'recipienttype',
  'accountdisabled',
  'ewsenabled',
  'ewsapplicationaccesspolicy',
  'ewsallowlist',
  'ewsblocklist',
  'exchangeguid',
  'externaldirectoryobjectid',
  'archivestatus',
  'whenmailboxcreated',
]);

const plain = (name: string) => name.trim().toLowerCase();

export function areExchangeNames(names: readonly string[]): boolean {
  const telling = new Set(names.map(plain).filter((name) => TELLING.has(name)));
  return telling.has(ADDRESS) || telling.size > 1;
}

const columnOf = (name: string): Column | undefined => COLUMNS.find((column) => column === plain(name));

const textOf = (cell: unknown): string | undefined =>
  typeof cell === 'string' && cell.trim() !== '' ? cell.trim() : undefined;

/** PowerShell writes yes and no with a capital, and nothing where neither is set. */
function yesOrNo(cell: unknown): boolean | null | undefined {
  if (typeof cell === 'boolean' || cell === null) return cell;
  if (typeof cell !== 'string') return undefined;
  const word = plain(cell);
  if (word === '' || word === '$null') return null;
  return word === 'true' ? true : word === 'false' ? false : undefined;
}

const MAIL = /[^\s@;,{}"'<>:]+@[^\s@;,{}"'<>]+/;

/** Texts in a cell: of a list, of an address as an object, of one that is printed. */
function textsIn(cell: unknown): string[] {
  if (typeof cell === 'string') return cell.split(/[\s;,{}]+/);
  if (Array.isArray(cell)) return cell.flatMap(textsIn);
  if (!isObject(cell)) return [];
  return [own(cell, 'ProxyAddressString') ?? own(cell, 'Address') ?? own(cell, 'value')].flatMap(textsIn);
}

/** `SMTP:ana@contoso.com` is the first address, `smtp:` another; others, such as `SIP:`, are none of mail. */
function addressesIn(cell: unknown): string[] {
  return textsIn(cell)
    .filter((text) => /^(?:smtp:)?[^:]+$/i.test(text))
    .flatMap((text) => MAIL.exec(text.replace(/^smtp:/i, ''))?.[0].toLowerCase() ?? []);
}

/** All that is asked of the organization, and nothing that tells of a mailbox (`Get-CASMailbox` has the same names). */
const OF_ORGANIZATION = ['ewsenabled', 'ewsapplicationaccesspolicy', 'ewsallowlist', 'ewsblocklist'] as const;
const OF_MAILBOX = ['activesyncenabled', 'owaenabled', 'recipienttypedetails', 'accountdisabled'] as const;

const listIn = (cell: unknown): string[] =>
  (Array.isArray(cell) ? cell : String(cell ?? '').split(/[{},;]/))
    .map((each) => String(each).trim())
    .filter((each) => each !== '');

function organizationOf(cells: Cells): ExchangeOrganization | undefined {
  if (!OF_ORGANIZATION.every((name) => Object.hasOwn(cells, name))) return undefined;
  if (OF_MAILBOX.some((name) => Object.hasOwn(cells, name))) return undefined;
  const ewsEnabled = yesOrNo(cells.ewsenabled);
  if (ewsEnabled === undefined || MAIL.test(String(cells.identity ?? ''))) return undefined;
  const policy = cells.ewsapplicationaccesspolicy;
  return {
    ewsEnabled,
    policy: textOf(typeof policy === 'number' ? String(policy) : policy) ?? null,
    allowList: listIn(cells.ewsallowlist),
    blockList: listIn(cells.ewsblocklist),
  };
}

function mailboxOf(cells: Cells): ExchangeMailbox | undefined {
  const [address] = addressesIn(cells.primarysmtpaddress);
  if (address === undefined) return undefined;
  const addresses = addressesIn(cells.emailaddresses);
  const name = textOf(cells.displayname) ?? textOf(cells.name);
  const recipientType = textOf(cells.recipienttypedetails);
  const [disabled, ews] = [yesOrNo(cells.accountdisabled), yesOrNo(cells.ewsenabled)];
  return {
    address,
    ...(name ? { name } : {}),
    ...(addresses.length > 0 ? { addresses } : {}),
    ...(recipientType ? { recipientType } : {}),
    ...(typeof disabled === 'boolean' ? { accountDisabled: disabled } : {}),
    ...(ews === undefined ? {} : { ewsEnabled: ews }),
  };
}

function readMailboxes(rows: readonly Cells[], reading: Reading): ReadingResult {
  const found = rows.map(mailboxOf);
  const mailboxes = found.filter((mailbox) => mailbox !== undefined);
  if (rows.length === 0) throw new ImportError('noRows');
  const [first, ...others] = rows;
  const organization = first && others.length === 0 && !found[0] ? organizationOf(first) : undefined;
  if (organization) {
    reading.problems.add('exchangeOrganization');
    reading.rows.exchangeOrganization(organization);
    return { format: 'exchange' };
  }
  if (mailboxes.length === 0) throw new ImportError('exchangeWithoutAddress');
  const without = found.length - mailboxes.length;
  if (without > 0) reading.problems.add('exchangeRowsWithoutAddress', { detail: String(without) });
  reading.problems.add('exchangeSide', { detail: String(mailboxes.length) });
  reading.rows.exchange(mailboxes);
  return { format: 'exchange' };
}

/** Rows of cells: a title may stand above the headings. */
const SEARCHED = 12;

/** The place of headings of Exchange among rows of cells; undefined where they are none. */
export function exchangeHeadings(rows: readonly (readonly unknown[])[]): number | undefined {
  const at = rows
    .slice(0, SEARCHED)
    .findIndex((row) => areExchangeNames(row.filter((cell): cell is string => typeof cell === 'string')));
  return at < 0 ? undefined : at;
}

/** @param top the place of the headings */
export function readExchangeRows(
  rows: readonly (readonly unknown[])[],
  top: number,
  reading: Reading,
): ReadingResult {
  const headings = rows[top] ?? [];
  const columns = headings.map((heading) => (typeof heading === 'string' ? columnOf(heading) : undefined));
  const below = rows.slice(top + 1).filter((row) => row.some((cell) => cell != null && cell !== ''));
  // A cell too many or too few moves the others into columns that are not theirs.
  const whole = below.filter((row) => row.length === headings.length);
  if (whole.length < below.length) {
    const detail = String(below.length - whole.length);
    reading.problems.add('exchangeRowsDamaged', { detail });
  }
  return readMailboxes(
    whole.map((row) =>
      Object.fromEntries(columns.flatMap((column, at) => (column ? [[column, row[at]]] : []))),
    ),
    reading,
  );
}

/** The rows of JSON where they are of Exchange; undefined where they are not. */
export function exchangeObjects(values: readonly unknown[]): readonly JsonObject[] | undefined {
  const rows = values.flatMap((value) => {
    const list = own(value, 'value');
    return Array.isArray(list) ? list : value;
  });
  const objects = rows.filter(isObject);
  const [first] = objects;
  return first && areExchangeNames(Object.keys(first)) ? objects : undefined;
}

export function readExchangeObjects(objects: readonly JsonObject[], reading: Reading): ReadingResult {
  return readMailboxes(
    objects.map((object) =>
      Object.fromEntries(
        Object.entries(object).flatMap(([name, value]) => {
          const column = columnOf(name);
          return column ? [[column, value]] : [];
        }),
      ),
    ),
    reading,
  );
}

const NAME = /^([A-Za-z]\w*)[ \t]+:(?:\s|$)/gm;

/** Whether a text is a list of PowerShell (`Format-List`) of mailboxes of Exchange. */
export function isExchangeList(text: string): boolean {
  return areExchangeNames([...text.slice(0, 20_000).matchAll(NAME)].map(([, name = '']) => name));
}

export function readExchangeList(text: string, reading: Reading): ReadingResult {
  const rows = logRecords(text, columnOf).map((record) => {
    const cells: Cells = {};
    for (const { column, value, row } of record) {
      const known = column && columnOf(column);
      if (!known) continue;
      if (Object.hasOwn(cells, known)) {
        throw new ImportError('recordsRunTogether', { row, column: known, detail: quoted(value) });
      }
      cells[known] = value;
    }
    return cells;
  });
  return readMailboxes(rows, reading);
}
