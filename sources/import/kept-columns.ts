import { type Column, propertiesOf, tables } from '../../dataverse/tables';
import { usesOf } from '../../domain/columns';

/** The tables of which a snapshot holds rows. */
export const SNAPSHOT_SETS = [
  'organizations',
  'emailserverprofiles',
  'mailboxes',
  'systemusers',
  'queues',
  'tracelogs',
] as const;

export type SnapshotSet = (typeof SNAPSHOT_SETS)[number];

export function isSnapshotSet(name: string): name is SnapshotSet {
  return (SNAPSHOT_SETS as readonly string[]).includes(name);
}

/** A column of a table as an import reads it. */
export interface KeptColumn {
  /** Its key in a row. */
  property: string;
  /** Its logical name. */
  name: string;
  column: Column;
  orNull: boolean;
  /** Not the lookup itself but the table that it names. */
  namesTable?: true;
  /** Not the lookup itself but what its row is called. */
  namesRow?: true;
}

const ANNOTATION = '@Microsoft.Dynamics.CRM.lookuplogicalname';
/** What people see of a value: of a lookup, the name of its row. */
const FORMATTED = '@OData.Community.Display.V1.FormattedValue';

/** The key under which a row holds what a lookup's row is called, as the Web API has it. */
export const namePropertyOf = (lookup: string) => `${lookup}${FORMATTED}`;

/** The name beside a lookup. */
export const nameColumnOf = (kept: KeptColumn): KeptColumn => ({
  ...kept,
  property: namePropertyOf(kept.property),
  orNull: true,
  namesRow: true,
});

function columnsOf(set: SnapshotSet): readonly KeptColumn[] {
  const known = propertiesOf(tables[set]);
  return usesOf(set).flatMap(([property, { kept }]) => {
    if (kept === undefined) return [];
    const namesTable = property.endsWith(ANNOTATION);
    const found = known.get(namesTable ? property.slice(0, -ANNOTATION.length) : property);
    if (!found) return [];
    const { name, column } = found;
    return {
      property,
      name,
      column,
      orNull: kept === 'orNull',
      ...(namesTable ? ({ namesTable } as const) : {}),
    };
  });
}

/** What is read of each table, and nothing else. */
export const KEPT_COLUMNS = Object.fromEntries(SNAPSHOT_SETS.map((set) => [set, columnsOf(set)])) as Readonly<
  Record<SnapshotSet, readonly KeptColumn[]>
>;
