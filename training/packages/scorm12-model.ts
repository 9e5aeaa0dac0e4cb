/** The data model of SCORM 1.2: one status says how it stands and how it ended, and little is kept. */
import { scoreOf } from '../xapi/told';
import { numberIn, real, type ScormModel } from './scorm-model';

/** Hours, minutes, seconds and hundredths, of which there are four, two, two and two digits. */
function timespan(milliseconds: number): string {
  const hundredths = Math.max(0, Math.round(milliseconds / 10));
  const digits = (value: number, count: number) => String(Math.floor(value)).padStart(count, '0');
  const seconds = digits((hundredths / 100) % 60, 2);
  return `${digits(hundredths / 360_000, 4)}:${digits((hundredths / 6_000) % 60, 2)}:${seconds}.${digits(hundredths % 100, 2)}`;
}

export const scorm12Model: ScormModel = {
  kind: 'scorm12',
  room: 4_096,
  names: {
    mode: 'cmi.core.lesson_mode',
    entry: 'cmi.core.entry',
    exit: 'cmi.core.exit',
    suspended: 'cmi.suspend_data',
    stood: 'cmi.core.lesson_location',
    language: 'cmi.student_preference.language',
    learner: 'cmi.core.student_id',
    sessionTime: 'cmi.core.session_time',
  },
  ended: '',
  duration: timespan,
  begin({ get, set }) {
    // An earlier result stays until there is another one.
    if (!['passed', 'failed', 'completed'].includes(get('cmi.core.lesson_status'))) {
      set('cmi.core.lesson_status', 'incomplete');
    }
  },
  asked: ({ get }) => numberIn(get('cmi.student_data.mastery_score')),
  goals: {
    objective: (met) => ({ status: met ? 'passed' : 'failed' }),
    // A choice of this edition is a single letter.
    type: 'fill-in',
    response: 'student_response',
    wrong: 'wrong',
  },
  tellScore(runTime, result, passed) {
    const { set } = runTime;
    const { raw, min, max } = scoreOf(result);
    const asked = scorm12Model.asked(runTime);
    // Learning systems make a pass of any score that reaches what they ask for, also of what was given up.
    const contradicts = !passed && asked !== null && raw >= asked;
    return [
      ...(contradicts
        ? []
        : [
            set('cmi.core.score.min', real(min)),
            set('cmi.core.score.max', real(max)),
            set('cmi.core.score.raw', real(raw)),
          ]),
      set('cmi.core.lesson_status', passed ? 'passed' : 'failed'),
    ].every((taken) => taken);
  },
};
