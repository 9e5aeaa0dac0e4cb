import type { Segment } from '../odata/resource-path';
import { notAllowed, notSupported, segmentNotFound } from '../refusal';
import { collectionNamed, type EntitySet, type Property, setOf, type Table, tables } from '../tables';
import { type Call, json, noContent, type Reply } from './call';
import { BOUND_FUNCTIONS } from './functions';
import { readCollection, readProperty, rowOf, showRow } from './reading';
import { associate, disassociate, setLookup } from './writes/associations';
import { testProfile } from './writes/profile-test';
import { addPrivileges, removePrivilege } from './writes/roles';
import { requireRowVersion, writeProperty } from './writes/rows';

/** The simulator's own action; nothing of the kind is documented (decisions 24). */
const TEST_PROFILE_ACTION = 'MailboxCoach.TestAndEnableMailboxes';

/** Actions that are bound to a row, by name: the set of that row, and what they do. */
export const ACTIONS: Readonly<Record<string, readonly [EntitySet, (call: Call, id: string) => Reply]>> = {
  'Microsoft.Dynamics.CRM.AddPrivilegesRole': [
    'roles',
    (call, id) => {
      addPrivileges(call, id);
      return noContent();
    },
  ],
  'Microsoft.Dynamics.CRM.RemovePrivilegeRole': [
    'roles',
    (call, id) => {
      removePrivilege(call, id);
      return noContent();
    },
  ],
  [TEST_PROFILE_ACTION]: ['emailserverprofiles', (call, id) => json(testProfile(call, id))],
};

/** A single column takes no query options. */
function refuseOptions({ url }: Call): void {
  const [option] = url.searchParams.keys();
  if (option !== undefined) throw notSupported(`the query option ${option} on a column`);
}

/** What stands behind a row: `/$ref` at its end, or nothing. */
export interface Below {
  set: EntitySet;
  id: string;
  segment: Segment;
  rest: readonly Segment[];
}

function onReference(call: Call, { set, id, segment: { name, parameters } }: Below): Reply {
  const ends = { set, id, name };
  const navigations = call.access.navigations(tables[set], name);
  const single = navigations.length > 0;
  if (single && call.method === 'GET') {
    const row = rowOf(call, set, id);
    const to = navigations.find(({ lookup, target }) => call.access.targetOf(row, lookup) === target);
    const target = to && setOf(to.target);
    if (!to || !target) return noContent();
    const reference = `${call.root}/${target}(${String(row[to.lookup.property])})`;
    return json({ '@odata.context': `${call.root}/$metadata#$ref`, '@odata.id': reference });
  }
  if (single && (call.method === 'PUT' || call.method === 'DELETE')) {
    requireRowVersion(call, set, id);
    setLookup(call, ends, call.method === 'DELETE');
    return noContent();
  }
  const collection = collectionNamed(tables[set], name);
  if (!collection) throw segmentNotFound(name);
  if (call.method === 'POST') {
    associate(call, ends);
    return noContent();
  }
  if (call.method === 'GET') throw notSupported(`references of the collection ${name}`);
  const other = parameters && [...parameters.values()][0];
  if (call.method !== 'DELETE' || !other) throw notAllowed(`${call.method} is not allowed on ${name}/$ref.`);
  disassociate(call, ends, other.toLowerCase());
  return noContent();
}

function onNavigation(call: Call, { set, id, segment: { name, parameters }, rest }: Below): Reply | null {
  const table: Table = tables[set];
  const known = collectionNamed(table, name) ?? call.access.navigations(table, name)[0];
  if (known && parameters) throw notSupported(`a key on ${name}: read the row by its own set`);
  const collection = collectionNamed(table, name);
  if (collection) {
    if (rest.length > 0) throw notSupported(`'${rest[0]?.name}' below ${name}`);
    if (call.method !== 'GET') throw notAllowed(`${call.method} is not allowed on ${name}.`);
    return readCollection(call, set, id, collection);
  }
  const navigations = call.access.navigations(table, name);
  if (navigations.length === 0) return null;
  if (rest.length > 0) throw notSupported(`'${rest[0]?.name}' below ${name}`);
  if (call.method !== 'GET') throw notAllowed(`${call.method} is not allowed on ${name}.`);
  const row = rowOf(call, set, id);
  const navigation = navigations.find(({ lookup, target }) => call.access.targetOf(row, lookup) === target);
  const followed = navigation && call.access.follow(row, navigation.lookup);
  if (!followed) return noContent();
  const target = setOf(followed.table.logicalName);
  if (!target) throw segmentNotFound(name);
  return showRow(call, target, followed.row);
}

/** A column by its logical name, or by its key in rows. */
function propertyBelow({ access }: Call, set: EntitySet, name: string): Property | undefined {
  const properties = access.properties(tables[set]);
  return properties.get(name) ?? properties.get(`_${name}_value`);
}

/** Functions, actions, related rows and single columns, as they stand behind a row's key. */
export function belowRow(call: Call, below: Below): Reply {
  const { set, id, segment, rest } = below;
  const { method } = call;
  const [next] = rest;
  if (next?.name === '$ref') {
    if (rest.length > 1 || next.parameters) throw segmentNotFound(rest[1]?.name ?? '$ref()');
    return onReference(call, below);
  }
  const functions = BOUND_FUNCTIONS[set] ?? {};
  const bound = Object.hasOwn(functions, segment.name) ? functions[segment.name] : undefined;
  if (bound) {
    if (method !== 'GET') throw notAllowed(`${segment.name} is a function: it is called by GET.`);
    if (next) throw segmentNotFound(next.name);
    return bound(call, id, segment);
  }
  const action = Object.hasOwn(ACTIONS, segment.name) ? ACTIONS[segment.name] : undefined;
  if (action && action[0] === set) {
    if (method !== 'POST') throw notAllowed(`${segment.name} is an action: it is called by POST.`);
    if (next) throw segmentNotFound(next.name);
    return action[1](call, id);
  }
  const navigated = onNavigation(call, below);
  if (navigated) return navigated;
  const property = propertyBelow(call, set, segment.name);
  if (!property || property.column.readable === false) throw segmentNotFound(segment.name);
  const raw = next?.name === '$value';
  const beyond = raw ? rest[1] : next;
  if (beyond || segment.parameters) throw segmentNotFound(beyond?.name ?? `${segment.name}()`);
  refuseOptions(call);
  if (method === 'GET') return readProperty(call, set, id, property, raw);
  if ((method === 'PUT' || method === 'DELETE') && !raw) {
    return writeProperty(call, set, id, property.property, method === 'DELETE');
  }
  throw notAllowed(`${method} is not allowed on a column.`);
}
