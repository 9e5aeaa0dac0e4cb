import type { ExpectedCell } from '../../domain/imports';
import type { KeptColumn } from './kept-columns';
import { choiceValues } from './values';

export interface Expected {
  expected: ExpectedCell;
  /** Of a choice its values, of a number its limits. */
  values?: string;
}

/** What a cell of the column would have to be, for the sentence that says that it is not. */
export function expectedOf({ column, namesTable }: KeptColumn): Expected {
  if (namesTable) {
    return { expected: 'table', values: 'targets' in column ? Object.keys(column.targets).join(', ') : '' };
  }
  const values = choiceValues(column);
  if (values) return { expected: 'choice', values: values.join(', ') };
  switch (column.type) {
    case 'Boolean':
      return { expected: 'yesOrNo' };
    case 'DateTime':
      return { expected: 'moment' };
    case 'Lookup':
    case 'Owner':
    case 'Uniqueidentifier':
      return { expected: 'id' };
    case 'String':
    case 'Memo':
      return { expected: 'text' };
    default:
      return { expected: 'number' };
  }
}
