import type { Guid } from '../../domain/rows';
import type { Row, RowAccess, Value } from '../odata/row-access';
import { type Collection, type EntitySet, setOf, type Table, tables } from '../tables';
import { type Caller, isOwnRow, ownerOf, reaches } from './caller';
import { computedColumn } from './computed-columns';
import { type ServedRows, searchRows, settingsRows } from './derived-rows';
import { privilegeId } from './privilege-ids';
import { navigationsIn, propertiesIn } from './properties';
import type { SimulatedRole, SimulatedTenant } from './tenant';

const LOOKUP_TABLE = 'Microsoft.Dynamics.CRM.lookuplogicalname';

/** The tables that everybody reads who may sign in (assumption for views, privileges and addresses). */
const FREE_TO_READ = new Set(['savedquery', 'privilege', 'emailsearch']);

/** The rows of an entity set. */
export function storeOf(tenant: SimulatedTenant, set: EntitySet): ServedRows {
  if (set === 'usersettingscollection') return settingsRows(tenant);
  if (set === 'emailsearches') return searchRows(tenant);
  return tenant.tables[set] as unknown as ServedRows;
}

/** Whether the rows of a table are hidden from a caller whose privilege reaches all of them. */
export const onlyOwn = ({ roles }: Caller, { ownersOnly }: Table): boolean =>
  ownersOnly === true && !roles.has('SA');

export function mayRead(caller: Caller, table: Table, row: Row): boolean {
  if (onlyOwn(caller, table) && ownerOf(table, row) !== caller.id) return false;
  if (FREE_TO_READ.has(table.logicalName) || isOwnRow(caller, table, row)) return true;
  return reaches(caller, `prvRead${table.privilegeName}`, ownerOf(table, row));
}

/** Name of the privilege that reading a table asks for, or null where everybody may. */
export function readPrivilege(table: Table): string | null {
  return FREE_TO_READ.has(table.logicalName) ? null : `prvRead${table.privilegeName}`;
}

/** The ids that a many-to-many collection keeps on a row. */
function listOf(row: Row, list: string): readonly Guid[] {
  if (list === 'privilegeids') {
    return Object.keys((row as unknown as SimulatedRole).privileges).map(privilegeId);
  }
  return (row[list] as readonly Guid[] | undefined) ?? [];
}

/** What queries may ask of a tenant, as this caller sees it. */
export function accessFor(tenant: SimulatedTenant, caller: Caller): RowAccess {
  const readable = (table: Table, row: Row | undefined): Row | null =>
    row && mayRead(caller, table, row) ? row : null;

  const access: RowAccess = {
    now: tenant.core.now,
    callerId: caller.id,
    properties: (table) => propertiesIn(tenant, table),
    navigations: (table, name) => navigationsIn(tenant, table, name),
    table(logicalName) {
      const set = setOf(logicalName);
      return set && tables[set];
    },
    getter(table, { property, column }) {
      const computed = computedColumn(tenant, table, property);
      if (computed) return computed;
      const fallback = column.fallback ?? null;
      return (row) => {
        const value = row[property];
        return value === undefined ? fallback : (value as Value);
      };
    },
    targetOf(row, { property, column }) {
      const id = row[property];
      if (id === undefined || id === null || !('targets' in column)) return null;
      const annotated = row[`${property}@${LOOKUP_TABLE}`];
      if (typeof annotated === 'string') return annotated;
      const targets = Object.keys(column.targets);
      if (targets.length === 1) return targets[0] ?? null;
      return (
        targets.find((target) => {
          const set = setOf(target);
          return set && storeOf(tenant, set).get(String(id));
        }) ?? null
      );
    },
    follow(row, lookup) {
      const target = access.targetOf(row, lookup);
      const set = target ? setOf(target) : undefined;
      if (!set) return null;
      const table: Table = tables[set];
      const id = access.getter(table, lookup)(row);
      const followed = id === null ? null : readable(table, storeOf(tenant, set).get(String(id)));
      return followed && { table, row: followed };
    },
    collect(table, row, collection: Collection) {
      const set = setOf(collection.to);
      if (!set) return [];
      const target: Table = tables[set];
      const store = storeOf(tenant, set);
      const id = String(row[table.idColumn]);
      const found =
        'by' in collection
          ? store.by(collection.by, id)
          : collection.on === 'this'
            ? listOf(row, collection.list).flatMap((each) => store.get(each) ?? [])
            : store.rows.filter((each) => listOf(each, collection.list).includes(id));
      return found.filter((each) => mayRead(caller, target, each));
    },
  };
  return access;
}
