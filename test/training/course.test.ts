import { describe, expect, it } from 'vitest';
import { COURSE_IDS, courses } from '../../catalog/course';
import { packs } from '../../catalog/packs';
import { courseSteps, hoursAndMinutes, nextStep } from '../../training/course';

const ids = packs.map(({ id }) => id);
const ofLevel = (exam: boolean) => packs.filter(({ level }) => (level === 'exam') === exam);
const lengthOf = (course: keyof typeof courses) => courseSteps(courses[course]).at(-1)?.until ?? 0;

describe.each(COURSE_IDS)('the course %s', (id) => {
  const course = courses[id];

  it('has exercises that there are, each once, in their order', () => {
    expect(course.packs.length).toBeGreaterThan(0);
    expect(course.packs).toEqual(ids.filter((each) => course.packs.includes(each)));
  });

  it('says what it is in both languages', () => {
    for (const { en, sl = '' } of [course.title, course.sentence]) {
      expect(en).not.toBe('');
      expect(sl).not.toBe('');
      expect(sl).not.toBe(en);
    }
  });
});

describe('courses', () => {
  it('have every exercise in one of them at least, and exams in the exam alone', () => {
    const practice = [courses.halfDay, courses.day, courses.further].flatMap((course) => course.packs);
    for (const { id } of ofLevel(false)) expect(practice).toContain(id);
    for (const { id } of ofLevel(true)) {
      expect(courses.exam.packs).toContain(id);
      expect(practice).not.toContain(id);
    }
    expect(courses.exam.packs.at(-1)).toBe(ofLevel(true).at(-1)?.id);
  });

  it('repeat nothing in what goes further', () => {
    const before = [...courses.halfDay.packs, ...courses.day.packs];
    expect(courses.further.packs.filter((id) => before.includes(id))).toEqual([]);
  });

  it('fit the time that they are called by, breaks aside', () => {
    expect(lengthOf('halfDay')).toBeGreaterThan(180);
    expect(lengthOf('halfDay')).toBeLessThanOrEqual(220);
    expect(lengthOf('day')).toBeGreaterThan(330);
    expect(lengthOf('day')).toBeLessThanOrEqual(380);
  });

  it('add up the minutes, each exercise with the talk after it', () => {
    const steps = courseSteps({ ...courses.exam, packs: ['first-mailbox', 'nowhere', 'exam'] });
    expect(steps.map(({ pack, until }) => [pack.id, until])).toEqual([
      ['first-mailbox', 15],
      ['exam', 65],
    ]);
    expect(hoursAndMinutes(65)).toEqual({ hours: 1, minutes: 5 });
  });

  it('lead to the first that was not passed, and to none where all were', () => {
    const steps = courseSteps(courses.halfDay);
    const passed = { best: 90, passed: true };
    const failed = { best: 40, passed: false };
    const [first, second] = steps;
    expect(nextStep(steps, new Map())).toBe(first);
    const standings = new Map([
      [first?.pack.id ?? '', passed],
      [second?.pack.id ?? '', failed],
    ]);
    expect(nextStep(steps, standings)).toBe(second);
    expect(nextStep(steps, new Map(steps.map(({ pack }) => [pack.id, passed])))).toBeUndefined();
  });
});
