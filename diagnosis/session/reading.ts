/** A tenant as it was read once, with the verdict about each of its mailboxes. */
import { findings } from '../../catalog/findings';
import { type Diagnosis, diagnose } from '../../domain/diagnosis/diagnosis';
import type { Verdict } from '../../domain/diagnosis/verdict';
import type { FileReport, ImportFormat, ImportProblem } from '../../domain/imports';
import type { MailboxRow } from '../../domain/rows';
import type { TenantSnapshot } from '../../domain/snapshot';
import type { NamedFile } from '../../sources/import/files';
import { type CountedAs, countedAs } from '../counted-as';
import { inParts, type Work } from './work';

/** Where a reading comes from, beside what its snapshot tells. */
export interface Origin {
  /** Name of the file; null for a tenant that was asked itself. */
  file: string | null;
  format: ImportFormat | null;
  problems: readonly ImportProblem[];
  /** What each file gave; none where a tenant was asked itself. */
  files: readonly FileReport[];
  /** The files themselves: where somebody says later how their dates are written, they are read again. */
  sources: readonly NamedFile[];
  /** What else was read, of files that are not at hand any more: it stays when the others are read again. */
  apart?: readonly ReadFiles[];
}

/** What was read of files, before it is judged. */
export interface ReadFiles {
  snapshot: TenantSnapshot;
  origin: Origin;
}

export interface JudgedReading extends Origin {
  diagnosis: Diagnosis;
  rows: readonly MailboxRow[];
  /** One for each row, and the same object for all that stand alike. */
  verdicts: readonly Verdict[];
}

export const verdictCountedAs = (verdict: Verdict): CountedAs => countedAs(verdict, verdict.found);

/** @param snapshot its own time is what *now* means */
export async function judge(snapshot: TenantSnapshot, origin: Origin, work: Work): Promise<JudgedReading> {
  const rows = snapshot.mailboxes ?? [];
  work.onProgress({ phase: 'judging', done: 0, of: rows.length });
  await work.pause();
  const diagnosis = diagnose(snapshot, snapshot.readOn, findings);
  const verdicts: Verdict[] = [];
  await inParts(rows, 'judging', work, (row) => verdicts.push(diagnosis.verdict(row)));
  return { ...origin, diagnosis, rows, verdicts };
}
