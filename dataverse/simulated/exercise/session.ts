/** The exercise that a tenant is for, while somebody works in it: what is written to its record, and when it ends. */

import type { ExerciseEvent, SentRequest } from '../../../domain/exercise';
import { withoutSecrets } from '../../../domain/profile-secrets';
import { ACTION_HEADER } from '../../action-header';
import { problemResponse } from '../control/problem';
import type { Simulation } from '../control/simulation';
import type { SimulatedTenant } from '../tenant';
import { append, isFull, startOf } from './log';
import { settle } from './settle';

/** What of a request's head the tenant heeds. */
const HEEDED = [
  'MSCRMCallerID',
  'CallerObjectId',
  'Content-Type',
  'If-Match',
  'If-None-Match',
  'Prefer',
  ACTION_HEADER,
];

const CONTROL = /^\/simulator(?:\/|$)/;
const OWN = /^\/simulator\/exercise(?:\/|$)/;

/** Addresses of the one control that takes any text; every other one is written plainly, so that no guard is passed by. */
const ENCODED = /^\/simulator\/(?!rca\/).*%/;

/** What a line of the record holds: the file of a result takes no other (sources/result-file.ts). */
const METHODS = ['POST', 'PATCH', 'PUT', 'DELETE'];
const RECORDED_PATH = /^\/(?:api\/data|simulator)(?:[/?]|$)/;
const LONGEST_PATH = 20_000;
const LONGEST_HEADER = 300;

const changesNothing = ({ method }: Request) => method === 'GET' || method === 'HEAD' || method === 'OPTIONS';

function sentAs({ method, url, headers }: Request, body: string): SentRequest {
  const { pathname, search } = new URL(url);
  const kept = HEEDED.flatMap((name) => {
    const value = headers.get(name);
    return value === null ? [] : [[name, value] as const];
  });
  return { method, path: `${pathname}${search}`, headers: Object.fromEntries(kept), body };
}

/** Whether a request can be a line of the record. */
function fitsRecord(request: Request): boolean {
  const { method, path, headers } = sentAs(request, '');
  return (
    METHODS.includes(method) &&
    RECORDED_PATH.test(path) &&
    path.length <= LONGEST_PATH &&
    Object.values(headers).every((value) => value.length <= LONGEST_HEADER)
  );
}

export type WithoutTimes<Event> = Event extends unknown ? Omit<Event, 'at' | 'elapsed'> : never;

/** Adds an event of now to the record. */
export function note({ tenant }: Pick<Simulation, 'tenant'>, event: WithoutTimes<ExerciseEvent>): void {
  const { now, exercise } = tenant.core;
  append(tenant, { ...event, at: now, elapsed: Math.round(exercise?.elapsed ?? 0) });
}

const packOf = (tenant: SimulatedTenant) => startOf(tenant).start.pack;

/** Whether an exam goes on: what tells causes is closed. */
export const isExam = (tenant: SimulatedTenant): boolean => {
  const stage = tenant.core.exercise?.stage;
  return (stage === 'running' || stage === 'paused') && packOf(tenant).exam !== undefined;
};

/** Milliseconds until the exam's clock on the wall ends it; null where it has none. */
function wallRemaining(tenant: SimulatedTenant, realNow: number): number | null {
  const { start } = startOf(tenant);
  const minutes = start.pack.exam?.wallMinutes;
  return minutes === undefined ? null : Math.max(0, start.startedAt + minutes * 60_000 - realNow);
}

/** Milliseconds of work that the limit leaves, also while it is paused; null where there is none. */
export function timeRemaining(tenant: SimulatedTenant): number | null {
  const { exercise } = tenant.core;
  if (!exercise || exercise.stage === 'ended') return null;
  const minutes = packOf(tenant).limits?.minutes;
  return minutes === undefined ? null : Math.max(0, minutes * 60_000 - exercise.elapsed);
}

/** Milliseconds of real time until the exercise ends by itself; null where it does not. */
export function timeLeft(tenant: SimulatedTenant, realNow: number): number | null {
  const stage = tenant.core.exercise?.stage;
  if (stage !== 'running' && stage !== 'paused') return null;
  const lefts = [wallRemaining(tenant, realNow), stage === 'running' ? timeRemaining(tenant) : null];
  const [left = null] = lefts.filter((each) => each !== null).sort((one, other) => one - other);
  return left;
}

/**
 * Real time passes: it is counted while the exercise runs.
 * @returns how much of it the tenant's clock may go on
 */
export function passTime(tenant: SimulatedTenant, milliseconds: number, realNow: number): number {
  const { core } = tenant;
  if (core.exercise?.stage === 'paused') return 0;
  if (core.exercise?.stage !== 'running') return milliseconds;
  const counted = Math.min(milliseconds, timeRemaining(tenant) ?? milliseconds);
  core.exercise = { ...core.exercise, elapsed: core.exercise.elapsed + counted, seenAt: realNow };
  return counted;
}

