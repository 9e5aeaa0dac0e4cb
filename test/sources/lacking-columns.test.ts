import { beforeEach, describe, expect, it } from 'vitest';
import { createClient, type DataverseClient } from '../../dataverse/client';
import { lackingOf } from '../../sources/lacking-columns';
import { readAroundMailbox } from '../../sources/mailbox-reader';
import { readBasics } from '../../sources/snapshot-reader';
import { readTenant } from '../../sources/tenant-reader';
import { openPracticeTenant } from '../dataverse/practice-tenant';

const wait = async () => {};

describe('columns that a version lacks', () => {
  let refused: string[] = [];
  let client: DataverseClient;
  let place: ReturnType<typeof openPracticeTenant>;

  beforeEach(() => {
    place = openPracticeTenant();
    refused = [];
    client = createClient({
      async fetch(request) {
        const response = await place.owner.fetch(request);
        if (response.status === 400) refused.push(request.url);
        return response;
      },
      base: 'http://localhost/api/data/v9.2',
      callerId: () => null,
    });
  });

  async function open(name: string) {
    const basics = await readBasics(client, 'simulated');
    const { mailboxid } = await place.mailbox(name);
    return readAroundMailbox(client, mailboxid, basics, { wait, lacking: lackingOf(client, basics) });
  }

  it('are found out at the first mailbox, each once, and asked for no more', async () => {
    const first = await open('Ana Novak');
    expect(new Set(refused).size).toBe(refused.length);
    const found = refused.length;
    expect(found).toBeGreaterThan(0);
    const second = await open('Ana Novak');
    expect(refused).toHaveLength(found);
    expect(second?.unseen).toEqual(first?.unseen);
    await open('Peter Mlakar');
    expect(refused).toHaveLength(found);
  });

  it('are asked for again in a tenant of another version', async () => {
    await open('Ana Novak');
    const found = refused.length;
    await place.control.reset({ version: '9.1.0.4000' });
    await open('Ana Novak');
    expect(refused.length).toBeGreaterThan(found);
  });

  it('are known from what was read before, of the same tenant alone', async () => {
    const before = await readTenant(client, { kind: 'live', wait });
    refused = [];
    const again = await readTenant(client, { kind: 'live', wait, before });
    expect(refused).toEqual([]);
    expect(again.unseen).toEqual(before.unseen);
    await readTenant(client, { kind: 'live', wait, before: { ...before, version: '9.0.0.0' } });
    expect(refused.length).toBeGreaterThan(0);
  });
});
