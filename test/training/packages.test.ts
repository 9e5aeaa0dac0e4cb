import { signal } from '@preact/signals';
import fc from 'fast-check';
import { strToU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { ExerciseResult } from '../../domain/exercise';
import { createPackageSession } from '../../state/package-session';
import { contentsOf } from '../../training/packages/contents';
import { createTabLink } from '../../training/packages/link';
import { scorm2004Package } from '../../training/packages/scorm2004';
import { resumedFrom, suspendedOf } from '../../training/packages/suspended';
import { openPackageTenant, PACKAGE_ORIGIN } from '../../training/packages/tenant';
import { loadPageFiles } from '../../training/packages/zip';
import { packWithQuestion, workedResult } from '../support/exercise-result';

const pack = packWithQuestion();

/** Nothing was left, and nobody says who it is. */
const UNKNOWN = { suspended: null, learner: null };

/** Nobody follows the tenant: a session reads when it is told to. */
const unfollowed = { status: signal(null), refresh: async () => {} };

describe('an exercise that was left', () => {
  it('is the same record when it is taken up again', async () => {
    const { record } = await workedResult({ answer: 'no-profile', to: null });
    const text = suspendedOf(record);
    expect(text).toMatch(/^mc1:[A-Za-z0-9+/=]+$/);
    expect(resumedFrom(text, record.start.pack)).toEqual(record);
  });

  it('is not taken up in another scenario, nor in another edition of it', async () => {
    const { record } = await workedResult({ to: null });
    const text = suspendedOf(record);
    expect(resumedFrom(text, { ...pack, revision: pack.revision + 1 })).toBeNull();
    expect(resumedFrom(text, { ...pack, id: 'other' })).toBeNull();
  });

  it('is begun anew where what was kept is cut off, changed or of somebody else', async () => {
    const { record } = await workedResult({ to: null });
    const text = suspendedOf(record);
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.nat(text.length - 1).map((at) => text.slice(0, at)),
        ),
        (other) => {
          expect(resumedFrom(other, pack)).toBeNull();
        },
      ),
    );
    expect(resumedFrom(`mc1:${btoa('nothing')}`, pack)).toBeNull();
  });

  it('goes on in its tenant', async () => {
    let real = Date.parse('2026-03-02T08:00:00Z');
    let ids = 0;
    const surroundings = {
      realNow: () => real,
      freshSeed: () => 5,
      newId: () => `0b7c7f0e-5a43-4d0c-9a3e-0c3b6f1f7d0${ids++}`,
      later: () => () => {},
    };
    const first = await openPackageTenant(pack, UNKNOWN, surroundings);
    expect(first.resumed).toBeNull();
    let kept = '';
    const tab = createTabLink(null, pack.id);
    const link = {
      ...tab,
      suspend(data: string | null) {
        kept = data ?? kept;
      },
    };
    const session = createPackageSession({
      fetch: first.owner.fetch,
      origin: PACKAGE_ORIGIN,
      simulator: unfollowed,
      link,
      newId: surroundings.newId,
      realNow: surroundings.realNow,
    });
    await session.refresh();
    real += 42_000;
    await session.nameCause('why', 'method-none');
    await session.takeHint('order');
    const second = await openPackageTenant(pack, { ...UNKNOWN, suspended: kept }, surroundings);
    expect(second.resumed).toBe(2);
    const answer = await second.owner.fetch(new Request(`${PACKAGE_ORIGIN}/simulator/exercise`));
    expect(await answer.json()).toMatchObject({ stage: 'running', elapsed: 42_000 });
    expect(ids).toBe(1);
  });

  it('stays at the last point that fits where the learning system keeps too little', async () => {
    const kept: (string | null)[] = [];
    const { owner } = await openPackageTenant(pack, UNKNOWN, {
      realNow: () => 0,
      freshSeed: () => 5,
      newId: () => '0b7c7f0e-5a43-4d0c-9a3e-0c3b6f1f7d01',
      later: () => () => {},
    });
    const link = {
      ...createTabLink(null, pack.id),
      room: 250,
      suspend: (data: string | null) => void kept.push(data),
    };
    const session = createPackageSession({
      fetch: owner.fetch,
      origin: PACKAGE_ORIGIN,
      simulator: unfollowed,
      link,
      newId: () => '',
      realNow: () => 0,
    });
    await session.refresh();
    for (const cause of ['no-profile', 'method-none', 'rejected', 'no-address', 'gmail', 'read-denied']) {
      await session.nameCause('why', cause);
    }
    expect(kept[0]).toEqual(expect.any(String));
    expect(kept.at(-1)).toBeNull();
  });
});

