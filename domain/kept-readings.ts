/** Readings of files that outlive a page: over a reload by themselves, longer where somebody asked (decisions 38). */
import type { FileReport } from './imports';
import type { Moment } from './rows';
import type { TenantSnapshot } from './snapshot';

/** What was read of files. */
export interface ImportedReading {
  snapshot: TenantSnapshot;
  files: readonly FileReport[];
}

/** A reading that somebody kept under a name. */
export interface KeptReading {
  id: string;
  name: string;
  keptOn: Moment;
  /** The moment of the reading itself. */
  readOn: Moment;
  mailboxes: number;
}

export interface ReadingKeeper {
  /** Holds what a page shows, so that it is there again after a reload; in place of what it held before. */
  hold(page: string, reading: ImportedReading): Promise<void>;
  /** Null where the page held nothing. What pages held that are no more is deleted. */
  held(page: string): Promise<ImportedReading | null>;
  keep(name: string, reading: ImportedReading): Promise<void>;
  /** The latest first. */
  list(): Promise<readonly KeptReading[]>;
  /** Null where nothing is kept under that id, or in a shape that is not read any more. */
  open(id: string): Promise<ImportedReading | null>;
  remove(id: string): Promise<void>;
}
