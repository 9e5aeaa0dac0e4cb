import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import { findPack } from '../../catalog/packs';
import { firstSteps } from '../../catalog/scenarios/first-steps';
import { newTenant } from '../../dataverse/simulated/new-tenant';
import { createOwner } from '../../dataverse/simulated/owner';
import { StorageFull } from '../../db/errors';
import type { TrainingRepository } from '../../db/training';
import { createSimulatorStore } from '../../state/simulator';
import { createTrainingStore } from '../../state/training-store';

const ORIGIN = 'http://localhost';
const START = Date.parse('2026-11-29T08:00:00Z');

/** What this browser keeps, as long as there is room. */
function roomFor(most: number): TrainingRepository {
  const kept = new Map<string, unknown>();
  return {
    results: async () => [...kept.values()],
    async keepResult(attempt, result) {
      if (kept.size >= most) throw new StorageFull(new Error('QuotaExceededError'));
      kept.set(attempt, result);
    },
    removeResult: async (attempt) => void kept.delete(attempt),
    packs: async () => [],
    keepPack: async () => {},
    removePack: async () => {},
    board: { entries: async () => [], put: async () => {}, remove: async () => {}, clear: async () => {} },
  };
}

async function openTraining(repository: TrainingRepository) {
  const owner = createOwner(newTenant(firstSteps, 7, START), {
    realNow: () => START,
    freshSeed: () => 11,
    store: { save: async () => {} },
    later: () => () => {},
  });
  const tenant = createSimulatorStore({
    fetch: owner.fetch,
    origin: ORIGIN,
    wait: async () => {},
    realNow: () => START,
    every: () => () => {},
  });
  await tenant.refresh();
  return createTrainingStore({
    fetch: owner.fetch,
    origin: ORIGIN,
    simulator: tenant,
    repository,
    lrs: null,
    startClean: async () => {},
    people: { people: signal([]), keep: async () => {} },
    attempts: { of: () => 0, count: async () => {} },
    ownFiles: { fetch: owner.fetch, origin: ORIGIN },
    newId: () => crypto.randomUUID(),
    realNow: () => START,
  });
}

const pack = findPack('first-mailbox');
if (!pack) throw new Error('The first scenario is not shipped');

describe('the end of an exercise', () => {
  it('shows the grade where the storage is full, and says that it was not kept', async () => {
    const store = await openTraining(roomFor(0));
    expect(await store.begin(pack, { trainee: 'Ana Novak' })).toBe(true);
    expect(await store.move('finished')).toBe(true);
    expect(store.ended.value?.grade.score).toBeGreaterThanOrEqual(0);
    expect(store.unkept.value).toBe(true);
  });

  it('keeps the result where there is room', async () => {
    const store = await openTraining(roomFor(1));
    await store.begin(pack, { trainee: 'Ana Novak' });
    await store.move('finished');
    expect(store.unkept.value).toBe(false);
    expect(store.results.value).toHaveLength(1);
  });
});
