import { tables } from '../../dataverse/tables';
import { ADDRESS_COLUMN, type Headings, matched, setFor } from './headings';
import { SNAPSHOT_SETS, type SnapshotSet } from './kept-columns';
import { labelHeadings } from './label-headings';
import type { Labels } from './labels';
import { isOwnSheet } from './own-report';
import { ImportError, quoted } from './problems';

/** Headings without a hidden sheet to explain them. @throws ImportError where they are those of no table */
export function readHeadings(
  headings: readonly string[],
  sample: readonly (readonly unknown[])[],
  labels: Labels,
): Headings {
  if (isOwnSheet(headings)) throw new ImportError('ownReport');
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

/** A lookup under the name of the id that it holds, as joins of tables call it. */
const LOOKUP_IDS: Readonly<Partial<Record<SnapshotSet, Readonly<Record<string, string>>>>> = {
  mailboxes: { emailserverprofileid: 'emailserverprofile' },
};

const isLookupId = (set: SnapshotSet, name: string) => Object.hasOwn(LOOKUP_IDS[set] ?? {}, name);

/** How many of the names a table has, its id counted double: other tables' ids stand among its columns. */
function fitOf(set: SnapshotSet, names: readonly string[]): number {
  const { columns, idColumn } = tables[set];
  const known = names.filter(
    (name) => Object.hasOwn(columns, name) || isLookupId(set, name) || /^_(\w+)_value$/.test(name),
  );
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
  // A lookup may be called by the id of the table that it names: then it is no id, but one column more.
  const isLookup = withId && isLookupId(best.set, tables[withId.set].idColumn);
  if (withId && best.fit < withId.fit + (isLookup ? 1 : 2)) return withId.set;
  const address = ADDRESS_COLUMN[best.set];
  return address && names.includes(address) && best.fit > (second?.fit ?? 0) ? best.set : undefined;
}

function logicalHeadings(names: readonly string[]): Headings | undefined {
  const only = SNAPSHOT_SETS.filter((set) => names.includes(tables[set].idColumn));
  const areNames = names.every((name) => /^[\w@.]*$/.test(name));
  const other = names.find((name) => /^[a-z]\w*id$/.test(name) && !SNAPSHOT_IDS.has(name));
  const set = setByNames(names) ?? only[0];
  const isOther =
    !set || (!names.includes(tables[set].idColumn) && other !== undefined && names[0] === other);
  if (set && !isOther && (areNames || only.length > 0)) {
    const { columns } = tables[set];
    const called = names.map((name) => (isLookupId(set, name) ? LOOKUP_IDS[set]?.[name] : name) ?? name);
    // Copies of the database have the label of a choice beside it.
    const isKnown = (name: string) =>
      Object.hasOwn(columns, name) ||
      /^_\w+_value$/.test(name) ||
      name.includes('@') ||
      (name.endsWith('name') && Object.hasOwn(columns, name.slice(0, -'name'.length)));
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
