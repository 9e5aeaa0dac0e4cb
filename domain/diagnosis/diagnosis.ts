/** Why the mailboxes of a tenant are not enabled. */
import type { Findings } from '../finding';
import type { FindingId } from '../finding-ids';
import type { MailboxRow, Moment } from '../rows';
import type { TenantSnapshot } from '../snapshot';
import { type Evidence, evidenceOf, ruledOut } from './evidence';
import type { MailboxFacts } from './facts';
import { createFactsKey } from './facts-key';
import { factsOf } from './mailbox-facts';
import type { Found } from './named-causes';
import { type TenantFinding, tenantFindings } from './tenant-findings';
import { indexTenant } from './tenant-index';
import { type Verdict, verdictOf } from './verdict';

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

/**
 * Reads a tenant once; mailboxes are judged when they are asked for.
 * @param at now, by the tenant's clock
 */
export function diagnose(snapshot: TenantSnapshot, at: Moment, findings: Findings): Diagnosis {
  const index = indexTenant(snapshot, at, findings);
  const keyOf = createFactsKey();
  const verdicts = new Map<string, Verdict>();
  const verdict = (row: MailboxRow) => {
    const facts = factsOf(index, row);
    const key = keyOf(facts);
    const before = verdicts.get(key);
    if (before) return before;
    const judged = verdictOf(facts, findings);
    verdicts.set(key, judged);
    return judged;
  };
  return {
    snapshot,
    at,
    tenant: tenantFindings(index),
    facts: (row) => factsOf(index, row),
    verdict,
    evidence: (row, found) => evidenceOf(index, row, found, verdict(row).state === 'enabled'),
    ruledOut: (row) => ruledOut(factsOf(index, row), verdict(row).found),
  };
}
