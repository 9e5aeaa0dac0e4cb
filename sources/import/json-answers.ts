/** Answers of the Web API in whatever something else wrapped them: a flow, a command, a recording of a browser. */
import { isEntitySet, tables } from '../../dataverse/tables';
import { BUNDLE_MARK } from '../bundle-schema';
import { FACT_KEYS, isObject, type JsonObject, own } from './json-facts';
import { rowsBySet } from './json-tables';
import { answersBeside, isPartial, listOf, pagesOf, setNamed, WRAPPERS } from './json-wrappers';
import { isSnapshotSet, type SnapshotSet } from './kept-columns';
import { ImportError, quoted } from './problems';
import type { Reading } from './reading';

/** Rows of one table, as far as they are a list. */
export interface Part {
  set: SnapshotSet;
  rows: readonly unknown[];
  firstPageOnly: boolean;
}

/** What a file of JSON holds. */
export interface Answers {
  parts: readonly Part[];
  /** Answers of functions under their names, and what a bundle says of itself. */
  facts: JsonObject;
  /** It has the tables under their names. */
  isBundle: boolean;
}

/** `#Microsoft.Dynamics.CRM.WhoAmIResponse` */
const FUNCTION = /^Microsoft\.Dynamics\.CRM\.(\w+)Response$/;

/** Deeper than anything wraps. */
const DEEPEST = 6;

/** Why JSON has no rows that could be read. */
type Refusal = ImportError;

/** One in which no table could be read says what it is all the same. */
const isBundle = (value: JsonObject) =>
  Object.keys(value).some((key) => key === BUNDLE_MARK || isEntitySet(key));

class Gathering {
  readonly parts: Part[] = [];
  readonly facts: Record<string, unknown> = {};
  isBundle = false;
  refusal: Refusal | undefined;
  readonly #reading: Reading;

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  refuse(refusal: Refusal): void {
    this.refusal ??= refusal;
  }

  add(set: SnapshotSet, answer: unknown, rows: readonly unknown[]): void {
    this.parts.push({ set, rows, firstPageOnly: isPartial(answer) });
  }

  /** An object with tables under their names and no rows of its own. */
  bundle(value: JsonObject): void {
    this.isBundle = true;
    const { problems } = this.#reading;
    for (const [key, table] of Object.entries(value)) {
      if (key.startsWith('@')) continue;
      const rows = listOf(table);
      const pages = pagesOf(table);
      if (FACT_KEYS.includes(key)) this.facts[key] = table;
      else if (!isSnapshotSet(key)) problems.add('tableNotUsed', { detail: quoted(key) });
      else if (pages) for (const page of pages) this.add(key, page, listOf(page) ?? []);
      else if (!rows) problems.add('tableNotReadable', { table: tables[key].logicalName });
      else this.add(key, table, rows);
    }
  }

  /** @param depth how far in it was wrapped */
  take(value: unknown, depth = 0): void {
    if (depth > DEEPEST) {
      this.refuse(new ImportError('unknownJson'));
      return;
    }
    if (typeof value === 'string' && /^\s*[[{]/.test(value)) {
      this.#parsed(value, depth);
      return;
    }
    if (isObject(own(value, 'error')) && own(value, 'value') === undefined) {
      const detail = quoted(own(own(value, 'error'), 'message') ?? '');
      this.refuse(new ImportError('errorAnswer', { detail }));
      return;
    }
    const named = setNamed(value);
    const [, called] = FUNCTION.exec(named ?? '') ?? [];
    if (called !== undefined) {
      this.facts[called] = value;
      return;
    }
    if (isObject(value) && !listOf(value) && isBundle(value)) {
      this.bundle(value);
      return;
    }
    const rows = listOf(value);
    const beside = named === undefined ? answersBeside(value) : undefined;
    if (beside) {
      for (const each of beside) this.take(each, depth + 1);
      return;
    }
    if (named !== undefined && isSnapshotSet(named)) {
      this.add(named, value, rows ?? (isObject(value) ? [value] : []));
      return;
    }
    if (named !== undefined) {
      this.refuse(new ImportError('wrongTable', { detail: quoted(named) }));
      return;
    }
    const wrapper = rows ? undefined : WRAPPERS.find((key) => own(value, key) != null);
    if (wrapper !== undefined) {
      this.#unwrapped(value, wrapper, depth);
      return;
    }
    this.#rows(value, rows);
  }

  #parsed(text: string, depth: number): void {
    try {
      this.take(JSON.parse(text), depth + 1);
    } catch (error) {
      this.refuse(new ImportError('brokenJson', {}, error));
    }
  }

  #unwrapped(value: unknown, wrapper: string, depth: number): void {
    const before = this.parts.length;
    this.take(own(value, wrapper), depth + 1);
    // A command says of its result, not of the list in it, whether there is more.
    const last = this.parts.at(-1);
    if (last && this.parts.length > before && isPartial(value)) {
      this.parts.splice(-1, 1, { ...last, firstPageOnly: true });
    }
  }

  #rows(value: unknown, rows: readonly unknown[] | undefined): void {
    try {
      const found = rows ?? (isObject(value) ? [value] : []);
      if (!rows && !isObject(value)) throw new ImportError('unknownJson');
      for (const [set, those] of rowsBySet(found)) this.add(set, value, those);
    } catch (error) {
      if (!(error instanceof ImportError)) throw error;
      // A single object is anything; only a list of rows is one of another table.
      this.refuse(rows || error.code === 'wrongTable' ? error : new ImportError('unknownJson'));
    }
  }
}

/** A page that is followed by the last one is no first page only. */
function wholeTables(parts: readonly Part[]): Part[] {
  const ended = new Set(parts.filter(({ firstPageOnly }) => !firstPageOnly).map(({ set }) => set));
  return parts.map((part) => ({ ...part, firstPageOnly: part.firstPageOnly && !ended.has(part.set) }));
}

/**
 * The answers in values that were read from one file.
 * @throws ImportError where none of them is one
 */
export function answersIn(values: readonly unknown[], reading: Reading): Answers {
  const gathering = new Gathering(reading);
  for (const value of values) gathering.take(value);
  const { parts, facts, isBundle, refusal } = gathering;
  if (parts.length === 0 && Object.keys(facts).length === 0) throw refusal ?? new ImportError('unknownJson');
  return { parts: wholeTables(parts), facts, isBundle };
}
