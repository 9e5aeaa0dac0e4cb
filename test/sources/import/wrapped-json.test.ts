/** JSON as flows, commands and browsers write it, and rows without the ids that tell them apart. */
import { describe, expect, it } from 'vitest';
import { ImportError, readImport } from '../../../sources/import';
import { namePropertyOf } from '../../../sources/import/kept-columns';
import { guidOf } from '../../bench/rows';
import { page, utf8 } from './samples';

const read = (text: string) => readImport({ name: 'file', bytes: utf8(text) });
const codeOf = (text: string) =>
  read(text).then(
    () => 'read',
    (error: unknown) => (error instanceof ImportError ? error.code : error),
  );

const ROW = {
  mailboxid: guidOf(1),
  name: 'Maja Kos',
  emailaddress: 'maja.kos@contoso.com',
  statecode: 0,
  incomingemailstatus: 2,
  enabledforact: false,
  modifiedon: '2026-11-29T18:02:53Z',
};
const ANSWER = page('mailboxes', [ROW]);

/** `Get-CrmRecords`: texts for people, and beside each the value. */
const COMMAND_ROW = {
  mailboxid: guidOf(1),
  mailboxid_Property: { Key: 'mailboxid', Value: guidOf(1) },
  name: 'Maja Kos',
  name_Property: { Key: 'name', Value: 'Maja Kos' },
  emailaddress_Property: { Key: 'emailaddress', Value: 'maja.kos@contoso.com' },
  statecode: 'Dejavno',
  statecode_Property: { Key: 'statecode', Value: { Value: 0, ExtensionData: null } },
  incomingemailstatus: 'Napaka',
  incomingemailstatus_Property: { Key: 'incomingemailstatus', Value: { Value: 2, ExtensionData: null } },
  enabledforact: 'Ne',
  enabledforact_Property: { Key: 'enabledforact', Value: false },
  modifiedon: '29. 11. 2026 19:02',
  modifiedon_Property: { Key: 'modifiedon', Value: '/Date(1795975373000)/' },
  emailserverprofile_Property: {
    Key: 'emailserverprofile',
    Value: { Id: guidOf(9), LogicalName: 'emailserverprofile', Name: 'Microsoft Exchange Online' },
  },
  testmailboxaccesscompletedon_Property: { Key: 'testmailboxaccesscompletedon', Value: null },
  original: {},
  logicalname: 'mailbox',
  ReturnProperty_EntityName: 'mailbox',
  ReturnProperty_Id: guidOf(1),
};
const COMMAND_READ = {
  ...ROW,
  testmailboxaccesscompletedon: null,
  _emailserverprofile_value: guidOf(9),
  [namePropertyOf('_emailserverprofile_value')]: 'Microsoft Exchange Online',
};

describe('steps of a flow', () => {
  const PROFILE = { emailserverprofileid: guidOf(9), name: 'Microsoft Exchange Online', statecode: 0 };
  const step = (answer: string) => ({
    inputs: { host: {} },
    outputs: { statusCode: 200, body: JSON.parse(answer) },
    status: 'Succeeded',
  });
  const [mailboxes, profiles] = [step(ANSWER), step(page('emailserverprofiles', [PROFILE]))];

  it.each<[string, unknown]>([
    ['in a list', [mailboxes, { name: 'Compose', outputs: 'done' }, profiles]],
    ['under their names', { List_mailboxes: mailboxes, List_profiles: profiles }],
    ['of a run', { name: 'run', actions: { List_mailboxes: mailboxes, List_profiles: profiles } }],
  ])('%s are each an answer', async (_kind, value) => {
    const { snapshot } = await read(JSON.stringify(value));
    expect(snapshot.mailboxes).toEqual([expect.objectContaining(ROW)]);
    expect(snapshot.profiles).toEqual([expect.objectContaining(PROFILE)]);
    expect(snapshot.alerts).toBeUndefined();
  });

  it('that have more rows say so in words as well', async () => {
    const more = { '@Microsoft.Dynamics.CRM.morerecords': 'true' };
    const { problems } = await read(page('mailboxes', [ROW], more));
    expect(problems.map(({ code }) => code)).toEqual(['firstPageOnly']);
  });
});

