import { isDate } from '../../odata/dates';
import type { Row, Value } from '../../odata/row-access';
import { unknownProperty } from '../../odata/values';
import { badRequest, doesNotExist, notSupported } from '../../refusal';
import { collectionNamed, type Property, setOf, type Table } from '../../tables';
import { optionsOf } from '../../tables/options';
import { storeOf } from '../access';
import type { Call } from '../call';

/** What a client may send in a row's body: columns by their keys, checked against the table. */
export type WrittenColumns = Readonly<Record<string, Value>>;

const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const EMAIL = /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/;

/** What a whole-number column takes where its own bounds are not known. */
const INTEGERS = [-(2 ** 31), 2 ** 31 - 1] as const;

/** Written by the platform at every change; what a client sends for them is passed over, as Dataverse does. */
const BOOKKEEPING = /^(?:createdon|modifiedon|versionnumber|_(?:created|modified)by_value)$/;

function checkedValue({ column, property }: Property, value: unknown, table: Table): Value {
  const bad = (what: string) =>
    badRequest(`'${property}' of ${table.logicalName} cannot be written: ${what} expected.`);
  if (property === table.nameColumn && (value === null || value === '')) throw bad('a name');
  if (value === null) {
    if (column.type === 'Boolean' || 'choice' in column) throw bad('a value');
    return null;
  }
  switch (column.type) {
    case 'String':
    case 'Memo':
      if (typeof value !== 'string') throw bad('text');
      if (value.length > column.max) throw bad(`text of at most ${column.max} characters`);
      if (column.format === 'Email' && !EMAIL.test(value)) throw bad('an email address');
      return value;
    case 'Boolean':
      if (typeof value !== 'boolean') throw bad('true or false');
      return value;
    case 'DateTime':
      if (typeof value !== 'string' || !isDate(value)) throw bad('a date');
      return `${new Date(value).toISOString().slice(0, 19)}Z`;
    case 'BigInt':
      if (!Number.isSafeInteger(value)) throw bad('a whole number');
      return value as number;
    case 'Integer':
      if (typeof value !== 'number' || !Number.isInteger(value)) throw bad('a whole number');
      if (value < (column.min ?? INTEGERS[0]) || value > (column.max ?? INTEGERS[1])) {
        throw bad(`a number from ${column.min ?? INTEGERS[0]} to ${column.max ?? INTEGERS[1]}`);
      }
      return value;
    case 'Double':
    case 'Decimal':
      if (
        typeof value !== 'number' ||
        value < (column.min ?? -Infinity) ||
        value > (column.max ?? Infinity)
      ) {
        throw bad(`a number from ${column.min} to ${column.max}`);
      }
      return value;
    case 'Uniqueidentifier':
      if (typeof value !== 'string' || !GUID.test(value)) throw bad('an id');
      return value.toLowerCase();
    case 'Lookup':
    case 'Owner':
      throw badRequest(
        `'${property}' of ${table.logicalName} cannot be written by itself: use the navigation property with @odata.bind.`,
      );
    default: {
      const allowed = (optionsOf(column) ?? []).map((option) => option.value);
      if (typeof value !== 'number' || !allowed.includes(value)) throw bad(`one of ${allowed.join(', ')}`);
      return value;
    }
  }
}

/** The one business unit there is: its table is not served, but clients name it for users and roles. */
function boundBusinessUnit({ tenant }: Call, value: unknown): string {
  const [, id = ''] = /(?:^|\/)businessunits\(([0-9a-f-]{36})\)$/i.exec(String(value)) ?? [];
  if (id.toLowerCase() !== tenant.core.businessUnit) throw doesNotExist('businessunit', id || String(value));
  return tenant.core.businessUnit;
}

