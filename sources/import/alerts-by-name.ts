import { REGARDING_TABLE } from '../../domain/columns';
import { isInventedId } from '../../domain/invented-ids';
import type { MailboxRow, TraceLogRow } from '../../domain/rows';
import type { TenantSnapshot } from '../../domain/snapshot';

/** Shorter names are parts of words. */
const SHORTEST = 4;

const LETTER = /[\p{L}\p{N}]/u;

/** Whether a name stands in a text as words of its own. */
function isNamedIn(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const [before, after] = [text[at - 1] ?? ' ', text[at + name.length] ?? ' '];
    if (!LETTER.test(before) && !LETTER.test(after)) return true;
  }
  return false;
}

const plain = (text: string | null | undefined) => text?.trim().toLowerCase() ?? '';

/** The one mailbox that a text names; undefined where it names none, or several. */
function namedMailbox(text: string, mailboxes: readonly MailboxRow[]): MailboxRow | undefined {
  const lower = text.toLowerCase();
  const found = mailboxes.flatMap((row) => {
    const names = [plain(row.name), plain(row.emailaddress)].filter(
      (name) => name.length >= SHORTEST && lower.includes(name) && isNamedIn(lower, name),
    );
    const [longest] = names.toSorted((one, other) => other.length - one.length);
    return longest === undefined ? [] : [{ row, name: longest }];
  });
  // `Ana Nova` is not meant where the text says `Ana Novak`'s address.
  const meant = found.filter(
    ({ name }) => !found.some((other) => other.name !== name && other.name.includes(name)),
  );
  const [one] = meant;
  return one && meant.length === 1 ? one.row : undefined;
}

/** A pasted alert is about the mailbox that it names, where exactly one of those that were read is named so. */
export function withAlertsByName(snapshot: TenantSnapshot): TenantSnapshot {
  const { alerts, mailboxes = [] } = snapshot;
  const isPasted = (alert: TraceLogRow) =>
    isInventedId(alert.tracelogid) && alert._regardingobjectid_value === undefined;
  if (mailboxes.length === 0 || !alerts?.some(isPasted)) return snapshot;
  const named = alerts.map((alert): TraceLogRow => {
    const mailbox = isPasted(alert) && alert.text ? namedMailbox(alert.text, mailboxes) : undefined;
    return mailbox
      ? { ...alert, _regardingobjectid_value: mailbox.mailboxid, [REGARDING_TABLE]: 'mailbox' }
      : alert;
  });
  return { ...snapshot, alerts: named };
}
