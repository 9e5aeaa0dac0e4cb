import type { Guid } from '../../../domain/rows';
import { badRequest, doesNotExist, notSupported } from '../../refusal';
import { collectionNamed, type EntitySet, setOf, type Table, tables } from '../../tables';
import { storeOf } from '../access';
import { bodyOf, type Call } from '../call';
import { requirePrivilege } from '../caller';
import { nextVersion, type SimulatedRole } from '../tenant';
import { requireMayGive } from './roles';
import { changeRow } from './rows';

/** Lists that clients may change through a many-to-many collection, and the privilege it asks for. */
const LISTS: Readonly<Record<string, string>> = { roleids: 'prvAssignRole', memberids: 'prvWriteTeam' };

/** The id that `{"@odata.id": "/roles(…)"}` names. */
function referencedId(call: Call, set: EntitySet): Guid {
  const reference = bodyOf(call)['@odata.id'];
  const [, written = '', id = ''] = /(?:^|\/)(\w+)\(([0-9a-f-]{36})\)$/i.exec(String(reference)) ?? [];
  if (written !== set) throw badRequest(`'${String(reference)}' is no reference to a row of ${set}.`);
  return id.toLowerCase();
}

interface Ends {
  set: EntitySet;
  id: Guid;
  name: string;
}

/** Puts the other row on the list of the one that keeps it, or takes it off. */
function setMember(call: Call, { set, id, name }: Ends, otherId: Guid, holds: boolean): void {
  const { tenant, caller } = call;
  const collection = collectionNamed(tables[set], name);
  const other = collection && setOf(collection.to);
  if (!collection || !other || !('list' in collection)) throw notSupported(`changing the collection ${name}`);
  const privilege = LISTS[collection.list];
  if (!privilege) throw notSupported(`changing the collection ${name}; roles have actions for it`);
  requirePrivilege(caller, privilege);
  const [thisRow, otherRow] = [storeOf(tenant, set).get(id), storeOf(tenant, other).get(otherId)];
  if (!thisRow) throw doesNotExist(tables[set].logicalName, id);
  if (!otherRow) throw doesNotExist(tables[other].logicalName, otherId);
  const [keeper, keeperSet, member] =
    collection.on === 'this' ? [thisRow, set, otherId] : [otherRow, other, id];
  if (holds && collection.list === 'roleids') {
    const role = tenant.tables.roles.get(member);
    const to: Table = tables[keeperSet];
    if (role) requireMayGive(call, role as SimulatedRole, to.logicalName === 'team' ? 'team' : 'systemuser');
  }
  const list = ((keeper[collection.list] as readonly Guid[] | undefined) ?? []).filter(
    (each) => each !== member,
  );
  storeOf(tenant, keeperSet).put({
    ...keeper,
    [collection.list]: holds ? [...list, member] : list,
    versionnumber: nextVersion(tenant),
  });
}

/** `POST sets(id)/collection/$ref` */
export function associate(call: Call, ends: Ends): void {
  const collection = collectionNamed(tables[ends.set], ends.name);
  const other = collection && setOf(collection.to);
  if (!other) throw notSupported(`associating through ${ends.name}`);
  setMember(call, ends, referencedId(call, other), true);
}

/** `DELETE sets(id)/collection(id)/$ref` */
export function disassociate(call: Call, ends: Ends, otherId: Guid): void {
  setMember(call, ends, otherId, false);
}

/** `PUT` and `DELETE sets(id)/lookup/$ref`: the same as writing the lookup. */
export function setLookup(call: Call, { set, id, name }: Ends, clear: boolean): void {
  const [navigation] = call.access.navigations(tables[set], name);
  const target = navigation && setOf(navigation.target);
  if (!navigation || !target) throw notSupported(`associating through ${name}`);
  const bound = clear ? null : `/${target}(${referencedId(call, target)})`;
  changeRow(call, set, id, { [`${name}@odata.bind`]: bound });
}