/** Ends the exercise where its time is up. @returns whether it did */
export function endInTime(tenant: SimulatedTenant, realNow: number): boolean {
  if (timeLeft(tenant, realNow) !== 0) return false;
  note({ tenant }, { kind: 'timeUp' });
  return true;
}

/** Pauses, with the moment of real time, so that the length of the pause can be told. */
export function pause(simulation: Pick<Simulation, 'tenant' | 'realNow'>): void {
  note(simulation, { kind: 'pause' });
  const { core } = simulation.tenant;
  if (core.exercise) core.exercise = { ...core.exercise, pausedAt: simulation.realNow() };
}

export function resume(simulation: Pick<Simulation, 'tenant' | 'realNow'>): void {
  const since = simulation.tenant.core.exercise?.pausedAt;
  const length = since === undefined ? {} : { paused: Math.max(0, simulation.realNow() - since) };
  note(simulation, { kind: 'resume', ...length });
}

/** It goes on after its simulator was closed. Where an exam has no pauses, the time away was time of work. */
export function reopen(tenant: SimulatedTenant, realNow: number): void {
  const { exercise } = tenant.core;
  if (!exercise) return;
  const away = exercise.seenAt === undefined ? null : Math.max(0, realNow - exercise.seenAt);
  const counts = away !== null && exercise.stage === 'running' && packOf(tenant).exam?.pauses === 'none';
  if (counts) tenant.core.exercise = { ...exercise, elapsed: exercise.elapsed + away };
  note({ tenant }, { kind: 'reopened', ...(away === null ? {} : { away }) });
  const { pausedAt } = exercise;
  if (pausedAt !== undefined && tenant.core.exercise) {
    tenant.core.exercise = { ...tenant.core.exercise, pausedAt };
  }
}

/** Why a request is refused while the exercise goes on, or null. */
export function closedDuringExercise(simulation: Simulation, request: Request): Response | null {
  const { tenant } = simulation;
  const stage = tenant.core.exercise?.stage;
  if (stage !== 'running' && stage !== 'paused') return null;
  const { pathname } = new URL(request.url);
  if (ENCODED.test(pathname)) {
    return problemResponse(404, 'notFound', 'While an exercise goes on, addresses are written plainly.');
  }
  if (OWN.test(pathname)) return null;
  // What shows what is to be found out, or would leave the record behind, is not said to be open.
  if (CONTROL.test(pathname) && !simulation.isOpenDuringExercise(request)) {
    return problemResponse(
      409,
      'exercise',
      'This is closed while an exercise goes on. End the exercise first.',
    );
  }
  if (changesNothing(request)) {
    // Whoever pauses an exam reads nothing meanwhile.
    const hidden = stage === 'paused' && isExam(tenant) && !CONTROL.test(pathname);
    return hidden
      ? problemResponse(409, 'exercisePaused', 'The exam is paused. Go on with it to read.')
      : null;
  }
  if (stage === 'paused') {
    return problemResponse(409, 'exercisePaused', 'The exercise is paused. Go on with it first.');
  }
  if (!fitsRecord(request)) {
    return problemResponse(400, 'exercise', 'The record of an exercise takes no request like this.');
  }
  if (!isFull(tenant)) return null;
  return problemResponse(409, 'recordFull', 'The record of this exercise is full. End the exercise.');
}

/** Whether a request has its place in the order of the exercise. */
export const isInOrder = ({ tenant }: Simulation, request: Request): boolean =>
  tenant.core.exercise !== null && tenant.core.exercise.stage !== 'ended' && !changesNothing(request);

/** Whether a request is written to the record; the exercise's own controls write what they do themselves. */
export const isRecorded = ({ tenant }: Simulation, request: Request): boolean =>
  tenant.core.exercise?.stage === 'running' && !OWN.test(new URL(request.url).pathname);

/** Answers a request and writes both to the record. The clock stands still meanwhile. */
export async function answerRecorded(
  simulation: Simulation,
  request: Request,
  answer: (request: Request) => Promise<Response>,
): Promise<Response> {
  const { tenant } = simulation;
  const body = await request.text();
  // A record is handed out: secrets are no part of it, and a replay does as well without them.
  const sent = sentAs(request, withoutSecrets(body));
  const { method, url, headers } = request;
  const at = tenant.core.now;
  const response = await answer(new Request(url, { method, headers, ...(body === '' ? {} : { body }) }));
  settle(tenant);
  const elapsed = Math.round(tenant.core.exercise?.elapsed ?? 0);
  append(tenant, { kind: 'request', request: sent, status: response.status, at, elapsed });
  return response;
}
