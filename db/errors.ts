/**
 * - `newer`: a later version of the product made this database; this one must not touch it.
 * - `corrupted`: something in it cannot be read; rescue with `exportReadable`, then start afresh.
 * - `unavailable`: the browser gives no database here, or has closed this one; nothing is lost.
 */
export type ProblemKind = 'newer' | 'corrupted' | 'unavailable';

/** The database cannot be used; `cause` is what the browser said. */
export class DatabaseProblem extends Error {
  override readonly name = 'DatabaseProblem';
  readonly kind: ProblemKind;

  constructor(kind: ProblemKind, cause: unknown) {
    super(`The database is ${kind}`, { cause });
    this.kind = kind;
  }
}

/** A write did not fit; nothing of it was stored, and what was stored before is whole. */
export class StorageFull extends Error {
  override readonly name = 'StorageFull';

  constructor(cause: unknown) {
    super('The storage is full', { cause });
  }
}

const KIND_BY_NAME = new Map<string, ProblemKind>([
  ['VersionError', 'newer'],
  ['UnknownError', 'corrupted'],
  ['NotFoundError', 'corrupted'],
  // Chromium's names for a large value whose file is gone or damaged.
  ['NotReadableError', 'corrupted'],
  ['DataError', 'corrupted'],
  ['AbortError', 'unavailable'],
  ['InvalidStateError', 'unavailable'],
  ['NotAllowedError', 'unavailable'],
  ['SecurityError', 'unavailable'],
]);

/**
 * The typed error for one of the browser's. One that says nothing about the storage, such as a value that
 * cannot be cloned, is an error of the program and comes back as it is.
 */
export function storageError(error: unknown): unknown {
  const name = errorName(error);
  // A name and not a class: browsers are about to make this error a class of its own.
  if (name === 'QuotaExceededError') return new StorageFull(error);
  const kind = KIND_BY_NAME.get(name);
  return kind ? new DatabaseProblem(kind, error) : error;
}

/** The same for an error that always means that the database cannot be used. */
export function openingError(error: unknown, otherwise: ProblemKind): DatabaseProblem | StorageFull {
  const typed = storageError(error);
  if (typed instanceof DatabaseProblem || typed instanceof StorageFull) return typed;
  return new DatabaseProblem(otherwise, error);
}

export function errorName(error: unknown): string {
  return typeof error === 'object' && error !== null && 'name' in error ? String(error.name) : '';
}
