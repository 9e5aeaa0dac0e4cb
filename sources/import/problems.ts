import type { TableName } from '../../dataverse/tables/column';

/** What was wrong with a part of a file; the rest was read. Sentences are in `locales/<language>/imports.ts`. */
export const IMPORT_PROBLEMS = [
  // The file as a whole
  'badCharacters',
  'encodingGuessed',
  'fileCut',
  'firstPageOnly',
  'lastLineOpen',
  'tableNotUsed',
  'tableNotReadable',
  'severalOrganizations',
  'noIdInLog',
  'linesNotUnderstood',
  // Columns
  'columnTwice',
  'columnsNotKnown',
  'labelsOnly',
  'labelsAmbiguous',
  'namesOnly',
  'dateOrderUnknown',
  // Rows and cells
  'badCell',
  'emptyCell',
  'notARow',
  'rowWithoutId',
  'sameIdTwice',
  'wrongCellCount',
  'badQuotes',
  // Stands for those of the same kind that were left out of the list
  'moreLikeThis',
] as const;

export type ImportProblemCode = (typeof IMPORT_PROBLEMS)[number];

/** Why nothing could be read. */
export const IMPORT_ERRORS = [
  'empty',
  'tooLarge',
  'unpacksTooLarge',
  'signInPage',
  'errorAnswer',
  'wrongTable',
  'noRows',
  'noIds',
  'unknownHeadings',
  'exportedResult',
  'brokenJson',
  'unknownJson',
  'oldOrProtectedWorkbook',
  'notAWorkbook',
  'brokenWorkbook',
  'unknownFormat',
] as const;

export type ImportErrorCode = (typeof IMPORT_ERRORS)[number];

/** Where and with what something is wrong: what a sentence about it has to name. */
interface Place {
  /** Logical name, where a file holds several tables. */
  table?: TableName;
  /** Counted from 1: lines of a sheet or of CSV as an editor counts them, rows of JSON from the first. */
  row?: number;
  /** Logical name, or the heading of a column that none was found for. */
  column?: string;
  detail?: string;
}

export interface ImportProblem extends Place {
  code: ImportProblemCode;
}

/** Nothing could be read. */
export class ImportError extends Error {
  override readonly name = 'ImportError';
  readonly code: ImportErrorCode;
  readonly row?: number;
  readonly column?: string;
  readonly detail?: string;

  constructor(code: ImportErrorCode, place: Omit<Place, 'table'> = {}, cause?: unknown) {
    super(`Nothing could be imported: ${code}`, { cause });
    this.code = code;
    Object.assign(this, place);
  }
}

/** So many problems of one kind are listed one by one. */
const LISTED = 50;
/** Cells are quoted in problems no longer than this. */
const QUOTED = 80;

/** A cell as a problem quotes it. */
export function quoted(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  return text.length > QUOTED ? `${text.slice(0, QUOTED)}…` : text;
}

/** Gathers problems; a file in which every row is wrong gets no list of all its rows. */
export class Problems {
  readonly #list: ImportProblem[] = [];
  readonly #counts = new Map<string, { count: number; like: ImportProblem }>();

  add(code: ImportProblemCode, place: Place = {}): void {
    const kind = `${code} ${place.table ?? ''} ${place.column ?? ''}`;
    const known = this.#counts.get(kind);
    if (known) known.count += 1;
    else this.#counts.set(kind, { count: 1, like: { code, ...place } });
    if (!known || known.count <= LISTED) this.#list.push({ code, ...place });
  }

  all(): readonly ImportProblem[] {
    const more = [...this.#counts.values()]
      .filter(({ count }) => count > LISTED)
      .map(
        ({ count, like: { table, column } }): ImportProblem => ({
          code: 'moreLikeThis',
          ...(table ? { table } : {}),
          ...(column ? { column } : {}),
          detail: String(count - LISTED),
        }),
      );
    return [...this.#list, ...more];
  }
}
