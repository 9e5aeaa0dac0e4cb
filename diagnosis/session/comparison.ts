/** What changed between two readings of a tenant. */
import type { Verdict } from '../../domain/diagnosis/verdict';
import { isInventedId } from '../../domain/invented-ids';
import type { MailboxRow } from '../../domain/rows';
import { isWell } from '../counted-as';
import { type ListedMailbox, listed } from './listing';
import { nameOfReading, type ReadingName } from './overview';
import { type JudgedReading, verdictCountedAs } from './reading';

/** In the order in which somebody looks at them. */
export const CHANGES = ['newTrouble', 'changedCause', 'cured', 'added', 'gone'] as const;
export type Change = (typeof CHANGES)[number];

export interface ChangedMailbox {
  change: Change;
  id: string;
  name: string | null;
  address: string | null;
  /** Null where the reading does not have it. */
  before: ListedMailbox | null;
  now: ListedMailbox | null;
}

export interface ComparisonSummary {
  before: ReadingName;
  now: ReadingName;
  counts: Readonly<Record<Change, number>>;
  same: number;
  /** Parts that one reading shows and the other does not: a cause may differ for that alone. */
  onlyBefore: readonly string[];
  onlyNow: readonly string[];
}

export interface Comparison {
  summary: ComparisonSummary;
  changes: readonly ChangedMailbox[];
}

type Judged = readonly [row: MailboxRow, verdict: Verdict];

const judgedIn = ({ rows, verdicts }: JudgedReading): Judged[] =>
  rows.flatMap((row, place): Judged[] => {
    const verdict = verdicts[place];
    return verdict ? [[row, verdict]] : [];
  });

const addressOf = (row: MailboxRow): string | null => row.emailaddress?.trim().toLowerCase() || null;

/** By address, where it is one mailbox's alone. */
function byAddress(judged: readonly Judged[]): Map<string, Judged> {
  const found = new Map<string, Judged>();
  const shared = new Set<string>();
  for (const each of judged) {
    const address = addressOf(each[0]);
    if (!address) continue;
    if (found.has(address)) shared.add(address);
    else found.set(address, each);
  }
  for (const address of shared) found.delete(address);
  return found;
}

interface Pairs {
  both: (readonly [before: Judged, now: Judged])[];
  gone: Judged[];
  added: Judged[];
}

/** The same id is the same mailbox; for those that are left, so is an address that nobody else has. */
function pairUp(before: readonly Judged[], now: readonly Judged[]): Pairs {
  const left = new Map(before.map((each) => [each[0].mailboxid, each]));
  for (const id of left.keys()) if (isInventedId(id)) left.delete(id);
  const both: Pairs['both'] = [];
  const unmatched: Judged[] = [];
  for (const each of now) {
    const other = left.get(each[0].mailboxid);
    if (other) {
      both.push([other, each]);
      left.delete(each[0].mailboxid);
    } else unmatched.push(each);
  }
  const paired = new Set(both.map(([each]) => each));
  const alone = before.filter((each) => !paired.has(each));
  const [alonesAddresses, addresses] = [byAddress(alone), byAddress(unmatched)];
  const added: Judged[] = [];
  for (const each of unmatched) {
    const address = addressOf(each[0]);
    const other = address && addresses.has(address) ? alonesAddresses.get(address) : undefined;
    if (other) {
      both.push([other, each]);
      paired.add(other);
    } else added.push(each);
  }
  return { both, added, gone: before.filter((each) => !paired.has(each)) };
}

function changeOf(before: Verdict, now: Verdict): Change | null {
  const [one, other] = [verdictCountedAs(before), verdictCountedAs(now)];
  if (one === other || (isWell(one) && isWell(other))) return null;
  if (isWell(one)) return 'newTrouble';
  return isWell(other) ? 'cured' : 'changedCause';
}

function changed(change: Change, before: Judged | null, now: Judged | null): ChangedMailbox {
  const [one, other] = [before && listed(...before), now && listed(...now)];
  const { id = '', name = null, address = null } = other ?? one ?? {};
  return { change, id, name, address, before: one, now: other };
}

const unseenIn = ({ diagnosis }: JudgedReading): string[] =>
  diagnosis.snapshot.unseen.map(({ what }) => what);

export function compareReadings(before: JudgedReading, now: JudgedReading): Comparison {
  const { both, gone, added } = pairUp(judgedIn(before), judgedIn(now));
  const changes: ChangedMailbox[] = [];
  let same = 0;
  for (const [one, other] of both) {
    const change = changeOf(one[1], other[1]);
    if (change) changes.push(changed(change, one, other));
    else same += 1;
  }
  for (const each of added) changes.push(changed('added', null, each));
  for (const each of gone) changes.push(changed('gone', each, null));
  changes.sort((one, other) => CHANGES.indexOf(one.change) - CHANGES.indexOf(other.change));
  const counts = Object.fromEntries(
    CHANGES.map((change) => [change, changes.filter((each) => each.change === change).length]),
  ) as Record<Change, number>;
  const [unseenBefore, unseenNow] = [unseenIn(before), unseenIn(now)];
  return {
    changes,
    summary: {
      before: nameOfReading(before),
      now: nameOfReading(now),
      counts,
      same,
      onlyBefore: unseenNow.filter((what) => !unseenBefore.includes(what)),
      onlyNow: unseenBefore.filter((what) => !unseenNow.includes(what)),
    },
  };
}
