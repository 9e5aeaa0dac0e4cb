/** Both editions of SCORM, with other people's run-times: what is set is taken, and what was left is given back. */
import { Scorm12API, Scorm2004API } from 'scorm-again';
import { describe, expect, it } from 'vitest';
import { openScormLink } from '../../training/packages/scorm-link';
import { type FrameLike, findScormRunTime } from '../../training/packages/scorm-run-time';
import { scorm12Model } from '../../training/packages/scorm12-model';
import { workedResult } from '../support/exercise-result';

const KINDS = ['scorm2004', 'scorm12'] as const;
type Kind = (typeof KINDS)[number];

const frame = (changes: Partial<FrameLike> = {}): FrameLike => {
  const made: FrameLike = { parent: null, opener: null, ...changes };
  made.parent ??= made;
  return made;
};

const SET = { scorm2004: 'SetValue', scorm12: 'LMSSetValue' } as const;

/** A learning system of an edition, which notes what it refuses. */
function systemOf(kind: Kind, saved: object = {}) {
  const refused: string[] = [];
  const set: string[] = [];
  const api = kind === 'scorm12' ? new Scorm12API({ logLevel: 5 }) : new Scorm2004API({ logLevel: 5 });
  api.loadFromJSON(saved as never, '');
  const watched = new Proxy(api, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name);
      if (name !== SET[kind] || typeof value !== 'function') return value;
      return (element: string, text: string) => {
        const taken = String(value.call(target, element, text));
        set.push(`${element}=${text}`);
        if (taken !== 'true') refused.push(`${element}=${text}`);
        return taken;
      };
    },
  });
  const top = frame(
    (kind === 'scorm12' ? { API: watched } : { API_1484_11: watched }) as unknown as Partial<FrameLike>,
  );
  const runTime = findScormRunTime(frame({ parent: top }), kind);
  if (!runTime) throw new Error('The run-time was not found');
  return { api, runTime, refused, set };
}

describe.each(KINDS)('the run-time of %s', (kind) => {
  const name = kind === 'scorm12' ? 'API' : 'API_1484_11';
  const api =
    kind === 'scorm12' ? { LMSInitialize: () => 'true' } : ({ Initialize: () => 'true' } as unknown);
  const having = { [name]: api } as Partial<FrameLike>;

  it('is found above the page, or above what opened it', () => {
    const system = frame(having);
    const found = [
      findScormRunTime(frame({ parent: frame({ parent: system }) }), kind),
      findScormRunTime(frame({ opener: frame({ parent: system }) }), kind),
    ];
    expect(found).toMatchObject([{ kind }, { kind }]);
    expect(findScormRunTime(frame(), kind)).toBeNull();
  });

  it('is the one that the package was made for, where a learning system has both', () => {
    const both = {
      API: { LMSInitialize: () => 'true' },
      API_1484_11: { Initialize: () => 'true' },
    } as unknown as Partial<FrameLike>;
    expect(findScormRunTime(frame({ parent: frame(both) }), kind)).toMatchObject({ kind });
  });

  it('is used where the other one is missing', () => {
    const other = kind === 'scorm12' ? 'scorm2004' : 'scorm12';
    expect(findScormRunTime(frame({ parent: frame(having) }), other)).toMatchObject({ kind });
  });

  it('is not looked for in a page of another origin', () => {
    const foreign = Object.defineProperty({ parent: null, opener: null }, name, {
      get() {
        throw new DOMException('Blocked', 'SecurityError');
      },
    }) as FrameLike;
    expect(findScormRunTime(frame({ parent: foreign }), kind)).toBeNull();
  });

  it('is not something else of that name', () => {
    const other = { [name]: { version: 1 } } as unknown as Partial<FrameLike>;
    expect(findScormRunTime(frame({ parent: frame(other) }), kind)).toBeNull();
  });

  it('takes every value that is set, as the standard says them', async () => {
    const { runTime, refused } = systemOf(kind);
    let now = 0;
    const link = openScormLink(runTime, { now: () => now });
    expect(link).toMatchObject({ kind, reports: true, suspended: null });
    now = 3_725_000;
    link?.suspend('mc1:abc', 3);
    const taken = await link?.finish(await workedResult({ answer: 'no-profile' }));
    expect(refused).toEqual([]);
    expect(taken).toBe(true);
    link?.leave();
  });

  it('has each goal once, also where the result is told once more', async () => {
    const { runTime } = systemOf(kind);
    const link = openScormLink(runTime, { now: () => 0 });
    const result = await workedResult({ answer: 'no-profile' });
    await link?.finish(result);
    await link?.finish(result);
    expect(runTime.get('cmi.objectives._count')).toBe(String(result.grade.goals.length));
  });

  it('that refuses to begin leaves the page by itself', () => {
    const { runTime } = systemOf(kind);
    runTime.begin();
    expect(openScormLink(runTime, { now: () => 0 })).toBeNull();
  });

  it('keeps what the standard says that it keeps', () => {
    const { runTime, refused } = systemOf(kind);
    const link = openScormLink(runTime, { now: () => 0 });
    link?.suspend('x'.repeat(link.room), 3);
    expect(refused).toEqual([]);
    expect(link?.room).toBe(kind === 'scorm12' ? 4_096 : 64_000);
  });
});

