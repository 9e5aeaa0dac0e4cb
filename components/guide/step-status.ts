import { isByHand, type StepProgress } from '../../domain/progress';
import type { Key } from '../../locales';
import type { IconName } from '../ui/Icon';

/** The shape beside a step's name: what was seen is told from what somebody said. */
export function statusIcon(progress: StepProgress, focused: boolean): IconName {
  if (progress.status === 'doubted') return 'warn';
  if (isByHand(progress)) return 'marked';
  if (progress.status === 'done') return 'done';
  if (progress.status === 'notNeeded') return 'skipped';
  return focused ? 'current' : 'open';
}

/** The word of a step's state. */
export function statusWord(progress: StepProgress): Key<'ui'> {
  if (isByHand(progress)) return 'status.marked';
  const { status, need } = progress;
  return status === 'open' && need === 'optional' ? 'status.optional' : `status.${status}`;
}
