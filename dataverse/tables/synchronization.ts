import { columnsFor, id, ownership, type Table } from './column';

/** What users choose for themselves; a row has the id of its user. All but the key is as it is published. */
export const userSettings: Table = {
  logicalName: 'usersettings',
  idColumn: 'systemuserid',
  nameColumn: 'systemuserid',
  ownership: 'None',
  // The simulated roles know no privileges of their own for settings: those for users stand in (modelled).
  privilegeName: 'User',
  ownRow: true,
  columns: columnsFor<{ systemuserid: string }>()({
    systemuserid: id,
    // That of the user, and there is one only.
    businessunitid: id,
  }),
  collections: {},
};

/** What was synchronized with Exchange. The simulation moves no items, so that there are no rows. */
export const exchangeSyncIdMapping: Table = {
  logicalName: 'exchangesyncidmapping',
  idColumn: 'exchangesyncidmappingid',
  nameColumn: 'itemsubject',
  typeCode: 4120,
  ownership: 'UserOwned',
  privilegeName: 'Mailbox',
  columns: columnsFor<{ exchangesyncidmappingid: string }>()({ exchangesyncidmappingid: id, ...ownership }),
  collections: {},
};
