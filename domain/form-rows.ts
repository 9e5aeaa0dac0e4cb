/** Rows as a form shows them: with columns that nothing else reads. */
import type { PersonMailboxRow } from './arrival/person-rows';
import type { EmailServerProfileRow, MailboxRow, Moment, SystemUserRow } from './rows';

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

/** What else the form of a profile shows; a secret is there or not, and never read. */
export interface ProfileFormColumns {
  exchangeonlinetenantid: string | null;
  oauthclientid: string | null;
  isoauthclientsecretset: boolean;
  aadresourceid: string | null;
  incomingusername: string | null;
  isincomingpasswordset: boolean;
  incomingportnumber: number | null;
  outgoingportnumber: number | null;
  processemailsreceivedafter: Moment | null;
  moveundeliveredemails: boolean;
}

export type ProfileFormRow = EmailServerProfileRow & Partial<ProfileFormColumns>;
