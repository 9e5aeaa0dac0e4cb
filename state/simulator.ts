import { batch, computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { DEFAULT_PERSONA } from '../catalog/personas';
import { createClient, type DataverseClient, DataverseError, type Fetch } from '../dataverse/client';
import { latestWins } from '../domain/latest-wins';
import type { Guid } from '../domain/rows';
import type { TenantSnapshot } from '../domain/snapshot';
import {
  createSimulatorControl,
  type Persona,
  placeOf,
  type ResetWishes,
  type SimulatorControl,
  type SimulatorStatus,
} from '../sources/simulator-control';
import { readBasics } from '../sources/snapshot-reader';
import { createFollowedTables, type FollowedTables } from './followed-tables';

export interface SimulatorStore {
  /** The tenant, with its mailboxes where somebody wants those; null until all of that is there. */
  snapshot: ReadonlySignal<TenantSnapshot | null>;
  /** The same without mailboxes, which may be many: there as soon as the tenant answers. */
  basics: ReadonlySignal<TenantSnapshot | null>;
  status: ReadonlySignal<SimulatorStatus | null>;
  /** The tenant's time, going on between readings; ISO 8601. */
  clock: ReadonlySignal<string>;
  /** Why the tenant cannot be read now; the last snapshot stays. */
  problem: ReadonlySignal<DataverseError | null>;
  personas: ReadonlySignal<readonly Persona[]>;
  /** Name of the persona that requests are sent as. */
  persona: ReadonlySignal<string>;
  /** Id of that persona's user, as far as it is known. */
  callerId: ReadonlySignal<Guid | null>;
  client: DataverseClient;
  control: SimulatorControl;
  /** The rows of a table; nothing is read until somebody wants them. */
  table: FollowedTables['table'];
  /** Keeps a table up to date until the function given back is called. */
  want: FollowedTables['want'];
  start(): void;
  stop(): void;
  refresh(): Promise<void>;
  usePersona(id: string): Promise<void>;
  setSpeed(speed: number): Promise<void>;
  advance(by: string): Promise<void>;
  /** Back to before the last write. */
  undo(): Promise<void>;
  /** Throws the simulated tenant away and starts a fresh one. */
  reset(wishes?: ResetWishes): Promise<void>;
}

interface SimulatorSurroundings {
  fetch: Fetch;
  origin: string;
  wait(milliseconds: number): Promise<void>;
  /** Milliseconds of real time. */
  realNow(): number;
  /** Calls again and again, so many milliseconds apart, until stopped. */
  every(milliseconds: number, callback: () => void): () => void;
}

const RETRY_AFTER_MS = [500, 1000, 2000, 5000];

/** A refresh that takes longer is felt. */
const FELT_MS = 200;

/** The tenant's time, which goes on between readings as fast as the last of them told. */
function tenantTime(realNow: () => number) {
  const status = signal<SimulatorStatus | null>(null);
  const readAt = signal(realNow());
  const ticked = signal(realNow());
  const clock = computed(() => {
    const { now, speed } = status.value ?? { now: new Date(realNow()).toISOString(), speed: 0 };
    const passed = Math.max(0, ticked.value - readAt.value) * speed;
    return new Date(Date.parse(now) + passed).toISOString();
  });
  return {
    status,
    clock,
    noteStatus(latest: SimulatorStatus) {
      readAt.value = realNow();
      ticked.value = realNow();
      status.value = latest;
    },
    tick() {
      ticked.value = realNow();
    },
  };
}

/** The basics with the mailboxes, where those are all there or cannot be read at all. */
function joinMailboxes(basics: TenantSnapshot, tables: FollowedTables): TenantSnapshot | null {
  const { rows, complete, problem } = tables.table('mailboxes');
  const why = problem.peek()?.message;
  if (why) return { ...basics, unseen: [...basics.unseen, { what: 'mailboxes', why }] };
  return complete.peek() ? { ...basics, mailboxes: rows.peek() } : null;
}

/** What is shown of the tenant, put together of what was read of it. */
function shownSnapshot(tables: FollowedTables) {
  const basics = signal<TenantSnapshot | null>(null);
  const snapshot = signal<TenantSnapshot | null>(null);

  /** Both halves in one step, so that nobody sees mailboxes beside an organization of another moment. */
  function publish(): void {
    const held = basics.peek();
    const joined = held && (tables.wants('mailboxes') ? joinMailboxes(held, tables) : held);
    if (joined) snapshot.value = joined;
  }

  // A first reading of many mailboxes ends by itself.
  effect(() => {
    const { complete, problem } = tables.table('mailboxes');
    if (complete.value || problem.value) publish();
  });

  return {
    basics,
    snapshot,
    show(latest: TenantSnapshot) {
      basics.value = latest;
      publish();
    },
  };
}

interface Followed extends Pick<SimulatorSurroundings, 'wait' | 'realNow'> {
  control: SimulatorControl;
  time: ReturnType<typeof tenantTime>;
  problem: Signal<DataverseError | null>;
  refresh(): Promise<void>;
}

/** Reads the tenant whenever it changed, and again after a while where it cannot be read. */
async function followChanges(followed: Followed, aborted: AbortSignal): Promise<void> {
  const { control, time, problem, refresh, wait, realNow } = followed;
  let failures = 0;
  let revision: number | null = null;
  while (!aborted.aborted) {
    try {
      if (revision === null) {
        const began = realNow();
        await refresh();
        revision = time.status.peek()?.revision ?? null;
        // A large tenant that changes all the time leaves room for who works in it.
        const took = realNow() - began;
        if (took > FELT_MS) await wait(took);
      }
      failures = 0;
      const latest = await control.changesAfter(revision ?? 0, aborted);
      if (latest.revision === revision) time.noteStatus(latest);
      else revision = null;
    } catch (error) {
      if (aborted.aborted) return;
      if (!(error instanceof DataverseError)) throw error;
      problem.value = error;
      revision = null;
      await wait(RETRY_AFTER_MS[Math.min(failures, RETRY_AFTER_MS.length - 1)] ?? 5000);
      failures += 1;
    }
  }
}

/** The tenant that guide and practice look at, kept up to date by following its changes. */
export function createSimulatorStore(surroundings: SimulatorSurroundings): SimulatorStore {
  const { fetch, origin, wait, realNow, every } = surroundings;
  const problem = signal<DataverseError | null>(null);
  const personas = signal<readonly Persona[]>([]);
  const persona = signal<string>(DEFAULT_PERSONA);
  const callerId = computed(() => personas.value.find((each) => each.persona === persona.value)?.id ?? null);
  const control = createSimulatorControl(fetch, origin);
  const client = createClient({ fetch, base: `${origin}/api/data/v9.2`, callerId: () => callerId.value });
  const tables = createFollowedTables({ client, callerId: () => callerId.peek(), wait });
  const time = tenantTime(realNow);
  const { basics, snapshot, show } = shownSnapshot(tables);
  const beginReading = latestWins();
  let following: AbortController | null = null;
  let stopClock = () => {};

  async function refresh(): Promise<void> {
    const isLatest = beginReading();
    const [latest, people] = await Promise.all([control.status(), control.personas()]);
    personas.value = people;
    // A paused exam shows nothing of its tenant.
    if (latest.exam && latest.exercise === 'paused') {
      batch(() => {
        time.noteStatus(latest);
        problem.value = null;
      });
      return;
    }
    const [latestBasics] = await Promise.all([readBasics(client, 'simulated'), tables.refresh(latest)]);
    // A later reading overtakes this one.
    if (!isLatest()) return;
    batch(() => {
      time.noteStatus(latest);
      problem.value = null;
      show({ ...latestBasics, ...placeOf(latest) });
    });
    // What the eye waits for has asked by now; the many rows come after it.
    void wait(0).then(() => tables.readMissing());
  }

  async function change(act: () => Promise<SimulatorStatus>): Promise<void> {
    await act();
    await refresh();
  }

  return {
    snapshot,
    basics,
    status: time.status,
    clock: time.clock,
    problem,
    personas,
    persona,
    callerId,
    client,
    control,
    table: tables.table,
    want: tables.want,
    start() {
      if (following) return;
      following = new AbortController();
      stopClock = every(1000, time.tick);
      void followChanges({ control, time, problem, refresh, wait, realNow }, following.signal);
    },
    stop() {
      following?.abort();
      following = null;
      stopClock();
    },
    refresh,
    async usePersona(id) {
      persona.value = id;
      await refresh();
    },
    setSpeed: (speed) => change(() => control.setSpeed(speed)),
    advance: (by) => change(() => control.advance(by)),
    undo: () => change(() => control.undo()),
    reset: (wishes = {}) => change(() => control.reset(wishes)),
  };
}
