import { terms } from '../../catalog/terms';
import { tables } from '../../dataverse/tables';
import { type Headings, matched } from './headings';
import { KEPT_COLUMNS, SNAPSHOT_SETS, type SnapshotSet } from './kept-columns';
import { type Labels, plainLabel, waysOf } from './labels';
import { ImportError, quoted } from './problems';
import { guidOf } from './values';

/** `(…) User`: the id column of an export is named by the table, after a remark in the user's language. */
const ID_HEADING = /^\(.+\)\s*(\S.*)$/;
const TABLE_LABELS = [
  { set: 'systemusers', term: terms['regarding.user'] },
  { set: 'queues', term: terms['regarding.queue'] },
] as const;

/** The table with most of the labels, one of which is of no other table. */
function setByLabels(plain: readonly string[], labels: Labels): SnapshotSet | undefined {
  const fits = SNAPSHOT_SETS.map((set) => ({
    set,
    fit: plain.filter((label) => labels.columns(set).has(label)).length,
    telling: plain.some((label) => labels.isTelling(label, set)),
  }));
  const [best] = fits
    .filter(({ telling, fit }) => telling && fit > 1)
    .toSorted((one, other) => other.fit - one.fit);
  return best?.set;
}

/** Assumed: a column is what its labels belong to where they belong to one column alone, whatever its heading says. */
function columnByItsLabels(
  set: SnapshotSet,
  cells: readonly unknown[],
  named: readonly (string | undefined)[],
  labels: Labels,
): string | undefined {
  const texts = [...new Set(cells.filter((cell) => typeof cell === 'string' && cell !== ''))] as string[];
  if (texts.length === 0) return undefined;
  const fitting = KEPT_COLUMNS[set].filter(
    (kept) => 'choice' in kept.column && texts.every((text) => labels.valueFor(kept)(text) !== undefined),
  );
  const [one] = fitting;
  return one && fitting.length === 1 && !named.includes(one.name) ? one.name : undefined;
}

/** Headings that are labels, in English or in Slovenian. @throws ImportError where they are those of no table */
export function labelHeadings(
  headings: readonly string[],
  sample: readonly (readonly unknown[])[],
  labels: Labels,
): Headings {
  const plain = headings.map(plainLabel);
  const [, tableLabel] = ID_HEADING.exec(headings[0]?.trim() ?? '') ?? [];
  const told = TABLE_LABELS.find(({ term }) => tableLabel && waysOf(term).includes(plainLabel(tableLabel)));
  const set = told?.set ?? setByLabels(plain, labels);
  if (!set) throw new ImportError('unknownHeadings', tableLabel ? { detail: quoted(tableLabel) } : {});
  const columns = labels.columns(set);
  const isId = (at: number) => {
    const cells = sample.map((row) => row[at]).filter((cell) => cell !== '' && cell != null);
    return cells.length > 0 && cells.every((cell) => typeof cell === 'string' && guidOf(cell));
  };
  const id = plain.findIndex((label, at) => (at === 0 || !columns.has(label)) && isId(at));
  const named = plain.map((label, at) => (at === id ? tables[set].idColumn : columns.get(label)));
  const names = named.map(
    (name, at) =>
      name ??
      columnByItsLabels(
        set,
        sample.map((row) => row[at]),
        named,
        labels,
      ),
  );
  return {
    set,
    flavour: 'labels',
    ...matched(set, names),
    unknown: headings.filter(
      (heading, at) => names[at] === undefined && heading.trim() !== '' && !ID_HEADING.test(heading.trim()),
    ),
  };
}
