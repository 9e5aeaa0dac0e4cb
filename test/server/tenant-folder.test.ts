import { appendFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstSteps } from '../../catalog/scenarios/first-steps';
import { takeChanges } from '../../dataverse/simulated/changes';
import { newTenant } from '../../dataverse/simulated/new-tenant';
import { createOwner } from '../../dataverse/simulated/owner';
import { restoreTenant } from '../../dataverse/simulated/saved-tenant';
import { type SimulatedTenant, TENANT_TABLES } from '../../dataverse/simulated/tenant';
import { createTenantFolder, FolderError, openFolder, putAside } from '../../server/tenant-folder';
import { runs } from '../support/scale';

const START = Date.parse('2021-07-12T08:00:00Z');
const API = 'http://localhost/api/data/v9.2';

const freshFolder = () => mkdtempSync(join(tmpdir(), 'mailbox-coach-folder-'));

/** Everything of a tenant that is to be found again, in an order of its own. */
function contents({ core, tables }: SimulatedTenant) {
  const rows = TENANT_TABLES.map((name) =>
    (tables[name].rows as readonly object[]).map((row) => JSON.stringify(row)).sort(),
  );
  return { core: { ...core }, rows };
}

async function openOwner(folder: string, start: SimulatedTenant) {
  const store = createTenantFolder(folder);
  await store.save(takeChanges(start));
  const owner = createOwner(start, {
    realNow: () => START,
    freshSeed: () => 5,
    store,
    later: () => () => {},
  });
  return {
    store,
    async patch(mailbox: string, body: object) {
      const response = await owner.fetch(
        new Request(`${API}/mailboxes(${mailbox})`, {
          method: 'PATCH',
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify(body),
        }),
      );
      expect(response.status).toBe(204);
    },
    control: (path: string, body: object) =>
      owner.fetch(
        new Request(`http://localhost/simulator${path}`, { method: 'POST', body: JSON.stringify(body) }),
      ),
  };
}

function reopened(folder: string): SimulatedTenant {
  const opened = openFolder(folder);
  if (opened.kind !== 'good') throw new Error(`The folder is ${opened.kind}`);
  return restoreTenant(opened.state.core, opened.state.rows);
}

function fileOf(folder: string, kind: 'state' | 'journal'): string {
  const names = readdirSync(folder).filter((name) => name.startsWith(kind));
  return join(folder, names.sort().at(-1) ?? '');
}

async function usedFolder() {
  const folder = freshFolder();
  const tenant = newTenant(firstSteps, 7, START);
  const place = await openOwner(folder, tenant);
  const [first, second] = tenant.tables.mailboxes.rows;
  await place.patch(first?.mailboxid ?? '', { actdeliverymethod: 1 });
  await place.patch(second?.mailboxid ?? '', { testemailconfigurationscheduled: true });
  await place.control('/clock', { advance: 'PT5M' });
  return { folder, tenant, place };
}

describe('a tenant in a folder', () => {
  it('is found again as it was answered, also without a clean end', async () => {
    const { folder, tenant } = await usedFolder();
    expect(contents(reopened(folder))).toEqual(contents(tenant));
  });

  it('is found again after several starts and a reset', async () => {
    const { folder, place } = await usedFolder();
    place.store.close();
    const again = await openOwner(folder, reopened(folder));
    await again.patch(reopened(folder).tables.mailboxes.rows[3]?.mailboxid ?? '', { actdeliverymethod: 1 });
    await again.control('/reset', { seed: 3, mailboxes: 40 });
    expect(reopened(folder).tables.mailboxes.size).toBe(40);
    expect(readdirSync(folder).filter((name) => name.startsWith('state')).length).toBeLessThanOrEqual(2);
  });

  it('loses nothing but the unanswered, wherever a crash cuts the last line', async () => {
    const { folder, tenant } = await usedFolder();
    const whole = contents(tenant);
    const journal = fileOf(folder, 'journal');
    const before = readFileSync(journal);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), (length) => {
        const cut = Buffer.from(`0123456789abcdef {"core":{"id":"x"},"tables":[${'1,'.repeat(300)}`);
        writeFileSync(journal, Buffer.concat([before, cut.subarray(0, length)]));
        expect(contents(reopened(folder))).toEqual(whole);
      }),
      { numRuns: runs(30) },
    );
  });

  it('says so when it is damaged, offers its last good state, and keeps the damaged files', async () => {
    const { folder } = await usedFolder();
    const journal = fileOf(folder, 'journal');
    const lines = readFileSync(journal, 'utf8').split('\n');
    lines[2] = `${lines[2]?.slice(0, 40)}X${lines[2]?.slice(41)}`;
    writeFileSync(journal, lines.join('\n'));
    const opened = openFolder(folder);
    if (opened.kind !== 'damaged' || !opened.lastGood) throw new Error(`The folder is ${opened.kind}`);
    expect(opened.what).toContain('line 3');
    // The test was scheduled by a good line, and finished by the damaged one.
    const good = restoreTenant(opened.lastGood.core, opened.lastGood.rows);
    expect(good.tables.mailboxes.rows[0]?.actdeliverymethod).toBe(1);
    expect(good.tables.mailboxes.rows[1]?.testemailconfigurationscheduled).toBe(true);
    const aside = putAside(folder, new Date(START));
    expect(existsSync(join(aside, 'journal-1.ndjson'))).toBe(true);
    expect(openFolder(folder).kind).toBe('new');
  });

  it('makes up for a damaged state from the one before it', async () => {
    const { folder, place } = await usedFolder();
    place.store.close();
    const tenant = reopened(folder);
    const again = await openOwner(folder, tenant);
    const id = tenant.tables.mailboxes.rows[4]?.mailboxid ?? '';
    await again.patch(id, { actdeliverymethod: 1 });
    await again.patch(id, { incomingemaildeliverymethod: 2 });
    const whole = contents(tenant);
    writeFileSync(fileOf(folder, 'state'), 'nothing of the kind\n');
    const opened = openFolder(folder);
    if (opened.kind !== 'damaged' || !opened.lastGood) throw new Error(`The folder is ${opened.kind}`);
    expect(contents(restoreTenant(opened.lastGood.core, opened.lastGood.rows))).toEqual(whole);
  });

  it('takes no folder that belongs to somebody else, or that another server uses', async () => {
    const foreign = freshFolder();
    appendFileSync(join(foreign, 'thesis.docx'), 'years of work');
    expect(() => openFolder(foreign)).toThrow(/thesis\.docx/);
    const { folder } = await usedFolder();
    writeFileSync(join(folder, 'lock'), String(process.ppid));
    expect(() => createTenantFolder(folder)).toThrow(FolderError);
  });
});
