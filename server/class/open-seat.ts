/** A seat whose tenant is in memory: its owner, where its exercise stands, and the result as soon as there is one. */

import { gradeRecord } from '../../dataverse/simulated/exercise/grade-record';
import { createOwner, type TenantOwner } from '../../dataverse/simulated/owner';
import type { SeatStanding } from '../../domain/classroom';
import type { ExerciseRecord } from '../../domain/exercise';
import type { Exercise } from '../../sources/exercise-control';
import { writeResult } from '../../sources/result-file';
import { freshSeed, type KeptTenant } from '../kept-tenant';
import { createRateLimit, type RateLimit } from './limits';

/** What an owner is asked from within the server; nobody sees this address. */
const WITHIN = 'http://localhost';

/** As many as a scenario may bring along: sixty tenants share a machine. */
const MOST_MAILBOXES = 2000;

/** Milliseconds between two looks at where somebody stands: a list that a person reads needs no more. */
const LOOK_AGAIN = 500;
const AFTER_TROUBLE = 5000;

export interface SeatSurroundings {
  now(): number;
  later(callback: () => void, milliseconds: number): () => void;
  /** Something that the trainer sees is different. */
  changed(): void;
  /** Results that were collected, by attempt, and one more. */
  results(): ReadonlyMap<string, string>;
  keepResult(attempt: string, text: string): void;
}

export interface OpenSeat {
  readonly owner: TenantOwner;
  readonly limit: RateLimit;
  readonly standing: SeatStanding | null;
  /** A request of the trainee: it is counted until it is answered, and a change is their last step. */
  answer(request: Request): Promise<Response>;
  /** Sends a control as the trainer; the exercise's own rules hold. */
  order(method: 'POST', path: string, body: object): Promise<Response>;
  /** Milliseconds since somebody asked for something; none while a request is being answered. */
  idle(): number;
  /** Looks now where it stands, and collects what has ended. */
  look(): Promise<void>;
  putAway(): Promise<void>;
}

/** `PATCH mailboxes` of `/api/data/v9.2/mailboxes(…)`: what was done to what, without ids and texts. */
function stepOf({ method, url }: Request): string {
  const { pathname } = new URL(url);
  const path = pathname.replace(/^\/(?:api\/data\/v[\d.]+|simulator(?:\/exercise)?)\//, '');
  return `${method} ${/^[$\w]*/.exec(path)?.[0] ?? ''}`.slice(0, 60);
}

/** Whether a fresh tenant takes the place of the present one, and with it of an exercise that may have just ended. */
const replaces = ({ method, url }: Request): boolean =>
  method === 'POST' && /^\/simulator\/(?:exercise|reset)\/?$/.test(new URL(url).pathname);

const standingOf = (exercise: Exercise, lastStep: string | null): SeatStanding => ({
  attempt: exercise.attempt,
  exercise: exercise.id,
  title: exercise.title,
  stage: exercise.stage,
  ending: exercise.ending,
  exam: exercise.exam !== null,
  met: exercise.goals.filter(({ met }) => met === true).length,
  goals: exercise.goals.length,
  hints: exercise.hints.filter(({ text }) => text !== null).length,
  elapsed: exercise.elapsed,
  lastStep,
});

export function openSeat(
  name: string,
  { tenant, store, close }: KeptTenant,
  around: SeatSurroundings,
): OpenSeat {
  const { now, later } = around;
  const owner = createOwner(tenant, { realNow: now, freshSeed, store, later, mostMailboxes: MOST_MAILBOXES });
  const limit = createRateLimit(now);
  const leaving = new AbortController();
  let standing: SeatStanding | null = null;
  let lastStep: string | null = null;
  let used = now();
  let lookedAt = now();
  let inside = 0;

  async function read<T>(path: string): Promise<T> {
    const response = await owner.fetch(new Request(`${WITHIN}/simulator${path}`, { signal: leaving.signal }));
    if (!response.ok) throw new Error(`HTTP ${response.status} of ${path}`);
    return (await response.json()) as T;
  }

  /** Only what was done under the seat's own name: nobody hands in for somebody else. */
  async function collect(attempt: string): Promise<void> {
    if (around.results().has(attempt)) return;
    const record = await read<ExerciseRecord>('/exercise/record');
    if (record.start.attempt !== attempt || record.start.trainee !== name) return;
    const { grade } = await gradeRecord(record);
    const text = await writeResult({ record, grade, endedOn: new Date(now()).toISOString() });
    if (!around.results().has(attempt)) around.keepResult(attempt, text);
  }

  async function look(): Promise<void> {
    const exercise = await read<Exercise | null>('/exercise');
    const next = exercise && standingOf(exercise, lastStep);
    const differs = JSON.stringify({ ...next, elapsed: 0 }) !== JSON.stringify({ ...standing, elapsed: 0 });
    standing = next;
    lookedAt = now();
    if (next?.stage === 'ended') await collect(next.attempt);
    if (differs) around.changed();
  }

  /** Of two pauses one is over before the other begins: there is one way to end it early. */
  let endPause = () => {};
  const pause = (milliseconds: number) =>
    new Promise<void>((done) => {
      const stop = later(done, milliseconds);
      endPause = () => {
        stop();
        done();
      };
    });

  async function follow(): Promise<void> {
    let revision = 0;
    while (!leaving.signal.aborted) {
      try {
        ({ revision } = await read<{ revision: number }>(`/changes?after=${revision}`));
        if (leaving.signal.aborted) return;
        await look();
        await pause(LOOK_AGAIN);
      } catch (error) {
        if (leaving.signal.aborted) return;
        console.error(error);
        await pause(AFTER_TROUBLE);
      }
    }
  }
  const following = follow();

  return {
    owner,
    limit,
    get standing() {
      if (standing?.stage !== 'running') return standing;
      // Work goes on between two looks.
      return { ...standing, elapsed: standing.elapsed + now() - lookedAt };
    },
    async answer(request) {
      if (request.method !== 'GET' && request.method !== 'HEAD') lastStep = stepOf(request);
      inside += 1;
      try {
        if (replaces(request)) await look();
        return await owner.fetch(request);
      } finally {
        inside -= 1;
        used = now();
      }
    },
    async order(method, path, body) {
      used = now();
      const request = new Request(`${WITHIN}/simulator${path}`, {
        method,
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(body),
      });
      if (replaces(request)) await look();
      return owner.fetch(request);
    },
    idle: () => (inside > 0 ? 0 : now() - used),
    look,
    async putAway() {
      leaving.abort();
      endPause();
      await following;
      // Waits for whatever is being saved.
      await owner.fetch(new Request(`${WITHIN}/simulator`));
      owner.stop();
      close();
    },
  };
}
