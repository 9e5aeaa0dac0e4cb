/** Rows of JSON in other shapes than the Web API's, as the Web API would have written them. */
import { isObject, type JsonObject, own } from './json-facts';
import { namePropertyOf } from './kept-columns';

const TABLE = '@Microsoft.Dynamics.CRM.lookuplogicalname';
const PRINTED = '_Property';

/** `@{mailboxid=7a1a…; name=Maja Kos; statecode=0}`: what PowerShell writes of a row that lies too deep for it. */
const HASHTABLE = /^@\{(.*)\}$/s;
const PAIR = /(?:^|; )([\w@."]+)=/g;

function hashtableRow(text: string): JsonObject | undefined {
  const [, pairs] = HASHTABLE.exec(text.trim()) ?? [];
  if (pairs === undefined) return undefined;
  const starts = [...pairs.matchAll(PAIR)];
  return Object.fromEntries(
    starts.map((match, place) => {
      const from = match.index + match[0].length;
      const value = pairs.slice(from, starts[place + 1]?.index ?? pairs.length);
      return [match[1] ?? '', value === '' ? null : value];
    }),
  );
}

/** A value of the SDK: of a choice, of a lookup, or as it is. */
function put(row: Record<string, unknown>, name: string, value: unknown): void {
  if (isObject(value) && own(value, 'Id') !== undefined) {
    row[`_${name}_value`] = value.Id;
    if (typeof value.LogicalName === 'string') row[`_${name}_value${TABLE}`] = value.LogicalName;
    if (typeof value.Name === 'string') row[namePropertyOf(`_${name}_value`)] = value.Name;
  } else row[name] = isObject(value) && own(value, 'Value') !== undefined ? value.Value : value;
}

/** `Get-CrmRecords`: beside each text for people stands `<name>_Property` with the value. */
function commandRow(row: JsonObject): JsonObject {
  const made: Record<string, unknown> = {};
  const id = own(row, 'ReturnProperty_Id');
  for (const [key, value] of Object.entries(row)) {
    if (!key.endsWith(PRINTED)) continue;
    const name = key.slice(0, -PRINTED.length);
    const held = own(value, 'Value');
    if (held === null) {
      made[name] = null;
      made[`_${name}_value`] = null;
    } else if (held !== undefined) put(made, name, held);
  }
  const entity = own(row, 'ReturnProperty_EntityName') ?? own(row, 'logicalname');
  if (typeof entity === 'string' && made[`${entity}id`] === undefined) made[`${entity}id`] = id;
  return made;
}

/** A row of the SDK: `Attributes` is a list of keys and values, or an object of them. */
function sdkRow(row: JsonObject): JsonObject {
  const made: Record<string, unknown> = {};
  const { Attributes: attributes } = row;
  if (Array.isArray(attributes)) {
    for (const pair of attributes) {
      const [key, value] = [own(pair, 'Key') ?? own(pair, 'key'), own(pair, 'Value') ?? own(pair, 'value')];
      if (typeof key === 'string') put(made, key, value);
    }
  } else if (isObject(attributes))
    for (const [key, value] of Object.entries(attributes)) put(made, key, value);
  return made;
}

const isCommandRow = (row: JsonObject) => Object.keys(row).some((key) => key.endsWith(PRINTED));

/** @returns the row itself where it is one of the Web API, or no row at all */
export function plainRow(row: unknown): unknown {
  if (typeof row === 'string') return hashtableRow(row) ?? row;
  if (!isObject(row)) return row;
  if (isCommandRow(row)) return commandRow(row);
  const { Attributes: attributes } = row;
  return Array.isArray(attributes) || isObject(attributes) ? sdkRow(row) : row;
}
