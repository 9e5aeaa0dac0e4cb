/**
 * What the client's pages and the published metadata call columns and the values of choices: for files that have
 * neither logical names nor values. Whatever is read by a label is likely at most (decisions 35).
 */
import { type ChoiceName, choiceOptions } from '../../catalog/choice-labels';
import { gridColumns } from '../../catalog/practice/columns';
import type { ViewTable } from '../../catalog/practice/views';
import { type Term, terms } from '../../catalog/terms';
import { loadPublished, publishedColumns } from '../../dataverse/published/columns';
import { tables } from '../../dataverse/tables';
import type { Column } from '../../dataverse/tables/column';
import { KEPT_COLUMNS, type KeptColumn, SNAPSHOT_SETS, type SnapshotSet } from './kept-columns';
import { yesOrNo } from './yes-no-words';

export const plainLabel = (label: string) =>
  label
    .replaceAll(/[\u00a0\u200e\u200f\u202f]/g, ' ')
    .trim()
    .toLowerCase()
    .replaceAll(/\s+/g, ' ');

/** Every way in which the product's pages, or the source document, may write a label. */
export function waysOf({ en, sl, slMisleads, slOwn }: Term): string[] {
  return [en, sl, slMisleads, slOwn].flatMap((label) => (label ? [plainLabel(label)] : []));
}

/** Columns by their labels, in small letters. A label of two columns that are read names neither. */
type ColumnsByLabel = ReadonlyMap<string, string>;

export interface Labels {
  columns(set: SnapshotSet): ColumnsByLabel;
  /** Of one table only: `Name` and `Email Address` do not tell which it is. */
  isTelling(label: string, set: SnapshotSet): boolean;
  /** Values of a choice column, or of one of yes and no; undefined where the text is no label of it. */
  valueFor(kept: KeptColumn): (label: string) => number | boolean | undefined;
  /** What a column is called on English pages. */
  nameOf(set: SnapshotSet, column: string): string | undefined;
}

/** The word that stands for a lookup among a row's columns is the lookup's own name. */
const logicalNameOf = (property: string) => property.replace(/^_(\w+)_value$/, '$1');

function labelsOfTable(set: SnapshotSet): { columns: Map<string, string>; names: Map<string, string> } {
  const kept = new Set(KEPT_COLUMNS[set].map(({ name }) => name));
  const found = new Map<string, Set<string>>();
  const names = new Map<string, string>();
  const add = (label: string, column: string) => {
    const known = found.get(plainLabel(label)) ?? new Set();
    found.set(plainLabel(label), known.add(column));
  };
  for (const [name, { label }] of Object.entries(publishedColumns(tables[set].logicalName))) {
    if (!label) continue;
    add(label, name);
    names.set(name, label);
  }
  const grid = gridColumns[tables[set].logicalName as ViewTable] ?? [];
  for (const { column, label, id } of grid) {
    const name = logicalNameOf(column ?? (id === 'regarding' ? 'regardingobjectid' : ''));
    if (name) for (const way of waysOf(terms[label])) add(way, name);
  }
  const columns = new Map<string, string>();
  for (const [label, those] of found) {
    const read = [...those].filter((name) => kept.has(name));
    const [one, ...others] = read.length > 0 ? read : those;
    if (one !== undefined && others.length === 0) columns.set(label, one);
  }
  return { columns, names };
}

/** Mailboxes had the labels of queues before (dataverse.md 1, `incomingemaildeliverymethod`): the numbers are the same. */
const FORMER_CHOICES: Readonly<Partial<Record<ChoiceName, ChoiceName>>> = {
  IncomingDelivery: 'QueueIncomingDelivery',
  OutgoingDelivery: 'QueueOutgoingDelivery',
};

const formerOptions = (choice: ChoiceName) => {
  const former = FORMER_CHOICES[choice];
  return former ? choiceOptions[former] : [];
};

function choiceLabels(column: Column, published: Column | undefined): Map<string, number> {
  const options = [
    ...('choice' in column ? [...choiceOptions[column.choice], ...formerOptions(column.choice)] : []),
    ...('options' in column ? column.options : []),
    ...(published && 'options' in published ? published.options : []),
  ];
  const values = new Map<string, number>();
  for (const { value, label } of options) {
    for (const text of [label.en, label.sl])
      if (!values.has(plainLabel(text))) values.set(plainLabel(text), value);
  }
  return values;
}

function made(): Labels {
  const byTable = new Map(SNAPSHOT_SETS.map((set) => [set, labelsOfTable(set)]));
  const values = new Map<KeptColumn, ReadonlyMap<string, number>>();
  const valuesOf = (kept: KeptColumn): ReadonlyMap<string, number> => {
    const known = values.get(kept);
    if (known) return known;
    const table = SNAPSHOT_SETS.find((set) => KEPT_COLUMNS[set].includes(kept));
    const published = table && publishedColumns(tables[table].logicalName)[kept.name];
    const made = choiceLabels(kept.column, published);
    values.set(kept, made);
    return made;
  };
  const columns = (set: SnapshotSet): ColumnsByLabel => byTable.get(set)?.columns ?? new Map();
  return {
    columns,
    isTelling: (label, set) =>
      columns(set).has(label) && SNAPSHOT_SETS.every((each) => each === set || !columns(each).has(label)),
    valueFor(kept) {
      if (kept.column.type === 'Boolean') return yesOrNo;
      return (label) => valuesOf(kept).get(plainLabel(label));
    },
    nameOf: (set, column) => byTable.get(set)?.names.get(column),
  };
}

let loaded: Promise<Labels> | undefined;

/** The published metadata is large, and asked for only by files with labels. */
export function loadLabels(): Promise<Labels> {
  loaded ??= loadPublished().then(made);
  return loaded;
}
