import { type App, type AppSurroundings, appOf } from '../../state/app';
import { composeGuide, composePointer, composeSpoken, composeTraining } from '../../state/compose';
import { composePractice } from '../../state/compose-practice';
import { letGoAtNewTenant } from '../../state/new-tenant';
import { letGoOfPassedStep } from '../../state/passed-step';

/** The stores of the practice client, which points at the next step of the guide: enough for a panel beside it, too. */
export async function practiceStores(surroundings: AppSurroundings): Promise<App> {
  const spoken = await composeSpoken(surroundings);
  const pointing = { ...spoken, ...composePointer(surroundings, spoken) };
  const guided = { ...pointing, ...composeGuide(surroundings, spoken) };
  letGoAtNewTenant(pointing);
  letGoOfPassedStep(guided);
  return appOf({
    ...guided,
    ...composePractice(surroundings, spoken),
    ...composeTraining(surroundings, spoken),
  });
}
