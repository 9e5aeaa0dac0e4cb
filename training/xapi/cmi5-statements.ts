/** The result of an exercise as cmi5 wants it told: what its statements may hold is narrower than xAPI's. */
import type { ExerciseResult } from '../../domain/exercise';
import type { Activity, StatementResult } from './statement';
import { goalActivity, statementId } from './statements';
import { type Told, type ToldVerb, toldOf } from './told';
import { EXTENSIONS, VERBS } from './vocabulary';

const CMI5: Activity = { objectType: 'Activity', id: 'https://w3id.org/xapi/cmi5/context/categories/cmi5' };
const MOVE_ON: Activity = {
  objectType: 'Activity',
  id: 'https://w3id.org/xapi/cmi5/context/categories/moveon',
};
const MASTERY = 'https://w3id.org/xapi/cmi5/context/extensions/masteryscore';

/** What a learning system told at the launch. */
export interface Cmi5Launch {
  /** The learner, as the learning system names them: handed back as it came. */
  actor: unknown;
  registration: string;
  activityId: string;
  /** Goes into every statement as it came. */
  contextTemplate: Readonly<Record<string, unknown>>;
  masteryScore: number | null;
  /** Something of this session alone: ids of its statements are made from it. */
  session: string;
}

export interface Cmi5Statement {
  id: string;
  actor: unknown;
  verb: { id: string; display: Readonly<Record<string, string>> };
  object: Activity;
  result?: StatementResult;
  context: Readonly<Record<string, unknown>>;
  /** In UTC. */
  timestamp: string;
}

const record = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : {};
const list = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];

interface Said {
  kind: string;
  verb: ToldVerb;
  result?: StatementResult;
  at: number;
  categories?: readonly Activity[];
  extensions?: Readonly<Record<string, unknown>>;
  object?: Activity;
}

/** The template's values are never replaced, only added to. */
function contextOf({ contextTemplate, registration }: Cmi5Launch, said: Said, parent: readonly Activity[]) {
  const activities = record(contextTemplate.contextActivities);
  const category = [...list(activities.category), ...(said.categories ?? [])];
  const allParents = [...list(activities.parent), ...parent];
  return {
    ...contextTemplate,
    registration,
    contextActivities: {
      ...activities,
      ...(category.length > 0 ? { category } : {}),
      ...(allParents.length > 0 ? { parent: allParents } : {}),
    },
    extensions: { ...said.extensions, ...record(contextTemplate.extensions) },
  };
}

export function cmi5Statement(launch: Cmi5Launch, said: Said): Cmi5Statement {
  const unit: Activity = { objectType: 'Activity', id: launch.activityId };
  return {
    id: statementId(`${launch.registration} ${launch.session}`, said.kind),
    actor: launch.actor,
    verb: VERBS[said.verb],
    object: said.object ?? unit,
    ...(said.result ? { result: said.result } : {}),
    context: contextOf(launch, said, said.object ? [unit] : []),
    timestamp: new Date(said.at).toISOString(),
  };
}

/** The first statement of a session. */
export const initialized = (launch: Cmi5Launch, at: number): Cmi5Statement =>
  cmi5Statement(launch, { kind: 'initialized', verb: 'initialized', at, categories: [CMI5] });

/** The last one: nothing of this session may follow. */
export const terminated = (launch: Cmi5Launch, at: number, duration: string): Cmi5Statement =>
  cmi5Statement(launch, {
    kind: 'terminated',
    verb: 'terminated',
    at,
    categories: [CMI5],
    result: { duration },
  });

/** A pass of the scenario that also reaches what the learning system asks for. */
const isPassed = ({ grade }: ExerciseResult, { masteryScore }: Cmi5Launch): boolean =>
  grade.passed && (masteryScore === null || grade.score / 100 >= masteryScore);

/** Passed or failed. A score that contradicts the verb is not told: what was given up failed, whatever it had. */
function outcome({ at, result }: Told, told: ExerciseResult, launch: Cmi5Launch): Said {
  const success = isPassed(told, launch);
  const { masteryScore } = launch;
  const score = result?.score;
  const contradicts =
    !success && masteryScore !== null && score !== undefined && score.scaled >= masteryScore;
  return {
    kind: 'outcome',
    verb: success ? 'passed' : 'failed',
    at,
    categories: [CMI5, MOVE_ON],
    extensions: masteryScore === null ? {} : { [MASTERY]: masteryScore },
    result: {
      success,
      // A scenario may take away half a point; cmi5 knows whole ones, and parts of the whole beside them.
      ...(score && !contradicts ? { score: { ...score, raw: Math.round(score.raw) } } : {}),
      ...(result?.duration ? { duration: result.duration } : {}),
    },
  };
}

/** When a session began and ended, as its first and its last statement say. */
export interface Cmi5Session {
  began: number;
  ended: number;
}

/** What lies between the first and the last statement of a session in which the exercise ended. */
export function cmi5ResultStatements(
  result: ExerciseResult,
  launch: Cmi5Launch,
  { began, ended }: Cmi5Session,
  programVersion: string,
): readonly Cmi5Statement[] {
  const { pack, seed } = result.record.start;
  const own = {
    [EXTENSIONS.revision]: pack.revision,
    [EXTENSIONS.seed]: seed,
    [EXTENSIONS.program]: programVersion,
  };
  function said(told: Told): Said[] {
    const { kind, verb, at, result: came } = told;
    switch (verb) {
      case 'answered': {
        const goal = pack.goals.find(({ id }) => id === told.goal);
        return goal && came ? [{ kind, verb, at, result: came, object: goalActivity(pack, goal) }] : [];
      }
      case 'progressed':
        return came ? [{ kind, verb, at, result: came }] : [];
      case 'completed': {
        const duration = came?.duration;
        const kept = { completion: true, ...(duration ? { duration } : {}) };
        return [{ kind, verb, at, categories: [CMI5, MOVE_ON], result: kept }];
      }
      case 'passed':
      case 'failed':
        return [outcome(told, result, launch)];
      default:
        // The session begins and ends with the page, not with the exercise.
        return [];
    }
  }
  return toldOf(result)
    .flatMap(said)
    .map((each) =>
      cmi5Statement(launch, {
        ...each,
        // The order is that of the times, and what was answered in an earlier session is told in this one.
        at: Math.min(Math.max(each.at, began), ended),
        extensions: { ...each.extensions, ...own },
      }),
    );
}
