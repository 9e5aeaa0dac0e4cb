import { type ChoiceOption, choiceOptions } from '../../catalog/choice-labels';
import type { Column } from './column';

/** The values that a choice column may have; null for every other column. */
export function optionsOf(column: Column): readonly ChoiceOption[] | null {
  if ('options' in column) return column.options;
  if (!('choice' in column)) return null;
  return column.more ? [...choiceOptions[column.choice], ...column.more] : choiceOptions[column.choice];
}
