import type { Scenario } from '../../domain/scenario';
import { firstSteps } from './first-steps';

/** The shipped scenarios; the first is the one that opens without a choice. */
export const scenarios: readonly Scenario[] = [firstSteps];

export const DEFAULT_SCENARIO = firstSteps.id;

export function findScenario(id: string): Scenario | undefined {
  return scenarios.find((scenario) => scenario.id === id);
}
