import type { DynamicsWebApi } from 'dynamics-web-api';
import { beforeEach, describe, expect, it } from 'vitest';
import type { MailboxRow } from '../../domain/rows';
import { mailboxNamed, serveTenant } from './support';

const served = serveTenant();
let client: DynamicsWebApi;

beforeEach(() => {
  client = served.client();
});

const namesOf = (rows: readonly MailboxRow[]) => rows.map(({ name }) => name);

describe('FetchXML as a client sends it', () => {
  it('fetches a page, with labels, linked columns and the cookie of the next page', async () => {
    const { value, PagingInfo } = await client.fetch({
      collection: 'mailboxes',
      includeAnnotations: '*',
      fetchXml: `
        <fetch version="1.0" output-format="xml-platform" mapping="logical" count="3">
          <entity name="mailbox">
            <attribute name="name" />
            <attribute name="emailrouteraccessapproval" />
            <filter type="and"><condition attribute="emailaddress" operator="not-null" /></filter>
            <order attribute="name" />
            <link-entity name="systemuser" from="systemuserid" to="ownerid" alias="owner">
              <attribute name="fullname" />
            </link-entity>
          </entity>
        </fetch>`,
    });
    expect(value.length).toBe(3);
    expect(value[0]).toMatchObject({
      name: 'Ana Novak',
      emailrouteraccessapproval_Formatted: expect.any(String),
      'owner.fullname': expect.any(String),
    });
    expect(PagingInfo).toMatchObject({ page: 1, nextPage: 2 });
  });

  it('fetches all pages by their cookies, each row once', async () => {
    const { value } = await client.fetchAll<MailboxRow>({
      collection: 'mailboxes',
      includeAnnotations: '*',
      fetchXml:
        '<fetch count="4"><entity name="mailbox"><attribute name="name" /><order attribute="statuscode" /></entity></fetch>',
    });
    const all = await client.retrieveMultiple<MailboxRow>({ collection: 'mailboxes', select: ['name'] });
    expect(namesOf(value).sort()).toEqual(namesOf(all.value).sort());
  });

  it('runs in a batch', async () => {
    client.startBatch();
    client.fetch({ collection: 'queues', fetchXml: '<fetch top="1"><entity name="queue"/></fetch>' });
    const [queues] = await client.executeBatch();
    expect(queues.value.length).toBe(1);
  });

  it('runs the documented view of mailboxes that are not approved', async () => {
    const { value } = await client.retrieveMultiple<MailboxRow>({
      collection: 'mailboxes',
      queryParams: ['savedQuery=4e495712-3f08-49cc-bd14-70c1745eb4ed'],
    });
    const plain = await client.retrieveMultiple<MailboxRow>({
      collection: 'mailboxes',
      select: ['name'],
      filter: 'emailrouteraccessapproval ne 1',
    });
    expect(namesOf(value)).toEqual(namesOf(plain.value));
  });
});

describe('published columns', () => {
  it('are read, filtered and written as those that the product knows', async () => {
    const { mailboxid: key } = await mailboxNamed(client, 'Support');
    await client.update({ collection: 'mailboxes', key, data: { lasttagprocessedmaxitems: true } });
    const { value } = await client.retrieveMultiple({
      collection: 'mailboxes',
      select: ['lasttagprocessedmaxitems', 'mailboxprocessingcontext'],
      filter: 'lasttagprocessedmaxitems eq true',
      orderBy: ['lastmessageid'],
    });
    expect(value).toMatchObject([
      { mailboxid: key, lasttagprocessedmaxitems: true, mailboxprocessingcontext: null },
    ]);
  });

  it('of the settings of a user are written by the user', async () => {
    const { id } = served.persona('user');
    const user = served.client({ impersonate: id });
    const row = { collection: 'usersettingscollection', key: id };
    await user.update({ ...row, data: { incomingemailfilteringmethod: 4 } });
    const shown = await user.retrieve({
      ...row,
      select: ['incomingemailfilteringmethod'],
      includeAnnotations: '*',
    });
    expect(shown.incomingemailfilteringmethod_Formatted).toBe('No email messages');
  });
});
