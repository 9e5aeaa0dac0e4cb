import { describe, expect, it } from 'vitest';
import { createImportRepository } from '../../db/imports';
import type { ImportedReading } from '../../domain/kept-readings';
import { guidOf, makeMailboxes } from '../bench/rows';
import { open, withFreshIndexedDB } from './fresh';

withFreshIndexedDB();

const reading = (name: string, count = 2): ImportedReading => ({
  snapshot: {
    kind: 'imported',
    name,
    readOn: '2026-11-23T08:00:00Z',
    mailboxes: makeMailboxes(count),
    unseen: [{ what: 'queues', why: 'notInFile' }],
  },
  files: [{ name: `${name}.json`, format: 'webApi', rows: { mailbox: count }, problems: [] }],
});

async function openRepository(openPages: readonly string[] = []) {
  let [time, ids] = ['2026-11-24T08:00:00Z', 0];
  const pages = new Set(openPages);
  const repository = createImportRepository(await open(), {
    pages: { hold: (page) => void pages.add(page), list: async () => pages },
    now: () => new Date(time),
    newId: () => guidOf(ids++),
  });
  return {
    repository,
    pages,
    at: (moment: string) => {
      time = moment;
    },
  };
}

describe('what a page shows of files', () => {
  it('is there again after a reload, the last of it', async () => {
    const { repository } = await openRepository();
    expect(await repository.held('page')).toBeNull();
    await repository.hold('page', reading('first', 2500));
    await repository.hold('page', reading('second', 3));
    expect(await repository.held('page')).toEqual(reading('second', 3));
    expect(await repository.list()).toEqual([]);
  });

  it('is deleted once the page is gone, and that of open pages is not', async () => {
    const { repository, pages, at } = await openRepository(['other']);
    await repository.hold('gone', reading('gone'));
    await repository.hold('other', reading('other'));
    await repository.held('mine');
    // Just now it may only be loading again.
    expect(await repository.open('page:gone')).not.toBeNull();
    at('2026-11-24T09:00:00Z');
    await repository.held('mine');
    expect(await repository.open('page:gone')).toBeNull();
    expect(await repository.open('page:other')).not.toBeNull();
    expect(pages.has('mine')).toBe(true);
  });
});

describe('what somebody kept', () => {
  it('is listed with its age, opened and deleted', async () => {
    const { repository, at } = await openRepository();
    await repository.keep('Contoso', reading('Contoso'));
    at('2026-11-25T08:00:00Z');
    await repository.keep('Fabrikam', reading('Fabrikam', 3));
    const [latest, earlier] = await repository.list();
    expect(latest).toMatchObject({ name: 'Fabrikam', keptOn: '2026-11-25T08:00:00.000Z', mailboxes: 3 });
    expect(await repository.open(earlier?.id ?? '')).toEqual(reading('Contoso'));
    await repository.remove(latest?.id ?? '');
    expect((await repository.list()).map(({ name }) => name)).toEqual(['Contoso']);
    expect(await repository.open(latest?.id ?? '')).toBeNull();
  });

  it('stays when pages are gone', async () => {
    const { repository, at } = await openRepository();
    await repository.keep('Contoso', reading('Contoso'));
    at('2027-11-25T08:00:00Z');
    await repository.held('mine');
    expect(await repository.list()).toHaveLength(1);
  });
});
