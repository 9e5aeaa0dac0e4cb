import type { PrivilegeColumns, RoleColumns } from '../../domain/security-rows';
import { columnsFor, history, id, integer, lookup, type Table, text } from './column';

/** dataverse.md 2.7. */
export const role: Table = {
  logicalName: 'role',
  idColumn: 'roleid',
  nameColumn: 'name',
  typeCode: 1036,
  ownership: 'None',
  privilegeName: 'Role',
  columns: columnsFor<RoleColumns>()({
    roleid: id,
    name: text(100, { write: 'both' }),
    businessunitid: lookup({ businessunit: 'businessunitid' }, { write: 'create' }),
    ...history,
  }),
  collections: {
    systemuserroles_association: { to: 'systemuser', list: 'roleids', on: 'other' },
    teamroles_association: { to: 'team', list: 'roleids', on: 'other' },
    roleprivileges_association: { to: 'privilege', list: 'privilegeids', on: 'this' },
  },
};

export const privilege: Table = {
  logicalName: 'privilege',
  idColumn: 'privilegeid',
  nameColumn: 'name',
  ownership: 'None',
  privilegeName: 'Role',
  columns: columnsFor<PrivilegeColumns>()({
    privilegeid: id,
    name: text(256),
    accessright: integer({ fallback: 0 }),
    versionnumber: { type: 'BigInt' },
  }),
  collections: {
    roleprivileges_association: { to: 'role', list: 'privilegeids', on: 'other' },
  },
};
