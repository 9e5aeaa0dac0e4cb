import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packs } from '../../catalog/packs';
import type { TenantSnapshot } from '../../domain/snapshot';
import { bundleOf } from '../../sources/bundle';
import { readImport } from '../../sources/import';
import { runs } from '../support/scale';
import { playedTenant, toldOf } from '../support/shipped-tenants';
import { csv, idOf, mailboxes, organization, profile, utf8 } from './import/samples';

const read = (bundle: unknown) => readImport({ name: 'bundle.json', bytes: utf8(JSON.stringify(bundle)) });

const writtenAndRead = async (snapshot: TenantSnapshot) => read(bundleOf(snapshot));

const NOW = '2026-11-23T08:00:00Z';

const played = fc.record({
  before: fc.integer({ min: 0, max: 600 }),
  after: fc.integer({ min: 0, max: 300 }),
  every: fc.integer({ min: 1, max: 4 }),
  persona: fc.constantFrom(
    'systemAdministrator' as const,
    'systemAndGlobalAdministrator' as const,
    'user' as const,
  ),
});

describe('a reading as a bundle', () => {
  it.each(packs.map(({ id }) => id))(
    'is the same tenant to a diagnosis when it is read back: %s',
    async (pack) => {
      await fc.assert(
        fc.asyncProperty(played, async (how) => {
          const snapshot = await playedTenant(pack, how);
          const { format, problems, snapshot: back } = await writtenAndRead(snapshot);
          expect({ format, problems }).toEqual({ format: 'bundle', problems: [] });
          expect(bundleOf(back)).toEqual(bundleOf(snapshot));
          expect(back.unseen).toEqual(snapshot.unseen);
          expect(toldOf(back)).toEqual(toldOf(snapshot));
        }),
        { numRuns: runs(2) },
      );
    },
  );

  it('of an import keeps what was told by labels, and times of an unknown zone', async () => {
    const { snapshot } = await readImport({
      name: 'mailboxes.csv',
      bytes: utf8(csv(mailboxes(3).map((row) => ({ ...row, statecode: 'Active' })))),
    });
    const before: TenantSnapshot = { ...snapshot, localTimes: true, byLabel: ['mailbox.statecode'] };
    const { snapshot: back } = await writtenAndRead(before);
    expect(back).toMatchObject({ localTimes: true, byLabel: ['mailbox.statecode'] });
    expect(toldOf(back)).toEqual(toldOf(before));
  });

  it('keeps what could not be read, with the status that was answered', async () => {
    const before: TenantSnapshot = {
      kind: 'live',
      readOn: NOW,
      mailboxes: mailboxes(2),
      unseen: [
        { what: 'tracelogs', why: 'is missing prvReadTraceLog privilege', status: 403 },
        { what: 'mailboxes', why: 'x'.repeat(5000), status: 0 },
        { what: 'emailserverprofile.serverauthority', why: 'not known', status: 400 },
      ],
    };
    const { snapshot: back } = await writtenAndRead(before);
    expect(back.unseen.slice(0, 3).map(({ what, status }) => [what, status])).toEqual([
      ['tracelogs', 403],
      ['mailboxes', 0],
      ['emailserverprofile.serverauthority', 400],
    ]);
    expect(back.unseen).toContainEqual({ what: 'queues', why: 'notInFile' });
    expect(back.unseen.filter(({ what }) => what === 'mailboxes')).toHaveLength(1);
    // What no reading asks for is not missing.
    expect(back.unseen.map(({ what }) => what)).not.toContain('mailbox.statuscode');
    expect(back.unseen[1]?.why).toHaveLength(2000);
  });

  it('of which no table could be read tells why', async () => {
    const unseen = [{ what: 'mailboxes', why: 'no', status: 403 }];
    const { snapshot } = await writtenAndRead({ kind: 'live', readOn: NOW, unseen });
    expect(snapshot.unseen[0]).toEqual(unseen[0]);
  });
});

describe('a bundle that somebody else wrote', () => {
  const tables = { organizations: [organization], emailserverprofiles: { value: [profile] } };

  it('may have a table as pages, one after the other', async () => {
    const [first, second, third] = mailboxes(3);
    const pages = [{ value: [first, second], '@odata.nextLink': 'https://x' }, { value: [third] }];
    const { snapshot, problems } = await read({
      mailboxCoachBundle: 1,
      readOn: NOW,
      ...tables,
      mailboxes: pages,
    });
    expect(problems).toEqual([]);
    expect(snapshot.mailboxes).toEqual(mailboxes(3));
    const cut = await read({ mailboxCoachBundle: 1, readOn: NOW, ...tables, mailboxes: pages.slice(0, 1) });
    expect(cut.problems).toMatchObject([{ code: 'firstPageOnly', table: 'mailbox' }]);
  });

  it('is read as far as it is known where its version is newer, and that is told', async () => {
    const { snapshot, problems } = await read({ mailboxCoachBundle: 2, readOn: NOW, ...tables });
    expect(problems).toEqual([{ code: 'bundleVersionUnknown', detail: '2' }]);
    expect(snapshot).toMatchObject({ readOn: NOW, organization, profiles: [profile] });
  });

  it.each([
    ['unseen', [{ what: 'everything', why: 'no' }]],
    ['unseen', [{ what: 'mailboxes', why: 'no', status: 'forbidden' }]],
    ['unseen', 'nothing'],
    ['deployment', 'somewhere'],
    ['cloud', 'grey'],
    ['localTimes', false],
    ['byLabel', ['mailbox']],
    ['caller', { fullname: '' }],
    ['RetrieveUserPrivileges', { RolePrivileges: ['prvReadMailbox'] }],
    ['writtenBy', 'somebody'],
  ])('whose %s is %j is read without it, and that is told', async (part, value) => {
    const { snapshot, problems } = await read({
      mailboxCoachBundle: 1,
      readOn: NOW,
      ...tables,
      [part]: value,
    });
    expect(problems).toEqual([{ code: 'bundlePartWrong', detail: part }]);
    expect(snapshot.profiles).toEqual([profile]);
  });

  it('of a service may have nothing where a choice was never made', async () => {
    const rows = [{ ...profile, statecode: null }];
    const marked = await read({ mailboxCoachBundle: 1, readOn: NOW, emailserverprofiles: rows });
    expect(marked.problems).toEqual([]);
    const bare = await read({ readOn: NOW, emailserverprofiles: rows, queues: [] });
    expect(bare.problems).toMatchObject([{ code: 'emptyCell', column: 'statecode' }]);
  });

  it('tells the name and the privileges of whoever read', async () => {
    const { snapshot } = await read({
      mailboxCoachBundle: 1,
      readOn: NOW,
      writtenBy: 'curl',
      WhoAmI: { '@odata.context': 'x', UserId: idOf(5), OrganizationId: idOf(700) },
      RetrieveUserPrivileges: { RolePrivileges: [{ Depth: 'Global', PrivilegeName: 'prvWriteMailbox' }] },
      systemusers: [{ systemuserid: idOf(5), fullname: 'Maja Kos', _defaultmailbox_value: idOf(1) }],
      mailboxes: [],
    });
    expect(snapshot.caller).toEqual({
      systemuserid: idOf(5),
      fullname: 'Maja Kos',
      privileges: ['prvWriteMailbox'],
    });
    // Of a script, mailboxes that are hidden from whoever ran it show by who names them.
    expect(snapshot.unseen).toContainEqual({ what: 'mailboxes', why: 'hiddenFromCaller' });
  });
});
