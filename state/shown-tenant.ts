/** Which tenant the panel speaks of: the simulated one, or an organization that somebody connected. */
import { batch, computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { DataverseError } from '../dataverse/client';
import type { TenantSnapshot } from '../domain/snapshot';
import { type ReadingProgress, readTenant } from '../sources/tenant-reader';
import type { OrgsStore } from './orgs';

export interface ShownTenant {
  /** Origin of the organization on show; null for the simulated tenant. */
  org: ReadonlySignal<string | null>;
  snapshot: ReadonlySignal<TenantSnapshot | null>;
  /** How far a reading of the organization is; null where none is under way. */
  progress: ReadonlySignal<ReadingProgress | null>;
  /** Why the last reading came to nothing; what was read before stays. */
  problem: ReadonlySignal<DataverseError | null>;
  /** Reads the organization again. */
  read(): Promise<void>;
  /** Gives a reading up. */
  cancel(): void;
}

interface Surroundings {
  simulated: ReadonlySignal<TenantSnapshot | null>;
  /** Origin that the person chose; null for the simulated tenant. */
  chosen: ReadonlySignal<string | null>;
  orgs: OrgsStore;
  wait(milliseconds: number): Promise<void>;
}

export function createShownTenant({ simulated, chosen, orgs, wait }: Surroundings): ShownTenant {
  const org = computed(() => (orgs.possible ? chosen.value : null));
  const live = signal<{ of: string; snapshot: TenantSnapshot } | null>(null);
  const progress = signal<ReadingProgress | null>(null);
  const problem = signal<DataverseError | null>(null);
  let reading: AbortController | null = null;

  async function read(): Promise<void> {
    const origin = org.peek();
    if (!origin) return;
    reading?.abort();
    const mine = new AbortController();
    reading = mine;
    batch(() => {
      progress.value = { table: 'emailserverprofiles', rows: 0 };
      problem.value = null;
    });
    try {
      const snapshot = await readTenant(orgs.client(origin), {
        kind: 'live',
        signal: mine.signal,
        wait,
        onProgress: (told) => {
          if (reading === mine) progress.value = told;
        },
      });
      if (reading === mine) live.value = { of: origin, snapshot };
    } catch (error) {
      if (mine.signal.aborted) return;
      if (!(error instanceof DataverseError)) throw error;
      if (reading === mine) problem.value = error;
    } finally {
      if (reading === mine) {
        reading = null;
        progress.value = null;
      }
    }
  }

  // Read once when it comes on show; from then on only when somebody asks.
  effect(() => {
    if (org.value && live.peek()?.of !== org.value) void read();
  });

  return {
    org,
    snapshot: computed(() => {
      if (!org.value) return simulated.value;
      return live.value?.of === org.value ? live.value.snapshot : null;
    }),
    progress,
    problem,
    read,
    cancel() {
      reading?.abort();
      reading = null;
      progress.value = null;
    },
  };
}
