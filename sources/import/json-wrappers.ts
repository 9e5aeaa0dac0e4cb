/** Where answers of the Web API lie in what other programs made of them. */
import { tables } from '../../dataverse/tables';
import { isObject, own } from './json-facts';
import { SNAPSHOT_SETS, type SnapshotSet } from './kept-columns';

/** `…/$metadata#mailboxes(name,statecode)`, and `…/$entity` at the end of a single row's. */
const CONTEXT = /#([\w.]+)(?:\([^)]*\))?(?:\/\$entity)?$/;
/** Names under which other programs put the answer, or the list of rows, outermost first. */
export const WRAPPERS = [
  'outputs',
  'body',
  'Body',
  'd',
  'CrmRecords',
  'results',
  'Entities',
  'data',
  'response',
  'Content',
  'actions',
];
const MORE = ['@odata.nextLink', 'odata.nextLink', '__next'];

export function isPartial(answer: unknown): boolean {
  const more = own(answer, '@Microsoft.Dynamics.CRM.morerecords') ?? own(answer, 'MoreRecords');
  return MORE.some((key) => own(answer, key) !== undefined) || /^(?:true|1)$/i.test(String(more));
}

export function listOf(value: unknown): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value;
  const rows = own(value, 'value');
  return Array.isArray(rows) ? rows : undefined;
}

/** Answers one after the other, of a table that takes several. */
export function pagesOf(value: unknown): readonly unknown[] | undefined {
  const isPages =
    Array.isArray(value) && value.length > 0 && value.every((each) => isObject(each) && listOf(each));
  return isPages ? value : undefined;
}

export function setNamed(value: unknown): SnapshotSet | string | undefined {
  const [, named] = CONTEXT.exec(String(own(value, '@odata.context') ?? '')) ?? [];
  return named;
}

/** Whether something else put an answer into a value, which is no row itself. */
const isWrapped = (value: unknown): boolean =>
  WRAPPERS.some((key) => typeof own(value, key) === 'object' && own(value, key) !== null) &&
  SNAPSHOT_SETS.every((set) => own(value, tables[set].idColumn) === undefined);

const isAnswer = (value: unknown): boolean =>
  listOf(value) !== undefined || setNamed(value) !== undefined || isWrapped(value);

/** Answers beside one another: pages in a list, steps of a flow in a list or under their names. */
export function answersBeside(value: unknown): readonly unknown[] | undefined {
  if (Array.isArray(value)) {
    // Not every step of a flow answers rows.
    const isList = value.some(isWrapped) || (value.length > 0 && value.every(isAnswer));
    return isList ? value.filter(isAnswer) : undefined;
  }
  if (!isObject(value) || listOf(value) || WRAPPERS.some((key) => own(value, key) != null)) return undefined;
  const answers = Object.values(value).filter((each) => setNamed(each) !== undefined || isWrapped(each));
  return answers.length > 0 ? answers : undefined;
}
