import { badRequest } from '../refusal';
import type { Property, Table } from '../tables';
import type { ComparisonOperator } from './expression';
import type { RowAccess, Value } from './row-access';

export type ValueKind = 'string' | 'number' | 'boolean' | 'guid' | 'dateTime';

export function kindOf({ column }: Property): ValueKind {
  switch (column.type) {
    case 'String':
    case 'Memo':
      return 'string';
    case 'Boolean':
      return 'boolean';
    case 'DateTime':
      return 'dateTime';
    case 'Lookup':
    case 'Owner':
    case 'Uniqueidentifier':
      return 'guid';
    default:
      return 'number';
  }
}

/** Names of the kinds in OData's own messages. */
export const EDM: Record<ValueKind, string> = {
  string: 'Edm.String',
  number: 'Edm.Int32',
  boolean: 'Edm.Boolean',
  guid: 'Edm.Guid',
  dateTime: 'Edm.DateTimeOffset',
};

export function unknownProperty(name: string, table: Table): Error {
  return badRequest(
    `Could not find a property named '${name}' on type 'Microsoft.Dynamics.CRM.${table.logicalName}'.`,
  );
}

/** @throws Refusal where the table has no such property in this version, or never shows it */
export function propertyNamed(name: string, table: Table, access: RowAccess): Property {
  const property = access.properties(table).get(name);
  if (!property || property.column.readable === false) throw unknownProperty(name, table);
  return property;
}

/**
 * The same for `PropertyName` of a query function, where lookups go by their logical name: `ownerid`.
 * That `_ownerid_value` is understood, too, is lenience of ours.
 */
export function propertyForFunction(name: string, table: Table, access: RowAccess): Property {
  const lookup = `_${name}_value`;
  return propertyNamed(access.properties(table).has(lookup) ? lookup : name, table, access);
}

/** Values of one kind in a form that compares: text without regard to case, moments as milliseconds. */
export function comparable(kind: ValueKind, value: Value): Value {
  if (value === null) return null;
  if (kind === 'string') return String(value).toLowerCase();
  if (kind === 'dateTime') return Date.parse(String(value));
  return value;
}

export const TESTS: Record<ComparisonOperator, (left: Value, right: Value) => boolean> = {
  eq: (left, right) => left === right,
  ne: (left, right) => left !== right,
  gt: (left, right) => left !== null && right !== null && left > right,
  ge: (left, right) => left !== null && right !== null && left >= right,
  lt: (left, right) => left !== null && right !== null && left < right,
  le: (left, right) => left !== null && right !== null && left <= right,
};
