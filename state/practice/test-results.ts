import { RowState } from '../../domain/choices';
import { DIRECTIONS, type Direction, type DirectionState } from '../../domain/lifecycle';
import { directionState, isUnderTest, type LifecycleColumns } from '../../domain/mailbox-columns';
import type { MailboxRow } from '../../domain/rows';

const directionsIn = (row: MailboxRow, ...states: readonly DirectionState[]): readonly Direction[] =>
  DIRECTIONS.filter((direction) => states.includes(directionState(row as LifecycleColumns, direction)));

/** The directions that failed and wait for another test. */
export const failedDirections = (row: MailboxRow): readonly Direction[] =>
  directionsIn(row, 'failed', 'exhausted');

/** A test of no direction has nothing to pass. */
const hasPassed = (row: MailboxRow): boolean => directionsIn(row, 'enabled', 'retrying').length > 0;

export interface TestResults {
  failed: readonly MailboxRow[];
  passed: readonly MailboxRow[];
  /** How many tests have not ended yet. */
  underWay: number;
}

/**
 * What the tests came to that ended after a moment, as the rows stand now: who is tested again, passed since or is
 * no longer active is not told of any more.
 * @param since milliseconds of the tenant's time
 */
export function testResults(rows: readonly MailboxRow[], since: number): TestResults {
  const failed: MailboxRow[] = [];
  const passed: MailboxRow[] = [];
  let underWay = 0;
  for (const row of rows) {
    const ended = row.testmailboxaccesscompletedon;
    if (isUnderTest(row)) underWay += 1;
    else if (row.statecode === RowState.Active && ended && Date.parse(ended) > since) {
      if (failedDirections(row).length > 0) failed.push(row);
      else if (hasPassed(row)) passed.push(row);
    }
  }
  return { failed, passed, underWay };
}