it('rows of several tables in one list are each of their own', async () => {
  const user = { systemuserid: guidOf(3), fullname: 'Maja Kos', isdisabled: false };
  const { snapshot, problems } = await read(JSON.stringify({ value: [user, ROW, { ...user }] }));
  expect(snapshot.mailboxes).toEqual([expect.objectContaining(ROW)]);
  expect(snapshot.users).toEqual([expect.objectContaining(user)]);
  expect(problems.map(({ code }) => code)).toEqual(['sameIdTwice']);
});

const recording = (texts: readonly string[], encoding?: string) =>
  JSON.stringify({
    log: {
      version: '1.2',
      entries: texts.map((text) => ({
        startedDateTime: '2026-11-29T18:05:00.000Z',
        request: { method: 'GET', url: 'https://contoso.crm4.dynamics.com/api/data/v9.2/mailboxes' },
        response: { status: 200, content: { mimeType: 'application/json', text, encoding } },
      })),
    },
  });

const batch = (bodies: readonly string[]) =>
  [
    ...bodies.map((body) =>
      [
        '--batchresponse_4ebb1b32',
        'Content-Type: application/http',
        'Content-Transfer-Encoding: binary',
        '',
        'HTTP/1.1 200 OK',
        'Content-Type: application/json; odata.metadata=minimal',
        'OData-Version: 4.0',
        '',
        body,
      ].join('\r\n'),
    ),
    '--batchresponse_4ebb1b32--',
    '',
  ].join('\r\n');

describe('an answer of the Web API', () => {
  it.each([
    [
      'that a flow saved with its status',
      JSON.stringify({ statusCode: 200, headers: {}, body: JSON.parse(ANSWER) }),
    ],
    ['that a flow saved as its output', JSON.stringify({ outputs: { body: JSON.parse(ANSWER) } })],
    ['that a flow saved as a text', JSON.stringify({ statusCode: 200, body: ANSWER })],
    ['alone in a list', JSON.stringify([JSON.parse(ANSWER)])],
    ['of which the rows alone were saved', JSON.stringify([ROW])],
    ['of one row', JSON.stringify(ROW)],
    [
      'with its rows line by line',
      `${JSON.stringify(ROW)}\n\n${JSON.stringify({ ...ROW, mailboxid: guidOf(2) })}\n`,
    ],
    ['in the recording of a browser', recording(['not JSON', '{"value":[]}', ANSWER])],
    ['in a recording, packed', recording([btoa(unescape(encodeURIComponent(ANSWER)))], 'base64')],
    ['in a batch', batch(['{"@odata.context":"https://x/$metadata#accounts(name)","value":[]}', ANSWER])],
    ['in the recording of a batch', recording([batch([ANSWER])])],
  ])('%s is read', async (_what, text) => {
    const { snapshot } = await read(text);
    expect(snapshot.mailboxes?.[0]).toEqual(ROW);
  });

  it('tells its organization and version where somebody recorded them', async () => {
    const who = { '@odata.context': 'https://x/$metadata#Microsoft.Dynamics.CRM.WhoAmIResponse' };
    const version = {
      '@odata.context': 'https://x/$metadata#Microsoft.Dynamics.CRM.RetrieveVersionResponse',
    };
    const { snapshot } = await read(
      recording([
        JSON.stringify({ ...who, UserId: guidOf(3), OrganizationId: guidOf(4) }),
        JSON.stringify({ ...version, Version: '9.2.24122.100' }),
        ANSWER,
      ]),
    );
    expect(snapshot).toMatchObject({
      organizationId: guidOf(4),
      caller: { systemuserid: guidOf(3) },
      version: '9.2.24122.100',
      readOn: '2026-11-29T18:05:00Z',
    });
  });

  it.each([
    ['@odata.nextLink', 'https://x/next'],
    ['@Microsoft.Dynamics.CRM.morerecords', true],
  ])('with %s is a first page', async (mark, value) => {
    const { snapshot, problems } = await read(page('mailboxes', [ROW], { [mark]: value }));
    expect(problems).toContainEqual({ code: 'firstPageOnly', table: 'mailbox', detail: '1' });
    expect(snapshot.unseen).toContainEqual({ what: 'mailboxes', why: 'firstPageOnly' });
  });

  it('says that it has no more, and is whole', async () => {
    const text = page('mailboxes', [ROW], { '@Microsoft.Dynamics.CRM.morerecords': false });
    expect((await read(text)).problems).toEqual([]);
  });
});

