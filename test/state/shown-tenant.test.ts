import { signal } from '@preact/signals';
import { describe, expect, it, vi } from 'vitest';
import type { Fetch } from '../../dataverse/client';
import { createOrgRepository } from '../../db/orgs';
import { createReadingRepository } from '../../db/readings';
import { createSimulatorControl } from '../../sources/simulator-control';
import { createOrgsStore, type OrgAccess } from '../../state/orgs';
import { createShownTenant } from '../../state/shown-tenant';
import { openPracticeTenant } from '../dataverse/practice-tenant';
import { open, withFreshIndexedDB } from '../db/fresh';

withFreshIndexedDB();

const ORG = 'http://localhost';
const NO_TABS = { announce: () => {}, listen: () => () => {}, close: () => {} };

/** A panel beside the tenant of a service, which a test may let answer otherwise. */
async function openPanel(first: string | null = ORG, database = open()) {
  const service = { fetch: openPracticeTenant().owner.fetch as Fetch };
  const asked: string[] = [];
  const access: OrgAccess = {
    request: async () => true,
    giveBack: async () => {},
    isGranted: async () => true,
    pageInFront: async () => null,
    fetch: (request) => {
      asked.push(request.url);
      return service.fetch(request);
    },
    onGrants: () => {},
    onFront: () => {},
  };
  const readings = createReadingRepository(await database);
  const repository = createOrgRepository(await database);
  const orgs = createOrgsStore({
    access,
    repository,
    readings,
    tabs: NO_TABS,
    now: () => '2026-11-23T08:00:00Z',
  });
  await orgs.connect(ORG);
  const shown = createShownTenant({
    simulated: signal(null),
    first,
    remember: async () => {},
    orgs,
    readings,
    tabs: NO_TABS,
    wait: async () => {},
  });
  return { shown, orgs, asked, service, readings, repository };
}

const isRead = ({ shown }: Awaited<ReturnType<typeof openPanel>>) =>
  vi.waitFor(() => {
    expect(shown.snapshot.value?.mailboxes).toHaveLength(15);
    expect(shown.progress.value).toBe(null);
  });

describe('the tenant on show', () => {
  it('is read once, and kept for the next opening, which asks the organization nothing', async () => {
    const database = open();
    const panel = await openPanel(ORG, database);
    await isRead(panel);
    await vi.waitFor(async () => expect(await panel.readings.kept(ORG)).not.toBe(null));
    const again = await openPanel(ORG, database);
    await isRead(again);
    expect(again.asked).toEqual([]);
    expect(again.shown.snapshot.value).toEqual(panel.shown.snapshot.value);
  });

  it('stays as it was read where the next reading fails, which says why', async () => {
    const panel = await openPanel();
    await isRead(panel);
    panel.service.fetch = async () => new Response('gone', { status: 503 });
    await panel.shown.read();
    expect(panel.shown.problem.value?.status).toBe(503);
    expect(panel.shown.snapshot.value?.mailboxes).toHaveLength(15);
  });

  it('is kept whole where the next reading is cut short', async () => {
    const panel = await openPanel();
    await isRead(panel);
    await vi.waitFor(async () => expect(await panel.readings.kept(ORG)).not.toBe(null));
    const whole = panel.service.fetch;
    panel.service.fetch = async (request) =>
      request.url.includes('/mailboxes?') ? new Response('busy', { status: 503 }) : whole(request);
    await panel.shown.read();
    expect(panel.shown.snapshot.value?.mailboxes).toBe(undefined);
    expect((await panel.readings.kept(ORG))?.mailboxes).toHaveLength(15);
  });

  it('is told where another organization answers at the same address', async () => {
    const panel = await openPanel();
    await isRead(panel);
    expect(panel.shown.replaced.value).toBe(false);
    const other = openPracticeTenant();
    await createSimulatorControl(other.owner.fetch, ORG).reset({});
    panel.service.fetch = other.owner.fetch;
    await panel.shown.read();
    expect(panel.shown.replaced.value).toBe(true);
    await vi.waitFor(async () => {
      const [org] = await panel.repository.list();
      expect(org?.organizationIds).toHaveLength(2);
    });
  });

  it('is the simulated one again where the organization is deleted', async () => {
    const panel = await openPanel();
    await isRead(panel);
    await panel.orgs.deleteEverything(ORG);
    expect(panel.shown.org.value).toBe(null);
    expect(await panel.readings.kept(ORG)).toBe(null);
  });
});
