import { describe, expect, it } from 'vitest';
import { createTenantSession } from '../../../diagnosis/tenant-session';
import type { ImportedReading, KeptReading, ReadingKeeper } from '../../../domain/kept-readings';
import { guidOf } from '../../bench/rows';
import { fileOf, mailboxes, work } from '../../support/read-tenants';

function memoryKeeper(): ReadingKeeper {
  const held = new Map<string, ImportedReading>();
  const kept = new Map<string, KeptReading & { reading: ImportedReading }>();
  return {
    hold: async (page, reading) => void held.set(page, reading),
    held: async (page) => held.get(page) ?? null,
    async keep(name, reading) {
      const { snapshot } = reading;
      const id = `${kept.size}`;
      kept.set(id, { id, name, keptOn: snapshot.readOn, readOn: snapshot.readOn, mailboxes: 0, reading });
    },
    list: async () => [...kept.values()],
    open: async (id) => kept.get(id)?.reading ?? null,
    remove: async (id) => void kept.delete(id),
  };
}

const openSession = (keeper?: ReadingKeeper) =>
  createTenantSession({
    fetch: async () => {
      throw new Error('Nobody is asked');
    },
    origin: 'https://tenant.invalid',
    now: () => '2026-11-24T00:00:00Z',
    ...(keeper ? { keeper } : {}),
  });

const others = fileOf('others.json', [{ mailboxid: guidOf(7, 'cccc'), emailaddress: 'a@fabrikam.com' }]);
const ours = (from: number, to: number, name = 'ours.json') => fileOf(name, mailboxes(to).slice(from));

describe('a later file', () => {
  it('of the same organization adds to what is shown', async () => {
    const session = openSession();
    await session.importFiles([ours(0, 3)], 'open')(work());
    const { overview, pending } = await session.importFiles([ours(2, 5, 'more.json')], 'add')(work());
    expect(overview.mailboxes).toBe(5);
    expect(overview.files.map(({ name }) => name)).toEqual(['ours.json', 'more.json']);
    expect(pending).toBeNull();
  });

  it('of another one asks, and what is shown stays meanwhile', async () => {
    const session = openSession();
    await session.importFiles([ours(0, 3)], 'open')(work());
    const asked = await session.importFiles([others], 'add')(work());
    expect(asked).toMatchObject({ pending: { files: ['others.json'] }, overview: { mailboxes: 3 } });
    const left = await session.settle('drop')(work());
    expect(left).toMatchObject({ pending: null, overview: { mailboxes: 3 } });
  });

  it.each([
    ['open', 1, false],
    ['compare', 1, true],
    ['add', 4, false],
  ] as const)('of another one is settled: %s', async (way, count, isCompared) => {
    const session = openSession();
    await session.importFiles([ours(0, 3)], 'open')(work());
    await session.importFiles([others], 'add')(work());
    const shown = await session.settle(way)(work());
    expect(shown?.overview.mailboxes).toBe(count);
    expect(shown?.comparison !== null).toBe(isCompared);
    expect(shown?.pending).toBeNull();
  });

  it('beside nothing that was imported is opened', async () => {
    const { overview } = await openSession().importFiles([others], 'add')(work());
    expect(overview.mailboxes).toBe(1);
  });

  it('that was pasted adds as well', async () => {
    const session = openSession();
    await session.importFiles([ours(0, 3)], 'open')(work());
    const { overview } = await session.importText('Email Server Error Code: ErrorInvalidLicense')(work());
    expect(overview.mailboxes).toBe(3);
    expect((await session.tenantFindings('en')).map(({ id }) => id)).toContain('exo-no-licence');
  });

  it('that was pasted and names one mailbox is about that mailbox', async () => {
    const session = openSession();
    const rows = mailboxes(3).map((row) => ({ ...row, name: `Person ${row.name}`, incomingemailstatus: 2 }));
    await session.importFiles([fileOf('ours.json', rows)], 'open')(work());
    const text = `The mailbox ${rows[1]?.name} failed. Email Server Error Code: ErrorInvalidLicense`;
    await session.importText(text)(work());
    const foundIn = async (place: number) =>
      (await session.mailbox(rows[place]?.mailboxid ?? '', 'en'))?.answer.findings.map(({ id }) => id);
    expect(await foundIn(1)).toContain('exo-no-licence');
    expect(await foundIn(2)).not.toContain('exo-no-licence');
    expect((await session.tenantFindings('en')).map(({ id }) => id)).not.toContain('exo-no-licence');
  });
});

