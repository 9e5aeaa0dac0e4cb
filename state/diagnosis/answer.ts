/** A diagnosis as it is handed out: the shape that the command line prints, in one language. */
import { checksFor, exchangeChecks } from '../../catalog/exchange-checks';
import { type FindingId, findings } from '../../catalog/findings';
import type { Diagnosis } from '../../domain/diagnosis/diagnosis';
import type { EvidenceItem } from '../../domain/diagnosis/evidence';
import type { Found } from '../../domain/diagnosis/named-causes';
import type { Certainty } from '../../domain/diagnosis/rule';
import type { DirectionWord } from '../../domain/diagnosis/verdict';
import type { Who } from '../../domain/finding';
import type { Direction, LifecycleState } from '../../domain/lifecycle';
import type { MailboxRow } from '../../domain/rows';
import { HIDDEN_FROM_CALLER } from '../../domain/snapshot';
import type { FindingTexts } from '../../locales/diagnosis';
import { type PathStep, pathOf } from './path';

export interface FindingAnswer {
  id: FindingId;
  certainty: Certainty;
  direction?: Direction;
  evidence: readonly EvidenceItem[];
  /** Columns that were not read, and what only Exchange can tell, as `exchange.<check>`. */
  missing: readonly string[];
  fix: string;
  who: readonly Who[];
  source: string;
}

export interface StepAnswer {
  event: PathStep['event'];
  step: string;
  who: readonly Who[];
}

export interface MailboxAnswer {
  mailboxid: string;
  name: string | null;
  address: string | null;
  state: LifecycleState | 'unknown';
  directions: Readonly<Record<Direction, DirectionWord>>;
  findings: readonly FindingAnswer[];
  path: readonly StepAnswer[];
}

export interface TenantAnswer {
  source: string;
  at: string;
  /** Something was refused, cut short, or is not in the file. */
  partial: boolean;
  tenant: { version: string | null; findings: readonly FindingAnswer[] };
  mailboxes: readonly MailboxAnswer[];
}

/** What would settle a finding that is not certain: a question to whoever sees the Exchange side. */
const openQuestions = (id: FindingId, certainty: Certainty): string[] =>
  certainty === 'certain' && !('confirm' in findings[id])
    ? []
    : checksFor(id).map((check) => `exchange.${check}`);

function described(id: FindingId, { findings: texts }: FindingTexts) {
  return { fix: texts[id].fix, who: findings[id].who, source: findings[id].source };
}

/** Privileges that the alert names belong into the remedy: they are what has to be added. */
function withPrivileges(fix: string, evidence: readonly EvidenceItem[]): string {
  const names = [
    ...new Set(evidence.filter(({ table }) => table === 'privilege').map(({ value }) => String(value))),
  ];
  return names.length === 0 ? fix : `${fix} (${names.join(', ')})`;
}

export function findingAnswer(
  diagnosis: Diagnosis,
  mailbox: MailboxRow,
  found: Found,
  texts: FindingTexts,
): FindingAnswer {
  const id = found.id as FindingId;
  const { evidence, missing } = diagnosis.evidence(mailbox, found);
  const { fix, ...rest } = described(id, texts);
  return {
    id,
    certainty: found.certainty,
    ...(found.direction ? { direction: found.direction } : {}),
    evidence,
    missing: [...missing, ...openQuestions(id, found.certainty)],
    fix: withPrivileges(fix, evidence),
    ...rest,
  };
}

/** A step in words; a remedy outside of the lifecycle with the question that comes before it. */
export function stepAnswer(step: PathStep, { findings: texts, diagnosis: words }: FindingTexts): StepAnswer {
  if (step.event !== 'ask') return { event: step.event, step: words.way[step.event], who: step.who };
  const questions = checksFor(step.finding).map(
    (check) => `${words.checks[check]} (${exchangeChecks[check].command})`,
  );
  return { event: 'ask', step: [texts[step.finding].fix, ...questions].join(' '), who: step.who };
}

export function mailboxAnswer(diagnosis: Diagnosis, mailbox: MailboxRow, texts: FindingTexts): MailboxAnswer {
  const { state, directions, found } = diagnosis.verdict(mailbox);
  return {
    mailboxid: mailbox.mailboxid,
    name: mailbox.name ?? null,
    address: mailbox.emailaddress ?? null,
    state,
    directions,
    findings: found.map((each) => findingAnswer(diagnosis, mailbox, each, texts)),
    path: pathOf(diagnosis, mailbox).map((step) => stepAnswer(step, texts)),
  };
}

export function tenantFindingAnswers(diagnosis: Diagnosis, texts: FindingTexts): readonly FindingAnswer[] {
  const { readOn } = diagnosis.snapshot;
  return diagnosis.tenant.map((found) => {
    const { certainty, missing } = found;
    const id = found.id as FindingId;
    const evidence = found.evidence.map((item) => ({ ...item, readOn }));
    const { fix, ...rest } = described(id, texts);
    return {
      id,
      certainty,
      evidence,
      missing: [...missing, ...openQuestions(id, certainty).filter((each) => !missing.includes(each))],
      fix: withPrivileges(fix, evidence),
      ...rest,
    };
  });
}

/** Tables without which a verdict lacks something, whoever the mailboxes belong to. */
const NEEDED_TABLES: readonly string[] = ['mailboxes', 'tracelogs', 'organizations', 'emailserverprofiles'];

/**
 * Whether something was refused, cut short or is missing. A column that a version or a file does not have is
 * not: each finding names those that it lacks.
 */
export function isPartial({ snapshot }: Diagnosis): boolean {
  return snapshot.unseen.some(
    ({ what, why, status }) =>
      (status !== undefined && status !== 400) ||
      NEEDED_TABLES.includes(what) ||
      [HIDDEN_FROM_CALLER, 'firstPageOnly', 'fileCut'].includes(why),
  );
}

/** @param source where the tenant was read from, as the user named it */
export function tenantAnswer(
  diagnosis: Diagnosis,
  source: string,
  texts: FindingTexts,
  mailboxes: readonly MailboxRow[] = diagnosis.snapshot.mailboxes ?? [],
): TenantAnswer {
  return {
    source,
    at: diagnosis.at,
    partial: isPartial(diagnosis),
    tenant: {
      version: diagnosis.snapshot.version ?? null,
      findings: tenantFindingAnswers(diagnosis, texts),
    },
    mailboxes: mailboxes.map((mailbox) => mailboxAnswer(diagnosis, mailbox, texts)),
  };
}
