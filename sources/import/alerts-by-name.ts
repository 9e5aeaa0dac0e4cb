import { type MailboxRow, REGARDING_TABLE, type TraceLogRow } from '../../domain/rows';
import { ALERT_SUBJECT, type TenantSnapshot } from '../../domain/snapshot';
import { namePropertyOf } from './kept-columns';

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

const WORDS = /[\p{L}\p{N}]+/gu;
const wordsOf = (text: string): readonly string[] => text.match(WORDS) ?? [];

interface NamedRow {
  row: MailboxRow;
  names: readonly string[];
}

/** Mailboxes by the rarest words of what they are called: of very many, few are asked for in a text. */
class ByRarestWord {
  readonly #rows = new Map<string, Set<NamedRow>>();
  readonly #byName = new Map<string, MailboxRow | null>();

  constructor(mailboxes: readonly MailboxRow[]) {
    const counts = new Map<string, number>();
    const named = mailboxes.map((row): NamedRow => {
      const name = plain(row.name);
      if (name !== '') this.#byName.set(name, this.#byName.has(name) ? null : row);
      const names = [name, plain(row.emailaddress)].filter((each) => each.length >= SHORTEST);
      for (const word of names.flatMap(wordsOf)) counts.set(word, (counts.get(word) ?? 0) + 1);
      return { row, names };
    });
    const rarer = (one: string, other: string) =>
      (counts.get(other) ?? 0) < (counts.get(one) ?? 0) ? other : one;
    for (const each of named) {
      for (const name of each.names) {
        const [first, ...others] = wordsOf(name);
        if (first === undefined) continue;
        const word = others.reduce(rarer, first);
        const rows = this.#rows.get(word) ?? new Set();
        this.#rows.set(word, rows.add(each));
      }
    }
  }

  /** The one that is called so. */
  called(name: string): MailboxRow | undefined {
    return this.#byName.get(plain(name)) ?? undefined;
  }

  /** The one that a text names; undefined where it names none, or several. */
  namedIn(text: string): MailboxRow | undefined {
    const lower = text.toLowerCase();
    const asked = new Set([...new Set(wordsOf(lower))].flatMap((word) => [...(this.#rows.get(word) ?? [])]));
    const found = [...asked].flatMap(({ row, names }) => {
      const [longest] = names
        .filter((name) => isNamedIn(lower, name))
        .toSorted((one, other) => other.length - one.length);
      return longest === undefined ? [] : [{ row, name: longest }];
    });
    // `Ana Nova` is not meant where the text says `Ana Novak`'s address.
    const meant = found.filter(
      ({ name }) => !found.some((other) => other.name !== name && other.name.includes(name)),
    );
    const [one] = meant;
    return one && meant.length === 1 ? one.row : undefined;
  }
}

const REGARDING_NAME = namePropertyOf('_regardingobjectid_value');

/**
 * An alert that does not tell by an id what it is about is about the mailbox that it names, where exactly one of those
 * that were read is named so.
 */
export function withAlertsByName(snapshot: TenantSnapshot): TenantSnapshot {
  const { alerts, mailboxes = [], profiles = [] } = snapshot;
  const isOpen = (alert: TraceLogRow) => alert._regardingobjectid_value === undefined;
  if (mailboxes.length === 0 || !alerts?.some(isOpen)) return snapshot;
  const known = new ByRarestWord(mailboxes);
  const ofProfiles = new Set(profiles.map(({ name }) => plain(name)));
  const mailboxOf = (alert: TraceLogRow): MailboxRow | undefined => {
    const about = (alert as unknown as Readonly<Record<string, unknown>>)[REGARDING_NAME];
    if (typeof about === 'string' && about !== '') {
      return ofProfiles.has(plain(about)) ? undefined : known.called(about);
    }
    return alert.text ? known.namedIn(alert.text) : undefined;
  };
  const named = alerts.map((alert): TraceLogRow => {
    const mailbox = isOpen(alert) ? mailboxOf(alert) : undefined;
    return mailbox
      ? { ...alert, _regardingobjectid_value: mailbox.mailboxid, [REGARDING_TABLE]: 'mailbox' }
      : alert;
  });
  if (named.every((alert, at) => alert === alerts[at])) return snapshot;
  return { ...snapshot, alerts: named, byLabel: [...new Set([...(snapshot.byLabel ?? []), ALERT_SUBJECT])] };
}
