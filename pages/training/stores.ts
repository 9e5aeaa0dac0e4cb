import { type App, type AppSurroundings, appOf } from '../../state/app';
import { composeBase, composeSimulator, composeTraining } from '../../state/compose';
import { composePractice } from '../../state/compose-practice';

/** The stores of the page of exercises and results. */
export async function trainingStores(surroundings: AppSurroundings): Promise<App> {
  const base = await composeBase(surroundings);
  const simulated = { ...base, ...composeSimulator(surroundings, base) };
  return appOf({
    ...simulated,
    ...composePractice(surroundings, simulated),
    ...composeTraining(surroundings, simulated),
  });
}
