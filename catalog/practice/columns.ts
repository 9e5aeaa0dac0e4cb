import type { ChoiceName } from '../choice-labels';
import type { TermId } from '../terms';
import type { ViewTable } from './views';

/** How a column's value is shown, sorted and filtered. */
export type ColumnKind =
  | { kind: 'text' }
  | { kind: 'choice'; choice: ChoiceName }
  | { kind: 'date' }
  /** Names a row of another table. */
  | { kind: 'profile' }
  /** Whether the record is active, a user enabled, a licence held: shown by a word for each answer. */
  | { kind: 'switch'; words: Readonly<Record<string, TermId>> }
  /** Worked out of several columns of the row, so the service cannot sort by it. */
  | { kind: 'derived' };

export interface GridColumn {
  id: string;
  /** The column of the row; for a derived one, none. */
  column: string | null;
  label: TermId;
  show: ColumnKind;
  /** Pixels at least. */
  width: number;
  /** Not on show until somebody asks for it. */
  hidden?: true;
}

const recordStatus: GridColumn = {
  id: 'state',
  column: 'statecode',
  label: 'column.recordStatus',
  show: { kind: 'switch', words: { 0: 'record.active', 1: 'record.inactive' } },
  width: 100,
};

const text = (id: string, label: TermId, width: number): GridColumn => ({
  id,
  column: id,
  label,
  show: { kind: 'text' },
  width,
});

const choice = (id: string, label: TermId, name: ChoiceName, width: number, hidden = false): GridColumn => ({
  id,
  column: id,
  label,
  show: { kind: 'choice', choice: name },
  width,
  ...(hidden ? { hidden: true } : {}),
});

/** The columns that lists of the practice client can show, the name first; what a list shows at first is not `hidden`. */
export const gridColumns: Readonly<Record<ViewTable, readonly GridColumn[]>> = {
  mailbox: [
    // What a test came to stands next to whose it is: where there is little room, the rest is to the side.
    text('name', 'column.name', 116),
    choice('incomingemailstatus', 'field.incomingEmailStatus', 'TestStatus', 120),
    choice('outgoingemailstatus', 'field.outgoingEmailStatus', 'TestStatus', 120),
    choice('actstatus', 'field.appointmentsContactsTasksStatus', 'TestStatus', 134),
    choice('emailrouteraccessapproval', 'column.emailAddressStatus', 'Approval', 138),
    { id: 'testRun', column: null, label: 'column.testRunStatus', show: { kind: 'derived' }, width: 114 },
    text('emailaddress', 'column.emailAddress', 170),
    { id: 'regarding', column: null, label: 'column.regarding', show: { kind: 'derived' }, width: 88 },
    {
      id: 'emailserverprofile',
      column: '_emailserverprofile_value',
      label: 'field.serverProfile',
      show: { kind: 'profile' },
      width: 190,
      hidden: true,
    },
    choice('incomingemaildeliverymethod', 'field.incomingEmail', 'IncomingDelivery', 200, true),
    choice('outgoingemaildeliverymethod', 'field.outgoingEmail', 'OutgoingDelivery', 200, true),
    choice('actdeliverymethod', 'field.appointmentsContactsTasks', 'ActDelivery', 200, true),
    {
      id: 'testmailboxaccesscompletedon',
      column: 'testmailboxaccesscompletedon',
      label: 'field.mailboxTestCompletedOn',
      show: { kind: 'date' },
      width: 170,
      hidden: true,
    },
    { ...recordStatus, hidden: true },
  ],
  emailserverprofile: [
    text('name', 'column.name', 220),
    choice('servertype', 'column.serverType', 'ServerType', 190),
    choice('incomingcredentialretrieval', 'column.authentication', 'CredentialRetrieval', 260),
    { id: 'default', column: null, label: 'column.default', show: { kind: 'derived' }, width: 100 },
    recordStatus,
  ],
  systemuser: [
    text('fullname', 'column.name', 180),
    text('domainname', 'column.userPrincipalName', 220),
    text('internalemailaddress', 'column.emailAddress', 220),
    choice('accessmode', 'column.accessMode', 'AccessMode', 130),
    {
      id: 'licence',
      column: 'islicensed',
      label: 'column.licence',
      show: { kind: 'switch', words: { true: 'answer.yes', false: 'answer.no' } },
      width: 90,
    },
    {
      id: 'enabled',
      column: 'isdisabled',
      label: 'column.recordStatus',
      show: { kind: 'switch', words: { false: 'record.enabled', true: 'record.disabled' } },
      width: 110,
    },
  ],
  queue: [text('name', 'column.name', 220), text('emailaddress', 'column.emailAddress', 240), recordStatus],
};
