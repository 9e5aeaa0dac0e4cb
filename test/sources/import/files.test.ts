import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { findings } from '../../../catalog/findings';
import { diagnose } from '../../../domain/diagnosis/diagnosis';
import { isInventedId } from '../../../domain/invented-ids';
import { ImportError } from '../../../sources/import';
import { type NamedFile, readFiles } from '../../../sources/import/files';
import { guidOf } from '../../bench/rows';
import { csv, page, utf8 } from './samples';

const PROFILE = guidOf(1, 'eeee');
const USER = guidOf(1, 'aaaa');

const file = (name: string, content: string | Uint8Array): NamedFile => {
  const bytes = typeof content === 'string' ? utf8(content) : content;
  return { name, arrayBuffer: async () => new Uint8Array(bytes).buffer };
};

const mailbox = (number: number, more: object = {}) => ({
  mailboxid: guidOf(number),
  name: `Mailbox ${number}`,
  emailaddress: `user.${number}@contoso.com`,
  _emailserverprofile_value: PROFILE,
  ...more,
});
const profiles = page('emailserverprofiles', [
  { emailserverprofileid: PROFILE, name: 'Microsoft Exchange Online', statecode: 0 },
]);
const alerts = page('tracelogs', [
  { tracelogid: guidOf(5), level: 3, text: 'MailboxNotFound', _regardingobjectid_value: guidOf(1) },
]);

const refusedAs = (files: readonly NamedFile[]) =>
  readFiles(files).then(
    () => 'read',
    (error: unknown) => (error instanceof ImportError ? error.code : error),
  );

it('a note among the files of an archive is no alert', async () => {
  const bytes = zipSync({
    'README.md': utf8('# Export\nThese are the tables, as asked.\n'),
    'alert.txt': utf8('Email Server Error Code: MailboxNotFound'),
    '__MACOSX/._mailboxes.json': new Uint8Array([0, 5, 22, 7]),
    'mailboxes.json': utf8(page('mailboxes', [mailbox(1)])),
  });
  const { snapshot, files } = await readFiles([file('a.zip', bytes)]);
  expect(snapshot.mailboxes).toHaveLength(1);
  expect(snapshot.alerts?.map(({ text }) => text)).toEqual(['Email Server Error Code: MailboxNotFound']);
  expect(files.map(({ name, error }) => [name, error?.code])).toEqual([
    ['a.zip/README.md', 'unknownFormat'],
    ['a.zip/alert.txt', undefined],
    ['a.zip/mailboxes.json', undefined],
  ]);
});

