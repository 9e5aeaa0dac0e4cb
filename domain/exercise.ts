/** What happened in an exercise, and what came of it. */

import type { Sitting } from './bank';
import type { GradingEdition } from './grading-rules';
import type { ConductRule, ScenarioPack } from './pack';
import type { Guid, Moment } from './rows';
import type { TenantRole } from './scenario';

/** A request that the tenant was sent, with what of its head the tenant heeds. */
export interface SentRequest {
  method: string;
  /** Path and query. */
  path: string;
  headers: Readonly<Record<string, string>>;
  body: string;
}

export const ENDINGS = ['finished', 'givenUp', 'timeUp'] as const;
export type Ending = (typeof ENDINGS)[number];

/** An event of the record. `at` is the tenant's time, `elapsed` the time spent on the exercise, both in ms. */
export type ExerciseEvent = { at: number; elapsed: number } & (
  | { kind: 'request'; request: SentRequest; status: number }
  | { kind: 'hint'; hint: string }
  | { kind: 'answer'; goal: string; cause: string }
  | { kind: 'pause' }
  /** `paused`: real milliseconds since the pause began; not told by records of before. */
  | { kind: 'resume'; paused?: number }
  /**
   * The simulator was closed and opened again: what could be taken back no longer can. `away`: real milliseconds since
   * something was kept last.
   */
  | { kind: 'reopened'; away?: number }
  | { kind: Ending }
);

/** How an exercise began; with the events, all that its tenant can be made again from. */
export interface ExerciseStart {
  pack: ScenarioPack;
  seed: number;
  /** The tenant's time at the start, in ms. */
  startedAt: number;
  /** A name that the trainee gave, or none. */
  trainee: string;
  /** UUID of this attempt. */
  attempt: Guid;
  /** Attempts at the same scenario that this browser had begun before; told of exams. */
  earlier?: number;
  /** The exam that this is one exercise of, where it was drawn from a question bank. */
  sitting?: Sitting;
  /** Edition of the rules that it is graded by; the first where none is named. */
  grading?: GradingEdition;
}

export const RECORD_FORMAT = 'mailbox-coach-record';
export const RECORD_VERSION = 1;

/** The record of one exercise, as it is kept and shared. */
export interface ExerciseRecord {
  format: typeof RECORD_FORMAT;
  version: typeof RECORD_VERSION;
  start: ExerciseStart;
  events: readonly ExerciseEvent[];
}

export type ExerciseStage = 'running' | 'paused' | 'ended';

export interface UnmetMailbox {
  mailboxid: Guid;
  alias: string;
  name: string;
  state: string;
}

/** How much of a goal holds: mailboxes, or each direction of them that is asked for, settings, or one answer. */
export interface GoalParts {
  of: number;
  held: number;
}

/** Whether a goal is met, and what is missing. */
export interface GoalResult {
  id: string;
  met: boolean;
  points: number;
  /** How many parts it has, and how many held at the start and at the end; told by the second rules of grading. */
  parts?: { of: number; start: number; end: number };
  /** Mailboxes that stand elsewhere. */
  unmet?: readonly UnmetMailbox[];
  /** The cause that was named, where the goal asks for one, and the mailbox that it is about. */
  answered?: string | null;
  about?: { mailboxid: Guid; name: string };
}

/** A time that a rule of conduct was broken. */
export interface ConductBreach {
  rule: ConductRule;
  /** Place of the event in the record. */
  event: number;
  mailbox?: string;
  detail?: string;
  /** The person with the least power who could have done the same; told by the second rules of grading. */
  enough?: { name: string; tenantRoles: readonly TenantRole[] };
}

export interface ConductResult {
  rule: ConductRule;
  breaches: readonly ConductBreach[];
  cost: number;
}

export interface Grade {
  ending: Ending | null;
  goals: readonly GoalResult[];
  conduct: readonly ConductResult[];
  hints: readonly { id: string; cost: number }[];
  /** Points for the goals, of a hundred. */
  reached: number;
  /** What hints and conduct cost. */
  lost: number;
  /** Of a hundred, never below nothing. */
  score: number;
  passed: boolean;
  elapsed: number;
}

/** A record with the grade that it was given: what is kept, shared and merged. */
export interface ExerciseResult {
  record: ExerciseRecord;
  grade: Grade;
  /** When the exercise ended, in real time. */
  endedOn: Moment;
}
