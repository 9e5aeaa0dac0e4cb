import { RowState } from '../../domain/choices';
import { approvalGap, DIRECTIONS, type Direction, type DirectionState } from '../../domain/lifecycle';
import {
  canTell,
  directionState,
  isUnderTest,
  type LifecycleColumns,
  sidesOf,
} from '../../domain/mailbox-columns';
import type { MailboxRow } from '../../domain/rows';
import { profileOfMailbox, type TenantSnapshot } from '../../domain/snapshot';

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
  /** All their directions stand at *Not Run*. */
  notRun: readonly MailboxRow[];
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
  const notRun: MailboxRow[] = [];
  let underWay = 0;
  for (const row of rows) {
    const ended = row.testmailboxaccesscompletedon;
    if (isUnderTest(row)) underWay += 1;
    else if (row.statecode === RowState.Active && ended && Date.parse(ended) > since) {
      if (failedDirections(row).length > 0) failed.push(row);
      else if (hasPassed(row)) passed.push(row);
      else notRun.push(row);
    }
  }
  return { failed, passed, notRun, underWay };
}

export type WhyNotRun = 'noDirection' | Exclude<ReturnType<typeof approvalGap>, null>;

/**
 * Why a direction stands at *Not Run* although a test of the mailbox has ended; nothing where that is no wonder.
 * @param direction the one asked of; unless told, whether any is on
 */
export function whyNotRun(
  row: MailboxRow,
  snapshot: TenantSnapshot,
  direction?: Direction,
): readonly WhyNotRun[] {
  if (!row.testmailboxaccesscompletedon || isUnderTest(row) || row.statecode !== RowState.Active) return [];
  const isOff = directionsIn(row, 'off').length === DIRECTIONS.length;
  if (!isOff && direction && !directionsIn(row, 'untested').includes(direction)) return [];
  const sides = sidesOf(row, snapshot.organization, profileOfMailbox(snapshot, row));
  const gap = canTell(sides) ? approvalGap(sides) : null;
  return [...(isOff ? (['noDirection'] as const) : []), ...(gap ? [gap] : [])];
}