describe('several files', () => {
  it('are one tenant, and each says what it gave', async () => {
    const { snapshot, files } = await readFiles([
      file('mailboxes.json', page('mailboxes', [mailbox(1), mailbox(2)])),
      file('profiles.json', profiles),
      file('alerts.json', alerts),
    ]);
    expect(snapshot.mailboxes).toHaveLength(2);
    expect(snapshot.profiles).toHaveLength(1);
    expect(snapshot.alerts).toHaveLength(1);
    expect(files.map(({ name, rows }) => [name, rows])).toEqual([
      ['mailboxes.json', { mailbox: 2 }],
      ['profiles.json', { emailserverprofile: 1 }],
      ['alerts.json', { tracelog: 1 }],
    ]);
    // What another file gave is not missing.
    const missing = snapshot.unseen.map(({ what }) => what);
    expect(missing).not.toContain('emailserverprofiles');
    expect(missing).toContain('organizations');
  });

  it('of the same mailbox fill each other, and what was changed later counts', async () => {
    const early = mailbox(1, { modifiedon: '2026-11-20T08:00:00Z', statecode: 1, incomingemailstatus: 2 });
    const late = mailbox(1, { modifiedon: '2026-11-21T08:00:00Z', statecode: 0, actstatus: 1 });
    for (const order of [
      [early, late],
      [late, early],
    ]) {
      const { snapshot } = await readFiles(
        order.map((row, place) => file(`${place}.json`, page('mailboxes', [row]))),
      );
      expect(snapshot.mailboxes).toMatchObject([{ statecode: 0, incomingemailstatus: 2, actstatus: 1 }]);
    }
  });

  it('without ids join those with ids by address', async () => {
    const list = 'Name\tEmail Address\tIncoming Email Status\nMailbox 1\tUSER.1@contoso.com\tFailure\n';
    for (const order of [
      [page('mailboxes', [mailbox(1), mailbox(2)]), list],
      [list, page('mailboxes', [mailbox(1), mailbox(2)])],
    ]) {
      const { snapshot } = await readFiles(order.map((text, place) => file(`${place}`, text)));
      expect(snapshot.mailboxes).toHaveLength(2);
      expect(snapshot.mailboxes?.find(({ mailboxid }) => mailboxid === guidOf(1))).toMatchObject({
        incomingemailstatus: 2,
        _emailserverprofile_value: PROFILE,
      });
      expect(snapshot.byLabel).toContain('mailbox.incomingemailstatus');
    }
  });

  it('without ids of two lists stay apart where nothing tells that they are the same', async () => {
    const list = (name: string) => `Name\tEmail Address\tIncoming Email Status\n${name}\t\tFailure\n`;
    const { snapshot } = await readFiles([file('a', list('Ana')), file('b', list('Bor'))]);
    expect(snapshot.mailboxes?.map(({ name }) => name)).toEqual(['Ana', 'Bor']);
    const ids = new Set(snapshot.mailboxes?.map(({ mailboxid }) => mailboxid));
    expect(ids.size).toBe(2);
    expect([...ids].every(isInventedId)).toBe(true);
  });

  it('tell by name which profile and which user a mailbox has', async () => {
    const list = csv([
      {
        mailboxid: guidOf(1),
        name: 'Ana',
        emailserverprofile: 'Microsoft Exchange Online',
        regardingobjectid: 'Ana Novak',
      },
    ]);
    const users = page('systemusers', [{ systemuserid: USER, fullname: 'Ana Novak' }]);
    const { snapshot } = await readFiles([
      file('mailboxes.csv', list),
      file('profiles.json', profiles),
      file('users.json', users),
    ]);
    expect(snapshot.mailboxes).toMatchObject([
      {
        _emailserverprofile_value: PROFILE,
        _regardingobjectid_value: USER,
        '_regardingobjectid_value@Microsoft.Dynamics.CRM.lookuplogicalname': 'systemuser',
      },
    ]);
  });

  it('do not tell it where two have the name', async () => {
    const list = csv([{ mailboxid: guidOf(1), emailserverprofile: 'Twice' }]);
    const both = page('emailserverprofiles', [
      { emailserverprofileid: PROFILE, name: 'Twice' },
      { emailserverprofileid: guidOf(2, 'eeee'), name: 'Twice' },
    ]);
    const { snapshot } = await readFiles([file('mailboxes.csv', list), file('profiles.json', both)]);
    expect(isInventedId(snapshot.mailboxes?.[0]?._emailserverprofile_value ?? '')).toBe(true);
  });

  it('that are pages of one answer are whole with the last of them', async () => {
    const first = page('mailboxes', [mailbox(1)], { '@odata.nextLink': 'https://x/next' });
    const last = page('mailboxes', [mailbox(2)]);
    const partial = await readFiles([file('1', first)]);
    expect(partial.snapshot.unseen).toContainEqual({ what: 'mailboxes', why: 'firstPageOnly' });
    const whole = await readFiles([file('1', first), file('2', last)]);
    expect(whole.snapshot.mailboxes).toHaveLength(2);
    expect(whole.snapshot.unseen).not.toContainEqual({ what: 'mailboxes', why: 'firstPageOnly' });
  });

  it('that cannot be read, or are of another organization, are told and left out', async () => {
    const { snapshot, files } = await readFiles([
      file('mailboxes.json', page('mailboxes', [mailbox(1)])),
      file('picture.png', '\u0089PNG\u0000\u0001'),
      file('others.json', page('mailboxes', [{ mailboxid: guidOf(9), emailaddress: 'a@fabrikam.com' }])),
    ]);
    expect(snapshot.mailboxes).toHaveLength(1);
    expect(files.map(({ name, format, error }) => [name, format, error?.code])).toEqual([
      ['mailboxes.json', 'webApi', undefined],
      ['picture.png', null, 'unknownFormat'],
      ['others.json', null, 'otherOrganization'],
    ]);
  });

  it('of which none can be read are refused with the reason of the first', async () => {
    expect(await refusedAs([file('a', ''), file('b', '{"a":1}')])).toBe('empty');
  });
});

