import type { Hono } from 'hono';
import * as v from 'valibot';
import { CAUSE_IDS } from '../../../domain/cause-ids';
import { seedOfTrainee } from '../../../domain/exam';
import type { ExerciseStart } from '../../../domain/exercise';
import { CURRENT_GRADING } from '../../../domain/grading-rules';
import type { ExamRules, ScenarioPack } from '../../../domain/pack';
import type { ExerciseEventKind } from '../../../machines/exercise.machine';
import { stageAfter } from '../../../machines/exercise-stages';
import { beginExercise } from '../exercise/begin';
import { goalResults } from '../exercise/goals';
import { eventsOf, isFull, recordOf, startOf } from '../exercise/log';
import { PackData } from '../exercise/pack-schema';
import { note, pause, resume, timeRemaining } from '../exercise/session';
import { SittingData } from '../exercise/sitting-data';
import { duringExercise } from './during-exercise';
import { Problem, readBody } from './problem';
import type { Simulation } from './simulation';

/** A pack may have two thousand mailboxes of its own. */
const MAX_BODY = 4_000_000;

const NO_EXERCISE = 'There is no exercise.';

const CONTROL = /\p{Cc}/u;

const Begin = v.strictObject({
  /** Id of a shipped pack, or one as data. */
  pack: v.union([v.string(), v.looseObject({})]),
  seed: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2 ** 31 - 1))),
  trainee: v.exactOptional(
    v.pipe(
      v.string(),
      v.trim(),
      v.maxLength(80),
      v.check((text) => !CONTROL.test(text)),
    ),
    '',
  ),
  attempt: v.pipe(v.string(), v.uuid()),
  /** The exam that it is a part of. */
  sitting: v.exactOptional(SittingData),
  /** Attempts that were begun before. */
  earlier: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000)), 0),
});

/** Where somebody may take an exercise, and the event that it is. */
const MOVES = {
  paused: 'pause',
  running: 'resume',
  finished: 'finished',
  givenUp: 'givenUp',
} as const satisfies Record<string, ExerciseEventKind>;

const Stage = v.strictObject({ to: v.picklist(Object.keys(MOVES) as (keyof typeof MOVES)[]) });

/** The shipped ones are read when one of them is begun: most people never do. */
async function packOf(wanted: string | object): Promise<ScenarioPack> {
  if (typeof wanted === 'string') {
    const { findPack } = await import('../../../catalog/packs');
    const pack = findPack(wanted);
    if (pack) return pack;
    throw new Problem(404, 'unknownScenario', `There is no scenario "${wanted}".`);
  }
  const result = v.safeParse(PackData, wanted);
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new Problem(400, 'exercise', `'pack.${v.getDotPath(issue) ?? ''}': ${issue.message}`);
}

/** What a trainee is told of the rules of an exam; the moment at which it ends is one of real time. */
const examOf = ({ startedAt }: ExerciseStart, { pauses, wallMinutes, attempts }: ExamRules) => ({
  pauses: pauses !== 'none',
  wallEnds: wallMinutes === undefined ? null : startedAt + wallMinutes * 60_000,
  attempts: attempts ?? null,
});

/** @throws Problem where nobody said who they are */
function seedOf({ id }: ScenarioPack, trainee: string): number {
  if (trainee === '') {
    throw new Problem(400, 'exercise', 'This exam is dealt by name: say who sits it, by a name or a code.');
  }
  return seedOfTrainee(id, trainee);
}

/** Where the exercise stands. What the trainee is not to know yet (faults, right causes, hints not taken) is not told. */
function exerciseOf(simulation: Simulation) {
  const { tenant } = simulation;
  const { exercise } = tenant.core;
  if (!exercise) return null;
  const logged = startOf(tenant);
  const { pack, trainee, attempt, seed } = logged.start;
  const events = eventsOf(tenant);
  const taken = new Set(events.flatMap((event) => (event.kind === 'hint' ? [event.hint] : [])));
  const results = new Map(goalResults(tenant, logged, events).map((result) => [result.id, result]));
  const last = events.at(-1)?.kind;
  return {
    stage: exercise.stage,
    ending: exercise.stage === 'ended' ? last : null,
    attempt,
    trainee,
    // Whoever knows the pack could work out what fell to whom.
    seed: pack.exam && exercise.stage !== 'ended' ? null : seed,
    elapsed: Math.round(exercise.elapsed),
    left: timeRemaining(tenant),
    events: events.length,
    id: pack.id,
    revision: pack.revision,
    title: pack.title,
    story: pack.story,
    level: pack.level,
    minutes: pack.limits?.minutes ?? null,
    exam: pack.exam ? examOf(logged.start, pack.exam) : null,
    goals: pack.goals.map((goal) => {
      const { met = false, unmet = [], answered = null, about } = results.get(goal.id) ?? {};
      // Whether a named cause is right is told at the end.
      const shown = goal.is === 'cause' ? (exercise.stage === 'ended' ? met : null) : met;
      return {
        id: goal.id,
        is: goal.is,
        text: goal.text,
        met: shown,
        unmet,
        answered,
        ...(logged.held?.includes(goal.id) ? { held: true } : {}),
        ...(about ? { mailbox: about.mailboxid, mailboxName: about.name } : {}),
      };
    }),
    hints: (pack.hints ?? []).map(({ id, cost, text }) => ({ id, cost, text: taken.has(id) ? text : null })),
    conduct: pack.conduct ?? [],
  };
}

