/** The report of a tenant: what is amiss, how many mailboxes each cause holds, and which. */
import type { FindingId } from '../../domain/finding-ids';
import { STANDING_STATES } from '../../domain/lifecycle';
import type { FindingAnswer, MailboxAnswer, TenantAnswer } from '../answer';
import { CAUSELESS, countedAs, isCauseless, urgencyOf } from '../counted-as';
import { findingSections } from './finding-section';
import { originPairs, partialBlocks, type ReportedTenant } from './mailbox-report';
import { openChecks, questionSections } from './questions';
import {
  type Block,
  code,
  pairs,
  paragraph,
  type Report,
  type ReportText,
  type Section,
  table,
} from './report';
import type { ReportWords } from './report-words';
import { toHtml } from './to-html';
import { toMarkdown } from './to-markdown';
import { isHealthy, mailboxName, stateInWords, whoInWords } from './wording';

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
  for (const mailbox of mailboxes) {
    const [first] = mailbox.findings;
    if (!first || isCauseless(countedAs(mailbox, mailbox.findings))) continue;
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
  const counts = STANDING_STATES.map((state) => ({
    state,
    count: mailboxes.filter((mailbox) => mailbox.state === state).length,
  }));
  const rows = counts
    .filter(({ count }) => count > 0)
    .map(({ state, count }) => [stateInWords(state, words), String(count)]);
  return rows.length === 0
    ? []
    : [table([words.reports.say('columns.state'), words.reports.say('mailboxes')], rows)];
}

function causesSection(mailboxes: readonly MailboxAnswer[], words: ReportWords): Section {
  const rows = groupByCause(mailboxes).map(({ first: { id, who }, mailboxes: count, fix }): ReportText[] => [
    [code(id)],
    String(count),
    words.findings[id].cause,
    fix ?? words.findings[id].fix,
    whoInWords(who, words) || words.diagnosis.say('nothingToDo'),
  ]);
  const counted = mailboxes.map((mailbox) => countedAs(mailbox, mailbox.findings));
  const apart = CAUSELESS.map((each) => {
    const count = counted.filter((other) => other === each).length;
    return [words.reports.say(each), String(count)] as const;
  }).filter(([, count]) => count !== '0');
  return {
    heading: words.reports.say('causes'),
    blocks: [
      ...(rows.length === 0
        ? []
        : [
            paragraph(words.reports.say('causesWhy')),
            table(
              [
                words.reports.say('columns.cause'),
                words.reports.say('mailboxes'),
                words.reports.say('columns.causeText'),
                words.reports.say('columns.fix'),
                words.reports.say('columns.who'),
              ],
              rows,
            ),
          ]),
      ...(apart.length === 0 ? [] : [pairs(apart)]),
    ],
  };
}

function causeText(mailbox: MailboxAnswer, first: FindingAnswer | undefined, words: ReportWords): ReportText {
  const cause = countedAs(mailbox, mailbox.findings);
  if (first && !isCauseless(cause)) {
    return [code(first.id), ` (${words.reports.say(`certainty.${first.certainty}`)})`];
  }
  return isCauseless(cause) && mailbox.seen ? words.reports.say(cause) : '';
}

function listSection(mailboxes: readonly MailboxAnswer[], words: ReportWords): Section {
  const places = mailboxes.map((mailbox) => urgencyOf(countedAs(mailbox, mailbox.findings)));
  const inTroubleFirst = mailboxes
    .map((mailbox, index) => ({ mailbox, place: places[index] ?? 0 }))
    .toSorted((one, other) => one.place - other.place)
    .map(({ mailbox }) => mailbox);
  const rows = inTroubleFirst.slice(0, MAILBOXES_LISTED).map((mailbox): ReportText[] => {
    const [first] = mailbox.findings;
    return [
      mailboxName(mailbox),
      mailbox.address ?? '',
      stateInWords(mailbox.state, words),
      causeText(mailbox, first, words),
    ];
  });
  const count = mailboxes.length;
  return {
    heading: words.reports.say('mailboxes'),
    blocks: [
      ...(count > MAILBOXES_LISTED
        ? [paragraph(words.reports.say('listCut', { count, shown: MAILBOXES_LISTED }))]
        : []),
      table(
        [
          words.reports.say('columns.name'),
          words.reports.say('columns.address'),
          words.reports.say('columns.state'),
          words.reports.say('columns.cause'),
        ],
        rows,
      ),
    ],
  };
}

function tenantSection({ tenant: { findings }, partial }: TenantAnswer, words: ReportWords): Section {
  const fine = partial ? 'noTenantFindingsAsFar' : 'noTenantFindings';
  return {
    heading: words.reports.say('tenantFindings'),
    blocks: findings.length === 0 ? [paragraph(words.reports.say(fine))] : [],
    sections: findingSections(findings, openChecks(findings), words),
  };
}

function tenantReport(of: ReportedTenant, words: ReportWords): Report {
  const { answer, name } = of;
  const { mailboxes, tenant } = answer;
  const healthy = mailboxes.filter(isHealthy).length;
  return {
    language: words.language,
    heading: words.reports.say('tenantTitle', { name }),
    blocks: [
      paragraph(words.reports.say('summary', { count: mailboxes.length, healthy })),
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
