/** A disk that takes part of what it is given, or nothing: whatever was answered is found again. */
import { mkdirSync, mkdtempSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstSteps } from '../../catalog/scenarios/first-steps';
import { takeChanges } from '../../dataverse/simulated/changes';
import { newTenant } from '../../dataverse/simulated/new-tenant';
import { createOwner } from '../../dataverse/simulated/owner';
import { restoreTenant } from '../../dataverse/simulated/saved-tenant';
import { takeLock } from '../../server/folder-lock';
import { type Disk, disk } from '../../server/line-file';
import { createTenantFolder, openFolder } from '../../server/tenant-folder';
import { runs } from '../support/scale';

const START = Date.parse('2021-07-12T08:00:00Z');
const API = 'http://localhost/api/data/v9.2';
const freshFolder = () => mkdtempSync(join(tmpdir(), 'mailbox-coach-disk-'));

/** Takes so many bytes, some at a time, and then says that there is no room. */
function smallDisk(pieces: number): Disk & { room: number } {
  const small = {
    ...disk,
    room: Number.POSITIVE_INFINITY,
    write(handle: number, bytes: Uint8Array, from: number, position: number): number {
      if (small.room <= 0)
        throw Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' });
      const most = Math.min(pieces, small.room, bytes.length - from);
      const taken = disk.write(handle, bytes.subarray(0, from + most), from, position);
      small.room -= taken;
      return taken;
    },
  };
  return small;
}

async function opened(folder: string, writer: Disk) {
  const tenant = newTenant(firstSteps, 7, START);
  const store = createTenantFolder(folder, writer);
  await store.save(takeChanges(tenant));
  const owner = createOwner(tenant, {
    realNow: () => START,
    freshSeed: () => 5,
    store,
    later: () => () => {},
  });
  const mailboxes = tenant.tables.mailboxes.rows.map(({ mailboxid }) => mailboxid);
  return {
    store,
    mailboxes,
    async read(mailbox: string): Promise<unknown> {
      const answer = await owner.fetch(new Request(`${API}/mailboxes(${mailbox})?$select=name`));
      expect(answer.status).toBe(200);
      return ((await answer.json()) as { name: unknown }).name;
    },
    async rename(mailbox: string, name: string): Promise<number> {
      const answer = await owner.fetch(
        new Request(`${API}/mailboxes(${mailbox})`, {
          method: 'PATCH',
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify({ name }),
        }),
      );
      return answer.status;
    },
  };
}

function namesIn(folder: string): ReadonlyMap<string, string> {
  const found = openFolder(folder);
  if (found.kind !== 'good') throw new Error(`The folder is ${found.kind}`);
  const { tables } = restoreTenant(found.state.core, found.state.rows);
  return new Map(tables.mailboxes.rows.map(({ mailboxid, name }) => [mailboxid, name]));
}

describe('a disk that is full', () => {
  it('takes nothing back that was answered, wherever it filled up, and goes on when there is room', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: 4000 }),
        fc.integer({ min: 1, max: 300 }),
        async (room, pieces) => {
          const folder = freshFolder();
          const small = smallDisk(pieces);
          const { store, mailboxes, rename } = await opened(folder, small);
          small.room = room;
          const answered = new Map<string, string>();
          const write = async (number: number) => {
            const mailbox = mailboxes[number % mailboxes.length] ?? '';
            const status = await rename(mailbox, `Name ${number}`);
            if (status === 204) answered.set(mailbox, `Name ${number}`);
            return status;
          };
          let number = 0;
          while ((await write(number++)) !== 507 && number < 40);
          small.room = Number.POSITIVE_INFINITY;
          for (const end = number + 5; number < end; number += 1) expect(await write(number)).toBe(204);
          store.close();
          const names = namesIn(folder);
          for (const [mailbox, name] of answered) expect(names.get(mailbox)).toBe(name);
          const written = [...names.values()].filter((name) => name.startsWith('Name '));
          expect(written.sort()).toEqual([...answered.values()].sort());
        },
      ),
      { numRuns: runs(25) },
    );
  });

  it('does not do what it says could not be saved, and goes on reading', async () => {
    const folder = freshFolder();
    const small = smallDisk(1000);
    const { store, mailboxes, rename, read } = await opened(folder, small);
    const [mailbox = '', other = ''] = mailboxes;
    expect(await rename(mailbox, 'Kept')).toBe(204);
    small.room = 0;
    const answers = await Promise.all([rename(mailbox, 'Lost'), rename(other, 'Lost, too'), read(mailbox)]);
    expect(answers.slice(0, 2)).toEqual([507, 507]);
    expect(await read(mailbox)).toBe('Kept');
    small.room = Number.POSITIVE_INFINITY;
    expect(await rename(other, 'Later')).toBe(204);
    store.close();
    const names = namesIn(folder);
    expect(names.get(mailbox)).toBe('Kept');
    expect(names.get(other)).toBe('Later');
  });

  it('leaves the present state where a new one does not fit', async () => {
    const folder = freshFolder();
    const small = smallDisk(1000);
    const { store, mailboxes, rename } = await opened(folder, small);
    expect(await rename(mailboxes[0] ?? '', 'Kept')).toBe(204);
    store.close();
    const again = createTenantFolder(folder, small);
    small.room = 5000;
    const state = openFolder(folder);
    if (state.kind !== 'good') throw new Error(`The folder is ${state.kind}`);
    await expect(again.save(takeChanges(restoreTenant(state.state.core, state.state.rows)))).rejects.toThrow(
      'ENOSPC',
    );
    again.close();
    expect(readdirSync(folder).filter((name) => name.endsWith('.new'))).toEqual([]);
    expect(namesIn(folder).get(mailboxes[0] ?? '')).toBe('Kept');
  });
});

describe('the folder', () => {
  it('is readable by its owner only', async () => {
    const folder = join(freshFolder(), 'data');
    const { store } = await opened(folder, disk);
    const modes = [folder, ...readdirSync(folder).map((name) => join(folder, name))].map(
      (path) => statSync(path).mode & 0o077,
    );
    store.close();
    expect(new Set(modes)).toEqual(new Set([0]));
  });

  it('is not held by a stranger whose process has the number of one that ended', () => {
    const folder = freshFolder();
    writeFileSync(join(folder, 'lock'), `1 ${Number.MAX_SAFE_INTEGER}`);
    takeLock(folder)();
    writeFileSync(join(folder, 'lock'), String(process.ppid));
    expect(() => takeLock(folder)).toThrow('is in use by another Mailbox Coach');
  });

  it('says so where its newest state was taken away, and offers the one before', async () => {
    const folder = freshFolder();
    const { store, mailboxes, rename } = await opened(folder, disk);
    await rename(mailboxes[0] ?? '', 'Kept');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'journal-2.ndjson'), '0123456789abcdef {}\n');
    store.close();
    const found = openFolder(folder);
    if (found.kind !== 'damaged') throw new Error(`The folder is ${found.kind}`);
    expect(found.what).toContain('state-2.ndjson is missing');
    expect(found.lastGood).not.toBeNull();
  });
});
