/** Why the mailboxes of a tenant are not enabled. */
import type { Findings } from '../finding';
import type { FindingId } from '../finding-ids';
import type { Guid, MailboxRow, Moment } from '../rows';
import { ALERT_SUBJECT, type TenantSnapshot } from '../snapshot';
import { toldOf } from '../told-causes';
import { applyTold } from './apply-told';
import { columnsBehind, type Evidence, evidenceOf, ruledOut } from './evidence';
import type { MailboxFacts } from './facts';
import { createFactsKey } from './facts-key';
import { factsOf } from './mailbox-facts';
import type { Found } from './named-causes';
import { type TenantFinding, tenantFindings } from './tenant-findings';
import { indexTenant } from './tenant-index';
import { type Verdict, verdictOf, verdictWithTold } from './verdict';

export interface Diagnosis {
  snapshot: TenantSnapshot;
  /** The moment that *now* means. */
  at: Moment;
  tenant: readonly TenantFinding[];
  facts(row: MailboxRow): MailboxFacts;
  /** The same object for all mailboxes with equal facts. */
  verdict(row: MailboxRow): Verdict;
  evidence(row: MailboxRow, found: Found): Evidence;
  /** Causes that were looked for and are not there, and those that cannot be told. */
  ruledOut(row: MailboxRow): { no: readonly FindingId[]; cannotTell: readonly FindingId[] };
}

/** What rests on values that were told by labels or names is likely at most (decisions 35). */
function likelyByLabel<Told extends Pick<Found, 'id' | 'certainty' | 'direction'> & { byAlert?: true }>(
  found: readonly Told[],
  byLabel: ReadonlySet<string>,
): readonly Told[] {
  if (byLabel.size === 0) return found;
  const isToldByLabel = (each: Told) =>
    (each.byAlert && byLabel.has(ALERT_SUBJECT)) || columnsBehind(each).some((column) => byLabel.has(column));
  return found.map((each) =>
    each.certainty === 'certain' && isToldByLabel(each) ? { ...each, certainty: 'likely' } : each,
  );
}

/**
 * Reads a tenant once; mailboxes are judged when they are asked for.
 * @param at now, by the tenant's clock
 */
export function diagnose(snapshot: TenantSnapshot, at: Moment, findings: Findings): Diagnosis {
  const index = indexTenant(snapshot, at, findings);
  const keyOf = createFactsKey();
  const byLabel = new Set(snapshot.byLabel);
  const verdicts = new Map<string, Verdict>();
  const judgedByRows = (row: MailboxRow) => {
    const facts = factsOf(index, row);
    const key = keyOf(facts);
    const before = verdicts.get(key);
    if (before) return before;
    const told = verdictOf(facts, findings);
    const judged = { ...told, found: likelyByLabel(told.found, byLabel) };
    verdicts.set(key, judged);
    return judged;
  };
  const byTold = new Map<Guid, Verdict>();
  const verdict = (row: MailboxRow) => {
    const judged = judgedByRows(row);
    const told = toldOf(snapshot.told, row.mailboxid);
    if (told.length === 0) return judged;
    const before = byTold.get(row.mailboxid);
    if (before) return before;
    const answered = verdictWithTold(judged, told);
    byTold.set(row.mailboxid, answered);
    return answered;
  };
  return {
    snapshot,
    at,
    tenant: applyTold(likelyByLabel(tenantFindings(index), byLabel), toldOf(snapshot.told, null)),
    facts: (row) => factsOf(index, row),
    verdict,
    evidence: (row, found) => evidenceOf(index, row, found, verdict(row).state === 'enabled'),
    ruledOut(row) {
      const { no, cannotTell } = ruledOut(factsOf(index, row), verdict(row).found);
      const denied = toldOf(snapshot.told, row.mailboxid).flatMap(({ finding, isSo }) =>
        isSo ? [] : finding,
      );
      const others = (ids: readonly FindingId[]) => ids.filter((id) => !denied.includes(id));
      return { no: [...denied, ...others(no)], cannotTell: others(cannotTell) };
    },
  };
}
