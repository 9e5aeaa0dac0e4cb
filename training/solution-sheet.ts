/** What stands on the trainer's sheet of a scenario, as a seed deals it. */
import { aliasAsked, nameOfAlias } from '../dataverse/simulated/exercise/goals';
import { realise } from '../dataverse/simulated/exercise/realise';
import type { Goal, ScenarioPack } from '../domain/pack';
import { solutionOf } from './check-pack';
import type { SolvedStep } from './solver-seat';

export interface SolutionSheet {
  /** `about`: the mailbox whose cause is asked for; null where the goal asks for no cause. */
  goals: readonly { goal: Goal; about: string | null }[];
  steps: readonly SolvedStep[];
}

export async function solutionSheetOf(pack: ScenarioPack, seed: number): Promise<SolutionSheet> {
  const { deals } = realise(pack, seed);
  const { steps } = await solutionOf(pack, seed);
  const nameAsked = (goal: Goal) => {
    const alias = goal.is === 'cause' ? aliasAsked(goal, deals) : undefined;
    return alias === undefined ? null : nameOfAlias(pack, alias);
  };
  return { goals: pack.goals.map((goal) => ({ goal, about: nameAsked(goal) })), steps };
}
