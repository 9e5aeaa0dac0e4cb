import { signal } from '@preact/signals';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type ChecklistRepository, createChecklistRepository } from '../../db/checklists';
import { StorageFull } from '../../db/errors';
import type { Database } from '../../db/schema';
import { createTabChannel } from '../../db/tabs';
import type { ChecklistEvent } from '../../domain/checklist';
import type { TenantSnapshot } from '../../domain/snapshot';
import { createGuideStore } from '../../state/guide';
import { openPracticeTenant } from '../dataverse/practice-tenant';
import { open, withFreshIndexedDB } from '../db/fresh';

withFreshIndexedDB();

const AT = '2021-07-12T08:00:00Z';

let database: Database;
let simulated: ReturnType<typeof openPracticeTenant>;
let closing: (() => void)[] = [];
let browsers = 0;

beforeEach(async () => {
  browsers += 1;
  database = await open();
  simulated = openPracticeTenant();
});
afterEach(() => {
  for (const close of closing) close();
  closing = [];
});

function openGuide(first: TenantSnapshot | null, changes: Partial<ChecklistRepository> = {}) {
  const snapshot = signal(first);
  const tabs = createTabChannel(`guide ${browsers}`);
  const checklists = { ...createChecklistRepository(database), ...changes };
  const guide = createGuideStore({ snapshot, checklists, tabs, now: () => AT });
  closing.push(() => {
    guide.stop();
    tabs.close();
  });
  const status = (id: string) => guide.progress.value.steps.find(({ step }) => step.id === id)?.status;
  return { guide, snapshot, status, ready: () => expect.poll(() => guide.ready.value).toBe(true) };
}

/** A door that is opened by the test. */
function door() {
  let open = () => {};
  const opened = new Promise<void>((done) => {
    open = done;
  });
  return { opened, open: () => open() };
}

describe('a checklist', () => {
  it('is not ready before what is stored was read, and takes nothing before that', async () => {
    const { opened, open: letIn } = door();
    const { read } = createChecklistRepository(database);
    const { guide, status, ready } = openGuide(await simulated.snapshot(), {
      read: async (id) => {
        await opened;
        return read(id);
      },
    });
    await guide.tick('prereq.subscription');
    expect(guide.ready.value).toBe(false);
    letIn();
    await ready();
    expect(status('prereq.subscription')).toBe('open');
  });

  it('keeps ticks, choices and mailboxes in the order of the clicks, for whoever opens it next', async () => {
    const snapshot = await simulated.snapshot();
    const { guide, ready } = openGuide(snapshot);
    await ready();
    const ids = (snapshot.mailboxes ?? []).slice(0, 2).map(({ mailboxid }) => mailboxid);
    await Promise.all([
      guide.tick('prereq.subscription'),
      guide.untick('prereq.subscription'),
      guide.tick('prereq.subscription'),
      guide.choose('approvalPolicy', 'remove'),
      guide.chooseMailboxes(ids),
    ]);
    const later = openGuide(snapshot);
    await later.ready();
    expect(later.status('prereq.subscription')).toBe('done');
    expect(later.status('mailboxes.approve')).toBe('notNeeded');
    expect(later.guide.chosen.value.map(({ mailboxid }) => mailboxid)).toEqual(ids);
    const counted = Object.values(later.guide.stations.value).reduce((sum, count) => sum + count, 0);
    expect(counted).toBe(2);
    await later.guide.undo();
    expect(later.guide.chosen.value.length).toBeGreaterThan(2);
  });

  it('writes down once what the tenant shows, and keeps it when the tenant shows it no longer', async () => {
    const shown = await simulated.snapshot();
    const { guide, snapshot, ready } = openGuide(shown);
    await ready();
    await expect.poll(() => guide.checklist.value.sightings.has('profile.verify')).toBe(true);
    snapshot.value = { ...shown, readOn: '2021-07-12T09:00:00Z' };
    snapshot.value = { ...shown, readOn: '2021-07-12T10:00:00Z', profiles: [] };
    await guide.tick('prereq.subscription');
    const { events } = await createChecklistRepository(database).read(shown.organizationId ?? '');
    const seen = events.filter((event) => event.kind === 'sighting' && event.step === 'profile.verify');
    expect(seen).toHaveLength(1);
    expect(guide.checklist.value.sightings.get('profile.verify')?.at).toBe(shown.readOn);
  });

  it('counts stored entries that make no sense, and goes on without them', async () => {
    const shown = await simulated.snapshot();
    const { append } = createChecklistRepository(database);
    await append(shown.organizationId ?? '', { kind: 'enchanted' } as unknown as ChecklistEvent);
    const { guide, ready } = openGuide(shown);
    await ready();
    expect(guide.unreadable.value).toBe(1);
  });
});

describe('another tenant', () => {
  it('has a checklist of its own, and an answer about the former comes too late', async () => {
    const first = await simulated.snapshot();
    await createChecklistRepository(database).append(first.organizationId ?? '', {
      kind: 'tick',
      step: 'prereq.subscription',
      at: AT,
    });
    const { opened, open: letIn } = door();
    const { read } = createChecklistRepository(database);
    const answered: string[] = [];
    const { guide, snapshot, status, ready } = openGuide(first, {
      async read(id) {
        const stored = await read(id);
        if (id === first.organizationId) await opened;
        answered.push(id);
        return stored;
      },
    });
    snapshot.value = { ...first, organizationId: 'another' };
    await ready();
    letIn();
    await expect.poll(() => answered).toContain(first.organizationId);
    expect(guide.ready.value).toBe(true);
    expect(status('prereq.subscription')).toBe('open');
    snapshot.value = first;
    await expect.poll(() => status('prereq.subscription')).toBe('done');
  });
});

describe('two tabs', () => {
  it('show what is done in either, until one of them stops', async () => {
    const shown = await simulated.snapshot();
    const [one, other] = [openGuide(shown), openGuide(shown)];
    await Promise.all([one.ready(), other.ready()]);
    await one.guide.tick('prereq.subscription');
    await expect.poll(() => other.status('prereq.subscription')).toBe('done');
    await other.guide.undo();
    await expect.poll(() => one.status('prereq.subscription')).toBe('open');
    other.guide.stop();
    const third = openGuide(shown);
    await third.ready();
    await one.guide.tick('role.assign');
    await expect.poll(() => third.status('role.assign')).toBe('done');
    expect(other.status('role.assign')).toBe('open');
  });
});

describe('a storage that refuses', () => {
  it('is told, and what could not be kept is not shown as done; the next change that is kept clears it', async () => {
    let full = true;
    const { append } = createChecklistRepository(database);
    const { guide, status, ready } = openGuide(await simulated.snapshot(), {
      async append(id, event) {
        if (full) throw new StorageFull(new Error('QuotaExceededError'));
        await append(id, event);
      },
    });
    await ready();
    await guide.tick('prereq.subscription');
    expect(guide.problem.value?.name).toBe('StorageFull');
    expect(status('prereq.subscription')).toBe('open');
    full = false;
    await guide.tick('role.assign');
    expect(guide.problem.value).toBeNull();
    expect([status('prereq.subscription'), status('role.assign')]).toEqual(['open', 'done']);
  });

  it('to be read leaves the checklist not ready, and says why', async () => {
    const { guide } = openGuide(await simulated.snapshot(), {
      read: () => Promise.reject(new Error('closed')),
    });
    await expect.poll(() => guide.problem.value?.message).toBe('closed');
    expect(guide.ready.value).toBe(false);
  });
});
