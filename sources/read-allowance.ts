import type { ReadAllowance } from '../dataverse/read-only';
import { DIAGNOSIS_COLUMNS, LIST_COLUMNS } from './table-columns';

/**
 * All that is ever read of a real organization: what guide and diagnosis look at, by table and column. Bodies of
 * mails, subjects, secrets and the large states of synchronization are on no list.
 */
export const READ_ALLOWANCE: ReadAllowance = {
  columns: {
    mailboxes: [...DIAGNOSIS_COLUMNS.mailboxes, '_regardingobjectid_value'],
    emailserverprofiles: DIAGNOSIS_COLUMNS.emailserverprofiles,
    organizations: LIST_COLUMNS.organizations,
    systemusers: DIAGNOSIS_COLUMNS.systemusers,
    queues: DIAGNOSIS_COLUMNS.queues,
    tracelogs: DIAGNOSIS_COLUMNS.tracelogs,
  },
  functions: ['WhoAmI', 'RetrieveVersion', 'RetrieveCurrentOrganization', 'RetrieveUserPrivileges'],
};
