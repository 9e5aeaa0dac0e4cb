import { type App, type AppSurroundings, appOf } from '../../state/app';
import { composeBase, composeSimulator, composeTenant } from '../../state/compose';

/** The stores of the page of a whole tenant; what it reads is in a store of the page's own. */
export async function diagnosisStores(surroundings: AppSurroundings): Promise<App> {
  const base = await composeBase(surroundings);
  const simulated = { ...base, ...composeSimulator(surroundings, base) };
  const spoken = { ...simulated, ...composeTenant(surroundings, simulated) };
  return appOf({
    ...spoken,
  });
}
