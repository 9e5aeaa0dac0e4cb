/** Which tenant the panel speaks of: the simulated one, or an organization that somebody connected. */
import { batch, computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { DataverseError } from '../dataverse/client';
import type { ReadingRepository } from '../db/readings';
import type { TabChannel } from '../db/tabs';
import { cloudOf } from '../domain/org-address';
import type { TenantSnapshot } from '../domain/snapshot';
import { mayPass, troubleOf } from '../domain/trouble';
import type { ReadingOutcome } from '../machines/reading.machine';
import type { ReadingProgress } from '../sources/tenant-reader';
import type { ReadingWork, RunningReading } from './actors';
import type { OrgsStore } from './orgs';

export interface ShownTenant {
  /** Origin of the organization on show; null for the simulated tenant. */
  org: ReadonlySignal<string | null>;
  snapshot: ReadonlySignal<TenantSnapshot | null>;
  /** How far a reading of the organization is; null where none is under way. */
  progress: ReadonlySignal<ReadingProgress | null>;
  /** The organization asked to be left alone for a while; it is asked again by itself. */
  waits: ReadonlySignal<boolean>;
  /** Why the last reading came to nothing; what was read before stays. */
  problem: ReadonlySignal<DataverseError | null>;
  /** Whether the address answered as another organization than before: it was reset, restored or copied over. */
  replaced: ReadonlySignal<boolean>;
  /** Whether what was read could not be kept for the next opening. */
  notKept: ReadonlySignal<boolean>;
  /** Shows an organization, or the simulated tenant where null. */
  choose(origin: string | null): Promise<void>;
  /** Reads the organization again. */
  read(): Promise<void>;
  /** Gives a reading up. */
  cancel(): void;
}

interface Surroundings {
  simulated: ReadonlySignal<TenantSnapshot | null>;
  /** Origin that was on show when the product was last looked at; null for the simulated tenant. */
  first: string | null;
  /** Writes down which one is to be shown at the next opening. */
  remember(origin: string | null): Promise<void>;
  orgs: OrgsStore;
  readings: ReadingRepository;
  tabs: TabChannel;
  wait(milliseconds: number): Promise<void>;
}

/** A reading that trouble cut short, which may well be gone at the next try. */
const isCutShort = ({ unseen }: TenantSnapshot): boolean =>
  unseen.some(({ status }) => status !== undefined && mayPass(troubleOf({ status })));

const FIRST_PROGRESS: ReadingProgress = { table: 'emailserverprofiles', rows: 0 };

/** What was last read of the organization on show, and is kept for the next opening. */
function lastRead(
  org: ReadonlySignal<string | null>,
  { readings, tabs }: Pick<Surroundings, 'readings' | 'tabs'>,
) {
  const live = signal<{ of: string; snapshot: TenantSnapshot } | null>(null);
  const replaced = signal(false);
  const notKept = signal(false);
  const of = (origin: string) => (live.peek()?.of === origin ? (live.peek()?.snapshot ?? null) : null);

  /** One that was cut short takes no whole one's place. */
  async function keep(
    origin: string,
    snapshot: TenantSnapshot,
    before: TenantSnapshot | null,
  ): Promise<void> {
    if (before && before.organizationId === snapshot.organizationId && isCutShort(snapshot)) return;
    try {
      await readings.keep(origin, snapshot);
      notKept.value = false;
      tabs.announce('reading', origin);
    } catch {
      notKept.value = true;
    }
  }

  return {
    snapshot: computed(() => (live.value?.of === org.value ? (live.value?.snapshot ?? null) : null)),
    replaced,
    notKept,
    of,
    async take(origin: string, snapshot: TenantSnapshot): Promise<void> {
      const before = of(origin);
      batch(() => {
        replaced.value = before !== null && before.organizationId !== snapshot.organizationId;
        live.value = { of: origin, snapshot };
      });
      await keep(origin, snapshot, before);
    },
    /** @returns whether anything is kept of it */
    async showKept(origin: string): Promise<boolean> {
      // What cannot be read from the disk is read from the organization again.
      const snapshot = await readings.kept(origin).catch(() => null);
      if (snapshot && org.peek() === origin) live.value = { of: origin, snapshot };
      return snapshot !== null;
    },
    drop() {
      live.value = null;
    },
  };
}

/** Readings of the organization on show, of which the latest counts. */
function readingsOf(
  org: ReadonlySignal<string | null>,
  readOrg: (origin: string, work: ReadingWork<ReadingProgress>) => Promise<ReadingOutcome>,
  wait: Surroundings['wait'],
) {
  /** Made at the first reading: whoever never looks at a real organization does without. */
  const reading = signal<RunningReading<ReadingProgress> | null>(null);
  /** Somebody asked for a reading; what runs it is being fetched. */
  const begins = signal(false);

  async function read(): Promise<void> {
    if (!org.peek()) return;
    begins.value = true;
    try {
      const { runReading } = await import('./actors');
      reading.value ??= runReading(FIRST_PROGRESS, (work) => readOrg(org.peek() ?? '', work), wait);
    } catch (error) {
      begins.value = false;
      throw error;
    }
    const ended = reading.peek()?.read();
    begins.value = false;
    await ended;
    const { problem } = reading.peek() ?? {};
    if (problem?.peek() && !(problem.peek() instanceof DataverseError)) throw problem.peek();
  }

  return {
    progress: computed(() => reading.value?.progress.value ?? (begins.value ? FIRST_PROGRESS : null)),
    waits: computed(() => reading.value?.waits.value ?? false),
    problem: computed(() => {
      const problem = reading.value?.problem.value;
      return problem instanceof DataverseError ? problem : null;
    }),
    read,
    cancel: () => reading.peek()?.cancel(),
  };
}

export function createShownTenant(surroundings: Surroundings): ShownTenant {
  const { simulated, first, remember, orgs, tabs, wait } = surroundings;
  const org = signal(orgs.possible ? first : null);
  const last = lastRead(org, surroundings);

  async function readOrg(origin: string, work: ReadingWork<ReadingProgress>): Promise<ReadingOutcome> {
    const { readTenant } = await import('../sources/tenant-reader');
    const read = await readTenant(orgs.client(origin), {
      kind: 'live',
      before: last.of(origin),
      ...work,
    });
    work.signal.throwIfAborted();
    const snapshot = { ...read, ...cloudOf(origin) };
    await last.take(origin, snapshot);
    await orgs.learn(origin, snapshot);
    return { cutShort: isCutShort(snapshot) };
  }
  const { read, cancel, ...standing } = readingsOf(org, readOrg, wait);

  async function choose(origin: string | null): Promise<void> {
    if (origin === org.peek()) return;
    cancel();
    batch(() => {
      if (origin === null) last.drop();
      last.replaced.value = false;
      org.value = origin;
    });
    await remember(origin);
  }

  /** Back to the simulated tenant where the organization was deleted, here or in another tab. */
  function leaveDeleted(): void {
    const known = orgs.orgs.peek().some(({ origin }) => origin === org.peek());
    if (!known && org.peek() !== null) void choose(null);
  }

  async function open(): Promise<void> {
    await orgs.refresh();
    // Beside the page of an organization that may be read, that one is meant, whatever was on show last.
    const beside = orgs.orgs.peek().find(({ origin, granted }) => granted && origin === orgs.inFront.peek());
    if (beside) org.value = beside.origin;
    else leaveDeleted();
    // What was read before is shown with its age; it is read anew only where there is nothing, or when somebody asks.
    effect(() => {
      const origin = org.value;
      if (!origin || last.of(origin)) return;
      void last.showKept(origin).then((found) => {
        if (!found && org.peek() === origin) void read();
      });
    });
    // Deletions are told by the list of organizations, which other tabs change as well.
    effect(() => {
      if (orgs.orgs.value) leaveDeleted();
    });
  }

  if (orgs.possible) void open();
  tabs.listen(({ what, about }) => {
    if (what === 'reading' && about === org.peek()) void last.showKept(about as string);
  });

  return {
    org,
    snapshot: computed(() => (org.value ? last.snapshot.value : simulated.value)),
    ...standing,
    replaced: last.replaced,
    notKept: last.notKept,
    choose,
    read,
    cancel,
  };
}
