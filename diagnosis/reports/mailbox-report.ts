/** The report of one mailbox, to paste into a ticket. */
import { DIRECTIONS } from '../../domain/lifecycle';
import type { TenantKind } from '../../domain/snapshot';
import type { MailboxAnswer, StepAnswer, TenantAnswer } from '../answer';
import { isNotMeantToBeEnabled } from '../path';
import { findingSections } from './finding-section';
import { commandFor, openChecks, questionNumbers, questionSections } from './questions';
import {
  type Block,
  code,
  codes,
  list,
  type Pair,
  pairs,
  paragraph,
  type Report,
  type ReportText,
  type Section,
} from './report';
import type { ReportWords } from './report-words';
import { toHtml } from './to-html';
import { toMarkdown } from './to-markdown';
import { isHealthy, mailboxName, momentInWords, remediedBy, stateInWords, whoInWords } from './wording';

/** What a report is about: a diagnosis, and the tenant as the interface calls it. */
export interface ReportedTenant {
  answer: TenantAnswer;
  kind: TenantKind;
  name: string;
}

export interface ReportedMailbox extends ReportedTenant {
  mailbox: MailboxAnswer;
  /** Causes that were looked for without being found, by their ids. */
  ruledOut?: { no: readonly string[]; cannotTell: readonly string[] };
}

/** Which tenant was read, from where, and when. */
export function originPairs({ answer, kind, name }: ReportedTenant, words: ReportWords): Pair[] {
  const { version } = answer.tenant;
  return [
    [words.reports.say('tenant'), `${name} (${words.reports.say(`kind.${kind}`)})`],
    [words.reports.say('readFrom'), answer.source],
    [words.reports.say('readOn'), momentInWords(answer.at)],
    ...(version ? [[words.reports.say('version'), [code(version)]] as const] : []),
  ];
}

export function partialBlocks({ partial }: TenantAnswer, words: ReportWords): Block[] {
  return partial ? [paragraph(words.reports.say('partial'))] : [];
}

function standing(of: ReportedMailbox, words: ReportWords): Pair[] {
  const { mailboxid, address, state, directions } = of.mailbox;
  const { reports } = words;
  return [
    [words.reports.say('columns.state'), stateInWords(state, words)],
    ...DIRECTIONS.map(
      (each) => [reports.say(`direction.${each}`), reports.say(`standing.${directions[each]}`)] as const,
    ),
    [words.reports.say('columns.address'), address ?? words.reports.say('none')],
    [words.reports.say('columns.id'), [code(mailboxid)]],
    ...originPairs(of, words),
  ];
}

function whyNoPath({ state, findings }: MailboxAnswer, words: ReportWords): string {
  if (findings.some(({ id }) => isNotMeantToBeEnabled(id))) return words.reports.say('pathNotMeant');
  return words.reports.say(state === 'enabled' ? 'pathEnabled' : 'pathUnknown');
}

function stepText(step: StepAnswer, of: MailboxAnswer, words: ReportWords): string {
  const finding = remediedBy(step, of.findings);
  const asked = finding ? questionNumbers([finding], openChecks(of.findings)) : '';
  // The step repeats its questions, which the report lists once, with their commands.
  return finding && asked
    ? `${finding.fix} ${words.reports.say('settledBy')}: ${asked}.`
    : commandFor(step.step, of.address);
}

function pathBlock(mailbox: MailboxAnswer, words: ReportWords): Block {
  if (mailbox.path.length === 0) return paragraph(whyNoPath(mailbox, words));
  const items = mailbox.path.map((step): ReportText => {
    const text = stepText(step, mailbox, words);
    const who = whoInWords(step.who, words);
    return who ? words.reports.say('pathWho', { step: text, who }) : text;
  });
  return list(items, true);
}

function ruledOutSections({ ruledOut }: ReportedMailbox, words: ReportWords): Section[] {
  const section = (key: 'ruledOut' | 'cannotTell', ids: readonly string[] = []): Section[] =>
    ids.length === 0 ? [] : [{ heading: words.reports.say(key), blocks: [paragraph(codes(ids))] }];
  return [...section('ruledOut', ruledOut?.no), ...section('cannotTell', ruledOut?.cannotTell)];
}

function mailboxReport(of: ReportedMailbox, words: ReportWords): Report {
  const { answer, mailbox } = of;
  const { findings, address } = mailbox;
  const checks = openChecks(findings);
  const nothing = words.reports.say(isHealthy(mailbox) ? 'noFindings' : 'noCause');
  return {
    language: words.language,
    heading: words.reports.say('mailboxTitle', { name: mailboxName(mailbox) }),
    blocks: [pairs(standing(of, words)), ...partialBlocks(answer, words)],
    sections: [
      {
        heading: words.reports.say('findings'),
        blocks: findings.length === 0 ? [paragraph(nothing)] : [],
        sections: findingSections(findings, checks, words),
      },
      { heading: words.reports.say('path'), blocks: [pathBlock(mailbox, words)] },
      ...questionSections(checks, address, words),
      ...ruledOutSections(of, words),
    ],
  };
}

export const mailboxMarkdown = (of: ReportedMailbox, words: ReportWords): string =>
  toMarkdown(mailboxReport(of, words));

export const mailboxHtml = (of: ReportedMailbox, words: ReportWords): string =>
  toHtml(mailboxReport(of, words));
