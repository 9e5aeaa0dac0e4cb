/** A class on one server, as its pages and its server speak of it. */
import type { Ending, ExerciseStage } from './exercise';
import type { LocalizedText } from './pack';

/** Names are shown in lists and on boards; nobody's is longer. */
export const LONGEST_NAME = 80;
export const LONGEST_MESSAGE = 500;

/** Characters of a code that is read from a wall and typed: none that looks like another. */
export const CODE_LETTERS = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';
export const CODE_LENGTH = 8;

/** Where somebody stands in the exercise of their tenant. */
export interface SeatStanding {
  attempt: string;
  exercise: string;
  title: LocalizedText;
  stage: ExerciseStage;
  ending: Ending | null;
  exam: boolean;
  /** Goals that are met, as far as the trainee is told, of all. */
  met: number;
  goals: number;
  hints: number;
  /** Milliseconds of work. */
  elapsed: number;
  /** The method and the path of what was changed last; null before that. */
  lastStep: string | null;
}

/** A trainee, as the trainer sees them. */
export interface SeatView {
  id: string;
  name: string;
  /** Somebody has a page open. */
  here: boolean;
  standing: SeatStanding | null;
  /** Why the tenant of the seat cannot be used now, in a sentence; null where it can. */
  trouble: string | null;
}

export interface ClassView {
  /** Number of the last change; the next one is asked for with it. */
  revision: number;
  joinCode: string;
  /** Addresses under which others reach the join page. */
  addresses: readonly string[];
  /** What is said goes over the wire as it is. */
  plain: boolean;
  seats: readonly SeatView[];
  mostSeats: number;
  message: ClassMessage | null;
  /** Attempts whose results were collected. */
  results: readonly string[];
}

export interface ClassMessage {
  id: string;
  text: string;
}

/** What a trainee's page knows of its seat. */
export interface OwnSeat {
  name: string;
  message: ClassMessage | null;
}

/** What came of an order for several seats. */
export interface SeatOutcome {
  seat: string;
  /** Null where it was done. */
  refused: string | null;
}
