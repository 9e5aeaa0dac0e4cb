import * as v from 'valibot';
import type { Fetch } from '../dataverse/client';
import { ScenarioData } from '../dataverse/simulated/scenario-schema';
import type { Sitting } from '../domain/bank';
import { ENDINGS, type ExerciseRecord } from '../domain/exercise';
import { CONDUCT_RULES, type LocalizedText, type ScenarioPack } from '../domain/pack';
import type { DeskSubjectId } from '../domain/remedy';
import type { Guid } from '../domain/rows';
import type { Scenario } from '../domain/scenario';
import { createControlCall } from './control-call';

const Localized = v.custom<LocalizedText>(
  (value) => typeof value === 'object' && value !== null && 'en' in value && typeof value.en === 'string',
);

const Exercise = v.object({
  stage: v.picklist(['running', 'paused', 'ended']),
  ending: v.nullable(v.picklist(ENDINGS)),
  attempt: v.string(),
  trainee: v.string(),
  /** Not told while an exam goes on. */
  seed: v.nullable(v.number()),
  /** Milliseconds spent on it, pauses left out. */
  elapsed: v.number(),
  /** Milliseconds until it ends by itself. */
  left: v.nullable(v.number()),
  /** Lines of the record. */
  events: v.number(),
  id: v.string(),
  revision: v.number(),
  title: Localized,
  story: v.array(Localized),
  level: v.picklist(['basic', 'advanced', 'exam']),
  minutes: v.nullable(v.number()),
  /**
   * The rules of an exam: whether it can be paused, when the clock on the wall ends it (real time, ms), and the attempts
   * that one browser may begin, if there is an end of them.
   */
  exam: v.nullable(
    v.object({ pauses: v.boolean(), wallEnds: v.nullable(v.number()), attempts: v.nullable(v.number()) }),
  ),
  goals: v.array(
    v.object({
      id: v.string(),
      is: v.picklist(['mailboxes', 'organization', 'cause', 'arrives']),
      text: Localized,
      /** Null where it is told at the end only. */
      met: v.nullable(v.boolean()),
      unmet: v.array(
        v.object({ mailboxid: v.string(), alias: v.string(), name: v.string(), state: v.string() }),
      ),
      answered: v.nullable(v.string()),
      /** It held as the exercise began: there is nothing to do for it but to keep it so. */
      held: v.exactOptional(v.boolean()),
      /** The mailbox whose cause is asked for. */
      mailbox: v.exactOptional(v.string()),
      mailboxName: v.exactOptional(v.string()),
    }),
  ),
  /** The text is told where the hint was taken. */
  hints: v.array(v.object({ id: v.string(), cost: v.number(), text: v.nullable(Localized) })),
  conduct: v.array(
    v.object({ rule: v.picklist(CONDUCT_RULES), cost: v.number(), free: v.exactOptional(v.number()) }),
  ),
});

/** Where an exercise stands, without what is to be found out. */
export type Exercise = v.InferOutput<typeof Exercise>;

const DeskAnswer = v.object({
  found: v.record(v.string(), v.union([v.boolean(), v.string()])),
  healthy: v.boolean(),
  mended: v.boolean(),
});

export type DeskAnswer = v.InferOutput<typeof DeskAnswer>;

/** Where somebody may take an exercise. */
export type ExerciseMove = 'paused' | 'running' | 'finished' | 'givenUp';

export interface BeginWishes {
  /** Id of a shipped pack, or one as data. */
  pack: string | ScenarioPack;
  seed?: number;
  trainee?: string;
  attempt: Guid;
  sitting?: Sitting;
  /** Attempts at it that were begun before. */
  earlier?: number;
}

/** The controls of an exercise. All of them reject with `DataverseError`. */
export interface ExerciseControl {
  /** Null where the tenant is for none. */
  read(): Promise<Exercise | null>;
  begin(wishes: BeginWishes): Promise<Exercise>;
  move(to: ExerciseMove): Promise<Exercise>;
  takeHint(hint: string): Promise<Exercise>;
  nameCause(goal: string, cause: string): Promise<Exercise>;
  record(): Promise<ExerciseRecord>;
  /** The present tenant as a scenario; refused while an exercise goes on. */
  presentScenario(): Promise<Scenario>;
  /** Asks an administrator of another service, and to mend what is not in order. */
  ask(subject: DeskSubjectId, mailbox: Guid | null, mend: boolean): Promise<DeskAnswer>;
}

export function createExerciseControl(fetch: Fetch, origin: string): ExerciseControl {
  const call = createControlCall(fetch, origin);
  const post = (path: string, body: object) => call(path, { method: 'POST', body: JSON.stringify(body) });
  const exercise = async (path: string, body: object) => v.parse(Exercise, await post(path, body));
  return {
    read: async () => v.parse(v.nullable(Exercise), await call('/exercise')),
    begin: (wishes) => exercise('/exercise', wishes),
    move: (to) => exercise('/exercise/stage', { to }),
    takeHint: (hint) => exercise('/exercise/hint', { hint }),
    nameCause: (goal, cause) => exercise('/exercise/answer', { goal, cause }),
    // The simulator's own record, which is read again by whoever keeps it.
    presentScenario: async () => v.parse(ScenarioData, await call('/scenario')),
    record: async () => (await call('/exercise/record')) as ExerciseRecord,
    ask: async (subject, mailbox, mend) =>
      v.parse(DeskAnswer, await post('/desk', { subject, mend, ...(mailbox ? { mailbox } : {}) })),
  };
}