describe('an archive', () => {
  it('is read as the files in it, without what systems put beside them', async () => {
    const archive = zipSync({
      'export/mailboxes.csv': utf8(csv([mailbox(1)])),
      'export/profiles.json': utf8(profiles),
      '__MACOSX/._mailboxes.csv': utf8('x'),
    });
    const { snapshot, files } = await readFiles([file('all.zip', archive)]);
    expect(snapshot.mailboxes).toHaveLength(1);
    expect(snapshot.profiles).toHaveLength(1);
    expect(files.map(({ name }) => name)).toEqual([
      'all.zip/export/mailboxes.csv',
      'all.zip/export/profiles.json',
    ]);
  });

  it('without files, damaged, or larger than it says is refused', async () => {
    expect(await refusedAs([file('a.zip', zipSync({ '__MACOSX/x': utf8('x') }))])).toBe('emptyArchive');
    const whole = zipSync({ 'mailboxes.csv': utf8(csv([mailbox(1)])) });
    expect(await refusedAs([file('a.zip', whole.slice(0, 40))])).toBe('brokenArchive');
    const bomb = zipSync({ 'a.csv': new Uint8Array(64 * 2 ** 20) });
    expect(await refusedAs([file('a.zip', bomb)])).toBe('unpacksTooLarge');
  });
});

describe('alerts that name what they are about', () => {
  const two = page('mailboxes', [mailbox(1), mailbox(2)]);
  const rowOf = (regarding: string, id?: string) =>
    csv([
      {
        ...(id ? { '(Do Not Modify) Trace': id } : {}),
        Level: 'Error',
        Text: 'ErrorInvalidLicense',
        Regarding: regarding,
        'Created On': '2026-11-20 08:00',
      },
    ]);
  const subjects = async (...texts: readonly string[]) => {
    const { snapshot } = await readFiles(texts.map((text, at) => file(`${at}`, text)));
    return { subjects: snapshot.alerts?.map((row) => row._regardingobjectid_value), snapshot };
  };

  it.each([
    ['with ids', guidOf(5)],
    ['without ids', undefined],
  ])(
    'are about the one mailbox that is called so, %s, and nothing rests on that for certain',
    async (_, id) => {
      const { subjects: found, snapshot } = await subjects(two, rowOf('Mailbox 2', id));
      expect(found).toEqual([guidOf(2)]);
      expect(snapshot.byLabel).toContain('tracelog.regardingobjectid');
      const { verdict } = diagnose(snapshot, '2026-11-20T09:00:00Z', findings);
      const said = (snapshot.mailboxes ?? []).map((row) => verdict(row).found.filter((each) => each.byAlert));
      expect(said[0]).toEqual([]);
      expect(said[1]?.map(({ certainty }) => certainty)).not.toContain('certain');
      expect(said[1]).not.toEqual([]);
    },
  );

  it('are about none where two are called so, or a profile is', async () => {
    const same = page('mailboxes', [mailbox(1), mailbox(2, { name: 'Mailbox 1' })]);
    expect((await subjects(same, rowOf('Mailbox 1'))).subjects).toEqual([undefined]);
    const profile = page('emailserverprofiles', [{ emailserverprofileid: PROFILE, name: 'Mailbox 1' }]);
    expect((await subjects(two, profile, rowOf('Mailbox 1'))).subjects).toEqual([undefined]);
  });
});
