import { terms } from '../../catalog/terms';
import { setOf, tables } from '../../dataverse/tables';
import {
  isSnapshotSet,
  KEPT_COLUMNS,
  type KeptColumn,
  nameColumnOf,
  SNAPSHOT_SETS,
  type SnapshotSet,
} from './kept-columns';
import { type Labels, plainLabel, waysOf } from './labels';
import { ImportError, quoted } from './problems';
import { guidOf } from './values';

/** How the cells below headings are to be taken. */
export type Flavour =
  /** Headings are logical names, by a workbook's hidden sheet; cells are for people. */
  | 'sheet'
  /** Headings are logical names, cells may be values. */
  | 'values'
  /** What PowerShell prints of rows: texts for people, and beside them `<name>_Property`. */
  | 'powerShell'
  /** Headings are labels. */
  | 'labels';

export interface FoundColumn {
  kept: KeptColumn;
  at: number;
  /** What PowerShell prints of a pair: `[enabledforact, True]`. */
  printed?: true;
}

export interface Headings {
  set: SnapshotSet;
  flavour: Flavour;
  columns: readonly FoundColumn[];
  /** Columns that were there before; the first of each is read. */
  twice: readonly string[];
  /** Headings that name nothing known. */
  unknown: readonly string[];
}

/** Rows without ids are told apart by these. */
export const ADDRESS_COLUMN: Readonly<Partial<Record<SnapshotSet, string>>> = {
  mailboxes: 'emailaddress',
  systemusers: 'internalemailaddress',
  queues: 'emailaddress',
};

/** The set of rows of a table, or an error that names the table. */
export function setFor(logicalName: string): SnapshotSet {
  const set = setOf(logicalName) ?? logicalName;
  if (isSnapshotSet(set)) return set;
  throw new ImportError('wrongTable', { detail: quoted(logicalName) });
}

/** @param names what a file calls its columns, in small letters; each is taken as it is found first */
export function matched(
  set: SnapshotSet,
  names: readonly (string | undefined)[],
): Pick<Headings, 'columns' | 'twice'> {
  const byName = new Map<string, KeptColumn>();
  for (const kept of KEPT_COLUMNS[set]) {
    byName.set(kept.property.toLowerCase(), kept);
    if (kept.namesTable) continue;
    byName.set(kept.name, kept);
    // Copies of the database have the name of a lookup's row beside it.
    if (isLookup(kept)) byName.set(`${kept.name}name`, nameColumnOf(kept));
  }
  const columns = new Map<string, FoundColumn>();
  const twice: string[] = [];
  const seen = new Set<string>();
  for (const [at, name] of names.entries()) {
    const printed = name?.endsWith(PRINTED) ?? false;
    const kept = name === undefined ? undefined : byName.get(printed ? name.slice(0, -PRINTED.length) : name);
    if (!kept || name === undefined) continue;
    if (seen.has(name)) {
      twice.push(kept.name);
      continue;
    }
    seen.add(name);
    const before = columns.get(kept.property);
    // An id beats the name of the same row, and what is printed of a value beats its text for people.
    const isBetter = printed ? PRINTED_TYPES.has(kept.column.type) : name === kept.property.toLowerCase();
    if (before ? isBetter && !before.printed : !printed || isBetter) {
      columns.set(kept.property, { kept, at, ...(printed ? { printed: true } : {}) });
    }
  }
  return { columns: [...columns.values()], twice };
}

const isLookup = ({ column }: KeptColumn) => column.type === 'Lookup' || column.type === 'Owner';

const PRINTED = '_property';
/** Types whose values print as they are; of choices and lookups only the name of the class is printed. */
const PRINTED_TYPES = new Set(['Boolean', 'Integer', 'BigInt', 'DateTime']);

/** Headings without a hidden sheet to explain them. @throws ImportError where they are those of no table */
export function readHeadings(
  headings: readonly string[],
  sample: readonly (readonly unknown[])[],
  labels: Labels,
): Headings {
  const lower = headings.map((heading) => heading.trim().toLowerCase());
  return (
    powerShellHeadings(lower, sample) ?? logicalHeadings(lower) ?? labelHeadings(headings, sample, labels)
  );
}

function powerShellHeadings(
  names: readonly string[],
  sample: readonly (readonly unknown[])[],
): Headings | undefined {
  const [table, id] = [names.indexOf('returnproperty_entityname'), names.indexOf('returnproperty_id')];
  const isCounted = names.includes('count') || names.includes('syncroot');
  const isResult =
    names.includes('pagingcookie') || names.includes('fetchxml') || names.includes('crmrecords');
  if (isResult && isCounted) throw new ImportError('exportedResult');
  if (table < 0 && id < 0) return undefined;
  const named = table < 0 ? undefined : sample.map((row) => row[table]).find((cell) => cell !== '');
  const set = typeof named === 'string' ? setFor(named.toLowerCase()) : setByNames(names);
  if (!set) throw new ImportError('unknownHeadings');
  const { idColumn } = tables[set];
  const withId = names.map((name, at) => (at === id && !names.includes(idColumn) ? idColumn : name));
  return { set, flavour: 'powerShell', ...matched(set, withId), unknown: [] };
}

/** How many of the names a table has, its id counted double: other tables' ids stand among its columns. */
function fitOf(set: SnapshotSet, names: readonly string[]): number {
  const { columns, idColumn } = tables[set];
  const known = names.filter((name) => name in columns || /^_(\w+)_value$/.test(name));
  return known.length + (names.includes(idColumn) ? 1 : 0);
}

