import { type App, type AppSurroundings, appOf } from '../../state/app';
import { composeGuide, composeSpoken } from '../../state/compose';

/** The stores of the popup. */
export async function popupStores(surroundings: AppSurroundings): Promise<App> {
  const spoken = await composeSpoken(surroundings);
  await spoken.language.need(['popup']);
  return appOf({
    ...spoken,
    ...composeGuide(surroundings, spoken),
  });
}
