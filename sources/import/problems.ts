import type { ImportErrorCode, ImportPlace, ImportProblem, ImportProblemCode } from '../../domain/imports';

/** Nothing could be read. */
export class ImportError extends Error {
  override readonly name = 'ImportError';
  readonly code: ImportErrorCode;
  readonly row?: number;
  readonly column?: string;
  readonly detail?: string;

  constructor(code: ImportErrorCode, place: ImportPlace = {}, cause?: unknown) {
    super(`Nothing could be imported: ${code}`, { cause });
    this.code = code;
    Object.assign(this, place);
  }
}

/** So many problems of one kind are listed one by one. */
const LISTED = 50;
/** Cells are quoted in problems no longer than this. */
const QUOTED = 80;

function written(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    // Nothing that somebody would read lies so deep.
    return '…';
  }
}

/** A cell as a problem quotes it. */
export function quoted(value: unknown): string {
  const text = typeof value === 'string' ? value : written(value);
  return text.length > QUOTED ? `${text.slice(0, QUOTED)}…` : text;
}

/** Gathers problems; a file in which every row is wrong gets no list of all its rows. */
export class Problems {
  readonly #list: ImportProblem[] = [];
  readonly #counts = new Map<string, { count: number; like: ImportProblem }>();

  add(code: ImportProblemCode, place: ImportPlace = {}): void {
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
