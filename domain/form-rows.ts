/** Rows as a form shows them: with columns that nothing else reads. */
import type { PersonMailboxRow } from './arrival/person-rows';
import type { MailboxRow, SystemUserRow } from './rows';

type ForPerson = Required<PersonMailboxRow>;

export interface MailboxFormColumns
  extends Pick<
    ForPerson,
    | 'processemailreceivedafter'
    | 'officeappsdeploymentstatus'
    | 'officeappsdeploymentscheduled'
    | 'officeappsdeploymentcompleteon'
    | 'officeappsdeploymenterror'
  > {
  processanddeleteemails: boolean;
}

export type MailboxFormRow = MailboxRow & Partial<MailboxFormColumns>;

export interface UserFormColumns {
  firstname: string | null;
  lastname: string;
}

export type UserFormRow = SystemUserRow & Partial<UserFormColumns>;
