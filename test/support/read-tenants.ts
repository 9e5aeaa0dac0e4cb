import { EVERY_MAILBOX } from '../../diagnosis/session/listing';
import type { SessionProgress, Work } from '../../diagnosis/session/work';
import type { TenantSession } from '../../diagnosis/tenant-session';
import type { MailboxColumns } from '../../domain/rows';
import type { TenantSnapshot } from '../../domain/snapshot';
import { guidOf, makeMailboxes } from '../bench/rows';

export const TODAY = '2026-11-23T08:10:00Z';
export const YESTERDAY = '2026-11-22T08:10:00Z';

const PROFILE = {
  emailserverprofileid: guidOf(0, 'eeee'),
  name: 'Microsoft Exchange Online',
  statecode: 0,
  servertype: 0,
  incomingcredentialretrieval: 2,
  incomingserverlocation: null,
} as const;

/** Of ten mailboxes one waits for approval, two for a test, one failed, and six are enabled. */
export function tenantWith(
  mailboxes: readonly MailboxColumns[],
  readOn = TODAY,
): TenantSnapshot & { mailboxes: readonly MailboxColumns[] } {
  return {
    kind: 'imported',
    name: 'Contoso',
    readOn,
    organization: {
      organizationid: guidOf(1, 'ffff'),
      requireapprovalforuseremail: true,
      requireapprovalforqueueemail: true,
      generatealertsforerrors: true,
    },
    profiles: [PROFILE],
    mailboxes,
    users: [],
    queues: [],
    alerts: [],
    unseen: [],
  };
}

export const mailboxes = (count: number): MailboxColumns[] => makeMailboxes(count);

/** The mailboxes as an answer of the Web API, saved in a file. */
export function fileOf(name: string, rows: readonly object[]): File {
  const text = JSON.stringify({ '@odata.context': 'https://x/$metadata#mailboxes(name)', value: rows });
  return new File([text], name);
}

/** Work that nobody looks at; `told` is what it would have said. */
export function work(signal = new AbortController().signal): Work & { told: SessionProgress[] } {
  const told: SessionProgress[] = [];
  return {
    signal,
    told,
    onProgress: (progress) => told.push(progress),
    pause: () => new Promise((resolve) => setTimeout(resolve)),
  };
}

/** Names of the mailboxes that a filter shows. */
export const namesIn = (session: TenantSession, filter: Partial<typeof EVERY_MAILBOX>): (string | null)[] =>
  session.list({ ...EVERY_MAILBOX, ...filter }, null, 0, 1000).rows.map(({ name }) => name);
