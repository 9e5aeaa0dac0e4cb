import { takePage } from '../odata/page';
import type { Expansion, Query } from '../odata/query-options';
import { readExpanded } from '../odata/query-options';
import type { Row, RowAccess, Value } from '../odata/row-access';
import { type Property, setOf, type Table } from '../tables';
import type { Caller } from './caller';
import { formattedValue, lookupName } from './formatted-values';
import type { Preferences } from './preferences';

const LOOKUP_TABLE = 'Microsoft.Dynamics.CRM.lookuplogicalname';
const LOOKUP_NAVIGATION = 'Microsoft.Dynamics.CRM.associatednavigationproperty';
const FORMATTED = 'OData.Community.Display.V1.FormattedValue';

export function etagOf(row: Row): string {
  return `W/"${String(row.versionnumber)}"`;
}

/** What showing a row needs to know of the request. */
export interface Showing {
  root: string;
  access: RowAccess;
  caller: Caller;
  prefer: Preferences;
  /** The rows are those of a set, not a single one. */
  ofSet?: boolean;
}

interface ShownColumn {
  property: Property;
  key: string;
  read(row: Row): Value;
}

/** Annotations of one column's value, as far as they were asked for. */
export function annotate(
  shown: Record<string, unknown>,
  row: Row,
  { property, key }: Pick<ShownColumn, 'property' | 'key'>,
  value: Value,
  { access, caller, prefer }: Pick<Showing, 'access' | 'caller' | 'prefer'>,
): void {
  if (prefer.annotates(FORMATTED)) {
    const formatted = formattedValue(row, property, value, caller, access);
    if (formatted !== null) shown[`${key}@${FORMATTED}`] = formatted;
  }
  if (value === null || !('targets' in property.column)) return;
  const target = access.targetOf(row, property);
  if (!target) return;
  if (prefer.annotates(LOOKUP_TABLE)) shown[`${key}@${LOOKUP_TABLE}`] = target;
  const navigation = property.column.targets[target as keyof typeof property.column.targets];
  if (navigation && prefer.annotates(LOOKUP_NAVIGATION)) shown[`${key}@${LOOKUP_NAVIGATION}`] = navigation;
}

/** Shows rows of a table: the chosen columns, the key, the ETag, annotations and related rows as asked for. */
export function presenter(
  table: Table,
  query: Pick<Query, 'select' | 'expand'>,
  showing: Showing,
): (row: Row) => Row {
  const { access, prefer } = showing;
  const columns: ShownColumn[] = [...(query.select ?? access.properties(table).values())]
    .filter(({ column }) => column.readable !== false)
    .map((property) => ({
      property,
      key: property.property,
      read: access.getter(table, property),
    }));
  const annotated = prefer.annotations !== null;
  return (row) => {
    const shown: Record<string, unknown> = { '@odata.etag': etagOf(row) };
    for (const column of columns) {
      const value = column.read(row);
      shown[column.key] = value;
      if (annotated) annotate(shown, row, column, value, showing);
    }
    shown[table.idColumn] = row[table.idColumn];
    for (const expansion of query.expand) expand(shown, row, table, expansion, showing);
    return shown;
  };
}

function expand(
  shown: Record<string, unknown>,
  row: Row,
  table: Table,
  expansion: Expansion,
  showing: Showing,
): void {
  const { access, root } = showing;
  if (expansion.kind === 'one') {
    const navigation = expansion.navigations.find(
      ({ lookup, target }) => access.targetOf(row, lookup) === target,
    );
    const followed = navigation && access.follow(row, navigation.lookup);
    shown[expansion.name] = followed
      ? presenter(
          followed.table,
          readExpanded(navigation, expansion.options, { access, aliases: expansion.aliases }),
          showing,
        )(followed.row)
      : null;
    return;
  }
  const rows = access.collect(table, row, expansion.collection);
  const { query } = expansion;
  const page = takePage(
    { from: () => rows.entries() },
    {
      table: expansion.table,
      query,
      pageSize: showing.prefer.pageSize,
      access,
      nameOf: (each, { property }) => lookupName(each, property, access),
    },
  );
  shown[expansion.name] = page.rows.map(presenter(expansion.table, query, showing));
  if (!showing.ofSet) return;
  // A collection on rows of a set is paged on its own (dataverse.md section 4).
  shown[`${expansion.name}@odata.nextLink`] =
    `${root}/${setOf(table.logicalName)}(${String(row[table.idColumn])})/${expansion.name}${optionsOf(expansion.options)}`;
}

/** What was asked of the collection is asked of it by its link as well; how many is what the link is there for. */
function optionsOf(options: ReadonlyMap<string, string>): string {
  const kept = [...options].filter(([name]) => name !== '$top');
  return kept.length > 0
    ? `?${kept.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&')}`
    : '';
}
