/** Which of the alerts about a mailbox still count, and what those say. */

import { AlertLevel } from '../choices';
import type { FindingEntry } from '../finding';
import type { EmailServerProfileRow, MailboxRow, Moment, TraceLogRow } from '../rows';
import { namesOf, type ReadText } from './alerts-read';
import type { AlertFacts, NamedCause } from './facts';
import type { TenantIndex } from './tenant-index';

/** No alert was read, or none is there. */
const SILENT = { named: [], codes: [], rejectedToken: false, lasted: false } as const;
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

type OwnedText<Id extends string> = ReadText<Id> & { ofProfile: boolean };

/** Everything that is said about a mailbox or its profile: of the mailbox first, the latest first. */
export function allTexts<Id extends string>(
  index: TenantIndex<Id>,
  row: MailboxRow,
): readonly OwnedText<Id>[] {
  if (isSilent(index, row)) return [];
  const { alerts, profiles } = index;
  const profile = profiles.get(row._emailserverprofile_value ?? '')?.row;
  const names = namesOf(row);
  const lastError = alerts.lastErrorOf(row, names);
  const ofProfile = profile
    ? alerts.about(profile.emailserverprofileid, profile.name ? [profile.name] : [])
    : [];
  return [
    ...alerts.about(row.mailboxid, names).map((text) => ({ ...text, ofProfile: false })),
    ...(lastError ? [{ ...lastError, ofProfile: false }] : []),
    ...ofProfile.map((text) => ({ ...text, ofProfile: true })),
  ];
}

export function countedTexts<Id extends string>(
  index: TenantIndex<Id>,
  row: MailboxRow,
  isEnabled: boolean,
): CountedTexts<Id> {
  const all = allTexts(index, row);
  if (all.length === 0) return NO_TEXTS;
  const profile = index.profiles.get(row._emailserverprofile_value ?? '')?.row;
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
  return {
    seen: 'fresh',
    named: namedIn(index, fresh),
    codes: [...new Set(fresh.flatMap(({ reading }) => reading.codes))],
    rejectedToken: fresh.some(({ reading }) => reading.rejectedToken),
    lasted: fresh.some(({ alert }) => hasLasted(alert)),
  };
}

/** Ten tries, five minutes apart (dataverse.md 1.5). */
const TRIES_MS = 45 * 60_000;

function hasLasted(alert: TraceLogRow | null): boolean {
  const { createdon, modifiedon } = alert ?? {};
  return createdon && modifiedon ? Date.parse(modifiedon) - Date.parse(createdon) >= TRIES_MS : false;
}

/** What these sections say is about a reading of ours, never about a mailbox. */
const NOT_OF_MAILBOXES: readonly string[] = ['reading', 'limits'];

/** The causes that the texts name, in the documented order. */
function namedIn<Id extends string>(
  { catalogue, order }: TenantIndex<Id>,
  fresh: CountedTexts<Id>['fresh'],
): NamedCause<Id>[] {
  const named = new Map<Id, NamedCause<Id>>();
  for (const { reading, ofProfile, at, alert } of fresh) {
    const doubted = at === null || alert?.level === AlertLevel.Warning;
    for (const id of reading.findings) {
      const entry: FindingEntry = catalogue[id];
      if (NOT_OF_MAILBOXES.includes(entry.section)) continue;
      const directions = entry.directions ?? null;
      const transient = entry.transient === true;
      const before = named.get(id);
      if (!before) named.set(id, { id, directions, ofProfile, doubted, transient });
      else if (before.doubted && !doubted) named.set(id, { ...before, doubted });
    }
  }
  return [...named.values()].sort((one, other) => (order.get(one.id) ?? 0) - (order.get(other.id) ?? 0));
}