/** The table whose columns these are: with its id, or with so many others that it is no other. */
export function setByNames(names: readonly string[]): SnapshotSet | undefined {
  const fits = SNAPSHOT_SETS.map((set) => ({ set, fit: fitOf(set, names) })).toSorted(
    (one, other) => other.fit - one.fit,
  );
  const [best, second] = fits;
  if (!best || best.fit < 2) return undefined;
  if (names.includes(tables[best.set].idColumn)) return best.set;
  const withId = fits.find(({ set }) => names.includes(tables[set].idColumn));
  // A lookup may be called by the id of the table that it names.
  if (withId && best.fit < withId.fit + 2) return withId.set;
  const address = ADDRESS_COLUMN[best.set];
  return address && names.includes(address) && best.fit > (second?.fit ?? 0) ? best.set : undefined;
}

/** A lookup under the name of the id that it holds, as joins of tables call it. */
const LOOKUP_IDS: Readonly<Partial<Record<SnapshotSet, Readonly<Record<string, string>>>>> = {
  mailboxes: { emailserverprofileid: 'emailserverprofile' },
};

function logicalHeadings(names: readonly string[]): Headings | undefined {
  const only = SNAPSHOT_SETS.filter((set) => names.includes(tables[set].idColumn));
  const areNames = names.every((name) => /^[\w@.]*$/.test(name));
  const other = names.find((name) => /^[a-z]\w*id$/.test(name) && !SNAPSHOT_IDS.has(name));
  const set = setByNames(names) ?? only[0];
  const isOther =
    !set || (!names.includes(tables[set].idColumn) && other !== undefined && names[0] === other);
  if (set && !isOther && (areNames || only.length > 0)) {
    const { columns } = tables[set];
    const called = names.map((name) => LOOKUP_IDS[set]?.[name] ?? name);
    // Copies of the database have the label of a choice beside it.
    const isKnown = (name: string) =>
      name in columns ||
      /^_\w+_value$/.test(name) ||
      name.includes('@') ||
      (name.endsWith('name') && name.slice(0, -'name'.length) in columns);
    return {
      set,
      flavour: 'values',
      ...matched(set, called),
      unknown: called.filter((name) => !isKnown(name)),
    };
  }
  // Logical names are words without spaces in small letters, and one of them is the id.
  if (other !== undefined && areNames)
    throw new ImportError('wrongTable', { detail: quoted(other.slice(0, -'id'.length)) });
  return undefined;
}

const SNAPSHOT_IDS: ReadonlySet<string> = new Set(SNAPSHOT_SETS.map((set) => tables[set].idColumn));

/** `(…) User`: the id column of an export is named by the table, after a remark in the user's language. */
const ID_HEADING = /^\(.+\)\s*(\S.*)$/;
const TABLE_LABELS = [
  { set: 'systemusers', term: terms['regarding.user'] },
  { set: 'queues', term: terms['regarding.queue'] },
] as const;

/** The table with most of the labels, one of which is of no other table. */
function setByLabels(plain: readonly string[], labels: Labels): SnapshotSet | undefined {
  const fits = SNAPSHOT_SETS.map((set) => ({
    set,
    fit: plain.filter((label) => labels.columns(set).has(label)).length,
    telling: plain.some((label) => labels.isTelling(label, set)),
  }));
  const [best] = fits
    .filter(({ telling, fit }) => telling && fit > 1)
    .toSorted((one, other) => other.fit - one.fit);
  return best?.set;
}

/** Assumed: a column is what its labels belong to where they belong to one column alone, whatever its heading says. */
function columnByItsLabels(
  set: SnapshotSet,
  cells: readonly unknown[],
  named: readonly (string | undefined)[],
  labels: Labels,
): string | undefined {
  const texts = [...new Set(cells.filter((cell) => typeof cell === 'string' && cell !== ''))] as string[];
  if (texts.length === 0) return undefined;
  const fitting = KEPT_COLUMNS[set].filter(
    (kept) => 'choice' in kept.column && texts.every((text) => labels.valueFor(kept)(text) !== undefined),
  );
  const [one] = fitting;
  return one && fitting.length === 1 && !named.includes(one.name) ? one.name : undefined;
}

function labelHeadings(
  headings: readonly string[],
  sample: readonly (readonly unknown[])[],
  labels: Labels,
): Headings {
  const plain = headings.map(plainLabel);
  const [, tableLabel] = ID_HEADING.exec(headings[0]?.trim() ?? '') ?? [];
  const told = TABLE_LABELS.find(({ term }) => tableLabel && waysOf(term).includes(plainLabel(tableLabel)));
  const set = told?.set ?? setByLabels(plain, labels);
  if (!set) throw new ImportError('unknownHeadings', tableLabel ? { detail: quoted(tableLabel) } : {});
  const columns = labels.columns(set);
  const isId = (at: number) => {
    const cells = sample.map((row) => row[at]).filter((cell) => cell !== '' && cell != null);
    return cells.length > 0 && cells.every((cell) => typeof cell === 'string' && guidOf(cell));
  };
  const id = plain.findIndex((label, at) => (at === 0 || !columns.has(label)) && isId(at));
  const named = plain.map((label, at) => (at === id ? tables[set].idColumn : columns.get(label)));
  const names = named.map(
    (name, at) =>
      name ??
      columnByItsLabels(
        set,
        sample.map((row) => row[at]),
        named,
        labels,
      ),
  );
  return {
    set,
    flavour: 'labels',
    ...matched(set, names),
    unknown: headings.filter(
      (heading, at) => names[at] === undefined && heading.trim() !== '' && !ID_HEADING.test(heading.trim()),
    ),
  };
}
