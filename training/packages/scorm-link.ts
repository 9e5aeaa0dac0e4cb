/** A learning system that speaks SCORM 2004: values of the data model, kept when they are committed. */
import { isoDuration } from '../../domain/duration';
import type { ExerciseResult } from '../../domain/exercise';
import { scoreOf } from '../xapi/told';
import type { LearningLink } from './link';
import type { ScormApi } from './scorm-api';

/** Characters that every learning system has to keep in `cmi.suspend_data`. */
const ROOM = 64_000;
/** A commit stops the page until the learning system has answered, so it is not made at every step. */
const COMMIT_EVERY = 20_000;

interface Surroundings {
  /** Milliseconds of real time. */
  now(): number;
}

/** Numbers of the data model have at most seven digits after the point. */
const real = (value: number) => String(Math.round(value * 1e7) / 1e7);

/** What the learning system keeps of the attempt, by the names of the data model. */
interface DataModel {
  get(element: string): string;
  set(element: string, value: string): boolean;
}

const dataModelOf = (api: ScormApi): DataModel => ({
  /** An element that the learning system does not have reads as nothing. */
  get: (element) => api.GetValue(element) ?? '',
  set: (element, value) => api.SetValue(element, value) === 'true',
});

/** The learning system may ask for more than the scenario does; it never makes a pass of what is none. */
function isPassed({ get }: DataModel, { grade }: ExerciseResult): boolean {
  const asked = Number.parseFloat(get('cmi.scaled_passing_score'));
  return grade.passed && !(grade.score / 100 < asked);
}

function tellGoals({ get, set }: DataModel, { grade, record }: ExerciseResult): void {
  const goals = new Map(record.start.pack.goals.map((goal) => [goal.id, goal]));
  let interactions = 0;
  for (const { id, met, answered } of grade.goals) {
    const objective = `cmi.objectives.${get('cmi.objectives._count') || '0'}`;
    if (set(`${objective}.id`, `goal-${id}`)) {
      set(`${objective}.success_status`, met ? 'passed' : 'failed');
      set(`${objective}.completion_status`, met ? 'completed' : 'incomplete');
    }
    const goal = goals.get(id);
    if (goal?.is !== 'cause' || !answered) continue;
    const interaction = `cmi.interactions.${interactions}`;
    interactions += 1;
    set(`${interaction}.id`, `goal-${id}`);
    set(`${interaction}.type`, 'choice');
    goal.causes.forEach((cause, place) => {
      set(`${interaction}.correct_responses.${place}.pattern`, cause);
    });
    set(`${interaction}.learner_response`, answered);
    set(`${interaction}.result`, met ? 'correct' : 'incorrect');
  }
}

/** @returns whether all of it was taken */
function tellScore(model: DataModel, result: ExerciseResult): boolean {
  const { set } = model;
  const { scaled, raw, min, max } = scoreOf(result);
  const { grade } = result;
  // What was given up stays incomplete: an attempt that failed, not one that was done.
  const completed = grade.ending !== 'givenUp';
  return [
    set('cmi.score.min', real(min)),
    set('cmi.score.max', real(max)),
    set('cmi.score.raw', real(raw)),
    set('cmi.score.scaled', real(scaled)),
    set('cmi.progress_measure', real(completed ? 1 : grade.reached / 100)),
    set('cmi.completion_status', completed ? 'completed' : 'incomplete'),
    set('cmi.success_status', isPassed(model, result) ? 'passed' : 'failed'),
  ].every((taken) => taken);
}

/** @returns null where the run-time refuses to begin: the page then runs by itself */
export function openScormLink(api: ScormApi, { now }: Surroundings): LearningLink | null {
  if (api.Initialize('') !== 'true') return null;
  const began = now();
  let committed = began;
  let over = false;
  let ended = false;
  const model = dataModelOf(api);
  const { get, set } = model;

  const mode = get('cmi.mode');
  const reports = mode === '' || mode === 'normal' || mode === 'unknown';
  const resumes = reports && get('cmi.entry') === 'resume';

  if (reports) {
    if (get('cmi.completion_status') !== 'completed') set('cmi.completion_status', 'incomplete');
    // Until the exercise ends, leaving means coming back.
    set('cmi.exit', 'suspend');
    api.Commit('');
  }

  return {
    kind: 'scorm2004',
    reports,
    language: get('cmi.learner_preference.language') || null,
    suspended: resumes ? get('cmi.suspend_data') || null : null,
    stood: resumes ? Number.parseInt(get('cmi.location'), 10) || null : null,
    room: ROOM,
    suspend(data, events) {
      if (over || ended || !reports) return;
      if (data !== null && !set('cmi.suspend_data', data)) return;
      set('cmi.location', String(events));
      if (now() - committed < COMMIT_EVERY) return;
      committed = now();
      api.Commit('');
    },
    async finish(result) {
      if (over || !reports) return false;
      ended = true;
      tellGoals(model, result);
      const told = tellScore(model, result);
      // The attempt is over: whoever comes again begins anew.
      set('cmi.suspend_data', '');
      set('cmi.exit', 'normal');
      set('cmi.session_time', isoDuration(now() - began));
      return api.Commit('') === 'true' && told;
    },
    leave() {
      if (over) return;
      over = true;
      set('cmi.session_time', isoDuration(now() - began));
      api.Terminate('');
    },
    returnUrl: null,
  };
}
