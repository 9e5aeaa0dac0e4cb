/** What a tenant keeps of the exercise that it is for. */
import type { ExerciseEvent, ExerciseStage, ExerciseStart } from '../../../domain/exercise';
import type { LifecycleState } from '../../../domain/lifecycle';
import type { PackFault } from '../../../domain/pack';
import type { Guid } from '../../../domain/rows';

export interface ExerciseStanding {
  stage: ExerciseStage;
  /** Milliseconds of work. */
  elapsed: number;
  /** Real time at which it was kept last while it went on, and at which the present pause began; a replay has none. */
  seenAt?: number;
  pausedAt?: number;
}

/** A fault of a scenario that has not begun. */
export interface PendingFault {
  /** Milliseconds of the tenant's clock; null where it waits for a mailbox instead. */
  due: number | null;
  when: { mailbox: Guid; is: LifecycleState } | null;
  /** The mailbox that it is about. */
  mailbox: Guid | null;
  fault: PackFault;
}

/** The start of an exercise, with the ids that its mailboxes got. */
export interface LoggedStart {
  kind: 'start';
  start: ExerciseStart;
  mailboxes: Readonly<Record<string, Guid>>;
  /** Aliases that each deal of the pack fell to. */
  deals: Readonly<Record<string, readonly string[]>>;
  /** Ids of the goals that held as the exercise began; not kept by older ones. */
  held?: readonly string[];
}

/** A line of the record; its id is its place. */
export interface LogRow {
  eventid: Guid;
  event: ExerciseEvent | LoggedStart;
  /** Characters of the record so far. */
  characters: number;
  versionnumber: number;
}
