/**
 * What the text of an alert says that came alone: no row tells whether it still holds, so nothing of it is certain, and
 * of several causes that fit all are questions.
 */
import { bringNext, type NamedFinding, readAlert } from '../alert-reading';
import type { FindingKind, Findings } from '../finding';
import type { FindingId } from '../finding-ids';
import { isInventedId } from '../invented-ids';
import { textOfAlert } from './alerts-read';
import { namedHere } from './forbidden';
import type { TenantFinding } from './tenant-findings';
import type { TenantIndex } from './tenant-index';

/** What keeps a mailbox from working is told before what only accompanies it. */
const FIRST: readonly FindingKind[] = [
  'cause',
  'consequence',
  'temporary',
  'item',
  'note',
  'information',
  'reading',
];

/** So much of a long text is shown as evidence. */
const SHOWN = 2000;
/** Parts of a text that is cut in two share so much, so that no sentence is cut. */
const SHARED = 400;

/** The part of a long text that names what was found: a whole mail is no evidence of anything. */
function excerptOf(text: string, findings: Findings, ids: readonly FindingId[]): string {
  let part = text;
  while (part.length > SHOWN && ids.length > 0) {
    const half = Math.ceil(part.length / 2);
    const first = part.slice(0, Math.min(half + SHARED, part.length - 1));
    const names = readAlert(first, findings).named.some(({ id }) => ids.includes(id));
    const rest = names ? first : part.slice(half);
    if (rest.length >= part.length) break;
    part = rest;
  }
  const shown = part.slice(0, SHOWN).trim();
  return shown.length < text.trim().length ? `… ${shown} …` : shown;
}

const rejected: readonly NamedFinding[] = [
  { id: 'rejected', directions: null, open: true },
  { id: 'other-org-primary', directions: null, open: true },
];

function findingsOf(index: TenantIndex, text: string): TenantFinding[] {
  const { findings, at, snapshot } = index;
  const reading = readAlert(text, findings);
  // Nothing tells which profile the alert is of.
  const place = {
    today: at,
    cloud: snapshot.cloud ?? 'unknown',
    ownApplication: true,
    onPremises: snapshot.deployment === 'onprem',
    ownServer: false,
  } as const;
  const here = namedHere(findings, reading, place);
  const named = [...here, ...(reading.rejectedToken ? rejected : [])].toSorted(
    (one, other) => FIRST.indexOf(findings[one.id].is) - FIRST.indexOf(findings[other.id].is),
  );
  const evidence = [
    {
      table: 'tracelog',
      column: 'text',
      value: excerptOf(
        text,
        findings,
        named.map(({ id }) => id),
      ),
    },
    ...reading.privileges.map((value) => ({ table: 'privilege', column: 'name', value })),
  ];
  const missing = [index.snapshot.mailboxes?.length ? 'tracelog.regardingobjectid' : 'mailboxes'];
  if (named.length === 0) {
    return [{ id: 'unexplained', certainty: 'ask', evidence, missing, bring: bringNext(text, reading) }];
  }
  const certainty = named.length === 1 ? 'likely' : 'ask';
  return named.map(({ id, directions }) => {
    const [only, ...others] = directions ?? [];
    const direction = others.length === 0 ? (only ?? reading.sentence) : null;
    const told = direction ? { direction } : {};
    return { id, certainty, ...told, evidence, missing };
  });
}

export function alertsAlone(index: TenantIndex): TenantFinding[] {
  const { mailboxes = [], alerts = [] } = index.snapshot;
  // Beside mailboxes, one that somebody pasted may name none of them.
  const alone = alerts.filter(
    (alert) =>
      mailboxes.length === 0 ||
      (isInventedId(alert.tracelogid) && alert._regardingobjectid_value === undefined),
  );
  // Of many that say the same, the text is read once.
  const before = new Map<string, readonly TenantFinding[]>();
  return alone.flatMap((alert) => {
    const text = textOfAlert(alert);
    const said = before.get(text) ?? findingsOf(index, text);
    before.set(text, said);
    return said;
  });
}