describe('rows of a command', () => {
  it.each([
    ['as a list', JSON.stringify([COMMAND_ROW])],
    ['in their result', JSON.stringify({ CrmRecords: [COMMAND_ROW], Count: 1, PagingCookie: '' })],
  ])('are read by the values beside the labels: %s', async (_what, text) => {
    const { snapshot, problems } = await read(text);
    expect(snapshot.mailboxes).toEqual([COMMAND_READ]);
    expect(snapshot.byLabel).toBeUndefined();
    expect(problems).toEqual([]);
  });

  it('that lay too deep for PowerShell are read as it printed them', async () => {
    const printed = `@{@odata.etag=W/"61"; mailboxid=${guidOf(1)}; name=Kos; Maja; statecode=1; emailaddress=}`;
    const { snapshot } = await read(JSON.stringify({ value: [printed] }));
    expect(snapshot.mailboxes).toEqual([
      { mailboxid: guidOf(1), name: 'Kos; Maja', statecode: 1, emailaddress: null },
    ]);
  });

  it('of the SDK are read by their attributes', async () => {
    const row = {
      LogicalName: 'mailbox',
      Id: guidOf(1),
      Attributes: [
        { Key: 'mailboxid', Value: guidOf(1) },
        { Key: 'statecode', Value: { Value: 1 } },
      ],
    };
    expect((await read(JSON.stringify([row]))).snapshot.mailboxes).toEqual([
      { mailboxid: guidOf(1), statecode: 1 },
    ]);
  });
});

describe('rows without ids', () => {
  it('are told apart by their addresses, and that is said', async () => {
    const { mailboxid: _, ...row } = ROW;
    const { snapshot, problems } = await read(
      JSON.stringify([row, { ...row, emailaddress: 'b@contoso.com' }]),
    );
    expect(snapshot.mailboxes?.map(({ emailaddress }) => emailaddress)).toEqual([
      'maja.kos@contoso.com',
      'b@contoso.com',
    ]);
    expect(problems).toContainEqual({ code: 'toldByAddress', table: 'mailbox' });
  });

  it('and without addresses are refused', async () => {
    expect(await codeOf(JSON.stringify([{ name: 'Ana', incomingemailstatus: 2, statecode: 0 }]))).toBe(
      'noIds',
    );
  });
});

describe('cells of JSON that people made', () => {
  it('are read where they say the same in other words', async () => {
    const row = {
      mailboxid: guidOf(1),
      statecode: '1',
      incomingemailstatus: 'Failure',
      enabledforact: 1,
      isforwardmailbox: 'Yes',
      transientfailurecount: '3',
      modifiedon: '2026-11-29 18:02:53.000',
      createdon: '/Date(1795975373000)/',
    };
    const { snapshot } = await read(JSON.stringify([row]));
    expect(snapshot.mailboxes).toEqual([
      {
        mailboxid: guidOf(1),
        statecode: 1,
        incomingemailstatus: 2,
        enabledforact: true,
        isforwardmailbox: true,
        transientfailurecount: 3,
        modifiedon: '2026-11-29T18:02:53Z',
        createdon: '2026-11-29T18:02:53Z',
      },
    ]);
    expect(snapshot.byLabel).toEqual(['mailbox.incomingemailstatus', 'mailbox.isforwardmailbox']);
  });
});
