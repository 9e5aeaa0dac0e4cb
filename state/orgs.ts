/** Connected organizations: what the browser lets us read, who was connected, and every request that was made. */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { createClient, type DataverseClient, type Fetch } from '../dataverse/client';
import type { ConnectedOrg, OrgRepository } from '../db/orgs';
import type { ReadingRepository } from '../db/readings';
import type { TabChannel } from '../db/tabs';
import { ADMIN_CENTER, type FrontPage, frontPageOf, isOfEnvironment } from '../domain/front-page';
import type { LedgerEntry } from '../domain/ledger';
import { webApiOf } from '../domain/org-address';
import type { Moment } from '../domain/rows';
import type { TenantSnapshot } from '../domain/snapshot';
import { readBasics } from '../sources/snapshot-reader';

/** What the browser grants, and which page is in front. Absent where the product is a plain page. */
export interface OrgAccess {
  /** Asks the browser for this origin alone (of this machine for every port), and to send results there; only a click may. */
  request(origin: string, sendsResults?: boolean): Promise<boolean>;
  giveBack(origin: string): Promise<void>;
  isGranted(origin: string): Promise<boolean>;
  /** Address of the page in front of this window, as far as the browser tells it. */
  pageInFront(): Promise<string | null>;
  /** A fetch with the browser's session at that organization. */
  fetch: Fetch;
  /** Calls back when something was granted or taken back elsewhere. */
  onGrants(callback: () => void): void;
  /** Calls back when another page may be in front. */
  onFront(callback: () => void): void;
}

export interface Org extends ConnectedOrg {
  /** False where the grant was taken back in the browser's own settings. */
  granted: boolean;
  /** When it was read of which something is kept; null where nothing is. */
  readOn: Moment | null;
}

export interface OrgsStore {
  /** Whether organizations can be connected here at all. */
  possible: boolean;
  orgs: ReadonlySignal<readonly Org[]>;
  /** The page in front, where it is an organization's or the admin center's and the browser tells. */
  front: ReadonlySignal<FrontPage | null>;
  /** Origin of the organization that the page in front belongs to or is about; null where it is none or unknown. */
  inFront: ReadonlySignal<string | null>;
  /** The one in front where it may not be read: not connected yet, or the grant was taken back. */
  stranger: ReadonlySignal<string | null>;
  /** Whether the browser tells which page of the admin center is in front. */
  seesAdminCenter: ReadonlySignal<boolean>;
  refresh(): Promise<void>;
  /** @returns false where the person said no */
  connect(origin: string): Promise<boolean>;
  /** Asks the browser for the addresses of the admin center's pages; nothing is requested there. */
  followAdminCenter(): Promise<boolean>;
  leaveAdminCenter(): Promise<void>;
  /** Gives the grant back; what was noted of the organization stays until it is deleted. */
  disconnect(origin: string): Promise<void>;
  deleteEverything(origin: string): Promise<void>;
  /** Asks who answers, and as whom. @throws DataverseError */
  check(origin: string): Promise<TenantSnapshot>;
  /** Writes down which organization answered. */
  learn(origin: string, snapshot: TenantSnapshot): Promise<void>;
  /** Gives a place an address of one's own; null takes it away. */
  giveAddress(origin: string, place: string, address: string | null): Promise<void>;
  ledger(origin?: string): Promise<readonly LedgerEntry[]>;
  /** How many requests were noted from here: whoever shows the ledger reads it again. */
  noted: ReadonlySignal<number>;
  /** A client that can do nothing but read, and notes what it reads. */
  client(origin: string): DataverseClient;
}

interface Surroundings {
  access: OrgAccess | undefined;
  repository: OrgRepository;
  readings: ReadingRepository;
  tabs: TabChannel;
  /** ISO 8601. */
  now(): string;
  /** Others forget what they worked out of an organization. */
  forget?(origin: string): Promise<void>;
}

/** The organization that the page in front belongs to, or is about as far as that is known. */
function originOf(page: FrontPage, orgs: readonly Org[]): string | null {
  if (page.of !== 'adminCenter') return page.origin;
  const about = orgs.find(
    ({ environmentId }) => environmentId !== undefined && isOfEnvironment(page.address, environmentId),
  );
  return about?.origin ?? null;
}

function withAnswer(org: ConnectedOrg, { organizationId, environmentId }: TenantSnapshot): ConnectedOrg {
  return {
    ...org,
    organizationIds: organizationId
      ? [...org.organizationIds.filter((id) => id !== organizationId), organizationId]
      : org.organizationIds,
    ...(environmentId ? { environmentId } : {}),
  };
}

function withAddress(org: ConnectedOrg, place: string, address: string | null): ConnectedOrg {
  const { [place]: _, ...others } = org.addresses;
  return { ...org, addresses: address === null ? others : { ...others, [place]: address } };
}

