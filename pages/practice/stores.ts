import { type App, type AppSurroundings, appOf } from '../../state/app';
import { composeGuide, composePointer, composeSpoken, composeTraining } from '../../state/compose';
import { composePractice } from '../../state/compose-practice';
import { letGoAtNewTenant } from '../../state/new-tenant';

/** The stores of the practice client, which points at the next step of the guide: enough for a panel beside it, too. */
export async function practiceStores(surroundings: AppSurroundings): Promise<App> {
  const spoken = await composeSpoken(surroundings);
  const pointing = { ...spoken, ...composePointer(surroundings, spoken) };
  letGoAtNewTenant(pointing);
  return appOf({
    ...pointing,
    ...composeGuide(surroundings, spoken),
    ...composePractice(surroundings, spoken),
    ...composeTraining(surroundings, spoken),
  });
}
