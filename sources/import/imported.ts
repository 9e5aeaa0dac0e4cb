import type { TenantSnapshot } from '../../domain/snapshot';
import type { ImportProblem } from './problems';

export interface ImportFile {
  name: string;
  bytes: Uint8Array;
}

/** Kinds of files, told by what is in them: a name may end in anything. */
export const IMPORT_FORMATS = [
  'webApi',
  'bundle',
  'workbook',
  'csv',
  'powerShell',
  'mailboxDetails',
  'alertText',
] as const;

export type ImportFormat = (typeof IMPORT_FORMATS)[number];

export interface Imported {
  format: ImportFormat;
  snapshot: TenantSnapshot;
  /** What was wrong with parts of the file; the rest is in the snapshot. */
  problems: readonly ImportProblem[];
}
