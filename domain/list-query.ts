/** What a list shows: one description for the rows at hand and for the service that is asked for them. */

export type ListValue = string | number | boolean | null;

export type ListCondition =
  | { column: string; is: 'equal' | 'notEqual'; value: ListValue }
  /** The column names whoever reads. */
  | { column: string; is: 'caller' }
  /** Any of the text columns holds these words, in upper or lower case. */
  | { anyOf: readonly string[]; contains: string };

export interface Sort {
  column: string;
  descending: boolean;
}

/** Every condition holds. */
export interface ListQuery {
  conditions: readonly ListCondition[];
  sort: Sort | null;
}

type AnyRow = object;

const cellOf = (row: AnyRow, column: string): ListValue =>
  ((row as Readonly<Record<string, ListValue | undefined>>)[column] ?? null) as ListValue;

function holds(condition: ListCondition, row: AnyRow, caller: string | null): boolean {
  if ('anyOf' in condition) {
    const words = condition.contains.toLowerCase();
    return condition.anyOf.some((column) =>
      String(cellOf(row, column) ?? '')
        .toLowerCase()
        .includes(words),
    );
  }
  const value = cellOf(row, condition.column);
  if (condition.is === 'caller') return value !== null && value === caller;
  return (value === condition.value) === (condition.is === 'equal');
}

/** As the service compares: text without regard to case, and nothing before something. */
const collator = new Intl.Collator('en', { sensitivity: 'base' });

function compare(left: ListValue, right: ListValue): number {
  if (left === right) return 0;
  if (left === null) return -1;
  if (right === null) return 1;
  if (typeof left === 'string' && typeof right === 'string') return collator.compare(left, right);
  return Number(left) - Number(right);
}

/**
 * The rows that a query shows, in its order.
 * @param caller id of whoever reads
 * @param sortValue what a row is sorted by, where that is not a column's own value
 */
export function queryRows<Row extends AnyRow>(
  rows: readonly Row[],
  { conditions, sort }: ListQuery,
  caller: string | null,
  sortValue?: (row: Row) => ListValue,
): readonly Row[] {
  const shown =
    conditions.length === 0
      ? rows
      : rows.filter((row) => conditions.every((condition) => holds(condition, row, caller)));
  if (!sort) return shown;
  const { column, descending } = sort;
  const sign = descending ? -1 : 1;
  return shown
    .map((row) => ({ row, value: sortValue ? sortValue(row) : cellOf(row, column) }))
    .sort((one, other) => sign * compare(one.value, other.value))
    .map(({ row }) => row);
}

function literal(value: ListValue): string {
  return typeof value === 'string' ? `'${value.replaceAll("'", "''")}'` : String(value);
}

function odataOf(condition: ListCondition): string {
  if ('anyOf' in condition) {
    const words = literal(condition.contains);
    return `(${condition.anyOf.map((column) => `contains(${column},${words})`).join(' or ')})`;
  }
  const { column } = condition;
  if (condition.is === 'caller') {
    const attribute = column.replace(/^_(.*)_value$/, '$1');
    return `Microsoft.Dynamics.CRM.EqualUserId(PropertyName='${attribute}')`;
  }
  const isId = column.startsWith('_') && typeof condition.value === 'string';
  const value = isId ? String(condition.value) : literal(condition.value);
  return `${column} ${condition.is === 'equal' ? 'eq' : 'ne'} ${value}`;
}

/** The same conditions as an OData `$filter`; null where there are none. */
export function filterOf({ conditions }: Pick<ListQuery, 'conditions'>): string | null {
  return conditions.length === 0 ? null : conditions.map(odataOf).join(' and ');
}

/** The sort as an OData `$orderby`. */
export function orderByOf({ sort }: Pick<ListQuery, 'sort'>): string | null {
  return sort && `${sort.column}${sort.descending ? ' desc' : ''}`;
}
