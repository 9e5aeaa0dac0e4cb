import { gridColumns } from '../../catalog/practice/columns';
import type { ViewTable } from '../../catalog/practice/views';
import { type Term, terms } from '../../catalog/terms';
import { setOf, tables } from '../../dataverse/tables';
import {
  isSnapshotSet,
  KEPT_COLUMNS,
  type KeptColumn,
  SNAPSHOT_SETS,
  type SnapshotSet,
} from './kept-columns';
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
    if (!kept.namesTable) byName.set(kept.name, kept);
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

const PRINTED = '_property';
/** Types whose values print as they are; of choices and lookups only the name of the class is printed. */
const PRINTED_TYPES = new Set(['Boolean', 'Integer', 'BigInt', 'DateTime']);

/** Headings without a hidden sheet to explain them. */
export function readHeadings(headings: readonly string[], sample: readonly (readonly unknown[])[]): Headings {
  const lower = headings.map((heading) => heading.trim().toLowerCase());
  return powerShellHeadings(lower, sample) ?? logicalHeadings(lower) ?? labelHeadings(headings, sample);
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
  const set = typeof named === 'string' ? setFor(named.toLowerCase()) : setOfIdColumn(names);
  if (!set) throw new ImportError('unknownHeadings');
  const { idColumn } = tables[set];
  const withId = names.map((name, at) => (at === id && !names.includes(idColumn) ? idColumn : name));
  return { set, flavour: 'powerShell', ...matched(set, withId), unknown: [] };
}

function setOfIdColumn(names: readonly string[]): SnapshotSet | undefined {
  return SNAPSHOT_SETS.find((set) => names.includes(tables[set].idColumn));
}

function logicalHeadings(names: readonly string[]): Headings | undefined {
  const set = setOfIdColumn(names);
  if (set) {
    const { columns } = tables[set];
    const isKnown = (name: string) => name in columns || /^_\w+_value$/.test(name) || name.includes('@');
    return {
      set,
      flavour: 'values',
      ...matched(set, names),
      unknown: names.filter((name) => !isKnown(name)),
    };
  }
  // Logical names are words without spaces in small letters, and one of them is the id.
  const other = names.find(
    (name) => /^[a-z]\w*id$/.test(name) && names.every((each) => /^[\w@.]+$/.test(each)),
  );
  if (other !== undefined)
    throw new ImportError('wrongTable', { detail: quoted(other.slice(0, -'id'.length)) });
  return undefined;
}

/** Every way in which the product's pages, or the source document, may write a label. */
function waysOf({ en, sl, slMisleads, slOwn }: Term): string[] {
  return [en, sl, slMisleads, slOwn].flatMap((label) => (label ? [plain(label)] : []));
}

const plain = (label: string) => label.trim().toLowerCase().replaceAll(/\s+/g, ' ');

interface LabelledTable {
  set: SnapshotSet;
  columns: ReadonlyMap<string, string>;
}

const LABELLED: readonly LabelledTable[] = (Object.keys(gridColumns) as ViewTable[]).flatMap((view) => {
  const set = setOf(view);
  if (!set || !isSnapshotSet(set)) return [];
  const columns = new Map<string, string>();
  for (const { column, label } of gridColumns[view]) {
    for (const way of waysOf(terms[label])) columns.set(way, column ?? '');
  }
  return [{ set, columns }];
});

/** Labels of one table only tell which it is; `Name` and `Email Address` do not. */
function isTelling(label: string, table: LabelledTable): boolean {
  return table.columns.has(label) && LABELLED.every((each) => each === table || !each.columns.has(label));
}

/** `(…) User`: the id column of an export is named by the table, after a remark in the user's language. */
const ID_HEADING = /^\(.+\)\s*(\S.*)$/;
const TABLE_LABELS = [
  { set: 'systemusers', term: terms['regarding.user'] },
  { set: 'queues', term: terms['regarding.queue'] },
] as const;

function labelHeadings(headings: readonly string[], sample: readonly (readonly unknown[])[]): Headings {
  const labels = headings.map(plain);
  const [, tableLabel] = ID_HEADING.exec(headings[0]?.trim() ?? '') ?? [];
  const named = TABLE_LABELS.find(({ term }) => tableLabel && waysOf(term).includes(plain(tableLabel)));
  const table =
    LABELLED.find(({ set }) => set === named?.set) ??
    LABELLED.find((each) => labels.some((label) => isTelling(label, each)));
  if (!table) throw new ImportError('unknownHeadings', tableLabel ? { detail: quoted(tableLabel) } : {});
  const ids = sample.map((row) => row[0]).filter((cell) => cell !== '' && cell !== null);
  if (ids.length === 0 || !ids.every((cell) => typeof cell === 'string' && guidOf(cell))) {
    throw new ImportError('noIds');
  }
  const names = labels.map((label, at) => (at === 0 ? tables[table.set].idColumn : table.columns.get(label)));
  return {
    set: table.set,
    flavour: 'labels',
    ...matched(table.set, names),
    unknown: headings.filter((heading, at) => names[at] === undefined && !ID_HEADING.test(heading.trim())),
  };
}