/** The row that a lookup is bound to: `/sets(id)`, or its full address. */
function boundId(call: Call, target: string, value: unknown): string {
  if (target === 'businessunit') return boundBusinessUnit(call, value);
  const set = setOf(target);
  const [, written = '', id = ''] = /(?:^|\/)(\w+)\(([0-9a-f-]{36})\)$/i.exec(String(value)) ?? [];
  if (!set || written !== set || !GUID.test(id)) {
    throw badRequest(`'${String(value)}' is no reference to a row of ${set ?? target}.`);
  }
  if (!storeOf(call.tenant, set).get(id.toLowerCase())) throw doesNotExist(target, id);
  return id.toLowerCase();
}

/** The lookup that `navigation@odata.bind` writes, and the table it leads to: an owner is a user or a team. */
function boundLookup({ access }: Call, table: Table, name: string, value: unknown) {
  const navigations = access.navigations(table, name);
  const [, set = ''] = /(?:^|\/)(\w+)\([^()]*\)$/.exec(String(value)) ?? [];
  const navigation = navigations.find(({ target }) => setOf(target) === set) ?? navigations[0];
  if (!navigation) throw unknownProperty(name, table);
  return { property: navigation.lookup, target: navigation.target };
}

/** Whether a value is what the row shows already; moments may be written in another way. */
function isUnchanged({ column }: Property, value: unknown, shown: Value): boolean {
  if (value === shown) return true;
  if (column.type !== 'DateTime' || typeof value !== 'string' || typeof shown !== 'string') return false;
  return Math.floor(Date.parse(value) / 1000) === Math.floor(Date.parse(shown) / 1000);
}

/** Whether a name is that of a navigation, whose rows a live organization would make along with this one. */
const isRelation = ({ access }: Call, table: Table, name: string): boolean =>
  access.navigations(table, name).length > 0 || collectionNamed(table, name) !== undefined;

/**
 * Reads a row's body. A column that clients do not write may be sent back as it was read; one that a
 * client may write is taken even unchanged, since an unchanged approval can mean something.
 * @param current the row as it is, or null for a new one
 * @throws Refusal that names the column and what is wrong
 */
export function readWritten(
  call: Call,
  table: Table,
  body: Readonly<Record<string, unknown>>,
  current: Row | null,
): WrittenColumns {
  const properties = call.access.properties(table);
  const written: Record<string, Value> = {};
  const mayWrite = ({ column: { write } }: Property) =>
    write === 'both' || write === (current ? 'update' : 'create');
  for (const [key, value] of Object.entries(body)) {
    if (key.startsWith('@')) continue;
    if (key.endsWith('@odata.bind')) {
      const { property, target } = boundLookup(call, table, key.slice(0, -'@odata.bind'.length), value);
      if (!mayWrite(property))
        throw badRequest(`'${property.name}' of ${table.logicalName} cannot be written.`);
      if (value === null && property.column.type === 'Owner') {
        throw badRequest(`'${property.name}' of ${table.logicalName} cannot be empty.`);
      }
      written[property.property] = value === null ? null : boundId(call, target, value);
      continue;
    }
    if (key.includes('@')) continue;
    const property = properties.get(key);
    if (!property) {
      if (isRelation(call, table, key)) throw notSupported(`related rows within the body ('${key}')`);
      throw unknownProperty(key, table);
    }
    if (BOOKKEEPING.test(key)) continue;
    if (current && !mayWrite(property)) {
      const shown = call.access.getter(table, property)(current);
      if (isUnchanged(property, value, shown)) continue;
      throw badRequest(`'${key}' of ${table.logicalName} cannot be written by clients.`);
    }
    if (!mayWrite(property) && key !== table.idColumn) {
      throw badRequest(`'${key}' of ${table.logicalName} cannot be written by clients.`);
    }
    // A default that comes back is nothing that a row has to keep; a secret never comes back.
    const ofItsOwn =
      property.column.readable === false || (current?.[key] !== undefined && !('targets' in property.column));
    if (current && !ofItsOwn && isUnchanged(property, value, call.access.getter(table, property)(current))) {
      continue;
    }
    written[key] = checkedValue(property, value, table);
  }
  return written;
}
