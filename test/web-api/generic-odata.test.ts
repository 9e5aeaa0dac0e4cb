import { EdmV4, OData } from '@odata/client';
import { describe, expect, it } from 'vitest';
import type { MailboxRow, QueueColumns } from '../../domain/rows';
import type { TeamColumns } from '../../domain/security-rows';
import { serveTenant } from './support';

/*
 * A client that knows OData and nothing of Dataverse: `@odata/client`, since it needs no install script, runs
 * on Node's own fetch, speaks OData 4 with batches, and comes from the authors of the parser that the filters
 * are compared with. Clients that are generated from $metadata would test their generator more than the service.
 */
const served = serveTenant();

function clientOf(headers: Record<string, string> = {}) {
  const client = OData.New4({
    serviceEndpoint: `${served.root}/`,
    version: 'v4',
    commonHeaders: headers,
  });
  return {
    client,
    mailboxes: client.getEntitySet<MailboxRow>('mailboxes'),
    async idOf(name: string) {
      const [found] = await client.getEntitySet<MailboxRow>('mailboxes').find({ name });
      return EdmV4.Guid.from(found?.mailboxid ?? '');
    },
  };
}

/** What stands in double quotes after that name, everywhere in a text. */
const attributes = (text: string, name: string) =>
  [...text.matchAll(new RegExp(` ${name}="([^"]*)"`, 'g'))].map(([, value = '']) => value);

describe('a client that knows OData alone', () => {
  it('lists, filters, sorts and selects', async () => {
    const { client, mailboxes } = clientOf();
    const filter = client
      .newFilter()
      .property('emailrouteraccessapproval')
      .eq(2)
      .property('emailaddress')
      .eq('ana.novak@contoso.com');
    const options = client.newOptions().filter(filter).select(['name']).orderby('name', 'asc');
    const rows = await mailboxes.query(options);
    expect(rows.map(({ name }) => name)).toEqual(['Ana Novak']);
    expect(rows[0]).not.toHaveProperty('emailaddress');
    expect(await mailboxes.query()).toHaveLength(15);
    expect(await mailboxes.query(client.newOptions().top(2))).toHaveLength(2);
  });

  it('expands related rows, also with options of their own', async () => {
    const { client, mailboxes } = clientOf();
    const filter = "name eq 'Peter Mlakar'";
    const expanding = (what: string) => client.newOptions().filter(filter).select(['name']).expand(what);
    expect(await mailboxes.query(expanding('emailserverprofile($select=name)'))).toMatchObject([
      { name: 'Peter Mlakar', emailserverprofile: { name: 'Microsoft Exchange Online' } },
    ]);
    expect(await mailboxes.query(expanding('regardingobjectid'))).toMatchObject([
      { regardingobjectid: { domainname: 'peter.mlakar@contoso.com' } },
    ]);
  });

  it('retrieves a row and patches it', async () => {
    const { mailboxes, idOf } = clientOf();
    const id = await idOf('Support');
    await mailboxes.update(id, { incomingemaildeliverymethod: 2 });
    expect(await mailboxes.retrieve(id)).toMatchObject({ name: 'Support', incomingemaildeliverymethod: 2 });
  });

  it('creates a row, shows it and deletes it', async () => {
    const { client } = clientOf({ Prefer: 'return=representation' });
    const queues = client.getEntitySet<QueueColumns>('queues');
    const made = await queues.create({ name: 'Orders', emailaddress: 'orders@contoso.com' });
    expect(made).toMatchObject({ name: 'Orders', emailrouteraccessapproval: 2 });
    await queues.delete(EdmV4.Guid.from(made.queueid));
    expect(await queues.find({ name: 'Orders' })).toEqual([]);
  });

  it('calls functions and actions', async () => {
    const { client, mailboxes, idOf } = clientOf();
    expect(await client.functionImport('RetrieveVersion')).toMatchObject({ Version: '9.2.21071.00140' });
    const row = await mailboxes.retrieve(await idOf('Peter Mlakar'));
    const test = await client.newRequest({
      collection: 'emailserverprofiles',
      id: EdmV4.Guid.from(row._emailserverprofile_value ?? ''),
      actionName: 'MailboxCoach.TestAndEnableMailboxes',
    });
    expect(test).toMatchObject({ Scheduled: 7 });
  });

  it('asks as somebody else, and says what was refused', async () => {
    const plain = clientOf();
    const id = await plain.idOf('Sales');
    const approval = { emailrouteraccessapproval: 1 } as const;
    await expect(plain.mailboxes.update(id, approval)).rejects.toThrow('can only be approved by');
    const approver = clientOf({ MSCRMCallerID: served.persona('systemAndExchangeAdministrator').id });
    await approver.mailboxes.update(id, approval);
    expect(await plain.mailboxes.retrieve(id)).toMatchObject(approval);
    const skipping = plain.client.newOptions().skip(2);
    await expect(plain.mailboxes.query(skipping)).rejects.toThrow('does not support the query option $skip');
  });

  it('sends a batch', async () => {
    const { client } = clientOf();
    const answers = await client.execBatchRequests([
      client.newBatchRequest<MailboxRow>({
        collection: 'mailboxes',
        params: client.newOptions().top(1).select(['name']),
      }),
      client.newBatchRequest<TeamColumns>({
        collection: 'teams',
        method: 'POST',
        entity: { name: 'Approvers' },
      }),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([200, 204]);
    expect(await answers[0]?.json()).toMatchObject({ value: [{ name: 'Maja Kos' }] });
  });
});

describe('the model of the service', () => {
  async function readModel() {
    const csdl = await (await fetch(`${served.root}/$metadata`)).text();
    const types = new Map(
      [...csdl.matchAll(/<EntityType Name="(\w+)"[^>]*[^/]>(.*?)<\/EntityType>/gs)].map(
        ([, name = '', inner = '']) => [name, inner] as const,
      ),
    );
    const sets = [...csdl.matchAll(/<EntitySet Name="(\w+)" EntityType="[\w.]*?(\w+)">(.*?)<\/EntitySet>/gs)];
    return {
      csdl,
      types,
      sets: sets.map(([, name = '', type = '', inner = '']) => ({ name, type, inner })),
    };
  }

  it('names every column that a row is shown with', async () => {
    const { types, sets } = await readModel();
    for (const { name, type } of sets) {
      const { value } = (await (await fetch(`${served.root}/${name}?$top=1`)).json()) as { value: object[] };
      const columns = Object.keys(value[0] ?? {}).filter((key) => !key.includes('@'));
      expect(attributes(types.get(type) ?? '', 'Name')).toEqual(expect.arrayContaining(columns));
    }
    expect(sets.map(({ name }) => name)).toContain('mailboxes');
  });

  it('binds only what its types have', async () => {
    const { types, sets } = await readModel();
    const unknown = sets.flatMap(({ name, type, inner }) => {
      const known = attributes(types.get(type) ?? '', 'Name');
      return attributes(inner, 'Path')
        .filter((path) => !known.includes(path))
        .map((path) => `${name}/${path}`);
    });
    expect(unknown).toEqual([]);
  });
});
