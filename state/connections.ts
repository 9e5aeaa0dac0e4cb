/** Connections that are being made, and who answers at them: one machine for each organization. */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { DataverseError } from '../dataverse/client';
import type { TenantSnapshot } from '../domain/snapshot';
import type { Connecting } from './actors';
import type { OrgsStore } from './orgs';

export type ConnectionState =
  | { is: 'idle' | 'asking' | 'refused' | 'checking' }
  | { is: 'answered'; basics: TenantSnapshot }
  | { is: 'failed'; error: DataverseError };

export interface Connections {
  of(origin: string): ReadonlySignal<ConnectionState>;
  /** Asks the browser, so only a click may; then the organization who answers. @returns false where the person said no */
  connect(origin: string): Promise<boolean>;
  check(origin: string): Promise<void>;
}

function stateOf(connecting: Connecting<TenantSnapshot> | undefined): ConnectionState {
  if (!connecting) return { is: 'idle' };
  const [at, basics, problem] = [connecting.at.value, connecting.answer.value, connecting.problem.value];
  if (at === 'answered' && basics) return { is: at, basics };
  if (at === 'failed' && problem instanceof DataverseError) return { is: at, error: problem };
  return { is: at === 'answered' || at === 'failed' ? 'idle' : at };
}

export function createConnections(orgs: Pick<OrgsStore, 'connect' | 'check'>): Connections {
  const running = signal<ReadonlyMap<string, Connecting<TenantSnapshot>>>(new Map());
  const states = new Map<string, ReadonlySignal<ConnectionState>>();

  async function machineOf(origin: string): Promise<Connecting<TenantSnapshot>> {
    const { runConnecting } = await import('./actors');
    const known = running.peek().get(origin);
    if (known) return known;
    const connecting = runConnecting(async () => {
      try {
        return await orgs.check(origin);
      } catch (error) {
        // What nobody expected is no trouble of the organization: the page tells it.
        if (!(error instanceof DataverseError)) void Promise.reject(error);
        throw error;
      }
    });
    running.value = new Map(running.peek()).set(origin, connecting);
    return connecting;
  }

  return {
    of(origin) {
      const known = states.get(origin) ?? computed(() => stateOf(running.value.get(origin)));
      states.set(origin, known);
      return known;
    },
    async connect(origin) {
      // The browser listens to the click alone: it is asked before anything else is waited for.
      const asked = orgs.connect(origin);
      (await machineOf(origin)).connect(asked);
      return asked;
    },
    async check(origin) {
      (await machineOf(origin)).check();
    },
  };
}
