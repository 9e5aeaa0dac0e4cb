import type { ChoiceOption } from '../../catalog/choice-labels';
import type { Column, Columns, TableName } from '../tables/column';
import type { PublishedTable } from './tables';

/** Text longer than this is a memo. */
const LONGEST_STRING = 4000;

/** Where no limit is published: names of files and of tables. */
const NAME_LENGTH = 200;

/** Columns that a live organization describes and never shows (IsValidForRead false). */
const UNREADABLE: Readonly<Partial<Record<TableName, readonly string[]>>> = { mailbox: ['lastactiveon'] };

const NUMBERS = { whole: 'Integer', big: 'BigInt', double: 'Double', decimal: 'Decimal' } as const;

function optionsOf(written: unknown): ChoiceOption[] {
  return Object.entries(written as Readonly<Record<string, string>>).map(([value, en]) => ({
    value: Number(value),
    label: { en, sl: en },
  }));
}

/** What is told of one table leads to a navigation of the lookup's name; of several, each has its own (assumed). */
function targetsOf(name: string, written: unknown): Record<string, string> {
  const targets = (written ?? []) as readonly string[];
  return Object.fromEntries(
    targets.map((target) => [target, targets.length > 1 ? `${name}_${target}` : name]),
  );
}

function typed(name: string, kind: string, [detail, more]: readonly unknown[]): Column {
  switch (kind) {
    case 'text': {
      const max = typeof detail === 'number' ? detail : NAME_LENGTH;
      return { type: max > LONGEST_STRING ? 'Memo' : 'String', max };
    }
    case 'flag':
      return { type: 'Boolean', fallback: false };
    case 'time':
      return { type: 'DateTime' };
    case 'day':
      return { type: 'DateTime', format: 'DateOnly' };
    case 'id':
      return { type: 'Uniqueidentifier' };
    case 'choice':
      return {
        type: 'Picklist',
        options: optionsOf(detail),
        ...(typeof more === 'number' ? { fallback: more } : {}),
      };
    case 'lookup':
      return { type: name === 'ownerid' ? 'Owner' : 'Lookup', targets: targetsOf(name, detail) };
    default: {
      const limits = typeof detail === 'number' ? { min: detail, max: Number(more) } : {};
      return { type: NUMBERS[kind as keyof typeof NUMBERS], ...limits };
    }
  }
}

function columnOf(table: TableName, name: string, [written, label, ...details]: readonly unknown[]): Column {
  const [kind = ''] = /^\w+/.exec(String(written)) ?? [];
  const marks = String(written).slice(kind.length);
  return {
    ...typed(name, kind, details),
    ...(label ? { label: String(label) } : {}),
    ...(marks.includes('*') ? { required: true as const } : {}),
    ...(marks.includes('!') ? {} : { write: 'both' as const }),
    ...(UNREADABLE[table]?.includes(name) ? { readable: false as const } : {}),
  };
}

let loaded: Readonly<Record<TableName, PublishedTable>> | undefined;

/** The published metadata is a file of its own, which only the simulated service asks for. */
export async function loadPublished(): Promise<void> {
  loaded ??= (await import('./tables')).publishedTables;
}

/** Every column of a table that the published metadata has. Only after `loadPublished`. */
export function publishedColumns(table: TableName): Columns {
  if (!loaded) throw new Error('The published metadata is not loaded');
  return Object.fromEntries(
    Object.entries(loaded[table]).map(([name, row]) => [name, columnOf(table, name, row)]),
  );
}
