import { columnsFor, id, ownership, type Table, text } from './column';

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

/**
 * What was synchronized with Exchange. The simulation moves no items: there are those that a scenario begins with.
 * Who reads them is documented (today.md 4.1), for System Administrators from version 9.2.22055.00116 on: here in
 * every version (modelled).
 */
export const exchangeSyncIdMapping: Table = {
  logicalName: 'exchangesyncidmapping',
  idColumn: 'exchangesyncidmappingid',
  nameColumn: 'itemsubject',
  typeCode: 4120,
  ownership: 'UserOwned',
  privilegeName: 'Mailbox',
  ownersOnly: true,
  columns: columnsFor<{ exchangesyncidmappingid: string }>()({ exchangesyncidmappingid: id, ...ownership }),
  collections: {},
};

/** Mails as rows, as far as they wait, fail or arrive; a scenario begins with them. All but the key is as published. */
export const email: Table = {
  logicalName: 'email',
  idColumn: 'activityid',
  nameColumn: 'activityid',
  typeCode: 4202,
  ownership: 'UserOwned',
  privilegeName: 'Activity',
  columns: columnsFor<{ activityid: string }>()({ activityid: id, ...ownership }),
  collections: {},
};

/** By which addresses rows are found; its one documented column (today.md 4.2), and a key of ours. */
export const emailSearch: Table = {
  logicalName: 'emailsearch',
  idColumn: 'emailsearchid',
  nameColumn: 'emailaddress',
  ownership: 'None',
  privilegeName: 'Activity',
  columns: columnsFor<{ emailsearchid: string; emailaddress: string }>()({
    emailsearchid: id,
    emailaddress: text(100),
  }),
  collections: {},
};
