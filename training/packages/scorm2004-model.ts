/** The data model of SCORM 2004: completed and passed are two things, and a score is a part of one. */
import { isoDuration } from '../../domain/duration';
import { scoreOf } from '../xapi/told';
import { numberIn, real, type ScormModel } from './scorm-model';

export const scorm2004Model: ScormModel = {
  kind: 'scorm2004',
  room: 64_000,
  names: {
    mode: 'cmi.mode',
    entry: 'cmi.entry',
    exit: 'cmi.exit',
    suspended: 'cmi.suspend_data',
    stood: 'cmi.location',
    language: 'cmi.learner_preference.language',
    learner: 'cmi.learner_id',
    sessionTime: 'cmi.session_time',
  },
  ended: 'normal',
  duration: isoDuration,
  begin({ get, set }) {
    if (get('cmi.completion_status') !== 'completed') set('cmi.completion_status', 'incomplete');
  },
  asked({ get }) {
    const scaled = numberIn(get('cmi.scaled_passing_score'));
    // A hundred times a fraction is seldom a whole number as it was meant.
    return scaled === null ? null : Math.round(scaled * 1e7) / 1e5;
  },
  goals: {
    objective: (met) => ({
      success_status: met ? 'passed' : 'failed',
      completion_status: met ? 'completed' : 'incomplete',
    }),
    type: 'choice',
    response: 'learner_response',
    wrong: 'incorrect',
  },
  tellScore({ set }, result, passed) {
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
      set('cmi.success_status', passed ? 'passed' : 'failed'),
    ].every((taken) => taken);
  },
};
