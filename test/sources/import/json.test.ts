import { describe, expect, it } from 'vitest';
import { ImportError, readAlertText, readImport } from '../../../sources/import';
import { idOf, mailboxes, mailboxNumber, organization, page, profile, utf8 } from './samples';

const NOW = '2021-07-12T09:00:00Z';
const read = (text: string, at?: string) =>
  readImport({ name: 'mailboxes.json', bytes: utf8(text) }, at ? { at } : {});

const codeOf = (text: string) =>
  read(text).then(
    () => 'read',
    (error: unknown) => (error instanceof ImportError ? error.code : error),
  );

describe('a saved page of the Web API', () => {
  it('is read as the rows it holds, of the columns that the product knows', async () => {
    const { format, snapshot, problems } = await read(page('mailboxes', mailboxes(3)), NOW);
    expect({ format, problems }).toEqual({ format: 'webApi', problems: [] });
    expect(snapshot.mailboxes).toEqual(mailboxes(3));
    expect(snapshot.kind).toBe('imported');
    expect(snapshot.readOn).toBe(NOW);
    expect(snapshot.localTimes).toBeUndefined();
  });

  it('lists the tables and the columns that it does not show', async () => {
    const { enabledforact: _, ...row } = mailboxNumber(1);
    const { snapshot } = await read(page('mailboxes', [row]));
    expect(snapshot.unseen).toContainEqual({ what: 'tracelogs', why: 'notInFile' });
    expect(snapshot.unseen).toContainEqual({ what: 'mailbox.enabledforact', why: 'notInFile' });
    expect(snapshot.unseen.map(({ what }) => what)).not.toContain('mailbox.enabledforincomingemail');
    expect(snapshot.mailboxes?.[0]).not.toHaveProperty('enabledforact');
    expect(snapshot.alerts).toBeUndefined();
  });

  it('takes the latest moment of its rows as the moment of the reading, not one that lies ahead', async () => {
    const rows = [{ ...mailboxNumber(1), postponesendinguntil: '2999-01-01T00:00:00Z' }];
    expect((await read(page('mailboxes', rows))).snapshot.readOn).toBe('2021-07-12T13:05:09Z');
    expect((await read(page('mailboxes', [{ mailboxid: idOf(1) }]))).snapshot.readOn).toMatch(/^1970/);
  });

  it('says that only the first page was saved', async () => {
    const { snapshot, problems } = await read(
      page('mailboxes', mailboxes(2), { '@odata.nextLink': 'https://…' }),
    );
    expect(problems).toEqual([{ code: 'firstPageOnly', table: 'mailbox', detail: '2' }]);
    expect(snapshot.unseen).toContainEqual({ what: 'mailboxes', why: 'firstPageOnly' });
  });

  it('may be a bare list, a single row, or marked as text of two bytes a character', async () => {
    const bare = await read(JSON.stringify(mailboxes(2)));
    expect(bare.snapshot.mailboxes).toEqual(mailboxes(2));
    const single = await read(
      JSON.stringify({ '@odata.context': 'https://x/$metadata#mailboxes/$entity', ...mailboxNumber(1) }),
    );
    expect(single.snapshot.mailboxes).toEqual(mailboxes(1));
    const text = `\ufeff${page('mailboxes', mailboxes(2))}`;
    const bytes = new Uint8Array(
      [...text].flatMap((each) => [each.charCodeAt(0) & 255, each.charCodeAt(0) >> 8]),
    );
    expect((await readImport({ name: 'x', bytes })).snapshot.mailboxes).toEqual(mailboxes(2));
  });

  it('may be one of profiles, users, queues, alerts or the organization', async () => {
    expect((await read(page('emailserverprofiles', [profile]))).snapshot.profiles).toEqual([profile]);
    expect((await read(page('organizations', [organization]))).snapshot).toMatchObject({
      organization,
      name: 'contoso',
      organizationId: idOf(700),
    });
    const alert = { tracelogid: idOf(1), level: 3, text: 'Email Server Error Code: MailboxNotFound' };
    expect((await read(page('tracelogs', [alert]))).snapshot.alerts).toEqual([alert]);
  });
});

