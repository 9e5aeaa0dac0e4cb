/** The report of a tenant: what is amiss, how many mailboxes each cause holds, and which. */
import type { FindingId } from '../../domain/finding-ids';
import { LIFECYCLE_STATES } from '../../domain/lifecycle';
import type { ReportWords } from '../../locales/reports';
import type { FindingAnswer, MailboxAnswer, TenantAnswer } from '../answer';
import { findingSections } from './finding-section';
import { originPairs, partialBlocks, type ReportedTenant } from './mailbox-report';
import { openChecks, questionSections } from './questions';
import { type Block, code, pairs, paragraph, type Report, type Section, type Text, table } from './report';
import { toHtml } from './to-html';
import { toMarkdown } from './to-markdown';
import { isHealthy, mailboxName, say, stateInWords, whoInWords } from './wording';

/** A ticket takes no more, nobody reads on, and a browser still prints it. */
const MAILBOXES_LISTED = 500;

/** Mailboxes with the same first cause. */
interface CauseGroup {
  first: FindingAnswer;
  mailboxes: number;
  /** The same for all of them; null where alerts name different privileges. */
  fix: string | null;
}

/** The causes, those that hold most mailboxes first. */
function groupByCause(mailboxes: readonly MailboxAnswer[]): CauseGroup[] {
  const groups = new Map<FindingId, CauseGroup>();
  for (const { findings } of mailboxes) {
    const [first] = findings;
    if (!first) continue;
    const group = groups.get(first.id);
    if (!group) groups.set(first.id, { first, mailboxes: 1, fix: first.fix });
    else {
      group.mailboxes += 1;
      if (group.fix !== first.fix) group.fix = null;
    }
  }
  return [...groups.values()].sort((one, other) => other.mailboxes - one.mailboxes);
}

function statesBlock(mailboxes: readonly MailboxAnswer[], words: ReportWords): Block[] {
  const counts = ([...LIFECYCLE_STATES, 'unknown'] as const).map((state) => ({
    state,
    count: mailboxes.filter((mailbox) => mailbox.state === state).length,
  }));
  const rows = counts
    .filter(({ count }) => count > 0)
    .map(({ state, count }) => [stateInWords(state, words), String(count)]);
  return rows.length === 0 ? [] : [table([words.reports.columns.state, say(words, 'mailboxes')], rows)];
}

function causesSection(mailboxes: readonly MailboxAnswer[], words: ReportWords): Section {
  const { columns } = words.reports;
  const rows = groupByCause(mailboxes).map(({ first: { id, who }, mailboxes: count, fix }): Text[] => [
    [code(id)],
    String(count),
    words.findings[id].cause,
    fix ?? words.findings[id].fix,
    whoInWords(who, words) || words.diagnosis.nothingToDo,
  ]);
  const healthy = mailboxes.filter(isHealthy).length;
  const causeless = mailboxes.filter((mailbox) => mailbox.findings.length === 0).length - healthy;
  const apart = (
    [
      [say(words, 'causeless'), String(causeless)],
      [say(words, 'healthy'), String(healthy)],
    ] as const
  ).filter(([, count]) => count !== '0');
  return {
    heading: say(words, 'causes'),
    blocks: [
      ...(rows.length === 0
        ? []
        : [
            paragraph(say(words, 'causesWhy')),
            table(
              [columns.cause, say(words, 'mailboxes'), columns.causeText, columns.fix, columns.who],
              rows,
            ),
          ]),
      ...(apart.length === 0 ? [] : [pairs(apart)]),
    ],
  };
}

function listSection(mailboxes: readonly MailboxAnswer[], words: ReportWords): Section {
  const { columns } = words.reports;
  const withCauseFirst = [
    ...mailboxes.filter(({ findings }) => findings.length > 0),
    ...mailboxes.filter(({ findings }) => findings.length === 0),
  ];
  const rows = withCauseFirst.slice(0, MAILBOXES_LISTED).map((mailbox): Text[] => {
    const [first] = mailbox.findings;
    return [
      mailboxName(mailbox),
      mailbox.address ?? '',
      stateInWords(mailbox.state, words),
      first ? [code(first.id), ` (${words.reports.certainty[first.certainty]})`] : '',
    ];
  });
  const count = mailboxes.length;
  return {
    heading: say(words, 'mailboxes'),
    blocks: [
      ...(count > MAILBOXES_LISTED
        ? [paragraph(say(words, 'listCut', { count, shown: MAILBOXES_LISTED }))]
        : []),
      table([columns.name, columns.address, columns.state, columns.cause], rows),
    ],
  };
}

function tenantSection({ tenant: { findings } }: TenantAnswer, words: ReportWords): Section {
  return {
    heading: say(words, 'tenantFindings'),
    blocks: findings.length === 0 ? [paragraph(say(words, 'noTenantFindings'))] : [],
    sections: findingSections(findings, openChecks(findings), words),
  };
}

function tenantReport(of: ReportedTenant, words: ReportWords): Report {
  const { answer, name } = of;
  const { mailboxes, tenant } = answer;
  const healthy = mailboxes.filter(isHealthy).length;
  return {
    language: words.language,
    heading: say(words, 'tenantTitle', { name }),
    blocks: [
      paragraph(say(words, 'summary', { count: mailboxes.length, healthy })),
      pairs(originPairs(of, words)),
      ...partialBlocks(answer, words),
      ...statesBlock(mailboxes, words),
    ],
    sections: [
      tenantSection(answer, words),
      ...questionSections(openChecks(tenant.findings), null, words),
      ...(mailboxes.length === 0 ? [] : [causesSection(mailboxes, words), listSection(mailboxes, words)]),
    ],
  };
}

export const tenantMarkdown = (of: ReportedTenant, words: ReportWords): string =>
  toMarkdown(tenantReport(of, words));

export const tenantHtml = (of: ReportedTenant, words: ReportWords): string => toHtml(tenantReport(of, words));
