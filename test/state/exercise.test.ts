import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import { findPack } from '../../catalog/packs';
import { firstSteps } from '../../catalog/scenarios/first-steps';
import { gradeRecord } from '../../dataverse/simulated/exercise/grade-record';
import { newTenant } from '../../dataverse/simulated/new-tenant';
import { createOwner } from '../../dataverse/simulated/owner';
import type { ExerciseResult } from '../../domain/exercise';
import { createExerciseControl } from '../../sources/exercise-control';
import type { SimulatorStatus } from '../../sources/simulator-control';
import { createExerciseStore, type ExerciseKeeper } from '../../state/exercise';
import { gateTo } from '../support/gate';

const ORIGIN = 'http://localhost';
const START = Date.parse('2026-11-29T08:00:00Z');
const pack = findPack('no-licence');
if (!pack) throw new Error('The pack of the tests is gone');
const [hint] = pack.hints ?? [];
const { id: question } = pack.goals.find(({ is }) => is === 'cause') ?? {};
if (!hint || !question) throw new Error('The pack of the tests has no hint, or asks for no cause');

function openStore(changes: Partial<ExerciseKeeper> = {}, outlivesTenant = false) {
  const owner = createOwner(newTenant(firstSteps, 7, START), {
    realNow: () => START,
    freshSeed: () => 11,
    store: { save: async () => {} },
    later: () => () => {},
  });
  const gate = gateTo((request) => owner.fetch(request));
  const stood: number[] = [];
  const graded: ExerciseResult[] = [];
  const status = signal<SimulatorStatus | null>(null);
  const store = createExerciseStore({
    control: createExerciseControl(gate.fetch, ORIGIN),
    simulator: { status, refresh: async () => {} },
    keeper: {
      known: async () => null,
      grade: async (record) => (await gradeRecord(record)).grade,
      stands: async ({ events }) => void stood.push(events),
      graded: async (result) => void graded.push(result),
      begun: async () => {},
      earlier: () => 0,
      ...changes,
    },
    outlivesTenant,
    newId: () => crypto.randomUUID(),
    realNow: () => START,
  });
  const readings = () => gate.asked.filter((address) => address === '/simulator/exercise').length;
  return { store, gate, status, stood, graded, readings };
}

async function begunStore(changes?: Partial<ExerciseKeeper>, outlivesTenant?: boolean) {
  const opened = openStore(changes, outlivesTenant);
  expect(await opened.store.begin(pack as NonNullable<typeof pack>, { trainee: 'Ana' })).toBe(true);
  opened.gate.asked.length = 0;
  return opened;
}

describe('where an exercise stands', () => {
  it('is read once for all who ask at the same time, and once more for who asks meanwhile', async () => {
    const { store, gate, readings } = await begunStore();
    const release = gate.holdNext('/exercise');
    const first = [store.refresh(), store.refresh()];
    await expect.poll(readings).toBe(1);
    const later = [store.refresh(), store.refresh(), store.refresh()];
    expect(readings()).toBe(1);
    release();
    await Promise.all([...first, ...later]);
    expect(readings()).toBe(2);
  });

  it('is not overtaken by a reading that began before a change', async () => {
    const { store, gate, readings } = await begunStore();
    const release = gate.holdNext('/exercise');
    const reading = store.refresh();
    await expect.poll(readings).toBe(1);
    const taken = store.takeHint(hint.id);
    // The service has answered whatever was sent before this.
    for (const path of ['/exercise/record', '/exercise/record']) {
      await (await gate.fetch(new Request(`${ORIGIN}/simulator${path}`))).json();
    }
    release();
    await Promise.all([reading, taken]);
    expect(store.exercise.value?.hints.find(({ id }) => id === hint.id)?.text).toEqual(hint.text);
  });

  it('is read again after one that did not get through, which leaves what was shown', async () => {
    const { store, gate } = await begunStore();
    gate.cut(true);
    await store.refresh();
    expect(store.exercise.value?.stage).toBe('running');
    gate.cut(false);
    await store.move('paused');
    expect(store.exercise.value?.stage).toBe('paused');
  });

  it('is read whenever the tenant tells of itself', async () => {
    const { store, status, readings } = await begunStore();
    await store.refresh();
    status.value = {} as SimulatorStatus;
    await expect.poll(readings).toBe(2);
  });

  it('is told to whoever keeps it, as long as it goes on', async () => {
    const { store, stood } = await begunStore();
    await store.nameCause(question, 'no-profile');
    await store.move('finished');
    await store.refresh();
    expect(stood).toEqual([0, 1]);
  });
});

describe('what the simulator refuses', () => {
  it('is said in its words until something is done', async () => {
    const { store } = await begunStore();
    await store.move('paused');
    expect(await store.takeHint(hint.id)).toBe(false);
    expect(store.problem.value).toBe('The exercise is paused.');
    expect(await store.move('running')).toBe(true);
    expect(store.problem.value).toBeNull();
  });
});

describe('what is to be found out', () => {
  it('stays closed until the end', async () => {
    const { store } = await begunStore();
    await store.nameCause(question, 'no-profile');
    const shown = JSON.stringify(store.exercise.value);
    expect(store.exercise.value?.goals.find(({ id }) => id === question)).toMatchObject({
      met: null,
      answered: 'no-profile',
    });
    expect(shown).not.toContain(hint.text.en);
    expect(store.ended.value).toBeNull();
    await store.move('finished');
    expect(store.exercise.value?.goals.find(({ id }) => id === question)?.met).toBe(false);
  });
});

describe('the end', () => {
  it('is graded and told once', async () => {
    const { store, graded } = await begunStore();
    await store.move('givenUp');
    await Promise.all([store.refresh(), store.refresh()]);
    expect(graded).toMatchObject([{ grade: { ending: 'givenUp', passed: false } }]);
    expect(store.ended.value).toBe(graded[0]);
  });

  it('is not graded anew where its result is known', async () => {
    const first = await begunStore();
    await first.store.move('finished');
    const [known] = first.graded;
    if (!known) throw new Error('Nothing was graded');
    const second = await begunStore({ known: async () => known });
    await second.store.move('finished');
    expect(second.store.ended.value).toBe(known);
    expect(second.graded).toEqual([]);
  });

  it.each([
    { outlives: false, shown: undefined },
    { outlives: true, shown: 'ended' },
  ])('stays on show in a fresh tenant: $outlives', async ({ outlives, shown }) => {
    const { store, gate } = await begunStore({}, outlives);
    await store.move('finished');
    await gate.fetch(new Request(`${ORIGIN}/simulator/reset`, { method: 'POST', body: '{}' }));
    await store.refresh();
    expect(store.exercise.value?.stage).toBe(shown);
    expect(store.ended.value !== null).toBe(outlives);
  });

  it('of an attempt that is begun over is one that was given up', async () => {
    const { store, graded } = await begunStore();
    const before = store.exercise.value;
    expect(await store.startOver()).toBe(true);
    expect(store.exercise.value).toMatchObject({ stage: 'running', seed: before?.seed, trainee: 'Ana' });
    expect(store.exercise.value?.attempt).not.toBe(before?.attempt);
    expect(store.ended.value).toBeNull();
    expect(graded).toMatchObject([{ grade: { ending: 'givenUp' } }]);
  });
});
