/** The report of one mailbox, to paste into a ticket. */
import { DIRECTIONS } from '../../domain/lifecycle';
import type { TenantKind } from '../../domain/snapshot';
import type { ReportWords } from '../../locales/reports';
import type { MailboxAnswer, StepAnswer, TenantAnswer } from '../answer';
import { isNotMeantToBeEnabled } from '../path';
import { findingSections } from './finding-section';
import { openChecks, questionNumbers, questionSections, withAddress } from './questions';
import {
  type Block,
  code,
  codes,
  list,
  type Pair,
  pairs,
  paragraph,
  type Report,
  type Section,
  type Text,
} from './report';
import { toHtml } from './to-html';
import { toMarkdown } from './to-markdown';
import { isHealthy, mailboxName, momentInWords, remediedBy, say, stateInWords, whoInWords } from './wording';

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
    [say(words, 'tenant'), `${name} (${words.reports.kind[kind]})`],
    [say(words, 'readFrom'), answer.source],
    [say(words, 'readOn'), momentInWords(answer.at)],
    ...(version ? [[say(words, 'version'), [code(version)]] as const] : []),
  ];
}

export function partialBlocks({ partial }: TenantAnswer, words: ReportWords): Block[] {
  return partial ? [paragraph(say(words, 'partial'))] : [];
}

function standing(of: ReportedMailbox, words: ReportWords): Pair[] {
  const { mailboxid, address, state, directions } = of.mailbox;
  const { reports } = words;
  const { columns } = reports;
  return [
    [columns.state, stateInWords(state, words)],
    ...DIRECTIONS.map((each) => [reports.direction[each], reports.standing[directions[each]]] as const),
    [columns.address, address ?? say(words, 'none')],
    [columns.id, [code(mailboxid)]],
    ...originPairs(of, words),
  ];
}

function whyNoPath({ state, findings }: MailboxAnswer, words: ReportWords): string {
  if (findings.some(({ id }) => isNotMeantToBeEnabled(id))) return say(words, 'pathNotMeant');
  return say(words, state === 'enabled' ? 'pathEnabled' : 'pathUnknown');
}

function stepText(step: StepAnswer, of: MailboxAnswer, words: ReportWords): string {
  const finding = remediedBy(step, of.findings);
  const asked = finding ? questionNumbers([finding], openChecks(of.findings)) : '';
  // The step repeats its questions, which the report lists once, with their commands.
  return finding && asked
    ? `${finding.fix} ${say(words, 'settledBy')}: ${asked}.`
    : withAddress(step.step, of.address);
}

function pathBlock(mailbox: MailboxAnswer, words: ReportWords): Block {
  if (mailbox.path.length === 0) return paragraph(whyNoPath(mailbox, words));
  const items = mailbox.path.map((step): Text => {
    const text = stepText(step, mailbox, words);
    const who = whoInWords(step.who, words);
    return who ? say(words, 'pathWho', { step: text, who }) : text;
  });
  return list(items, true);
}

function ruledOutSections({ ruledOut }: ReportedMailbox, words: ReportWords): Section[] {
  const section = (key: 'ruledOut' | 'cannotTell', ids: readonly string[] = []): Section[] =>
    ids.length === 0 ? [] : [{ heading: say(words, key), blocks: [paragraph(codes(ids))] }];
  return [...section('ruledOut', ruledOut?.no), ...section('cannotTell', ruledOut?.cannotTell)];
}

function mailboxReport(of: ReportedMailbox, words: ReportWords): Report {
  const { answer, mailbox } = of;
  const { findings, address } = mailbox;
  const checks = openChecks(findings);
  const nothing = say(words, isHealthy(mailbox) ? 'noFindings' : 'noCause');
  return {
    language: words.language,
    heading: say(words, 'mailboxTitle', { name: mailboxName(mailbox) }),
    blocks: [pairs(standing(of, words)), ...partialBlocks(answer, words)],
    sections: [
      {
        heading: say(words, 'findings'),
        blocks: findings.length === 0 ? [paragraph(nothing)] : [],
        sections: findingSections(findings, checks, words),
      },
      { heading: say(words, 'path'), blocks: [pathBlock(mailbox, words)] },
      ...questionSections(checks, address, words),
      ...ruledOutSections(of, words),
    ],
  };
}

export const mailboxMarkdown = (of: ReportedMailbox, words: ReportWords): string =>
  toMarkdown(mailboxReport(of, words));

export const mailboxHtml = (of: ReportedMailbox, words: ReportWords): string =>
  toHtml(mailboxReport(of, words));
