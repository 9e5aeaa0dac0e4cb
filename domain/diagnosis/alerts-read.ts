/** Alerts by what they are about, each read once; of many that say the same, the text is read once. */
import { withoutNames } from '../alert-names';
import { type AlertReading, readAlert } from '../alert-reading';
import { AlertLevel } from '../choices';
import type { Findings } from '../finding';
import type { Guid, MailboxRow, Moment, TraceLogRow } from '../rows';

export interface ReadText {
  /** Last time that it was said; null where the source does not tell. */
  at: Moment | null;
  text: string;
  reading: AlertReading;
  /** The alert it stands in; null for a last error of the row itself. */
  alert: TraceLogRow | null;
}

export interface AlertReader {
  /** Errors, warnings and what informs of an error about a mailbox or a profile, the latest first. */
  about(id: Guid, names: readonly string[]): readonly ReadText[];
  /** What the row itself says of its last synchronization, where it failed. */
  lastErrorOf(row: MailboxRow, names: readonly string[]): ReadText | null;
  /** Whether there is any error or warning about it. */
  isAbout(id: Guid): boolean;
}

const latestFirst = (one: TraceLogRow, other: TraceLogRow) =>
  (other.modifiedon ?? '').localeCompare(one.modifiedon ?? '');

/** What an alert for information says where it is of trouble: some documented errors come at that level (KB 4471948). */
const TROUBLE = /\berror\b|[ck]od\w* ?:/i;

/** An alert of success, or one that only informs, names no cause. */
const isTrouble = ({ level, tracestatus, text = '' }: TraceLogRow) =>
  level === AlertLevel.Information || level === undefined
    ? tracestatus !== true && (level === undefined || TROUBLE.test(text))
    : true;

/** Everything that an alert says: sentence, type and details. */
export function textOfAlert({ text = '', errortypedisplay, errordetails }: TraceLogRow): string {
  if (!errortypedisplay && !errordetails) return text;
  return [text, errortypedisplay, errordetails].filter(Boolean).join('\n');
}

export function namesOfMailbox(row: MailboxRow): string[] {
  return [row.name, row.emailaddress].filter((name): name is string => Boolean(name));
}

export function createAlertReader(alerts: readonly TraceLogRow[], findings: Findings): AlertReader {
  const bySubject = new Map<Guid, TraceLogRow[]>();
  for (const alert of alerts) {
    const subject = alert._regardingobjectid_value;
    if (!subject || !isTrouble(alert)) continue;
    const others = bySubject.get(subject);
    if (others) others.push(alert);
    else bySubject.set(subject, [alert]);
  }
  const readBefore = new Map<Guid, readonly ReadText[]>();
  const readings = new Map<string, AlertReading>();
  const read = (text: string, names: readonly string[]) => {
    const bare = withoutNames(text, names);
    const before = readings.get(bare);
    if (before) return before;
    const reading = readAlert(bare, findings);
    readings.set(bare, reading);
    return reading;
  };
  return {
    isAbout: (id) => bySubject.has(id),
    about(id, names) {
      const before = readBefore.get(id);
      if (before) return before;
      const about = (bySubject.get(id) ?? []).toSorted(latestFirst).map((alert) => {
        const text = textOfAlert(alert);
        return { at: alert.modifiedon ?? alert.createdon ?? null, text, reading: read(text, names), alert };
      });
      readBefore.set(id, about);
      return about;
    },
    lastErrorOf(row, names) {
      const { lastsyncerror, lastsyncerrorcode, lastsyncerroroccurredon: at = null } = row;
      if (!lastsyncerror && !lastsyncerrorcode) return null;
      const text = [lastsyncerror, lastsyncerrorcode].filter(Boolean).join(' ');
      return { at, text, reading: read(text, names), alert: null };
    },
  };
}