describe('cells', () => {
  it.each([
    ['a number that is no choice', 'incomingemailstatus', 7],
    ['a label of no choice of the column', 'incomingemailstatus', 'Approved'],
    ['a text that is neither yes nor no', 'enabledforact', 'maybe'],
    ['a number that is neither yes nor no', 'enabledforact', 2],
    ['no id', '_emailserverprofile_value', 'Microsoft Exchange Online'],
    ['a day that does not exist', 'modifiedon', '2021-02-30T08:00:00Z'],
    ['a date as people write it', 'modifiedon', '12. 7. 2021'],
    ['a number for a text', 'name', 5],
    ['a list', 'name', ['a']],
    ['a part of a number', 'transientfailurecount', 1.5],
    ['a number below what the column takes', 'testemailconfigurationretrycount', -1],
    [
      'a table that the lookup cannot name',
      '_regardingobjectid_value@Microsoft.Dynamics.CRM.lookuplogicalname',
      'account',
    ],
  ])('%s leaves that column absent, and the rest is read', async (_what, property, value) => {
    const row = mailboxNumber(1);
    const { snapshot, problems } = await read(page('mailboxes', [{ ...row, [property]: value }]));
    const { [property as keyof typeof row]: _, ...rest } = row;
    expect(snapshot.mailboxes).toEqual([rest]);
    expect(problems).toMatchObject([
      { code: 'badCell', table: 'mailbox', row: 1, detail: expect.any(String) },
    ]);
  });

  it('are brought to one form', async () => {
    const { snapshot, problems } = await read(
      page('mailboxes', [
        {
          mailboxid: '{ABCDEF00-0000-0000-0000-000000000001}',
          modifiedon: '2021-07-12T10:00:00.1234567+02:00',
          createdon: '2021-07-12',
        },
      ]),
    );
    expect(snapshot.mailboxes).toEqual([
      {
        mailboxid: 'abcdef00-0000-0000-0000-000000000001',
        modifiedon: '2021-07-12T08:00:00Z',
        createdon: '2021-07-12T00:00:00Z',
      },
    ]);
    expect(problems).toEqual([]);
  });

  it('that may not be empty stay absent', async () => {
    const { snapshot, problems } = await read(
      page('mailboxes', [{ mailboxid: idOf(1), enabledforact: null }]),
    );
    expect(snapshot.mailboxes).toEqual([{ mailboxid: idOf(1) }]);
    expect(problems).toEqual([{ code: 'emptyCell', table: 'mailbox', row: 1, column: 'enabledforact' }]);
  });

  it('that are wrong in every row are not all listed', async () => {
    const rows = mailboxes(80).map((row) => ({ ...row, actstatus: 9 }));
    const { problems } = await read(page('mailboxes', rows));
    expect(problems).toHaveLength(51);
    expect(problems.at(-1)).toEqual({
      code: 'moreLikeThis',
      table: 'mailbox',
      column: 'actstatus',
      detail: '30',
    });
  });
});

describe('rows', () => {
  it('with the same id are one, the one that was changed last', async () => {
    const [one, other] = [
      mailboxNumber(1),
      { ...mailboxNumber(1), name: 'B', modifiedon: '2022-01-01T00:00:00Z' },
    ];
    for (const rows of [
      [one, other],
      [other, one],
    ]) {
      const { snapshot, problems } = await read(page('mailboxes', rows));
      expect(snapshot.mailboxes).toEqual([other]);
      expect(problems).toEqual([{ code: 'sameIdTwice', table: 'mailbox', row: 2, detail: idOf(1) }]);
    }
  });

  it('without an id, and what is no row, are left out', async () => {
    const { snapshot, problems } = await read(
      page('mailboxes', [mailboxNumber(1)]).replace('"value":[', '"value":[7,{"name":"A"},'),
    );
    expect(snapshot.mailboxes).toEqual(mailboxes(1));
    expect(problems.map(({ code, row }) => [code, row])).toEqual([
      ['notARow', 1],
      ['rowWithoutId', 2],
    ]);
  });

  it('with names of prototypes are rows like any other', async () => {
    const text = `{"mailboxes":[{"mailboxid":"${idOf(1)}","__proto__":{"name":"x"},"constructor":1}],"__proto__":{"queues":[]}}`;
    const { snapshot } = await read(text);
    expect(snapshot.mailboxes).toEqual([{ mailboxid: idOf(1) }]);
    expect(snapshot.queues).toBeUndefined();
    expect(Object.getPrototypeOf(snapshot.mailboxes?.[0])).toBe(Object.prototype);
  });
});

describe('a bundle', () => {
  it('is read with all its tables, and with what it tells of the tenant', async () => {
    const { format, snapshot, problems } = await read(
      JSON.stringify({
        WhoAmI: { UserId: idOf(5), OrganizationId: idOf(700) },
        RetrieveVersion: { Version: '9.2.24122.0' },
        RetrieveCurrentOrganization: { Detail: { TenantId: idOf(6), FriendlyName: 'Contoso d.o.o.' } },
        readOn: NOW,
        organizations: { value: [organization] },
        emailserverprofiles: [profile],
        mailboxes: JSON.parse(page('mailboxes', mailboxes(2))),
        tracelogs: [],
        roles: [],
        queues: 'none',
      }),
    );
    expect(format).toBe('bundle');
    expect(snapshot).toMatchObject({
      readOn: NOW,
      version: '9.2.24122.0',
      tenantId: idOf(6),
      name: 'Contoso d.o.o.',
      caller: { systemuserid: idOf(5) },
      organization,
      profiles: [profile],
      mailboxes: mailboxes(2),
      alerts: [],
    });
    expect(problems).toEqual([
      { code: 'tableNotUsed', detail: 'roles' },
      { code: 'tableNotReadable', table: 'queue' },
    ]);
  });
});