describe('an exercise whose time is up', () => {
  it('ends by itself, and its result is told once', async () => {
    let real = 0;
    const told: ExerciseResult[] = [];
    const { owner } = await openPackageTenant({ ...pack, limits: { minutes: 2 } }, UNKNOWN, {
      realNow: () => real,
      freshSeed: () => 5,
      newId: () => '0b7c7f0e-5a43-4d0c-9a3e-0c3b6f1f7d01',
      later: () => () => {},
    });
    const session = createPackageSession({
      fetch: owner.fetch,
      origin: PACKAGE_ORIGIN,
      simulator: unfollowed,
      link: {
        ...createTabLink(null, pack.id),
        reports: true,
        async finish(result) {
          told.push(result);
          return true;
        },
      },
      newId: () => '',
      realNow: () => real,
    });
    await session.refresh();
    expect(session.exercise.value).toMatchObject({ stage: 'running', left: 120_000 });
    real += 200_000;
    await Promise.all([session.refresh(), session.refresh(), session.refresh()]);
    expect(session.delivery.value).toBe('delivered');
    expect(told).toMatchObject([{ grade: { ending: 'timeUp', elapsed: 120_000, passed: false } }]);
  });
});

describe('an exam that is dealt by name', () => {
  const exam = packWithQuestion({ exam: { variant: 'byTrainee' } });
  let ids = 0;
  async function sat(learner: string | null) {
    const { owner } = await openPackageTenant(
      exam,
      { suspended: null, learner },
      {
        realNow: () => 0,
        freshSeed: () => 5,
        newId: () => `0b7c7f0e-5a43-4d0c-9a3e-0c3b6f1f7d0${ids++}`,
        later: () => () => {},
      },
    );
    const answer = await owner.fetch(new Request(`${PACKAGE_ORIGIN}/simulator/exercise/record`));
    return ((await answer.json()) as ExerciseResult['record']).start;
  }

  it('falls to a learner alike at each launch, under a code that names nobody', async () => {
    const [first, again, other] = [await sat('ana@x'), await sat('ana@x'), await sat('luka@x')];
    // The variant is worked out of it.
    expect(first.trainee).toBe(again.trainee);
    expect(first.trainee).not.toBe(other.trainee);
    expect(first.trainee).not.toContain('ana');
  });

  it('begins also where nobody says who it is', async () => {
    expect((await sat(null)).trainee).not.toBe('');
  });
});

describe('the files of the practice page', () => {
  const site = new Map([
    ['https://x.invalid/package/files.json', '{"files":["index.html","assets/a.js"]}'],
    ['https://x.invalid/package/index.html', '<p>'],
    ['https://x.invalid/package/assets/a.js', '1'],
  ]);
  const fetchFrom = (pages: ReadonlyMap<string, string>) => async (request: Request) => {
    const text = pages.get(request.url);
    return new Response(text ?? 'none', { status: text === undefined ? 404 : 200 });
  };

  it('are fetched by their listing, and go into the package with the scenario', async () => {
    const files = await loadPageFiles(fetchFrom(site), 'https://x.invalid/package/');
    const archive = unzipSync(scorm2004Package(contentsOf([pack]), files));
    expect(Object.keys(archive).toSorted()).toEqual([
      'assets/a.js',
      'exercises.json',
      'imsmanifest.xml',
      'index.html',
      `scenarios/${pack.id}.json`,
    ]);
    expect(archive['assets/a.js']).toEqual(strToU8('1'));
  });

  it('are taken from the extension where it has them', async () => {
    const shared = new Map([
      ['https://x.invalid/package/files.json', '{"files":["a/b.js"],"elsewhere":{"a/b.js":"/chunks/b.js"}}'],
      ['https://x.invalid/chunks/b.js', '2'],
    ]);
    const files = await loadPageFiles(fetchFrom(shared), 'https://x.invalid/package/');
    expect(files).toEqual({ 'a/b.js': strToU8('2') });
    for (const path of ['//elsewhere.invalid/b.js', 'https://elsewhere.invalid/b.js', '/../b.js']) {
      const listing = JSON.stringify({ files: ['b.js'], elsewhere: { 'b.js': path } });
      const away = new Map([['https://x.invalid/package/files.json', listing]]);
      await expect(loadPageFiles(fetchFrom(away), 'https://x.invalid/package/')).rejects.toThrow('expected');
    }
  });

  it('are not where one is missing or lies elsewhere', async () => {
    const without = new Map([...site].filter(([url]) => !url.endsWith('a.js')));
    await expect(loadPageFiles(fetchFrom(without), 'https://x.invalid/package/')).rejects.toThrow('404');
    const outside = new Map([['https://x.invalid/package/files.json', '{"files":["../secret"]}']]);
    await expect(loadPageFiles(fetchFrom(outside), 'https://x.invalid/package/')).rejects.toThrow();
  });
});
