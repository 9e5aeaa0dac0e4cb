/** What there is to tell of the result of an exercise, in whichever dialect: one place decides verbs, scores and times. */
import { isoDuration } from '../../domain/duration';
import type { ExerciseResult } from '../../domain/exercise';
import { type LocalizedText, PASS_AT } from '../../domain/pack';
import type { LanguageMap, Score, StatementResult } from './statement';
import { EXTENSIONS, PROGRESS, type VERBS } from './vocabulary';

export type ToldVerb = keyof typeof VERBS;

/** One thing that happened, told once. */
export interface Told {
  /** What the statement's id is made from, beside the attempt. Passed or failed is one: no attempt has both. */
  kind: string;
  verb: ToldVerb;
  /** Goal that it is about; the whole exercise where absent. */
  goal?: string;
  result?: StatementResult;
  /** Milliseconds since 1970. */
  at: number;
}

/** The languages that a text is in. */
export const languageMap = (text: LocalizedText): LanguageMap =>
  Object.fromEntries(Object.entries(text).filter(([, words]) => typeof words === 'string'));

export const scoreOf = ({ grade: { score } }: ExerciseResult): Score => ({
  scaled: Math.round(score * 100) / 10_000,
  raw: score,
  min: 0,
  max: 100,
});

/** The part of the full score that passes, which learning systems call the mastery score. */
export const masteryOf = ({ passAt = PASS_AT }: { passAt?: number }): number =>
  Math.round(passAt * 100) / 10_000;

/** Moments of the exercise as far as they are known: `elapsed` leaves out breaks, so none lies after the end. */
function moments({ record: { start }, grade, endedOn }: ExerciseResult) {
  const ended = Math.max(Date.parse(endedOn), start.startedAt + grade.elapsed);
  return {
    began: start.startedAt,
    ended,
    after: (elapsed: number) => Math.min(start.startedAt + Math.max(0, elapsed), ended),
  };
}

function answers({ record, grade }: ExerciseResult, after: (elapsed: number) => number): Told[] {
  return grade.goals.flatMap(({ id, met, answered }): Told[] => {
    if (!answered) return [];
    const given = record.events.findLast((event) => event.kind === 'answer' && event.goal === id);
    return [
      {
        kind: `answered ${id}`,
        verb: 'answered',
        goal: id,
        result: { response: answered, success: met },
        at: after(given?.elapsed ?? grade.elapsed),
      },
    ];
  });
}

/**
 * Began, answered, how far it came, passed or failed, ended. An exercise that was given up is not completed; a record
 * that has no end yet says how far it came and nothing more.
 */
export function toldOf(result: ExerciseResult): readonly Told[] {
  const { grade } = result;
  const { began, ended, after } = moments(result);
  const duration = isoDuration(grade.elapsed);
  const completion = grade.ending === 'finished' || grade.ending === 'timeUp';
  const extensions = {
    ...(grade.ending ? { [EXTENSIONS.ending]: grade.ending } : {}),
    [EXTENSIONS.hints]: grade.hints.length,
  };
  const told: Told[] = [
    { kind: 'initialized', verb: 'initialized', at: began },
    ...answers(result, after),
    completion
      ? { kind: 'completion', verb: 'completed', result: { completion, duration, extensions }, at: ended }
      : {
          kind: 'completion',
          verb: 'progressed',
          result: { completion, duration, extensions: { ...extensions, [PROGRESS]: grade.reached } },
          at: ended,
        },
  ];
  if (!grade.ending) return told;
  return [
    ...told,
    {
      kind: 'outcome',
      verb: grade.passed ? 'passed' : 'failed',
      result: { score: scoreOf(result), success: grade.passed, completion, duration, extensions },
      at: ended,
    },
    { kind: 'terminated', verb: 'terminated', result: { duration }, at: ended },
  ];
}
