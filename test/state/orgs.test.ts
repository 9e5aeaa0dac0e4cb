import { describe, expect, it } from 'vitest';
import { DataverseError } from '../../dataverse/client';
import { createOrgRepository } from '../../db/orgs';
import { createReadingRepository } from '../../db/readings';
import { readTenant } from '../../sources/tenant-reader';
import { createConnections } from '../../state/connections';
import { createOrgsStore, type OrgAccess } from '../../state/orgs';
import { openPracticeTenant } from '../dataverse/practice-tenant';
import { open, withFreshIndexedDB } from '../db/fresh';

withFreshIndexedDB();

const ORG = 'http://localhost';

async function openOrgs(answer: boolean) {
  const { owner } = openPracticeTenant();
  const granted = new Set<string>();
  let heard = () => {};
  const asked: string[] = [];
  const access: OrgAccess = {
    async request(origin) {
      asked.push(origin);
      if (answer) granted.add(origin);
      return answer;
    },
    async giveBack(origin) {
      granted.delete(origin);
    },
    isGranted: async (origin) => granted.has(origin),
    pageInFront: async () => `${ORG}/main.aspx`,
    fetch: owner.fetch,
    onGrants: (callback) => {
      heard = callback;
    },
    onFront: () => {},
  };
  const database = await open();
  const store = createOrgsStore({
    access,
    repository: createOrgRepository(database),
    readings: createReadingRepository(database),
    tabs: { announce: () => {}, listen: () => () => {}, close: () => {} },
    now: () => '2026-11-23T08:00:00Z',
  });
  await store.refresh();
  return { store, asked, granted, hear: () => heard() };
}

describe('organizations', () => {
  it('are connected by a yes of the browser, for exactly that origin', async () => {
    const { store, asked } = await openOrgs(true);
    expect(store.orgs.value).toEqual([]);
    expect(store.inFront.value).toBe(ORG);
    expect(store.stranger.value).toBe(ORG);
    expect(await store.connect(ORG)).toBe(true);
    expect(asked).toEqual([ORG]);
    expect(store.orgs.value).toMatchObject([{ origin: ORG, granted: true }]);
    expect(store.stranger.value).toBeNull();
  });

  it('are not where the browser says no', async () => {
    const { store } = await openOrgs(false);
    expect(await store.connect(ORG)).toBe(false);
    expect(store.orgs.value).toEqual([]);
  });

  it('lose the grant, and keep the ledger until it is deleted', async () => {
    const { store } = await openOrgs(true);
    await store.connect(ORG);
    const client = store.client(ORG);
    const snapshot = await readTenant(client, { kind: 'live', wait: async () => {} });
    expect(snapshot.mailboxes).toHaveLength(15);
    const ledger = await store.ledger(ORG);
    expect(ledger.length).toBeGreaterThan(8);
    expect(ledger.every(({ method }) => method === 'GET')).toBe(true);
    await store.disconnect(ORG);
    expect(store.orgs.value).toMatchObject([{ origin: ORG, granted: false }]);
    expect(await store.ledger(ORG)).toHaveLength(ledger.length);
    await store.deleteEverything(ORG);
    expect(store.orgs.value).toEqual([]);
    expect(await store.ledger()).toEqual([]);
  });

  it('cannot be written to, whatever the caller tries', async () => {
    const { store } = await openOrgs(true);
    await store.connect(ORG);
    const client = store.client(ORG);
    await expect(client.patch('mailboxes(9924acd7-6d30-47f1-a3de-b60f3dd9bce8)', {})).rejects.toThrow(
      'Not sent',
    );
    await expect(client.create('mailboxes', {})).rejects.toThrow('Not sent');
    await expect(client.batch([])).rejects.toThrow('Not sent');
    const refused = (await store.ledger()).filter((entry) => entry.refused);
    expect(refused).toHaveLength(3);
    expect(refused.every(({ status }) => status === null)).toBe(true);
  });

  it('show a grant that was taken back in the settings of the browser', async () => {
    const { store, granted, hear } = await openOrgs(true);
    await store.connect(ORG);
    granted.clear();
    hear();
    await new Promise((done) => setTimeout(done, 20));
    expect(store.orgs.value).toMatchObject([{ granted: false }]);
    expect(store.stranger.value).toBe(ORG);
  });
});

describe('a connection', () => {
  const until = async (connections: ReturnType<typeof createConnections>, is: string) =>
    expect.poll(() => connections.of(ORG).value.is).toBe(is);

  it('asks the browser, then the organization who answers', async () => {
    const { store } = await openOrgs(true);
    const connections = createConnections(store);
    expect(connections.of(ORG).value).toEqual({ is: 'idle' });
    expect(await connections.connect(ORG)).toBe(true);
    await until(connections, 'answered');
    expect(connections.of(ORG).value).toMatchObject({ basics: { name: 'Contoso' } });
    expect(store.orgs.value[0]?.organizationIds).toHaveLength(1);
  });

  it('stays refused where the browser says no, and can be tried again', async () => {
    const { store } = await openOrgs(false);
    const connections = createConnections(store);
    expect(await connections.connect(ORG)).toBe(false);
    await until(connections, 'refused');
    void connections.connect(ORG);
    await until(connections, 'refused');
  });

  it('tells why nobody answered', async () => {
    const why = new DataverseError(401, '0x1', 'refused');
    const connections = createConnections({
      connect: async () => true,
      check: () => Promise.reject(why),
    });
    await connections.connect(ORG);
    await until(connections, 'failed');
    expect(connections.of(ORG).value).toEqual({ is: 'failed', error: why });
  });
});