/** @throws Problem where the event may not happen now */
function require({ tenant }: Simulation, kind: ExerciseEventKind): void {
  const { exercise } = tenant.core;
  const grows = kind === 'hint' || kind === 'answer';
  if (grows && exercise && isFull(tenant)) {
    throw new Problem(409, 'recordFull', 'The record of this exercise is full. End the exercise.');
  }
  if (exercise && stageAfter(exercise.stage, kind) !== null) return;
  throw new Problem(409, 'exercise', exercise ? `The exercise is ${exercise.stage}.` : NO_EXERCISE);
}

/** Starting, pausing and ending exercises; what is done in them goes the ways that everything goes. */
export function serveExercise(app: Hono, simulation: Simulation): void {
  const answer = () => {
    simulation.changed();
    return Response.json(exerciseOf(simulation));
  };
  app.get('/exercise', duringExercise, () => Response.json(exerciseOf(simulation)));
  app.post('/exercise', duringExercise, async ({ req }) => {
    const {
      pack,
      seed = simulation.freshSeed(),
      trainee,
      attempt,
      earlier,
      sitting,
    } = await readBody(req.raw, Begin, 'exercise', MAX_BODY);
    const begun = await packOf(pack);
    if (['running', 'paused'].includes(simulation.tenant.core.exercise?.stage ?? '')) {
      throw new Problem(409, 'exercise', 'Another exercise goes on. End it first.');
    }
    const start: ExerciseStart = {
      pack: begun,
      // Seeds are whole numbers of 31 bits, as the record's format says.
      seed: begun.exam?.variant === 'byTrainee' ? seedOf(begun, trainee) : Math.abs(seed) % 2 ** 31,
      startedAt: simulation.realNow(),
      trainee,
      attempt,
      ...(begun.exam ? { earlier } : {}),
      ...(sitting ? { sitting } : {}),
      grading: CURRENT_GRADING,
    };
    simulation.replace(beginExercise(start));
    return answer();
  });
  app.get('/exercise/record', duringExercise, () => {
    if (!simulation.tenant.core.exercise) throw new Problem(409, 'exercise', NO_EXERCISE);
    const record = recordOf(simulation.tenant);
    if (simulation.tenant.core.exercise.stage === 'ended') return Response.json(record);
    // The scenario tells what is to be found out.
    const { id, revision, exam } = record.start.pack;
    const hidden = { ...record.start, pack: { id, revision }, ...(exam ? { seed: 0 } : {}) };
    return Response.json({ ...record, start: hidden });
  });
  app.post('/exercise/stage', duringExercise, async ({ req }) => {
    const { to } = await readBody(req.raw, Stage, 'exercise');
    require(simulation, MOVES[to]);
    if (to === 'paused' && startOf(simulation.tenant).start.pack.exam?.pauses === 'none') {
      throw new Problem(409, 'exercise', 'This exam has no pauses.');
    }
    if (to === 'paused') pause(simulation);
    else if (to === 'running') resume(simulation);
    else note(simulation, { kind: MOVES[to] });
    return answer();
  });
  app.post('/exercise/hint', duringExercise, async ({ req }) => {
    const { hint } = await readBody(req.raw, v.strictObject({ hint: v.string() }), 'exercise');
    require(simulation, 'hint');
    const { pack } = startOf(simulation.tenant).start;
    if (!pack.hints?.some(({ id }) => id === hint)) {
      throw new Problem(404, 'unknownHint', `The scenario has no hint "${hint}".`);
    }
    const known = eventsOf(simulation.tenant).some((event) => event.kind === 'hint' && event.hint === hint);
    if (!known) note(simulation, { kind: 'hint', hint });
    return answer();
  });
  app.post('/exercise/answer', duringExercise, async ({ req }) => {
    const { goal, cause } = await readBody(
      req.raw,
      v.strictObject({ goal: v.string(), cause: v.picklist(CAUSE_IDS) }),
      'exercise',
    );
    require(simulation, 'answer');
    const { pack } = startOf(simulation.tenant).start;
    if (!pack.goals.some(({ id, is }) => id === goal && is === 'cause')) {
      throw new Problem(404, 'unknownGoal', `The scenario asks for no cause "${goal}".`);
    }
    note(simulation, { kind: 'answer', goal, cause });
    return answer();
  });
}