/** What may be read is looked up with a grammar of its own, which most people never need. */
function readOnlyClient(
  origin: string,
  { access, repository, now }: Surroundings,
  onNoted: () => void,
): DataverseClient {
  const guarded = import('../sources/org-client').then(({ orgFetch }) =>
    orgFetch(origin, {
      fetch: (request) =>
        access
          ? access.fetch(request)
          : Promise.reject(new TypeError('Organizations cannot be read from here.')),
      async note(entry) {
        await repository.note(entry);
        onNoted();
      },
      now,
    }),
  );
  return createClient({ base: webApiOf(origin), fetch: async (request) => (await guarded)(request) });
}

async function whoAnswers(client: DataverseClient): Promise<TenantSnapshot> {
  const { readPlace } = await import('../sources/tenant-reader');
  const basics = await readBasics(client, 'live');
  return { ...basics, ...(await readPlace(client)) };
}

/** Grants of the browser for organizations, with what is noted of them. */
function connecting(
  { access, repository, tabs, now, forget }: Surroundings,
  orgs: ReadonlySignal<readonly Org[]>,
  tell: () => Promise<void>,
): Pick<OrgsStore, 'connect' | 'disconnect' | 'deleteEverything'> {
  return {
    async connect(origin) {
      if (!access || !(await access.request(origin))) return false;
      const known = (await repository.list()).find((org) => org.origin === origin);
      await repository.put({ organizationIds: [], addresses: {}, ...known, origin, connectedOn: now() });
      await tell();
      return true;
    },
    async disconnect(origin) {
      await access?.giveBack(origin);
      await tell();
    },
    async deleteEverything(origin) {
      const known = orgs.peek().find((org) => org.origin === origin);
      await forget?.(origin);
      await access?.giveBack(origin);
      await repository.forget(origin);
      for (const id of known?.organizationIds ?? []) tabs.announce('checklist', id);
      await tell();
    },
  };
}

export function createOrgsStore(surroundings: Surroundings): OrgsStore {
  const { access, repository, readings, tabs } = surroundings;
  const orgs = signal<readonly Org[]>([]);
  const front = signal<FrontPage | null>(null);
  const seesAdminCenter = signal(false);
  const noted = signal(0);

  async function look(): Promise<void> {
    const page = await access?.pageInFront();
    front.value = page ? frontPageOf(page) : null;
  }

  async function refresh(): Promise<void> {
    if (!access) return;
    const [connected, kept] = await Promise.all([repository.list(), readings.list()]);
    const granted = await Promise.all(connected.map(({ origin }) => access.isGranted(origin)));
    orgs.value = connected.map((org, index) => ({
      ...org,
      granted: granted[index] === true,
      readOn: kept.find(({ origin }) => origin === org.origin)?.readOn ?? null,
    }));
    seesAdminCenter.value = await access.isGranted(ADMIN_CENTER);
    await look();
  }

  /** Here and in other tabs. */
  async function tell(): Promise<void> {
    tabs.announce('orgs');
    await refresh();
  }

  async function change(origin: string, changed: (org: ConnectedOrg) => ConnectedOrg): Promise<void> {
    const known = (await repository.list()).find((org) => org.origin === origin);
    if (!known) return;
    await repository.put(changed(known));
    await tell();
  }

  const client = (origin: string) =>
    readOnlyClient(origin, surroundings, () => {
      noted.value += 1;
    });
  const learn = (origin: string, snapshot: TenantSnapshot) =>
    change(origin, (org) => withAnswer(org, snapshot));

  access?.onGrants(() => void refresh());
  access?.onFront(() => void look());
  tabs.listen(({ what }) => {
    if (what === 'orgs' || what === 'reading') void refresh();
  });

  const inFront = computed(() => front.value && originOf(front.value, orgs.value));
  const stranger = computed(() =>
    orgs.value.some(({ origin, granted }) => granted && origin === inFront.value) ? null : inFront.value,
  );

  return {
    possible: access !== undefined,
    orgs,
    front,
    inFront,
    stranger,
    seesAdminCenter,
    noted,
    refresh,
    ...connecting(surroundings, orgs, tell),
    async followAdminCenter() {
      const granted = (await access?.request(ADMIN_CENTER)) ?? false;
      await refresh();
      return granted;
    },
    async leaveAdminCenter() {
      await access?.giveBack(ADMIN_CENTER);
      await refresh();
    },
    async check(origin) {
      const snapshot = await whoAnswers(client(origin));
      await learn(origin, snapshot);
      return snapshot;
    },
    learn,
    giveAddress: (origin, place, address) => change(origin, (org) => withAddress(org, place, address)),
    ledger: (origin) => repository.ledger(origin),
    client,
  };
}
