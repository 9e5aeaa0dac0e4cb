/** The answer as the command line prints it for programs: with what it is, what was counted, and what was wrong. */
import type { FindingId } from '../domain/finding-ids';
import type { ImportProblem } from '../domain/imports';
import { STANDING_STATES, type StandingState } from '../domain/lifecycle';
import type { MailboxAnswer, TenantAnswer } from './answer';
import { type Causeless, countedAs } from './counted-as';

export const DIAGNOSIS_FORMAT = 'mailbox-coach-diagnosis';
export const DIAGNOSIS_VERSION = 1;

/** What was wrong with a part of the source, with the sentence that says so. */
export interface ToldProblem extends Omit<ImportProblem, 'code'> {
  /** `fileLeftOut` is a file of several that gave nothing. */
  code: ImportProblem['code'] | 'fileLeftOut';
  text: string;
}

export interface AnswerCounts {
  mailboxes: number;
  byState: Readonly<Record<StandingState, number>>;
  /** Each mailbox once, under its first cause, or under why it has none. */
  byFirstCause: Readonly<Partial<Record<FindingId | Causeless, number>>>;
}

export interface PrintedAnswer extends TenantAnswer {
  format: typeof DIAGNOSIS_FORMAT;
  version: typeof DIAGNOSIS_VERSION;
  counts: AnswerCounts;
  problems: readonly ToldProblem[];
}

function countsOf(mailboxes: readonly MailboxAnswer[]): AnswerCounts {
  const byState = Object.fromEntries(STANDING_STATES.map((state) => [state, 0])) as Record<
    StandingState,
    number
  >;
  const byFirstCause: Partial<Record<FindingId | Causeless, number>> = {};
  for (const mailbox of mailboxes) {
    byState[mailbox.state] += 1;
    const cause = countedAs(mailbox, mailbox.findings);
    byFirstCause[cause] = (byFirstCause[cause] ?? 0) + 1;
  }
  return { mailboxes: mailboxes.length, byState, byFirstCause };
}

export function printedAnswer(answer: TenantAnswer, problems: readonly ToldProblem[]): PrintedAnswer {
  const { tenant, mailboxes, ...about } = answer;
  return {
    format: DIAGNOSIS_FORMAT,
    version: DIAGNOSIS_VERSION,
    ...about,
    counts: countsOf(mailboxes),
    problems,
    tenant,
    mailboxes,
  };
}
