import { firstSteps } from '../catalog/scenarios/first-steps';
import type { Fetch } from '../dataverse/client';
import { newTenant } from '../dataverse/simulated/new-tenant';
import { createOwner } from '../dataverse/simulated/owner';
import type { ScenarioPack } from '../domain/pack';
import { createExerciseControl } from '../sources/exercise-control';

const ORIGIN = 'http://trial.invalid';
const ATTEMPT = '00000000-0000-4000-8000-000000000000';

/** A moment that the trial's clocks begin at: the same trial twice gives the same. */
export const TRIAL_STARTS = '2026-01-05T08:00:00Z';
const START = Date.parse(TRIAL_STARTS);

export interface Trial {
  fetch: Fetch;
  origin: string;
}

/** An exercise that nobody sees, in a simulator of its own whose real time stands still. */
export async function openTrial(pack: ScenarioPack, seed: number): Promise<Trial> {
  const owner = createOwner(newTenant(firstSteps, seed, START), {
    realNow: () => START,
    freshSeed: () => seed,
    store: { save: async () => {} },
    later: () => () => {},
  });
  // Nobody sits it: the rules of an exam do not hold, and the seed is the one that is asked for.
  const { exam: _, ...exercise } = pack;
  await createExerciseControl(owner.fetch, ORIGIN).begin({ pack: exercise, seed, attempt: ATTEMPT });
  return { fetch: owner.fetch, origin: ORIGIN };
}
