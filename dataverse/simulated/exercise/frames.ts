/** A record as pictures that can be looked through: where the mailboxes stood after each event, and what moved them. */

import { RowState } from '../../../domain/choices';
import type { ConductBreach, ExerciseEvent, ExerciseRecord } from '../../../domain/exercise';
import { gradingRulesOf } from '../../../domain/grading-rules';
import { LIFECYCLE_STATES, type LifecycleState, lineOf } from '../../../domain/lifecycle';
import { isForQueue } from '../../../domain/mailbox-columns';
import type { Regions } from '../../../machines/mailbox.regions';
import { userNamed } from '../caller';
import type { SimulatedTenant } from '../tenant';
import { type DoneDeed, deedsOf } from './deeds';
import { type Glimpse, glimpseOf } from './glimpse';
import { goalResults } from './goals';
import { watchDeeds } from './grade-record';
import { startOf } from './log';
import { replay } from './replay';

export interface StateChange {
  mailbox: string;
  from: LifecycleState;
  to: LifecycleState;
}

/** Where a mailbox stands in a frame. */
export interface FrameStanding {
  id: string;
  name: string;
  isQueue: boolean;
  regions: Regions;
}

export interface Frame {
  /** Milliseconds of the tenant's clock. */
  at: number;
  /** Milliseconds of work. */
  elapsed: number;
  /** Null for the beginning. */
  event: ExerciseEvent | null;
  /** Full name of who did it; null where nobody of the tenant did. */
  who: string | null;
  deeds: readonly DoneDeed[];
  refused: boolean;
  /** What the service did since the frame before: tests ended, cycles failed. */
  meanwhile: readonly StateChange[];
  moved: readonly StateChange[];
  counts: Readonly<Record<LifecycleState, number>>;
  /** Mailboxes whose sides moved since the frame before, all of them at the beginning. */
  standings: readonly FrameStanding[];
  breaches: readonly ConductBreach[];
  /** Ids of the goals that hold, by what was named so far. */
  met: readonly string[];
}

/** Mailboxes that are inactive from the beginning are not in the picture: the staff's own. */
function statesOf({ mailboxes }: Glimpse, shown: ReadonlySet<string>): Map<string, LifecycleState> {
  return new Map(
    [...mailboxes].filter(([id]) => shown.has(id)).map(([id, { sides }]) => [id, lineOf(sides).state]),
  );
}

function countsOf(states: ReadonlyMap<string, LifecycleState>): Record<LifecycleState, number> {
  const counts = Object.fromEntries(LIFECYCLE_STATES.map((state) => [state, 0])) as Record<
    LifecycleState,
    number
  >;
  for (const state of states.values()) counts[state] += 1;
  return counts;
}

export async function framesOf(record: ExerciseRecord): Promise<readonly Frame[]> {
  const frames: Frame[] = [];
  const shown = new Set<string>();
  let last = new Map<string, LifecycleState>();
  let meanwhile: StateChange[] = [];
  let deeds: readonly DoneDeed[] = [];
  let breaches: readonly ConductBreach[] = [];

  const movedTo = (glimpse: Glimpse): StateChange[] => {
    const states = statesOf(glimpse, shown);
    const moved = [...states].flatMap(([id, to]) => {
      const from = last.get(id);
      const mailbox = glimpse.mailboxes.get(id)?.row.name ?? id;
      return from === undefined || from === to ? [] : [{ mailbox, from, to }];
    });
    last = states;
    return moved;
  };
  const stood = new Map<string, string>();
  const standingsIn = ({ mailboxes }: Glimpse): FrameStanding[] =>
    [...mailboxes].flatMap(([id, { row, sides }]) => {
      const regions: Regions = { ...sides, cycle: row.work?.kind === 'mailCycle' ? 'retrying' : 'quiet' };
      const key = JSON.stringify(regions);
      if (!shown.has(id) || stood.get(id) === key) return [];
      stood.set(id, key);
      return [{ id, name: row.name, isQueue: isForQueue(row), regions }];
    });
  const metBy = (tenant: SimulatedTenant, until: number) =>
    goalResults(tenant, startOf(tenant), record.events.slice(0, until)).flatMap(({ id, met }) =>
      met ? [id] : [],
    );

  function begin(tenant: SimulatedTenant): void {
    for (const row of tenant.tables.mailboxes.rows) {
      if (row.statecode === RowState.Active) shown.add(row.mailboxid);
    }
    const glimpse = glimpseOf(tenant);
    last = statesOf(glimpse, shown);
    frames.push({
      at: tenant.core.now,
      elapsed: 0,
      event: null,
      who: null,
      deeds: [],
      refused: false,
      meanwhile: [],
      moved: [],
      counts: countsOf(last),
      standings: standingsIn(glimpse),
      breaches: [],
      met: metBy(tenant, 0),
    });
  }

  const watcher = watchDeeds(gradingRulesOf(record.start), (done, found) => {
    deeds = done.flatMap(deedsOf);
    breaches = found;
  });
  await replay(record, {
    ...watcher,
    begin(tenant) {
      watcher.begin(tenant);
      begin(tenant);
    },
    before(tenant) {
      meanwhile = movedTo(glimpseOf(tenant));
      [deeds, breaches] = [[], []];
    },
    after(tenant, event, place) {
      const glimpse = glimpseOf(tenant);
      const moved = movedTo(glimpse);
      const person =
        event.kind === 'request' && !event.request.path.startsWith('/simulator')
          ? userNamed(tenant, new Headers(event.request.headers))
          : undefined;
      frames.push({
        at: event.at,
        elapsed: event.elapsed,
        event,
        who: person?.fullname ?? null,
        deeds,
        refused: event.kind === 'request' && event.status >= 400,
        meanwhile,
        moved,
        counts: countsOf(last),
        standings: standingsIn(glimpse),
        breaches,
        met: metBy(tenant, place + 1),
      });
    },
  });
  return frames;
}
