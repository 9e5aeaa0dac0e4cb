import { setOf } from '../../dataverse/tables';
import { isSnapshotSet, KEPT_COLUMNS, type KeptColumn, nameColumnOf, type SnapshotSet } from './kept-columns';
import { ImportError, quoted } from './problems';

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
