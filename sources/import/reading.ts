import type { DateOrder, ImportFormat } from '../../domain/imports';
import type { Moment } from '../../domain/rows';
import type { SaidByBundle } from './bundle-facts';
import type { Problems } from './problems';
import type { Progress } from './progress';
import type { TenantFacts, TenantRows } from './tenant-rows';

/** What a reading of a file writes to. */
export interface Reading {
  rows: TenantRows;
  problems: Problems;
  progress: Progress;
  /** Which of day and month comes first, where somebody was asked. */
  dateOrder?: DateOrder | undefined;
}

/** What a file tells beside its rows. */
export interface ReadingResult {
  format: ImportFormat;
  facts?: TenantFacts;
  readOn?: Moment | undefined;
  /** What a bundle says of its rows. */
  said?: SaidByBundle;
  /** It is the export of a view: somebody could have added columns to it. */
  isView?: boolean;
}
