import { afterEach, describe, expect, it } from 'vitest';
import { createSimulatorStore, type SimulatorStore } from '../../state/simulator';
import { openPracticeTenant } from '../dataverse/practice-tenant';
import { gateTo } from '../support/gate';

const START = Date.parse('2021-07-12T08:00:00Z');

let stores: SimulatorStore[] = [];

afterEach(() => {
  for (const store of stores) store.stop();
  stores = [];
});

function openStore() {
  const simulated = openPracticeTenant();
  const gate = gateTo((request) => simulated.owner.fetch(request));
  const waits: number[] = [];
  const ticks: (() => void)[] = [];
  let real = START;
  const store = createSimulatorStore({
    fetch: gate.fetch,
    origin: 'http://localhost',
    wait(milliseconds) {
      if (milliseconds > 0) waits.push(milliseconds);
      return new Promise((done) => setTimeout(done));
    },
    realNow: () => real,
    every(_, callback) {
      ticks.push(callback);
      return () => ticks.splice(ticks.indexOf(callback), 1);
    },
  });
  stores.push(store);
  return {
    ...simulated,
    store,
    gate,
    waits,
    ticks,
    passes(milliseconds: number) {
      real += milliseconds;
      for (const tick of ticks) tick();
    },
  };
}

const follows = (asked: readonly string[]) => asked.filter((path) => path.includes('/changes?')).length;

describe('a reading', () => {
  it('shows the tenant, who is in it and as whom one asks, and nothing before', async () => {
    const { store } = openStore();
    expect([store.basics.value, store.snapshot.value, store.status.value]).toEqual([null, null, null]);
    await store.refresh();
    expect(store.basics.value).toMatchObject({ name: 'Contoso', kind: 'simulated', exchange: 'online' });
    expect(store.personas.value.find(({ id }) => id === store.callerId.value)?.persona).toBe(
      'systemAdministrator',
    );
    expect(store.clock.value).toBe('2021-07-12T08:00:00.000Z');
  });

  it('has mailboxes as soon as somebody wants them, and shows nothing without them until then', async () => {
    const { store } = openStore();
    await store.refresh();
    expect(store.snapshot.value?.mailboxes).toBeUndefined();
    store.want('mailboxes');
    await expect.poll(() => store.snapshot.value?.mailboxes?.length).toBe(15);
  });

  it('that a later one overtook changes nothing any more', async () => {
    const { store, gate, control } = openStore();
    await store.refresh();
    const release = gate.holdNext('organizations');
    const early = store.refresh();
    await expect.poll(() => gate.asked.filter((path) => path.includes('organizations')).length).toBe(2);
    await control.advance('PT1H');
    await store.refresh();
    expect(store.status.value?.now).toBe('2021-07-12T09:00:00Z');
    release();
    await early;
    expect(store.status.value?.now).toBe('2021-07-12T09:00:00Z');
    expect(store.basics.value?.readOn).toContain('T09:00:00');
  });

  it('of another persona asks as that one', async () => {
    const { store } = openStore();
    await store.refresh();
    await store.usePersona('user');
    const user = store.personas.value.find(({ persona }) => persona === 'user');
    expect(store.callerId.value).toBe(user?.id);
    expect(store.basics.value?.caller?.fullname).toBe(user?.fullname);
  });
});

describe('a tenant that is followed', () => {
  it('shows what somebody else changed, and asks nothing any more once it is let go', async () => {
    const { store, gate, as, mailbox, control } = openStore();
    store.want('mailboxes');
    store.start();
    await expect.poll(() => store.snapshot.value?.mailboxes?.length).toBe(15);
    const before = follows(gate.asked);
    const { mailboxid } = await mailbox('Ana Novak');
    const approver = await as('systemAndExchangeAdministrator');
    await approver.patch(`mailboxes(${mailboxid})`, { emailrouteraccessapproval: 1 });
    const approval = () =>
      store.snapshot.value?.mailboxes?.find((row) => row.mailboxid === mailboxid)?.emailrouteraccessapproval;
    await expect.poll(approval).toBe(1);
    // It is let go while it waits for the next change.
    await expect.poll(() => follows(gate.asked)).toBeGreaterThan(before);
    store.stop();
    const { length } = gate.asked;
    await control.advance('PT1H');
    await control.status();
    expect(gate.asked.length).toBe(length);
    expect(store.status.value?.now).toBe('2021-07-12T08:00:00Z');
  });

  it('is followed once, however often somebody begins', async () => {
    const { store, gate, ticks } = openStore();
    store.start();
    store.start();
    await expect.poll(() => follows(gate.asked)).toBe(1);
    expect(ticks).toHaveLength(1);
    store.stop();
    expect(ticks).toHaveLength(0);
    store.start();
    await expect.poll(() => follows(gate.asked)).toBe(2);
  });

  it('stays on show while it cannot be reached, is tried again less and less often, and comes back', async () => {
    const { store, gate, waits } = openStore();
    gate.cut(true);
    store.start();
    await expect.poll(() => waits.length).toBeGreaterThan(5);
    expect(waits.slice(0, 6)).toEqual([500, 1000, 2000, 5000, 5000, 5000]);
    expect(store.problem.value?.status).toBe(0);
    gate.cut(false);
    await expect.poll(() => store.basics.value?.name).toBe('Contoso');
    expect(store.problem.value).toBeNull();
    const before = store.basics.value;
    gate.cut(true);
    await store.refresh().catch(() => {});
    expect(store.basics.value).toBe(before);
  });
});

describe('the simulator’s own controls', () => {
  it('let time pass, change its speed, take a change back, and begin anew', async () => {
    const { store, tenant } = openStore();
    await store.refresh();
    await store.advance('PT5M');
    expect(store.status.value?.now).toBe('2021-07-12T08:05:00Z');
    await store.setSpeed(60);
    expect(store.status.value?.speed).toBe(60);
    const { organizationId } = store.status.value ?? {};
    await store.client.patch(`organizations(${organizationId})`, { generatealertsforerrors: false });
    await store.refresh();
    expect(store.basics.value?.organization?.generatealertsforerrors).toBe(false);
    await store.undo();
    expect(store.basics.value?.organization?.generatealertsforerrors).toBe(true);
    await store.reset({ mailboxes: 40 });
    expect(store.status.value?.counts.mailboxes).toBe(40);
    expect(store.status.value?.organizationId).not.toBe(tenant.core.id);
  });

  it('go on with the clock between two readings, as fast as it runs', async () => {
    const { store, passes } = openStore();
    store.start();
    await expect.poll(() => store.status.value?.speed).toBe(10);
    passes(3000);
    expect(store.clock.value).toBe('2021-07-12T08:00:30.000Z');
  });
});
