/** The result of an exercise as statements for a Learning Record Store. */
import type { ExerciseResult } from '../../domain/exercise';
import type { Goal, ScenarioPack } from '../../domain/pack';
import type { AccountActor, Activity, Statement } from './statement';
import { languageMap, type Told, toldOf } from './told';
import { uuid5 } from './uuid5';
import {
  ACTIVITY_TYPES,
  COURSE_IRI,
  EXTENSIONS,
  goalIri,
  STATEMENT_NAMESPACE,
  scenarioIri,
  VERBS,
} from './vocabulary';

export interface Telling {
  /** Address of the place where the actor's name means something. */
  actorHomePage: string;
  /** A pseudonym. */
  actorName: string;
  /** Language that the trainee worked in. */
  language: string;
  programVersion: string;
}

/** @throws TypeError where the name could be a mail address: those never leave */
function actorOf({ actorHomePage: homePage, actorName: name }: Telling): AccountActor {
  if (name === '' || name.includes('@')) throw new TypeError('A pseudonym expected');
  return { objectType: 'Agent', account: { homePage, name } };
}

const COURSE: Activity = {
  objectType: 'Activity',
  id: COURSE_IRI,
  definition: { type: ACTIVITY_TYPES.course, name: { en: 'Mailbox Coach' } },
};

const referred = (id: string): Activity => ({ objectType: 'Activity', id });

const scenarioActivity = ({ id, title, summary }: ScenarioPack): Activity => ({
  objectType: 'Activity',
  id: scenarioIri(id),
  definition: {
    type: ACTIVITY_TYPES.simulation,
    name: languageMap(title),
    description: languageMap(summary),
  },
});

export const goalActivity = ({ id }: ScenarioPack, goal: Goal): Activity => ({
  objectType: 'Activity',
  id: goalIri(id, goal.id),
  definition: {
    type: ACTIVITY_TYPES.interaction,
    name: languageMap(goal.text),
    ...(goal.is === 'cause'
      ? { interactionType: 'choice' as const, correctResponsesPattern: goal.causes }
      : {}),
  },
});

/** The id of a statement of an attempt: told again, it is the same statement and is not counted twice. */
export const statementId = (attempt: string, kind: string): string =>
  uuid5(STATEMENT_NAMESPACE, `${attempt.toLowerCase()} ${kind}`);

/**
 * What of a result a Learning Record Store is told. A function of its arguments: the same result gives the same
 * statements with the same ids. Nothing that was typed in the exercise is among them, and no name of a trainee.
 */
export function statementsOf(result: ExerciseResult, telling: Telling): readonly Statement[] {
  const { pack, seed, attempt } = result.record.start;
  const actor = actorOf(telling);
  const goals = new Map(pack.goals.map((goal) => [goal.id, goal]));

  function statement({ kind, verb, goal: id, result: came, at }: Told): Statement {
    const goal = id === undefined ? undefined : goals.get(id);
    return {
      id: statementId(attempt, kind),
      actor,
      verb: VERBS[verb],
      object: goal ? goalActivity(pack, goal) : scenarioActivity(pack),
      ...(came ? { result: came } : {}),
      context: {
        registration: attempt.toLowerCase(),
        platform: 'Mailbox Coach',
        language: telling.language,
        contextActivities: goal
          ? { parent: [referred(scenarioIri(pack.id))], grouping: [COURSE] }
          : { parent: [COURSE], grouping: [COURSE] },
        extensions: {
          [EXTENSIONS.revision]: pack.revision,
          [EXTENSIONS.seed]: seed,
          [EXTENSIONS.program]: telling.programVersion,
        },
      },
      timestamp: new Date(at).toISOString(),
    };
  }
  return toldOf(result).map(statement);
}
