/** The record of an exercise as the tenant keeps it: lines are added, never changed. */
import {
  type ExerciseEvent,
  type ExerciseRecord,
  RECORD_FORMAT,
  RECORD_VERSION,
} from '../../../domain/exercise';
import { stageAfter } from '../../../machines/exercise-stages';
import type { SimulatedTenant } from '../tenant';
import type { LoggedStart } from './kept';

/** A record longer than this is refused everywhere: nobody does as much by hand. */
export const MOST_EVENTS = 20_000;
export const MOST_CHARACTERS = 12_000_000;

const idOf = (place: number) => String(place).padStart(6, '0');

function add(tenant: SimulatedTenant, event: ExerciseEvent | LoggedStart): void {
  const { events } = tenant.tables;
  const before = events.get(idOf(events.size - 1))?.characters ?? 0;
  events.put({
    eventid: idOf(events.size),
    event,
    characters: before + JSON.stringify(event).length,
    versionnumber: events.size,
  });
}

export const isFull = ({ tables: { events } }: SimulatedTenant): boolean =>
  events.size > MOST_EVENTS || (events.get(idOf(events.size - 1))?.characters ?? 0) > MOST_CHARACTERS;

export function beginLog(tenant: SimulatedTenant, start: LoggedStart): void {
  add(tenant, start);
}

/** How the exercise began. @throws Error where the tenant is for none */
export function startOf(tenant: SimulatedTenant): LoggedStart {
  const event = tenant.tables.events.get(idOf(0))?.event;
  if (event?.kind !== 'start') throw new Error('The tenant is not for an exercise.');
  return event;
}

export function eventsOf({ tables: { events } }: SimulatedTenant): readonly ExerciseEvent[] {
  const lines: ExerciseEvent[] = [];
  for (let place = 1; place < events.size; place++) {
    const event = events.get(idOf(place))?.event;
    if (event && event.kind !== 'start') lines.push(event);
  }
  return lines;
}

/**
 * Adds a line, and moves the exercise to the stage that it means.
 * @returns whether the event may happen at this stage; a record that somebody changed may say anything
 */
export function append(tenant: SimulatedTenant, event: ExerciseEvent): boolean {
  add(tenant, event);
  const { stage: before = 'running', seenAt } = tenant.core.exercise ?? {};
  const stage = stageAfter(before, event.kind);
  tenant.core.exercise = {
    stage: stage ?? before,
    elapsed: event.elapsed,
    // What has ended is the same wherever it is replayed.
    ...(seenAt === undefined || stage === 'ended' ? {} : { seenAt }),
  };
  // The line has to be kept, whatever else changed.
  tenant.core.sequence += 1;
  return stage !== null;
}

export const recordOf = (tenant: SimulatedTenant): ExerciseRecord => ({
  format: RECORD_FORMAT,
  version: RECORD_VERSION,
  start: startOf(tenant).start,
  events: eventsOf(tenant),
});