describe('dates that leave day and month open', () => {
  const dated = new File(
    [`mailboxid,name,testmailboxaccesscompletedon\r\n${guidOf(1)},Ana,05/11/2026 08:00\r\n`],
    'dates.csv',
  );

  it.each([
    ['dayFirst', '2026-11-05T08:00:00Z'],
    ['monthFirst', '2026-05-11T08:00:00Z'],
  ] as const)('are asked once and read: %s', async (order, moment) => {
    const session = openSession();
    const { overview } = await session.importFiles([dated], 'open')(work());
    expect(overview.asksDateOrder).toBe(true);
    const answered = await session.readDates(order)(work());
    expect(answered.overview.asksDateOrder).toBe(false);
    expect(answered.overview.readOn).toBe(moment);
  });

  it('keep what was read before of what is not at hand any more', async () => {
    const keeper = memoryKeeper();
    const before = openSession(keeper);
    await before.restore('page')(work());
    await before.importFiles([ours(5, 8)], 'open')(work());
    const session = openSession(keeper);
    await session.restore('page')(work());
    const { overview } = await session.importFiles([dated], 'add')(work());
    expect(overview.asksDateOrder).toBe(true);
    const answered = await session.readDates('dayFirst')(work());
    expect(answered.overview).toMatchObject({ asksDateOrder: false, mailboxes: overview.mailboxes });
  });
});

describe('what was read of files', () => {
  it('is there again after a reload, with what each file gave', async () => {
    const keeper = memoryKeeper();
    const before = openSession(keeper);
    expect(await before.restore('page')(work())).toBeNull();
    const shown = await before.importFiles([ours(0, 3)], 'open')(work());
    const again = await openSession(keeper).restore('page')(work());
    expect(again).toEqual({ ...shown, overview: { ...shown.overview, asksDateOrder: false } });
    expect(await openSession(keeper).restore('another')(work())).toBeNull();
  });

  it('is kept where somebody asks, opened, compared and deleted', async () => {
    const session = openSession(memoryKeeper());
    expect(await session.keepReading('Nothing', false)).toBe(false);
    await session.importFiles([ours(0, 3)], 'open')(work());
    expect(await session.keepReading('Ours', false)).toBe(true);
    await session.importFiles([others], 'open')(work());
    const [kept] = (await session.keptReadings()) ?? [];
    const opened = await session.openKept(kept?.id ?? '', false)(work());
    expect(opened.overview).toMatchObject({ mailboxes: 3, file: 'ours.json' });
    await session.importFiles([ours(0, 2)], 'open')(work());
    const compared = await session.openKept(kept?.id ?? '', true)(work());
    expect(compared.comparison).not.toBeNull();
    await session.removeKept(kept?.id ?? '');
    expect(await session.keptReadings()).toEqual([]);
  });

  it('is kept with pseudonyms where somebody asks, and diagnosed the same', async () => {
    const keeper = memoryKeeper();
    const session = openSession(keeper);
    const shown = await session.importFiles([ours(0, 20, 'contoso.json')], 'open')(work());
    await session.keepReading('Nobody', true);
    const [kept] = (await session.keptReadings()) ?? [];
    const reading = await keeper.open(kept?.id ?? '');
    expect(JSON.stringify(reading)).not.toMatch(/contoso|kovačič/i);
    const opened = await session.openKept(kept?.id ?? '', false)(work());
    expect(opened.overview.causes).toEqual(shown.overview.causes);
    expect(opened.overview.states).toEqual(shown.overview.states);
  });

  it('is not kept where nothing can be, and everything else works', async () => {
    const full: ReadingKeeper = {
      ...memoryKeeper(),
      hold: () => Promise.reject(new Error('full')),
      held: () => Promise.reject(new Error('blocked')),
      list: () => Promise.reject(new Error('blocked')),
    };
    const session = openSession(full);
    expect(await session.restore('page')(work())).toBeNull();
    expect(await session.keptReadings()).toBeNull();
    expect((await session.importFiles([ours(0, 3)], 'open')(work())).overview.mailboxes).toBe(3);
  });
});
