import { type App, type AppSurroundings, appOf } from '../../state/app';
import { composeSpoken } from '../../state/compose';

/** The stores of the page with the permission tables: the tenant tells which of them is in force. */
export const permissionStores = async (surroundings: AppSurroundings): Promise<App> =>
  appOf(await composeSpoken(surroundings));
