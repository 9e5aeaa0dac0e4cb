import { RowState, RowStatus } from './choices';

/** The two columns by which Dataverse activates or deactivates a row; it wants them written together. */
export const stateColumns = (active: boolean) => ({
  statecode: active ? RowState.Active : RowState.Inactive,
  statuscode: active ? RowStatus.Active : RowStatus.Inactive,
});
