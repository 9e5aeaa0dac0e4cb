/** Which of the alerts about a mailbox still count, and what those say. */

import { AlertLevel } from '../choices';
import type { FindingId } from '../finding-ids';
import type { Direction } from '../lifecycle';
import type { EmailServerProfileRow, MailboxRow, Moment, TraceLogRow } from '../rows';
import { namesOfMailbox, type ReadText } from './alerts-read';
import type { AlertFacts, NamedCause } from './facts';
import type { TenantIndex } from './tenant-index';

/** No alert was read, or none is there. */
const SILENT = { named: [], codes: [], rejectedToken: false, ewsReason: null, lasted: false } as const;
const UNREAD: AlertFacts = { seen: 'unread', ...SILENT };
const NONE: AlertFacts = { seen: 'none', ...SILENT };
const OLD: AlertFacts = { seen: 'old', ...SILENT };

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

export interface CountedTexts {
  /** Those that count, of the mailbox before those of its profile, the latest first. */
  fresh: readonly (ReadText & { ofProfile: boolean })[];
  old: number;
}

const NO_TEXTS: CountedTexts = { fresh: [], old: 0 };

/** Most mailboxes have no trouble that anybody tells of. */
function isSilent({ alerts }: TenantIndex, row: MailboxRow): boolean {
  const { lastsyncerror, lastsyncerrorcode, _emailserverprofile_value: profile } = row;
  if (lastsyncerror || lastsyncerrorcode || alerts.isAbout(row.mailboxid)) return false;
  return !profile || !alerts.isAbout(profile);
}

type OwnedText = ReadText & { ofProfile: boolean };

/** Everything that is said about a mailbox or its profile: of the mailbox first, the latest first. */
export function allTexts(index: TenantIndex, row: MailboxRow): readonly OwnedText[] {
  if (isSilent(index, row)) return [];
  const { alerts, profiles } = index;
  const profile = profiles.get(row._emailserverprofile_value ?? '')?.row;
  const names = namesOfMailbox(row);
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

export function countedTexts(index: TenantIndex, row: MailboxRow, isEnabled: boolean): CountedTexts {
  const all = allTexts(index, row);
  if (all.length === 0) return NO_TEXTS;
  const profile = index.profiles.get(row._emailserverprofile_value ?? '')?.row;
  const from = later(countsFrom(row, profile), outlived(row, isEnabled));
  // Without a date nothing says that it is old, unless the mailbox works all the same.
  const fresh = all.filter(({ at }) => (isEnabled ? at !== null && at > from : at === null || at >= from));
  return { fresh, old: all.length - fresh.length };
}

export function alertFactsOf(index: TenantIndex, row: MailboxRow, isEnabled: boolean): AlertFacts {
  const { fresh, old } = countedTexts(index, row, isEnabled);
  if (fresh.length === 0) return old > 0 ? OLD : index.alertsRead ? NONE : UNREAD;
  return {
    seen: 'fresh',
    named: namedIn(index, fresh),
    codes: [...new Set(fresh.flatMap(({ reading }) => reading.codes))],
    rejectedToken: fresh.some(({ reading }) => reading.rejectedToken),
    ewsReason: fresh.find(({ reading }) => reading.ewsReason)?.reading.ewsReason ?? null,
    lasted: fresh.some(({ alert }) => hasLasted(alert)),
  };
}

/** Ten tries, five minutes apart (dataverse.md 1.5). */
const TRIES_MS = 45 * 60_000;

function hasLasted(alert: TraceLogRow | null): boolean {
  const { createdon, modifiedon } = alert ?? {};
  return createdon && modifiedon ? Date.parse(modifiedon) - Date.parse(createdon) >= TRIES_MS : false;
}

/** Both tell their directions, or one of them tells none and so may mean any. */
function together(
  one: readonly Direction[] | null,
  other: readonly Direction[] | null,
): readonly Direction[] | null {
  return one && other ? [...new Set([...one, ...other])] : null;
}

/** The causes that the texts name, in the documented order. */
function namedIn({ findings, order }: TenantIndex, fresh: CountedTexts['fresh']): NamedCause[] {
  const named = new Map<FindingId, NamedCause>();
  for (const { reading, ofProfile, at, alert } of fresh) {
    const unsure =
      at === null || alert?.level === AlertLevel.Warning || alert?.level === AlertLevel.Information;
    for (const { id, directions, open } of reading.named) {
      const doubted = unsure || open;
      const { is, triesAgain = false } = findings[id];
      if (is === 'reading') continue;
      const before = named.get(id);
      if (!before) named.set(id, { id, directions, ofProfile, doubted, triesAgain });
      else {
        named.set(id, {
          ...before,
          directions: together(before.directions, directions),
          doubted: before.doubted && doubted,
        });
      }
    }
  }
  return [...named.values()].sort((one, other) => order(one.id) - order(other.id));
}
