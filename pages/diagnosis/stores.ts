import { type App, type AppSurroundings, appOf } from '../../state/app';
import { composeSpoken } from '../../state/compose';

/** The stores of the page of a whole tenant; what it reads is in a store of the page's own. */
export async function diagnosisStores(surroundings: AppSurroundings): Promise<App> {
  return appOf(await composeSpoken(surroundings));
}
