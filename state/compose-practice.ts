import type { App, AppSurroundings } from './app';
import type { WithSimulator } from './compose';
import { createPracticeStore } from './practice';

/** What somebody does in the practice client. */
export const composePractice = (
  surroundings: AppSurroundings,
  { simulator }: WithSimulator,
): Pick<App, 'practice'> => ({ practice: createPracticeStore(simulator, surroundings) });
