import current from '@fluentui/svg-icons/icons/arrow_circle_right_16_filled.svg?raw';
import refresh from '@fluentui/svg-icons/icons/arrow_clockwise_16_regular.svg?raw';
import undo from '@fluentui/svg-icons/icons/arrow_undo_16_regular.svg?raw';
import done from '@fluentui/svg-icons/icons/checkmark_circle_16_filled.svg?raw';
import down from '@fluentui/svg-icons/icons/chevron_down_16_regular.svg?raw';
import up from '@fluentui/svg-icons/icons/chevron_up_16_regular.svg?raw';
import open from '@fluentui/svg-icons/icons/circle_16_regular.svg?raw';
import clock from '@fluentui/svg-icons/icons/clock_16_regular.svg?raw';
import more from '@fluentui/svg-icons/icons/more_horizontal_16_regular.svg?raw';
import marked from '@fluentui/svg-icons/icons/person_available_16_regular.svg?raw';
import skipped from '@fluentui/svg-icons/icons/subtract_circle_16_regular.svg?raw';
import warn from '@fluentui/svg-icons/icons/warning_16_filled.svg?raw';

/** The shapes alone: the pictures of Fluent are of 16 by 16 and of one colour. */
const pathsOf = (svg: string): readonly string[] =>
  [...svg.matchAll(/ d="([^"]+)"/g)].map(([, path = '']) => path);

const PATHS = {
  clock: pathsOf(clock),
  current: pathsOf(current),
  done: pathsOf(done),
  down: pathsOf(down),
  marked: pathsOf(marked),
  more: pathsOf(more),
  open: pathsOf(open),
  refresh: pathsOf(refresh),
  skipped: pathsOf(skipped),
  up: pathsOf(up),
  undo: pathsOf(undo),
  warn: pathsOf(warn),
} as const;

export type IconName = keyof typeof PATHS;

/** A shape that goes with a word; screen readers are told the word, not the shape. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" fill="currentColor" aria-hidden="true" focusable="false">
      {PATHS[name].map((path) => (
        <path key={path} d={path} />
      ))}
    </svg>
  );
}
