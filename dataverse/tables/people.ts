import type { QueueColumns, SystemUserColumns } from '../../domain/rows';
import type { TeamColumns } from '../../domain/security-rows';
import {
  boolean,
  choice,
  columnsFor,
  history,
  id,
  lookup,
  ownership,
  state,
  status,
  type Table,
  text,
} from './column';

const both = { write: 'both' } as const;
const update = { write: 'update' } as const;

/** dataverse.md 2.3. */
export const systemUser: Table = {
  logicalName: 'systemuser',
  idColumn: 'systemuserid',
  nameColumn: 'fullname',
  typeCode: 8,
  ownership: 'None',
  privilegeName: 'User',
  columns: columnsFor<SystemUserColumns>()({
    systemuserid: id,
    fullname: text(200),
    firstname: text(256, both),
    lastname: text(256, both),
    domainname: text(1024, both),
    internalemailaddress: text(100, { format: 'Email', write: 'both' }),
    azureactivedirectoryobjectid: { type: 'Uniqueidentifier' },
    applicationid: { type: 'Uniqueidentifier', write: 'both' },
    isdisabled: boolean(update),
    disabledreason: text(500),
    islicensed: boolean({ fallback: true }),
    accessmode: choice('AccessMode', { ...both, fallback: 0 }),
    emailrouteraccessapproval: choice('Approval', { ...update, fallback: 0 }),
    isemailaddressapprovedbyo365admin: boolean(),
    incomingemaildeliverymethod: choice('UserIncomingDelivery', { fallback: 0 }),
    outgoingemaildeliverymethod: choice('UserOutgoingDelivery', { fallback: 0 }),
    defaultmailbox: lookup({ mailbox: 'defaultmailbox' }),
    businessunitid: lookup({ businessunit: 'businessunitid' }, { write: 'create' }),
    ...history,
  }),
  collections: {
    systemuserroles_association: { to: 'role', list: 'roleids', on: 'this' },
    teammembership_association: { to: 'team', list: 'memberids', on: 'other' },
  },
};

/** dataverse.md 2.3. A queue has no column for appointments, contacts, and tasks. */
export const queue: Table = {
  logicalName: 'queue',
  idColumn: 'queueid',
  nameColumn: 'name',
  typeCode: 2020,
  ownership: 'UserOwned',
  privilegeName: 'Queue',
  columns: columnsFor<QueueColumns>()({
    queueid: id,
    name: text(200, both),
    emailaddress: text(100, { format: 'Email', write: 'both' }),
    emailrouteraccessapproval: choice('Approval', { ...update, fallback: 0 }),
    isemailaddressapprovedbyo365admin: boolean(),
    incomingemaildeliverymethod: choice('QueueIncomingDelivery', { fallback: 0 }),
    outgoingemaildeliverymethod: choice('QueueOutgoingDelivery', { fallback: 0 }),
    queueviewtype: choice('QueueView', { ...both, fallback: 0 }),
    statecode: state('RowState'),
    statuscode: status('RowStatus'),
    defaultmailbox: lookup({ mailbox: 'defaultmailbox' }),
    ...ownership,
    ...history,
  }),
  collections: {},
};

/** dataverse.md 2.7: teams hold roles for their members. */
export const team: Table = {
  logicalName: 'team',
  idColumn: 'teamid',
  nameColumn: 'name',
  typeCode: 9,
  ownership: 'None',
  privilegeName: 'Team',
  columns: columnsFor<TeamColumns>()({
    teamid: id,
    name: text(160, both),
    administratorid: lookup({ systemuser: 'administratorid' }, both),
    businessunitid: lookup({ businessunit: 'businessunitid' }, { write: 'create' }),
    ...history,
  }),
  collections: {
    teammembership_association: { to: 'systemuser', list: 'memberids', on: 'this' },
    teamroles_association: { to: 'role', list: 'roleids', on: 'this' },
  },
};
