/** Why work of a session came to nothing, in a form that crosses to another thread. */
import { DataverseError } from '../../dataverse/client';
import type { ImportErrorCode, ImportPlace } from '../../domain/imports';
import { ImportError } from '../../sources/import';

export type SessionProblem =
  | { kind: 'cancelled' }
  | ({ kind: 'import'; code: ImportErrorCode; file: string | null } & ImportPlace)
  | { kind: 'service'; status: number; message: string }
  | { kind: 'fault'; message: string };

export type Outcome<Value> = { value: Value } | { problem: SessionProblem };

/** @param file name of what was being imported */
export function problemOf(error: unknown, signal: AbortSignal, file: string | null): SessionProblem {
  if (signal.aborted) return { kind: 'cancelled' };
  if (error instanceof ImportError) {
    const { code, row, column, detail } = error;
    return {
      kind: 'import',
      code,
      file,
      ...(row === undefined ? {} : { row }),
      ...(column === undefined ? {} : { column }),
      ...(detail === undefined ? {} : { detail }),
    };
  }
  if (error instanceof DataverseError)
    return { kind: 'service', status: error.status, message: error.message };
  return { kind: 'fault', message: error instanceof Error ? error.message : String(error) };
}
