import { type App, type AppSurroundings, appOf } from '../../state/app';
import { composeGuide, composePointer, composeSpoken } from '../../state/compose';
import { letGoAtNewTenant } from '../../state/new-tenant';

/** The stores of the side panel. */
export async function panelStores(surroundings: AppSurroundings): Promise<App> {
  const spoken = await composeSpoken(surroundings);
  const pointing = { ...spoken, ...composePointer(surroundings, spoken) };
  letGoAtNewTenant(pointing);
  return appOf({
    ...pointing,
    ...composeGuide(surroundings, spoken),
  });
}
