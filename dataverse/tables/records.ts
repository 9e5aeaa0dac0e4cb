import type { AsyncOperationColumns, SavedQueryColumns, TraceLogColumns } from '../../domain/rows';
import {
  boolean,
  choice,
  columnsFor,
  dateTime,
  history,
  id,
  integer,
  lookup,
  memo,
  ownership,
  state,
  status,
  type Table,
  text,
} from './column';

/** Alerts (dataverse.md 2.4). No Update is listed among the messages of the table. */
export const traceLog: Table = {
  logicalName: 'tracelog',
  idColumn: 'tracelogid',
  nameColumn: 'text',
  ownership: 'OrganizationOwned',
  privilegeName: 'TraceLog',
  columns: columnsFor<TraceLogColumns>()({
    tracelogid: id,
    level: choice('AlertLevel'),
    text: text(2000),
    tracecode: integer({ min: 0, max: 1_000_000_000, fallback: 0 }),
    tracestatus: boolean(),
    errordetails: text(2048),
    errortypedisplay: text(320),
    tracedetailxml: memo(),
    traceparameterxml: memo(),
    traceactionxml: memo(),
    regardingobjectid: lookup({
      mailbox: 'regardingobjectid_mailbox',
      emailserverprofile: 'regardingobjectid_emailserverprofile',
    }),
    regardingobjectownerid: lookup({ systemuser: 'regardingobjectownerid' }),
    parenttracelogid: lookup({ tracelog: 'parenttracelogid' }),
    isunique: boolean(),
    canbedeleted: boolean({ fallback: true }),
    collationlevel: integer(),
    machinename: text(320),
    ...history,
  }),
  collections: {},
};

/** System jobs (dataverse.md 2.6). */
export const asyncOperation: Table = {
  logicalName: 'asyncoperation',
  idColumn: 'asyncoperationid',
  nameColumn: 'name',
  typeCode: 4700,
  ownership: 'UserOwned',
  privilegeName: 'AsyncOperation',
  columns: columnsFor<AsyncOperationColumns>()({
    asyncoperationid: id,
    name: text(256),
    operationtype: choice('OperationType'),
    statecode: { ...state('OperationState', undefined), fallback: 0 },
    statuscode: { ...status('OperationStatus', undefined), fallback: 0 },
    regardingobjectid: lookup({
      mailbox: 'regardingobjectid_mailbox',
      emailserverprofile: 'regardingobjectid_emailserverprofile',
    }),
    message: memo(),
    friendlymessage: memo(),
    errorcode: integer(),
    hostid: text(256),
    postponeuntil: dateTime(),
    startedon: dateTime(),
    completedon: dateTime(),
    ...ownership,
    ...history,
  }),
  collections: {},
};

/** Views (procedure.md 4.4 and 6.1). */
export const savedQuery: Table = {
  logicalName: 'savedquery',
  idColumn: 'savedqueryid',
  nameColumn: 'name',
  typeCode: 1039,
  ownership: 'OrganizationOwned',
  privilegeName: 'SavedQuery',
  columns: columnsFor<SavedQueryColumns>()({
    savedqueryid: id,
    name: text(200),
    returnedtypecode: text(64),
    querytype: integer({ fallback: 0 }),
    isdefault: boolean(),
    fetchxml: memo(),
    statecode: state('RowState', undefined),
    statuscode: status('RowStatus', undefined),
    ...history,
  }),
  collections: {},
};
