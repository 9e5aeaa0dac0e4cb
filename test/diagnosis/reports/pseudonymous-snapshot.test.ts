import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packs } from '../../../catalog/packs';
import { pseudonymousSnapshot } from '../../../diagnosis/reports/pseudonymous-snapshot';
import { COLUMN_TREATMENTS } from '../../../diagnosis/reports/snapshot-columns';
import type { TenantSnapshot } from '../../../domain/snapshot';
import { bundleOf } from '../../../sources/bundle';
import { readImport } from '../../../sources/import';
import { KEPT_COLUMNS, SNAPSHOT_SETS } from '../../../sources/import/kept-columns';
import { diagnoseInjected, injectedCauses } from '../../support/injected-causes';
import { emptyMailbox } from '../../support/rows';
import { runs } from '../../support/scale';
import { playedTenant, verdictsOf } from '../../support/shipped-tenants';

const played = { before: 20, after: 90, every: 2, persona: 'systemAndGlobalAdministrator' } as const;

const GUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

/** Everything by which somebody or the tenant could be recognized, in lower case. */
function recognizable(snapshot: TenantSnapshot): string[] {
  const { name, organization, caller, environmentId, mailboxes = [], users = [], queues = [] } = snapshot;
  const names = [
    name,
    organization?.name,
    caller?.fullname,
    environmentId,
    ...mailboxes.flatMap((row) => [row.name, row.emailaddress]),
    ...users.flatMap((row) => [row.fullname, row.domainname, row.internalemailaddress]),
    ...queues.flatMap((row) => [row.name, row.emailaddress]),
  ].flatMap((each) => each?.toLowerCase() ?? []);
  const domains = names.flatMap((each) => each.split('@')[1] ?? []);
  const guids = JSON.stringify(snapshot).match(GUID) ?? [];
  return [...new Set([...names, ...domains, ...guids])].filter((each) => each !== '');
}

const holds = (text: string, name: string) => {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const around = `${text[at - 1] ?? ' '}${text[at + name.length] ?? ' '}`;
    if (!/[\p{L}\p{N}_]/u.test(around)) return true;
  }
  return false;
};

function expectHidden(snapshot: TenantSnapshot): TenantSnapshot {
  const hidden = pseudonymousSnapshot(snapshot);
  const text = JSON.stringify(bundleOf(hidden)).toLowerCase();
  expect(recognizable(snapshot).filter((name) => holds(text, name))).toEqual([]);
  expect(verdictsOf(hidden)).toEqual(verdictsOf(snapshot));
  return hidden;
}