describe('a learning system of SCORM 2004', () => {
  it('gives back what was left, with how far it really was', () => {
    const { runTime } = systemOf('scorm2004', { suspend_data: 'mc1:abc', location: '9', entry: 'resume' });
    expect(openScormLink(runTime, { now: () => 0 })).toMatchObject({
      suspended: 'mc1:abc',
      stood: 9,
      reports: true,
    });
  });

  it('adds up the time of a session', async () => {
    const { runTime, api } = systemOf('scorm2004');
    let now = 0;
    const link = openScormLink(runTime, { now: () => now });
    now = 3_725_000;
    link?.leave();
    expect((api as Scorm2004API).cmi.getCurrentTotalTime()).toBe('PT1H2M5S');
  });

  it.each([
    ['0.97', 'passed'],
    ['0.975', 'failed'],
  ])('that asks for %s has an exercise of 97 %s', async (asked, status) => {
    const { runTime, set } = systemOf('scorm2004', { scaled_passing_score: asked });
    const result = await workedResult({ answer: 'no-profile' });
    const link = openScormLink(runTime, { now: () => 0 });
    await link?.finish({ ...result, grade: { ...result.grade, passed: true, score: 97 } });
    expect(set).toContain(`cmi.success_status=${status}`);
  });
});

describe('a learning system of SCORM 1.2', () => {
  const core = (changes: object) => ({ core: changes });

  it('gives back what was left, with how far it really was, and the language of the learner', () => {
    const { runTime } = systemOf('scorm12', {
      ...core({ entry: 'resume', lesson_location: '9' }),
      suspend_data: 'mc1:abc',
      student_preference: { language: 'sl' },
    });
    expect(openScormLink(runTime, { now: () => 0 })).toMatchObject({
      suspended: 'mc1:abc',
      stood: 9,
      language: 'sl',
      reports: true,
    });
  });

  it('is told nothing where somebody only looks', async () => {
    const { runTime, set } = systemOf('scorm12', core({ lesson_mode: 'browse' }));
    const link = openScormLink(runTime, { now: () => 0 });
    expect(await link?.finish(await workedResult())).toBe(false);
    expect(set).toEqual([]);
  });

  it('keeps an earlier result until there is another one', () => {
    const { runTime, set } = systemOf('scorm12', core({ lesson_status: 'passed' }));
    openScormLink(runTime, { now: () => 0 });
    expect(set).toEqual(['cmi.core.exit=suspend']);
  });

  it('has a pass by what it asks for beside the scenario, and no score that contradicts a failure', async () => {
    const result = await workedResult({ answer: 'no-profile' });
    const graded = async (asked: string, passed: boolean) => {
      const { runTime, set } = systemOf('scorm12', { student_data: { mastery_score: asked } });
      const link = openScormLink(runTime, { now: () => 0 });
      await link?.finish({ ...result, grade: { ...result.grade, passed, score: 80 } });
      return set.filter((each) => /lesson_status=(passed|failed)|score\.raw/.test(each));
    };
    expect(await graded('80', true)).toEqual(['cmi.core.score.raw=80', 'cmi.core.lesson_status=passed']);
    expect(await graded('81', true)).toEqual(['cmi.core.score.raw=80', 'cmi.core.lesson_status=failed']);
    expect(await graded('70', false)).toEqual(['cmi.core.lesson_status=failed']);
    expect(await graded('', false)).toEqual(['cmi.core.score.raw=80', 'cmi.core.lesson_status=failed']);
  });

  it('gets times with hours of four digits and hundredths', () => {
    expect(scorm12Model.duration(3_725_120)).toBe('0001:02:05.12');
    expect(scorm12Model.duration(0)).toBe('0000:00:00.00');
    expect(scorm12Model.duration(59_999)).toBe('0000:01:00.00');
    expect(scorm12Model.duration(-5)).toBe('0000:00:00.00');
  });
});
