import type { ChoiceOf, RowState, RowStatus } from '../../domain/choices';
import { badRequest } from '../refusal';

interface StateChanges {
  statecode?: unknown;
  statuscode?: unknown;
}

type State = ChoiceOf<typeof RowState>;

/** The status that goes with a state: every table here has one for each. */
export const statusOfState = (state: State) => (state + 1) as ChoiceOf<typeof RowStatus>;

/**
 * The state that a body asks for, or undefined. A status without its state names the state.
 * @throws Refusal where the two contradict each other
 */
export function writtenState({ statecode, statuscode }: StateChanges, table: string): State | undefined {
  const [state, status] = [statecode as State | undefined, statuscode as number | undefined];
  if (status === undefined) return state;
  if (state !== undefined && status !== statusOfState(state)) {
    throw badRequest(`${status} is not a valid status code for state code ${state} on ${table}.`);
  }
  return (status - 1) as State;
}