describe('a reading with pseudonyms', () => {
  it.each(packs.map(({ id }) => id))(
    'has the verdicts of the original and none of its names: %s',
    async (pack) => {
      const snapshot = await playedTenant(pack, played);
      const hidden = expectHidden(snapshot);
      const back = await readImport({
        name: 'bundle.json',
        bytes: new TextEncoder().encode(JSON.stringify(bundleOf(hidden))),
      });
      expect(verdictsOf(back.snapshot)).toEqual(verdictsOf(snapshot));
    },
  );

  it.each(injectedCauses.map((cause) => [cause.name, cause] as const))(
    'has the verdicts of the original where it has: %s',
    async (_, cause) => {
      expectHidden((await diagnoseInjected(cause)).diagnosis.snapshot);
    },
  );

  it('hides who an export of Exchange names, and keeps whose mailbox it is', () => {
    const read: TenantSnapshot = {
      kind: 'imported',
      readOn: '2026-11-29T00:00:00Z',
      unseen: [],
      mailboxes: [{ ...emptyMailbox(), mailboxid: 'a', name: 'Ana', emailaddress: 'ana@contoso.com' }],
      exchangeMailboxes: [
        { address: 'ana@contoso.com', name: 'Ana Novak', recipientType: 'UserMailbox' },
        { address: 'bor@fabrikam.com', name: 'Bor Kos', addresses: ['bor@fabrikam.com', 'b.k@fabrikam.com'] },
      ],
    };
    const hidden = pseudonymousSnapshot(read);
    expect(JSON.stringify(hidden)).not.toMatch(/contoso|fabrikam|novak|\bana\b|\bbor\b|b\.k/i);
    expect(hidden.exchangeMailboxes?.[0]?.address).toBe(hidden.mailboxes?.[0]?.emailaddress);
    expect(hidden.exchangeMailboxes?.[1]?.addresses).toContain(hidden.exchangeMailboxes?.[1]?.address);
  });

  it('keeps who is who: the same person, equal addresses, logins, domains', async () => {
    const { mailboxes = [], users = [], ...others } = await playedTenant('exam', played);
    const [first, second, third] = mailboxes;
    const user = users.find(({ systemuserid }) => systemuserid === first?._regardingobjectid_value);
    if (!first || !second || !third || !user?.fullname) throw new Error('The exam has mailboxes of users');
    const snapshot: TenantSnapshot = {
      ...others,
      mailboxes: [
        { ...first, emailaddress: 'One@Contoso.com' },
        { ...second, emailaddress: 'one@contoso.com ' },
        { ...third, emailaddress: 'one@fabrikam.com' },
      ],
      users: [
        { ...user, internalemailaddress: 'first@contoso.com', domainname: 'one@contoso.com' },
        ...users.filter((each) => each !== user),
      ],
      alerts: [
        {
          tracelogid: '00000000-0000-0000-0000-000000000009',
          level: 3,
          text: `Mail of ${user.fullname} (one@contoso.com) is refused.`,
          _regardingobjectid_value: first.mailboxid,
        },
      ],
    };
    const hidden = pseudonymousSnapshot(snapshot);
    const [one, two, other] = hidden.mailboxes ?? [];
    const [owner] = hidden.users ?? [];
    const address = one?.emailaddress ?? '';
    expect(two?.emailaddress).toBe(`${address} `);
    expect(owner?.domainname).toBe(address);
    expect(owner?.internalemailaddress).not.toBe(address);
    expect(owner?.internalemailaddress?.split('@')[1]).toBe(address.split('@')[1]);
    expect(other?.emailaddress?.split('@')[1]).not.toBe(address.split('@')[1]);
    expect(owner?.fullname).toBe(one?.name);
    expect(one?._regardingobjectid_value).toBe(owner?.systemuserid);
    expect(hidden.alerts?.[0]?.text).toContain(`${owner?.fullname} (${address})`);
  });

  it('has no subject, link or name of anybody whom no row names', async () => {
    const snapshot = await playedTenant('exam', played);
    const [row] = snapshot.mailboxes ?? [];
    if (!row) throw new Error('The exam has mailboxes');
    const text = (said: string) =>
      pseudonymousSnapshot({
        ...snapshot,
        alerts: [
          { tracelogid: row.mailboxid, level: 3, text: said, _regardingobjectid_value: row.mailboxid },
        ],
      }).alerts?.[0]?.text;
    for (const said of [
      'The email message "Offer for Fabrikam: secret" could not be sent. Email Server Error Code: ErrorInvalidLicense',
      'The mailbox location could not be determined while receiving email for mailbox Gone Person because of it.',
      'See https://contoso.crm4.dynamics.com/main.aspx?id=secret for more.',
      'The server contoso.crm4.dynamics.com of contoso.onmicrosoft.com answers nothing.',
      'Mail to gone.person@fabrikam.org is refused.',
    ])
      expect(text(said)).not.toMatch(/secret|gone|fabrikam|contoso/i);
  });

  it('leaves settings as far as they are looked at, and privileges of the product', async () => {
    const snapshot = await playedTenant('exam', played);
    const hidden = pseudonymousSnapshot({
      ...snapshot,
      caller: { systemuserid: 'x', privileges: ['prvWriteMailbox', 'prvReadfabrikam_Secret'] },
      organization: {
        organizationid: 'y',
        orgdborgsettings: '<OrgSettings><SecretHost>fabrikam</SecretHost></OrgSettings>',
        defaultemailsettings: '<EmailSettings><Secret>fabrikam</Secret></EmailSettings>',
      },
    });
    expect(hidden.caller?.privileges).toEqual(['prvWriteMailbox']);
    expect(JSON.stringify(hidden)).not.toMatch(/fabrikam/i);
  });

  it('says of every text of a reading what becomes of it', () => {
    const untreated = SNAPSHOT_SETS.flatMap((set) =>
      KEPT_COLUMNS[set].filter(({ property }) => !COLUMN_TREATMENTS[set].has(property)),
    );
    expect(untreated.map(({ name }) => name)).toEqual([]);
  });
});

describe('whatever somebody is called', () => {
  const word = fc.oneof(
    fc.constantFrom(
      'Mailbox',
      'Error',
      'Email',
      'Server',
      'Exchange',
      'Support',
      'Test',
      'Ana',
      'The',
      'Code',
    ),
    fc.constantFrom(
      'ErrorInvalidLicense',
      'prvReadQueue',
      '8005e272',
      'mailbox-1',
      'tenant-1',
      'x.y',
      'İ',
      '$&',
    ),
    fc.stringMatching(/^[a-z]{1,6}$/),
  );
  const name = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));

  it('the verdicts stay', async () => {
    const [cause] = injectedCauses.filter(({ cause: id }) => id === 'exo-no-licence');
    if (!cause) throw new Error('Nothing injects a missing licence');
    const { snapshot } = (await diagnoseInjected(cause)).diagnosis;
    fc.assert(
      fc.property(fc.array(name, { minLength: 3, maxLength: 3 }), (called) => {
        const originals = (snapshot.mailboxes ?? []).slice(0, 20).map((row) => row.name ?? '');
        const renamed = JSON.parse(
          originals.reduce(
            (text, original, index) =>
              text.replaceAll(original, JSON.stringify(called[index % called.length] ?? '').slice(1, -1)),
            JSON.stringify(snapshot),
          ),
        ) as TenantSnapshot;
        expect(verdictsOf(pseudonymousSnapshot(renamed))).toEqual(verdictsOf(renamed));
      }),
      { numRuns: runs(30) },
    );
  });
});