describe('a text that ends too early', () => {
  const whole = page('mailboxes', mailboxes(3));

  it('is read up to the last whole row, wherever it was cut', async () => {
    for (let end = 2; end < whole.length; end += 7) {
      const { snapshot, problems } = await read(whole.slice(0, end)).catch((error: unknown) => {
        expect(error).toMatchObject({ name: 'ImportError', code: 'brokenJson' });
        return { snapshot: { mailboxes: [], unseen: [] }, problems: [] };
      });
      const count = snapshot.mailboxes?.length ?? 0;
      expect(snapshot.mailboxes).toEqual(mailboxes(count));
      if (count === 0) continue;
      expect(problems).toEqual([{ code: 'fileCut', detail: String(count) }]);
      expect(snapshot.unseen).toContainEqual({ what: 'mailboxes', why: 'fileCut' });
    }
  });

  it('in a bundle as well', async () => {
    const text = JSON.stringify({ organizations: { value: [organization] }, mailboxes: mailboxes(3) });
    const { snapshot } = await read(text.slice(0, -40));
    expect(snapshot).toMatchObject({ organization, mailboxes: mailboxes(2) });
  });

  it('is read up to a row that is damaged', async () => {
    const damaged = whole.replace('"name":"Špela Črnko, 2"', '"name":Špela');
    expect((await read(damaged)).snapshot.mailboxes).toEqual(mailboxes(1));
  });
});

describe('what is no export of this product', () => {
  it.each([
    ['nothing', '', 'empty'],
    ['a sign-in page', '\n<!DOCTYPE html><html lang="sl"><input type="password">', 'signInPage'],
    ['another page', '\n<!DOCTYPE html><html lang="sl">', 'webPage'],
    ['an answer that is an error', '{"error":{"code":"0x0","message":"Bad request"}}', 'errorAnswer'],
    [
      'a page of accounts',
      '{"@odata.context":"https://x/$metadata#accounts(name)","value":[]}',
      'wrongTable',
    ],
    ['a list of accounts', `[{"name":"A","accountid":"${idOf(1)}"}]`, 'wrongTable'],
    ['an empty list', '[]', 'noRows'],
    ['rows without ids', '[{"name":"A"}]', 'noIds'],
    ['mailboxes without ids', page('mailboxes', [{ name: 'A' }]), 'noIds'],
    ['an object of something else', '{"a":1}', 'unknownJson'],
    ['broken from the start', '{"value":[{', 'brokenJson'],
    ['a picture', '\u0089PNG\u0000\u0001\u0002', 'unknownFormat'],
  ])('%s is refused', async (_what, text, code) => {
    expect(await codeOf(text)).toBe(code);
  });

  it('is refused before it is parsed where it is too large', async () => {
    const bytes = new Uint8Array(0);
    Object.defineProperty(bytes, 'length', { value: 500 * 2 ** 20 });
    await expect(readImport({ name: 'x', bytes })).rejects.toMatchObject({ code: 'tooLarge' });
  });
});

describe('a reading', () => {
  it('tells how far it is, and can be given up', async () => {
    const bytes = utf8(JSON.stringify(mailboxes(25_000).map(({ mailboxid, name }) => ({ mailboxid, name }))));
    const seen: [number, number][] = [];
    await readImport({ name: 'x', bytes }, { onProgress: (done, of) => seen.push([done, of]) });
    expect(seen).toEqual([
      [10_000, 25_000],
      [20_000, 25_000],
    ]);
    const control = new AbortController();
    const reading = readImport(
      { name: 'x', bytes },
      { signal: control.signal, onProgress: () => control.abort() },
    );
    await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
  });
});

describe('pasted text of an alert', () => {
  it('is a snapshot with one alert and no mailboxes', () => {
    const { format, snapshot } = readAlertText('  Napaka: Email Server Error Code: MailboxNotFound\n', NOW);
    expect(format).toBe('alertText');
    expect(snapshot).toMatchObject({
      kind: 'imported',
      readOn: NOW,
      alerts: [{ text: 'Napaka: Email Server Error Code: MailboxNotFound' }],
    });
    expect(snapshot.mailboxes).toBeUndefined();
    expect(snapshot.unseen).toContainEqual({ what: 'mailboxes', why: 'notInFile' });
    expect(() => readAlertText(' ')).toThrow(ImportError);
  });

  it('is recognised in a file by its codes', async () => {
    expect((await read('Prišlo je do napake 0x8004D24B.')).format).toBe('alertText');
  });
});
