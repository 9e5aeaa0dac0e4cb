/** A learning system that speaks SCORM: values of its data model, kept when they are committed. */
import type { LearningLink } from './link';
import { type ScormModel, tellGoals } from './scorm-model';
import type { ScormRunTime } from './scorm-run-time';
import { scorm12Model } from './scorm12-model';
import { scorm2004Model } from './scorm2004-model';

/** A commit stops the page until the learning system has answered, so it is not made at every step. */
const COMMIT_EVERY = 20_000;

interface Surroundings {
  /** Milliseconds of real time. */
  now(): number;
}

const MODELS: Readonly<Record<ScormRunTime['kind'], ScormModel>> = {
  scorm2004: scorm2004Model,
  scorm12: scorm12Model,
};

/** @returns null where the run-time refuses to begin: the page then runs by itself */
export function openScormLink(runTime: ScormRunTime, { now }: Surroundings): LearningLink | null {
  if (!runTime.begin()) return null;
  const model = MODELS[runTime.kind];
  const { names } = model;
  const { get, set } = runTime;
  const began = now();
  let committed = began;
  let over = false;
  let ended = false;

  const mode = get(names.mode);
  const reports = mode === '' || mode === 'normal' || mode === 'unknown';
  const resumes = reports && get(names.entry) === 'resume';

  if (reports) {
    model.begin(runTime);
    // Until the exercise ends, leaving means coming back.
    set(names.exit, 'suspend');
    runTime.commit();
  }

  return {
    kind: model.kind,
    reports,
    language: get(names.language) || null,
    learner: get(names.learner) || null,
    suspended: resumes ? get(names.suspended) || null : null,
    stood: resumes ? Number.parseInt(get(names.stood), 10) || null : null,
    room: model.room,
    suspend(data, events) {
      if (over || ended || !reports) return;
      if (data !== null && !set(names.suspended, data)) return;
      set(names.stood, String(events));
      if (now() - committed < COMMIT_EVERY) return;
      committed = now();
      runTime.commit();
    },
    async finish(result) {
      if (over || !reports) return false;
      ended = true;
      tellGoals(runTime, result, model.goals);
      const asked = model.asked(runTime);
      // The learning system may ask for more than the scenario does; it never makes a pass of what is none.
      const passed = result.grade.passed && (asked === null || result.grade.score >= asked);
      const told = model.tellScore(runTime, result, passed);
      // The attempt is over: whoever comes again begins anew.
      set(names.suspended, '');
      set(names.exit, model.ended);
      set(names.sessionTime, model.duration(now() - began));
      return runTime.commit() && told;
    },
    leave() {
      if (over) return;
      over = true;
      set(names.sessionTime, model.duration(now() - began));
      runTime.end();
    },
    returnUrl: null,
  };
}
