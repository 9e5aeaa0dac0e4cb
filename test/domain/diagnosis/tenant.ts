/** A realistic tenant as rows, for a diagnosis to be tried on: most of it works, one mailbox is looked at. */
import { findings } from '../../../catalog/findings';
import { diagnose } from '../../../domain/diagnosis/diagnosis';
import type {
  EmailServerProfileRow,
  MailboxColumns,
  MailboxDetailColumns,
  MailboxRow,
  OrganizationRow,
  QueueRow,
  SystemUserRow,
  TraceLogRow,
} from '../../../domain/rows';
import type { TenantSnapshot } from '../../../domain/snapshot';
import { emptyMailbox } from '../../support/rows';

export const AT = '2026-11-20T12:00:00Z';
const SUBJECT = '00000000-0000-0000-0000-000000000001';
const PROFILE = '00000000-0000-0000-0000-0000000000aa';
const USER = '00000000-0000-0000-0000-000000000002';
const QUEUE = '00000000-0000-0000-0000-0000000000bb';

type Columns = MailboxColumns & Partial<MailboxDetailColumns>;

/** A moment so many minutes before `AT`. */
export const ago = (minutes: number) =>
  new Date(Date.parse(AT) - minutes * 60_000).toISOString().replace('.000Z', 'Z');

const CONFIGURED: Partial<Columns> = {
  emailaddress: 'ana.novak@contoso.com',
  _emailserverprofile_value: PROFILE,
  incomingemaildeliverymethod: 2,
  outgoingemaildeliverymethod: 2,
  actdeliverymethod: 1,
  emailrouteraccessapproval: 1,
  isemailaddressapprovedbyo365admin: true,
  emailaddressapprovedon: ago(6000),
  modifiedon: ago(30),
};

export const ENABLED: Partial<Columns> = {
  incomingemailstatus: 1,
  outgoingemailstatus: 1,
  actstatus: 1,
  mailboxstatus: 1,
  enabledforincomingemail: true,
  enabledforoutgoingemail: true,
  enabledforact: true,
  testandenablelastattemptedon: ago(5002),
  testmailboxaccesscompletedon: ago(5000),
  processinglastattemptedon: ago(5),
  lastsuccessfulsynccompletedon: ago(5),
};

export const FAILED: Partial<Columns> = {
  incomingemailstatus: 2,
  outgoingemailstatus: 2,
  actstatus: 2,
  mailboxstatus: 2,
  testandenablelastattemptedon: ago(32),
  testmailboxaccesscompletedon: ago(30),
};

export const WAITING: Partial<Columns> = {
  testemailconfigurationscheduled: true,
  testandenablelastattemptedon: ago(40),
};

/** What is otherwise than in the tenant that works. */
export interface Otherwise {
  mailbox?: Partial<Columns>;
  profile?: Partial<EmailServerProfileRow>;
  organization?: Partial<OrganizationRow>;
  user?: Partial<SystemUserRow>;
  queue?: Partial<QueueRow>;
  /** Alerts about the mailbox, or about the profile, by text. */
  alerts?: readonly (Partial<TraceLogRow> & { text: string; ofProfile?: true })[];
  /** Columns that every other mailbox has otherwise. */
  others?: Partial<Columns>;
  snapshot?: Partial<TenantSnapshot>;
}

const padded = (number: number) => `00000000-0000-0000-0000-${String(number).padStart(12, '0')}`;

function mailboxes({ mailbox, queue, others }: Otherwise): MailboxRow[] {
  const subject: Columns = {
    ...emptyMailbox(),
    ...CONFIGURED,
    mailboxid: SUBJECT,
    ...(queue
      ? {
          _regardingobjectid_value: QUEUE,
          '_regardingobjectid_value@Microsoft.Dynamics.CRM.lookuplogicalname': 'queue' as const,
          actdeliverymethod: 2 as const,
        }
      : {}),
    ...mailbox,
  };
  const other = (number: number): Columns => ({
    ...emptyMailbox(),
    ...CONFIGURED,
    ...ENABLED,
    mailboxid: padded(number),
    name: `Colleague ${number}`,
    emailaddress: `colleague.${number}@contoso.com`,
    _regardingobjectid_value: padded(1000 + number),
    _ownerid_value: padded(1000 + number),
    ...others,
  });
  return [subject, other(101), other(102), other(103)];
}

export function tenantWith(otherwise: Otherwise): TenantSnapshot {
  const { profile, organization, user, queue, alerts = [], snapshot } = otherwise;
  return {
    kind: 'live',
    organizationId: padded(9),
    name: 'Contoso',
    version: '9.2.24122.100',
    readOn: AT,
    organization: {
      organizationid: padded(9),
      name: 'Contoso',
      requireapprovalforuseremail: true,
      requireapprovalforqueueemail: true,
      _defaultemailserverprofileid_value: PROFILE,
      defaultemailsettings:
        '<EmailSettings><IncomingEmailDeliveryMethod>2</IncomingEmailDeliveryMethod>' +
        '<OutgoingEmailDeliveryMethod>2</OutgoingEmailDeliveryMethod>' +
        '<ACTDeliveryMethod>1</ACTDeliveryMethod></EmailSettings>',
      generatealertsforerrors: true,
      generatealertsforwarnings: true,
      ...organization,
    },
    profiles: [
      {
        emailserverprofileid: PROFILE,
        name: 'Microsoft Exchange Online',
        statecode: 0,
        servertype: 0,
        incomingcredentialretrieval: 2,
        outgoingcredentialretrieval: 2,
        incomingserverlocation: 'https://outlook.office365.com/EWS/Exchange.asmx',
        modifiedon: ago(100_000),
        ...profile,
      },
    ],
    mailboxes: mailboxes(otherwise),
    users: [
      {
        systemuserid: USER,
        fullname: 'Ana Novak',
        domainname: 'ana.novak@contoso.com',
        internalemailaddress: 'ana.novak@contoso.com',
        isdisabled: false,
        islicensed: true,
        accessmode: 0,
        applicationid: null,
        ...user,
      },
    ],
    queues: [
      { queueid: QUEUE, name: 'Support', emailaddress: 'ana.novak@contoso.com', statecode: 0, ...queue },
    ],
    alerts: alerts.map(({ ofProfile, ...alert }, number) => ({
      tracelogid: padded(500 + number),
      level: 3,
      tracestatus: false,
      _regardingobjectid_value: ofProfile ? PROFILE : SUBJECT,
      createdon: ago(30),
      modifiedon: ago(30),
      ...alert,
    })),
    unseen: [],
    ...snapshot,
  };
}

/** The verdict about the one mailbox that is looked at, with the diagnosis that it is from. */
export function verdictWith(otherwise: Otherwise) {
  const snapshot = tenantWith(otherwise);
  const diagnosis = diagnose(snapshot, snapshot.readOn, findings);
  const [mailbox] = snapshot.mailboxes ?? [];
  if (!mailbox) throw new Error('The tenant has no mailbox');
  const verdict = diagnosis.verdict(mailbox);
  return { diagnosis, mailbox, ...verdict, ids: verdict.found.map(({ id }) => id) };
}
