import { type App, type AppSurroundings, appOf } from '../../state/app';
import { composeGuide, composePointer, composeSpoken } from '../../state/compose';
import { letGoAtNewTenant } from '../../state/new-tenant';
import { letGoOfPassedStep } from '../../state/passed-step';

/** The stores of the side panel. */
export async function panelStores(surroundings: AppSurroundings): Promise<App> {
  const spoken = await composeSpoken(surroundings);
  const pointing = { ...spoken, ...composePointer(surroundings, spoken) };
  const guided = { ...pointing, ...composeGuide(surroundings, spoken) };
  letGoAtNewTenant(pointing);
  letGoOfPassedStep(guided);
  return appOf(guided);
}
