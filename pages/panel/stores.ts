import { type App, type AppSurroundings, appOf } from '../../state/app';
import {
  composeBase,
  composeGuide,
  composePointer,
  composeSimulator,
  composeTenant,
} from '../../state/compose';
import { letGoAtNewTenant } from '../../state/new-tenant';

/** The stores of the side panel. */
export async function panelStores(surroundings: AppSurroundings): Promise<App> {
  const base = await composeBase(surroundings);
  const simulated = { ...base, ...composeSimulator(surroundings, base) };
  const spoken = { ...simulated, ...composeTenant(surroundings, simulated) };
  const pointing = { ...spoken, ...composePointer(surroundings, base) };
  letGoAtNewTenant(pointing);
  return appOf({
    ...pointing,
    ...composeGuide(surroundings, spoken),
  });
}
