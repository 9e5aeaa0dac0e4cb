import { type App, type AppSurroundings, appOf } from '../../state/app';
import {
  composeGuide,
  composePointer,
  composeSpoken,
  composeTraining,
  type Spoken,
} from '../../state/compose';
import { composePractice } from '../../state/compose-practice';
import { letGoAtNewTenant } from '../../state/new-tenant';
import { letGoOfPassedStep } from '../../state/passed-step';

type WithTraining = (spoken: Spoken) => Pick<App, 'training'>;

/** @param training exercises and results; a package has its own exercise, and neither those that are shipped nor results */
export async function practiceStoresWith(
  surroundings: AppSurroundings,
  training: WithTraining,
): Promise<App> {
  const spoken = await composeSpoken(surroundings);
  const pointing = { ...spoken, ...composePointer(surroundings, spoken) };
  const guided = { ...pointing, ...composeGuide(surroundings, spoken) };
  letGoAtNewTenant(pointing);
  letGoOfPassedStep(guided);
  return appOf({
    ...guided,
    ...composePractice(surroundings, spoken),
    ...training(spoken),
  });
}

/** The stores of the practice client, which points at the next step of the guide: enough for a panel beside it, too. */
export const practiceStores = (surroundings: AppSurroundings): Promise<App> =>
  practiceStoresWith(surroundings, (spoken) => composeTraining(surroundings, spoken));
