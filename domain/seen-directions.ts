/** What the columns that were read show of each direction, where they are too few to tell where a mailbox stands. */
import { TestStatus } from './choices';
import { DIRECTIONS, type Direction } from './lifecycle';
import { DIRECTION_COLUMNS } from './mailbox-columns';
import type { MailboxRow } from './rows';

export type SeenDirection = 'failed' | 'passed' | 'notRun' | 'off' | 'unknown';
export type SeenDirections = Readonly<Record<Direction, SeenDirection>>;

/** What such a mailbox is sorted by: those in trouble come first. */
export const SEEN = ['failed', 'notConfigured', 'notRun', 'passed'] as const;
export type Seen = (typeof SEEN)[number];

function seenDirection(row: MailboxRow, direction: Direction): SeenDirection {
  const { method, serverSide, status } = DIRECTION_COLUMNS[direction];
  if (row[method] !== undefined && row[method] !== serverSide) return 'off';
  if (row[status] === undefined) return 'unknown';
  if (row[status] === TestStatus.Failure) return 'failed';
  return row[status] === TestStatus.Success ? 'passed' : 'notRun';
}

export const seenDirections = (row: MailboxRow): SeenDirections => ({
  incoming: seenDirection(row, 'incoming'),
  outgoing: seenDirection(row, 'outgoing'),
  act: seenDirection(row, 'act'),
});

/** A direction that failed counts before all others; undefined where nothing of any was read. */
export function seenOf(seen: SeenDirections): Seen | undefined {
  const words = DIRECTIONS.map((direction) => seen[direction]);
  if (words.includes('failed')) return 'failed';
  if (words.includes('passed')) return 'passed';
  if (words.includes('notRun')) return 'notRun';
  return words.every((word) => word === 'off') ? 'notConfigured' : undefined;
}
