import type { ColumnReading } from './grid-cells';
import type { KeptColumn } from './kept-columns';
import { BAD, choiceValues } from './values';
import { yesOrNo } from './yes-no-words';

/**
 * Lists of labels that an exported workbook keeps for its choice columns. Nothing tells which list belongs to
 * which column, so a column takes the list that has all of its labels and as many as the choice has values.
 */
export class LabelLists {
  readonly #lists: readonly (readonly string[])[];

  constructor(lists: readonly (readonly string[])[]) {
    // The same list stands there once for each column that has its choice.
    const distinct = new Map(lists.map((list) => [JSON.stringify(list), list]));
    this.#lists = [...distinct.values()].filter((list) => new Set(list).size === list.length);
  }

  get isEmpty(): boolean {
    return this.#lists.length === 0;
  }

  /** A column of yes and no; undefined where no list of two has its labels, or more than one. */
  booleanReading(cells: readonly unknown[]): ColumnReading | undefined {
    const labels = new Set(cells.filter((cell) => cell !== null && cell !== '' && cell !== undefined));
    const fitting = this.#lists.filter(
      (list) => list.length === 2 && [...labels].every((label) => list.includes(String(label))),
    );
    const words = fitting.filter((list) => list.some((label) => yesOrNo(label) !== undefined));
    const [list, ...others] = words.length > 0 ? words : fitting;
    if (!list || others.length > 0) return undefined;
    const [first = '', second = ''] = list;
    const isFirst = yesOrNo(first) ?? (yesOrNo(second) === undefined ? false : !yesOrNo(second));
    // Assumed where neither is a known word: a list begins with the lower value, as those of choices do.
    const meanings = new Map<unknown, boolean>([
      [first, isFirst],
      [second, !isFirst],
    ]);
    return { read: (raw) => meanings.get(raw) ?? BAD };
  }

  /** How the labels of a column are read; cannot tell where no list or more than one fits (decisions 31). */
  reading(kept: KeptColumn, cells: readonly unknown[]): ColumnReading {
    const values = choiceValues(kept.column)?.toSorted((one, other) => one - other) ?? [];
    const labels = new Set(cells.filter((cell) => cell !== null && cell !== ''));
    const fitting = this.#lists.filter(
      (list) => list.length === values.length && [...labels].every((label) => list.includes(String(label))),
    );
    const [list] = fitting;
    if (!list) return { why: 'labelsOnly' };
    if (fitting.length > 1) return { why: 'labelsAmbiguous' };
    // Assumed: a list is in the ascending order of the values, as the metadata lists the options.
    const meanings = new Map<unknown, number>(
      list.map((label, index) => [label, values[index] ?? Number.NaN]),
    );
    return { read: (raw) => meanings.get(raw) ?? BAD };
  }
}

export const NO_LISTS = new LabelLists([]);
