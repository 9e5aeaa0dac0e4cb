/** What is read of one person's mailbox beside what a diagnosis reads: never a subject, a body or another's address. */
import type { EmailStatus, IncomingFilter, OfficeAppsDeployment } from '../choices';
import type { Guid, Moment } from '../rows';

type ChoiceOf<Choice> = Choice[keyof Choice];

/** Settings that only this question looks at. */
export interface PersonMailboxRow {
  mailboxid: Guid;
  /** A day; the time does not count. */
  processemailreceivedafter?: Moment | null;
  officeappsdeploymentstatus?: ChoiceOf<typeof OfficeAppsDeployment> | null;
  officeappsdeploymentscheduled?: boolean;
  /** Shown on the form of a mailbox. */
  officeappsdeploymentcompleteon?: Moment | null;
  officeappsdeploymenterror?: string | null;
  /** The newest versions only. */
  acsenabledforoutgoingemail?: boolean;
}

/** Of the user or of the queue: which mail becomes a row. */
export interface FilterRow {
  incomingemailfilteringmethod?: ChoiceOf<typeof IncomingFilter> | null;
}

export interface PersonProfileRow {
  processemailsreceivedafter?: Moment | null;
  moveundeliveredemails?: boolean;
}

export interface PersonOrganizationRow {
  allowunresolvedpartiesonemailsend?: boolean | null;
  unresolveemailaddressifmultiplematch?: boolean | null;
  emailcorrelationenabled?: boolean | null;
  isfolderbasedtrackingenabled?: boolean | null;
  ignoreinternalemail?: boolean | null;
  orgdborgsettings?: string | null;
}

/** One message, appointment, contact or task that was not synchronized. */
export interface ItemRow {
  exchangesyncidmappingid: Guid;
  lastsyncerror?: string | null;
  lastsyncerrorcode?: number | null;
  lastsyncerroroccurredon?: Moment | null;
  retries?: number | null;
  objecttypecode?: number | null;
  isdeletedinexchange?: boolean | null;
  isunlinkedincrm?: boolean | null;
}

/** Whether it is there on one side only. */
export const isBroken = ({ isdeletedinexchange, isunlinkedincrm }: ItemRow): boolean =>
  isdeletedinexchange === true || isunlinkedincrm === true;

/** A mail that waits or failed, by its state and times alone. */
export interface WaitingEmailRow {
  activityid: Guid;
  statuscode?: ChoiceOf<typeof EmailStatus> | null;
  createdon?: Moment | null;
  delayedemailsendtime?: Moment | null;
  deliveryattempts?: number | null;
}

/** The columns of each; `$select` and the list of what may be read are made of them. */
export const PERSON_COLUMNS = {
  mailboxes: [
    'mailboxid',
    'processemailreceivedafter',
    'officeappsdeploymentstatus',
    'officeappsdeploymentscheduled',
    'officeappsdeploymenterror',
    'acsenabledforoutgoingemail',
  ],
  usersettingscollection: ['systemuserid', 'incomingemailfilteringmethod'],
  queues: ['queueid', 'incomingemailfilteringmethod'],
  emailserverprofiles: ['emailserverprofileid', 'processemailsreceivedafter', 'moveundeliveredemails'],
  organizations: [
    'organizationid',
    'allowunresolvedpartiesonemailsend',
    'unresolveemailaddressifmultiplematch',
    'emailcorrelationenabled',
    'isfolderbasedtrackingenabled',
    'ignoreinternalemail',
    'orgdborgsettings',
  ],
  exchangesyncidmappings: [
    'exchangesyncidmappingid',
    'lastsyncerror',
    'lastsyncerrorcode',
    'lastsyncerroroccurredon',
    'retries',
    'objecttypecode',
    'isdeletedinexchange',
    'isunlinkedincrm',
  ],
  emails: ['activityid', 'statuscode', 'createdon', 'delayedemailsendtime', 'deliveryattempts'],
  emailsearches: ['emailaddress'],
} as const;

/** Columns that a filter compares beside those that are selected. */
export const PERSON_FILTERS = {
  exchangesyncidmappings: ['_ownerid_value'],
  emails: ['_sendermailboxid_value', '_receivingmailboxid_value'],
} as const;
