import type { ImportFormat, ImportProblem } from '../../domain/imports';
import type { TenantSnapshot } from '../../domain/snapshot';

export interface ImportFile {
  name: string;
  bytes: Uint8Array;
}

/** A file that is too large to be held whole. */
export interface StreamedFile {
  size: number;
  pieces: AsyncIterable<Uint8Array>;
}

export interface Imported {
  format: ImportFormat;
  snapshot: TenantSnapshot;
  /** What was wrong with parts of the file; the rest is in the snapshot. */
  problems: readonly ImportProblem[];
}
