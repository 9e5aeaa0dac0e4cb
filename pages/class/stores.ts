import { type App, type AppSurroundings, appOf } from '../../state/app';
import { composeBase, composeSimulator, composeTraining } from '../../state/compose';

/** No tenant lies behind the pages of the class itself: whoever asks for one waits. */
const nobody = () => new Promise<never>(() => {});

/** The stores of the trainer's page: exercises and the board, without a tenant of its own. */
export async function classStores(surroundings: AppSurroundings): Promise<App> {
  const alone = { ...surroundings, fetch: nobody };
  const base = await composeBase(alone);
  const simulated = { ...base, ...composeSimulator(alone, base) };
  return appOf({ ...simulated, ...composeTraining(alone, simulated) });
}

/** The page to join by has words and a look. */
export const joinStores = async (surroundings: AppSurroundings): Promise<App> =>
  appOf(await composeBase(surroundings));
