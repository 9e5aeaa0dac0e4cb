/** Connected organizations: what the browser lets us read, who was connected, and every request that was made. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { DataverseClient, Fetch } from '../dataverse/client';
import type { ConnectedOrg, OrgRepository } from '../db/orgs';
import type { LedgerEntry } from '../domain/ledger';
import { orgOriginOf } from '../domain/org-address';
import { createOrgClient } from '../sources/org-client';

/** What the browser grants, and which page is in front. Absent where the product is a plain page. */
export interface OrgAccess {
  /** Asks the browser for exactly this origin; only a click may. */
  request(origin: string): Promise<boolean>;
  giveBack(origin: string): Promise<void>;
  isGranted(origin: string): Promise<boolean>;
  /** Address of the page in front, as far as the browser tells it. */
  pageInFront(): Promise<string | null>;
  /** A fetch with the browser's session at that organization. */
  fetch: Fetch;
  /** Calls back when something was granted or taken back elsewhere. */
  listen(callback: () => void): void;
}

export interface Org extends ConnectedOrg {
  /** False where the grant was taken back in the browser's own settings. */
  granted: boolean;
}

export interface OrgsStore {
  /** Whether organizations can be connected here at all. */
  possible: boolean;
  orgs: ReadonlySignal<readonly Org[]>;
  /** Origin of the organization whose page is in front; null for any other page. */
  inFront: ReadonlySignal<string | null>;
  refresh(): Promise<void>;
  /** @returns false where the person said no */
  connect(origin: string): Promise<boolean>;
  /** Gives the grant back; what was noted of the organization stays until it is deleted. */
  disconnect(origin: string): Promise<void>;
  deleteEverything(origin: string): Promise<void>;
  ledger(origin?: string): Promise<readonly LedgerEntry[]>;
  /** How many requests were noted from here: whoever shows the ledger reads it again. */
  noted: ReadonlySignal<number>;
  /** A client that can do nothing but read, and notes what it reads. */
  client(origin: string): DataverseClient;
}

interface Surroundings {
  access: OrgAccess | undefined;
  repository: OrgRepository;
  /** ISO 8601. */
  now(): string;
}

export function createOrgsStore({ access, repository, now }: Surroundings): OrgsStore {
  const orgs = signal<readonly Org[]>([]);
  const inFront = signal<string | null>(null);
  const noted = signal(0);

  async function refresh(): Promise<void> {
    if (!access) return;
    const connected = await repository.list();
    const granted = await Promise.all(connected.map(({ origin }) => access.isGranted(origin)));
    orgs.value = connected.map((org, index) => ({ ...org, granted: granted[index] === true }));
    const page = await access.pageInFront();
    inFront.value = page === null ? null : orgOriginOf(page);
  }

  access?.listen(() => void refresh());

  return {
    possible: access !== undefined,
    orgs,
    inFront,
    noted,
    refresh,
    async connect(origin) {
      if (!access || !(await access.request(origin))) return false;
      await repository.connect({ origin, connectedOn: now() });
      await refresh();
      return true;
    },
    async disconnect(origin) {
      await access?.giveBack(origin);
      await refresh();
    },
    async deleteEverything(origin) {
      await access?.giveBack(origin);
      await repository.forget(origin);
      await refresh();
    },
    ledger: (origin) => repository.ledger(origin),
    client: (origin) =>
      createOrgClient(origin, {
        fetch: (request) =>
          access
            ? access.fetch(request)
            : Promise.reject(new TypeError('Organizations cannot be read from here.')),
        async note(entry) {
          await repository.note(entry);
          noted.value += 1;
        },
        now,
      }),
  };
}
