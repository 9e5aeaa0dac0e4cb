/** Answers of a diagnosis as tests want them, and what a diagnosis of a tenant with a cause answers. */
import { findings } from '../../catalog/findings';
import {
  type FindingAnswer,
  type MailboxAnswer,
  type TenantAnswer,
  tenantAnswer,
} from '../../diagnosis/answer';
import type { ReportedMailbox } from '../../diagnosis/reports/mailbox-report';
import { loadReportWords, type ReportWords } from '../../diagnosis/reports/report-words';
import type { FindingId } from '../../domain/finding-ids';
import { mailboxIn } from './diagnosed-tenant';
import { diagnoseInjected, injectedCauses } from './injected-causes';

export const READ_ON = '2026-11-23T08:00:00Z';

/** English and Slovenian, read once. */
export const WORDS: Record<'en' | 'sl', ReportWords> = {
  en: await loadReportWords('en'),
  sl: await loadReportWords('sl'),
};

export function findingOf(id: FindingId, parts: Partial<FindingAnswer> = {}): FindingAnswer {
  const { is: kind, who, source } = findings[id];
  return {
    id,
    kind,
    certainty: 'certain',
    evidence: [],
    missing: [],
    fix: WORDS.en.findings[id].fix,
    who,
    source,
    ...parts,
  };
}

export function mailboxOf(parts: Partial<MailboxAnswer> = {}): MailboxAnswer {
  return {
    mailboxid: '7a1ad48e-676f-45c8-a405-f97d8d206fb2',
    name: 'Maja Kos',
    address: 'maja.kos@contoso.com',
    state: 'error',
    seen: null,
    directions: { incoming: 'failed', outgoing: 'enabled', act: 'off' },
    findings: [findingOf('exo-no-user')],
    path: [],
    ...parts,
  };
}

export function tenantOf(
  mailboxes: readonly MailboxAnswer[],
  parts: Partial<TenantAnswer> = {},
): TenantAnswer {
  return {
    source: 'export.json',
    at: READ_ON,
    partial: false,
    tenant: { version: '9.2.24122.100', findings: [] },
    mailboxes,
    ...parts,
  };
}

export function reportedOf(mailbox: MailboxAnswer, parts: Partial<ReportedMailbox> = {}): ReportedMailbox {
  return { answer: tenantOf([mailbox]), mailbox, kind: 'imported', name: 'Contoso', ...parts };
}

/** The mailbox of a simulated tenant that a cause was put into. */
export async function reportedWith(cause: FindingId, words: ReportWords): Promise<ReportedMailbox> {
  const injected = injectedCauses.find((each) => each.cause === cause);
  if (!injected) throw new Error(`Nothing injects ${cause}`);
  const { diagnosis } = await diagnoseInjected(injected);
  const row = mailboxIn(diagnosis, injected.mailbox);
  const answer = tenantAnswer(diagnosis, 'the practice tenant', words);
  const mailbox = answer.mailboxes.find(({ mailboxid }) => mailboxid === row.mailboxid);
  if (!mailbox) throw new Error(`No answer for ${injected.mailbox}`);
  return { answer, mailbox, kind: 'simulated', name: 'Contoso', ruledOut: diagnosis.ruledOut(row) };
}
