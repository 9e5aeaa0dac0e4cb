import type { ImportPlace, ImportProblemCode } from '../domain/imports';
import type { Words } from './words';

type Problem = ImportPlace & { code: ImportProblemCode };

/** What is wrong, with the place before it as far as that is known. */
export function problemInWords({ say }: Words<'imports'>, problem: Problem): string {
  const { code, row, column } = problem;
  const sentence = say(`problems.${code}`, { ...problem });
  if (row !== undefined && column !== undefined)
    return `${say('places.rowAndColumn', { ...problem })} ${sentence}`;
  if (row !== undefined) return `${say('places.row', { ...problem })} ${sentence}`;
  return column === undefined ? sentence : `${say('places.column', { ...problem })} ${sentence}`;
}
