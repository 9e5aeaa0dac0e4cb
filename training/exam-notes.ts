/** What the record of an exam tells besides its grade: how it was interrupted, and how often it was tried. */
import type { ExerciseRecord } from '../domain/exercise';

export interface ExamNotes {
  /** Which attempt it was in its browser, from 1 on. */
  attempt: number;
  /** Real milliseconds of each pause; null where an older record does not tell. */
  pauses: readonly (number | null)[];
  /** Real milliseconds that the simulator was closed, each time; null where that is not known. */
  closed: readonly (number | null)[];
}

/** Null where the record is of no exam. */
export function examNotesOf({ start, events }: ExerciseRecord): ExamNotes | null {
  if (!start.pack.exam) return null;
  return {
    attempt: (start.earlier ?? 0) + 1,
    pauses: events.flatMap((event) => (event.kind === 'resume' ? [event.paused ?? null] : [])),
    closed: events.flatMap((event) => (event.kind === 'reopened' ? [event.away ?? null] : [])),
  };
}
