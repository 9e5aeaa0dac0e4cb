import { type App, type AppSurroundings, appOf } from '../../state/app';
import { composeBase, composeGuide, composeSimulator, composeTenant } from '../../state/compose';

/** The stores of the popup. */
export async function popupStores(surroundings: AppSurroundings): Promise<App> {
  const base = await composeBase(surroundings);
  const simulated = { ...base, ...composeSimulator(surroundings, base) };
  const spoken = { ...simulated, ...composeTenant(surroundings, simulated) };
  return appOf({
    ...spoken,
    ...composeGuide(surroundings, spoken),
  });
}
