import { type App, type AppSurroundings, appOf } from '../../state/app';
import {
  composeBase,
  composeGuide,
  composePointer,
  composePractice,
  composeSimulator,
  composeTenant,
  composeTraining,
} from '../../state/compose';
import { letGoAtNewTenant } from '../../state/new-tenant';

/** The stores of the practice client, which points at the next step of the guide: enough for a panel beside it, too. */
export async function practiceStores(surroundings: AppSurroundings): Promise<App> {
  const base = await composeBase(surroundings);
  const simulated = { ...base, ...composeSimulator(surroundings, base) };
  const spoken = { ...simulated, ...composeTenant(surroundings, simulated) };
  const pointing = { ...spoken, ...composePointer(surroundings, base) };
  letGoAtNewTenant(pointing);
  return appOf({
    ...pointing,
    ...composeGuide(surroundings, spoken),
    ...composePractice(surroundings, simulated),
    ...composeTraining(surroundings, simulated),
  });
}
