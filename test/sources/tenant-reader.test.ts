import { describe, expect, it } from 'vitest';
import { findings } from '../../catalog/findings';
import { type DataverseClient, DataverseError } from '../../dataverse/client';
import { isPartial } from '../../diagnosis/answer';
import { diagnose } from '../../domain/diagnosis/diagnosis';
import { type ReadingProgress, readTenant } from '../../sources/tenant-reader';
import { openPracticeTenant } from '../dataverse/practice-tenant';

/** Reads and judges; every wait that the service asks for is noted and not waited for. */
async function diagnosed(client: DataverseClient) {
  const waits: number[] = [];
  const progress: ReadingProgress[] = [];
  const snapshot = await readTenant(client, {
    kind: 'simulated',
    wait: async (milliseconds) => void waits.push(milliseconds),
    onProgress: (step) => progress.push(step),
  });
  const diagnosis = diagnose(snapshot, snapshot.readOn, findings);
  return { snapshot, diagnosis, waits, progress, ids: diagnosis.tenant.map(({ id }) => id) };
}

function openTrouble() {
  const place = openPracticeTenant();
  const fault = (body: object) =>
    place.raw('/simulator/faults', { method: 'POST', body: JSON.stringify(body) });
  return { ...place, fault };
}

describe('reading a tenant', () => {
  it('of an older version goes without the newer columns, says so, and is not partial', async () => {
    const { as } = openTrouble();
    const { snapshot, diagnosis, ids } = await diagnosed(await as('systemAdministrator'));
    expect(ids).toContain('schema-old');
    expect(isPartial(diagnosis)).toBe(false);
    expect(snapshot.unseen.map(({ what }) => what)).toContain('mailbox.testandenablelastattemptedon');
    expect(snapshot.mailboxes).toHaveLength(15);
  });

  it('of the newest version has them all', async () => {
    const { as, control } = openTrouble();
    await control.reset({ version: '9.2.24122.100' });
    const { ids, snapshot } = await diagnosed(await as('systemAdministrator'));
    expect(ids).not.toContain('schema-old');
    expect(snapshot.unseen).toEqual([]);
  });

  it('as somebody who sees their own mailbox alone says that the list is not the organization', async () => {
    const { as } = openTrouble();
    const { ids } = await diagnosed(await as('user'));
    expect(ids).toContain('viewer-limited');
  });

  it('names the privilege that a part was refused for, and gives no verdict on that part', async () => {
    const place = openTrouble();
    const client = await place.as('systemAdministrator');
    const message = 'Principal user (Id=1, type=8) is missing prvReadTraceLog privilege (Id=2)';
    const refused: DataverseClient = {
      ...client,
      async *pages<Row>(request: Parameters<DataverseClient['pages']>[0]) {
        if (request.set === 'tracelogs' || request.set === 'organizations') {
          throw new DataverseError(403, '0x80040220', message);
        }
        yield* client.pages<Row>(request);
      },
      list: async () => {
        throw new DataverseError(403, '0x80040220', message);
      },
    };
    const { diagnosis, snapshot } = await diagnosed(refused);
    expect(isPartial(diagnosis)).toBe(true);
    const denied = diagnosis.tenant.find(({ id }) => id === 'read-denied');
    expect(denied).toMatchObject({ certainty: 'certain', missing: ['organizations', 'tracelogs'] });
    expect(JSON.stringify(denied?.evidence)).toContain('prvReadTraceLog');
    for (const mailbox of snapshot.mailboxes ?? []) {
      const { found, state } = diagnosis.verdict(mailbox);
      // The requirement of approval was not read: what rests on it is no certainty.
      expect(found.filter(({ id, certainty }) => id === 'not-approved' && certainty === 'certain')).toEqual(
        [],
      );
      if (mailbox.name === 'Tine Bizjak') {
        expect(state).toBe('error');
        expect(found.some(({ id, certainty }) => id === 'unexplained' && certainty === 'ask')).toBe(true);
      }
    }
  });

  it('waits as long as it is asked to, and goes on', async () => {
    const { as, fault } = openTrouble();
    const client = await as('systemAdministrator');
    await fault({ kind: 'throttle', retryAfter: 7, requests: 2 });
    const { waits, snapshot, ids } = await diagnosed(client);
    expect(waits).toEqual([7000, 7000]);
    expect(snapshot.mailboxes).toHaveLength(15);
    expect(ids).not.toContain('throttled-api');
  });

  it('that stays throttled is partial, and says what is missing', async () => {
    const place = openTrouble();
    const client = await place.as('systemAdministrator');
    const throttled: DataverseClient = {
      ...client,
      async *pages<Row>(request: Parameters<DataverseClient['pages']>[0]) {
        if (request.set === 'tracelogs') await place.fault({ kind: 'throttle', retryAfter: 2 });
        yield* client.pages<Row>(request);
      },
    };
    const { ids, diagnosis, snapshot } = await diagnosed(throttled);
    expect(ids).toContain('throttled-api');
    expect(isPartial(diagnosis)).toBe(true);
    expect(snapshot.alerts).toBeUndefined();
  });

  it('with an expired session says to sign in', async () => {
    const place = openTrouble();
    const client = await place.as('systemAdministrator');
    await place.fault({ kind: 'expiredSession', requests: 1000 });
    await expect(diagnosed(client)).rejects.toThrow(/sign in/);
  });

  it('tells of its progress, and ends when it is told to', async () => {
    const { as, control } = openTrouble();
    await control.reset({ mailboxes: 12_000 });
    const client = await as('systemAdministrator');
    const { progress } = await diagnosed(client);
    const rows = progress.filter(({ table }) => table === 'mailboxes').map((step) => step.rows);
    expect(rows).toEqual([5000, 10_000, 12_000]);
    const stop = new AbortController();
    const reading = readTenant(client, {
      kind: 'simulated',
      wait: async () => {},
      signal: stop.signal,
      onProgress: () => stop.abort(),
    });
    await expect(reading).rejects.toThrow(/abort/i);
  });
});
