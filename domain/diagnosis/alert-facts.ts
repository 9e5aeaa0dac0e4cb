/** Which of the alerts about a mailbox still count, and what those say. */
import type { FindingEntry } from '../finding';
import type { EmailServerProfileRow, MailboxRow, Moment } from '../rows';
import { namesOf, type ReadText } from './alerts-read';
import type { AlertFacts, NamedCause } from './facts';
import type { TenantIndex } from './tenant-index';

/** No alert was read, or none is there. */
const SILENT = { named: [], codes: [], rejectedToken: false } as const;
const UNREAD: AlertFacts<never> = { seen: 'unread', ...SILENT };
const NONE: AlertFacts<never> = { seen: 'none', ...SILENT };
const OLD: AlertFacts<never> = { seen: 'old', ...SILENT };

const later = (one: Moment, other: Moment | null | undefined): Moment => (other && other > one ? other : one);

/**
 * The moment before which an alert counts no more: the last test, or a later change (failures.md section 0).
 * Alerts of the test itself come between its start and its end, so its start counts where that was recorded.
 */
function countsFrom(row: MailboxRow, profile: EmailServerProfileRow | undefined): Moment {
  const { testandenablelastattemptedon: started, testmailboxaccesscompletedon: ended } = row;
  const underWay = row.testemailconfigurationscheduled === true;
  const test = started && (underWay || !ended || started <= ended) ? started : (ended ?? '');
  return later(later(test, row.emailaddressapprovedon), profile?.modifiedon);
}

/** An enabled mailbox has outlived every alert from before its last successful synchronization. */
function outlived(row: MailboxRow, isEnabled: boolean): Moment {
  return isEnabled ? (row.lastsuccessfulsynccompletedon ?? row.testmailboxaccesscompletedon ?? '') : '';
}

export interface CountedTexts<Id extends string> {
  /** Those that count, of the mailbox before those of its profile, the latest first. */
  fresh: readonly (ReadText<Id> & { ofProfile: boolean })[];
  old: number;
}

const NO_TEXTS: CountedTexts<never> = { fresh: [], old: 0 };

/** Most mailboxes have no trouble that anybody tells of. */
function isSilent<Id extends string>({ alerts }: TenantIndex<Id>, row: MailboxRow): boolean {
  const { lastsyncerror, lastsyncerrorcode, _emailserverprofile_value: profile } = row;
  if (lastsyncerror || lastsyncerrorcode || alerts.isAbout(row.mailboxid)) return false;
  return !profile || !alerts.isAbout(profile);
}

export function countedTexts<Id extends string>(
  index: TenantIndex<Id>,
  row: MailboxRow,
  isEnabled: boolean,
): CountedTexts<Id> {
  const { alerts, profiles } = index;
  if (isSilent(index, row)) return NO_TEXTS;
  const profile = row._emailserverprofile_value
    ? profiles.get(row._emailserverprofile_value)?.row
    : undefined;
  const names = namesOf(row);
  const own = alerts.about(row.mailboxid, names);
  const ofProfile = profile
    ? alerts.about(profile.emailserverprofileid, profile.name ? [profile.name] : [])
    : [];
  const lastError = alerts.lastErrorOf(row, names);
  const all = [
    ...own.map((text) => ({ ...text, ofProfile: false })),
    ...(lastError ? [{ ...lastError, ofProfile: false }] : []),
    ...ofProfile.map((text) => ({ ...text, ofProfile: true })),
  ];
  const from = later(countsFrom(row, profile), outlived(row, isEnabled));
  // Without a date nothing says that it is old, unless the mailbox works all the same.
  const fresh = all.filter(({ at }) => (isEnabled ? at !== null && at > from : at === null || at >= from));
  return { fresh, old: all.length - fresh.length };
}

export function alertFactsOf<Id extends string>(
  index: TenantIndex<Id>,
  row: MailboxRow,
  isEnabled: boolean,
): AlertFacts<Id> {
  const { fresh, old } = countedTexts(index, row, isEnabled);
  if (fresh.length === 0) return old > 0 ? OLD : index.alertsRead ? NONE : UNREAD;
  const named = new Map<Id, NamedCause<Id>>();
  for (const { reading, ofProfile } of fresh) {
    for (const id of reading.findings) {
      const entry: FindingEntry = index.catalogue[id];
      if (!named.has(id)) named.set(id, { id, directions: entry.directions ?? null, ofProfile });
    }
  }
  return {
    seen: 'fresh',
    named: [...named.values()],
    codes: [...new Set(fresh.flatMap(({ reading }) => reading.codes))],
    rejectedToken: fresh.some(({ reading }) => reading.rejectedToken),
  };
}
