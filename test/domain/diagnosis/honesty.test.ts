/** What a diagnosis must never do: blame what is over, guess what was not read, take a name for a token. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findings } from '../../../catalog/findings';
import { LIFECYCLE_COLUMNS } from '../../../domain/column-lists';
import { diagnose } from '../../../domain/diagnosis/diagnosis';
import type { MailboxRow } from '../../../domain/rows';
import { runs } from '../../support/scale';
import { AT, ago, ENABLED, FAILED, type Otherwise, tenantWith, verdictWith } from './tenant';

const TOKENS = [
  '8005E273',
  'ErrorInvalidLicense',
  'Http server returned 401 Unauthorized exception.',
  'Http server returned Forbidden exception.',
  'IncomingEmailS2SApprovalNeeded',
  'IncomingEmailRejected',
  'InvalidIncomingEmailServerProfile',
  'MailboxDisabled',
  'is configured with another organization',
  'SomethingNobodyDocumented',
];

const oldAlert = fc.record({
  text: fc.constantFrom(...TOKENS),
  level: fc.constantFrom(2 as const, 3 as const),
  modifiedon: fc.integer({ min: 6, max: 9000 }).map(ago),
  ofProfile: fc.constantFrom(true as const, undefined),
});

const columns: fc.Arbitrary<Partial<MailboxRow>> = fc.record(
  {
    statecode: fc.constantFrom(0 as const, 1 as const),
    emailaddress: fc.constantFrom('ana.novak@contoso.com', null),
    _emailserverprofile_value: fc.constantFrom(null),
    incomingemaildeliverymethod: fc.constantFrom(0 as const, 1 as const, 2 as const, 3 as const),
    outgoingemaildeliverymethod: fc.constantFrom(0 as const, 1 as const, 2 as const),
    actdeliverymethod: fc.constantFrom(0 as const, 1 as const, 2 as const),
    emailrouteraccessapproval: fc.constantFrom(0 as const, 1 as const, 2 as const, 3 as const),
    isemailaddressapprovedbyo365admin: fc.boolean(),
    incomingemailstatus: fc.constantFrom(0 as const, 1 as const, 2 as const, null),
    outgoingemailstatus: fc.constantFrom(0 as const, 1 as const, 2 as const, null),
    actstatus: fc.constantFrom(0 as const, 1 as const, 2 as const, null),
    enabledforincomingemail: fc.boolean(),
    enabledforoutgoingemail: fc.boolean(),
    enabledforact: fc.boolean(),
    testemailconfigurationscheduled: fc.boolean(),
    processingstatecode: fc.constantFrom(0, 1),
    testmailboxaccesscompletedon: fc.constantFrom(null, ago(30)),
    testandenablelastattemptedon: fc.constantFrom(null, ago(32)),
  },
  { requiredKeys: [] },
);

describe('a healthy mailbox', () => {
  it('stays healthy whatever old alerts say', () => {
    fc.assert(
      fc.property(fc.array(oldAlert, { maxLength: 6 }), (alerts) => {
        const before = alerts.map(({ ofProfile, ...alert }) => (ofProfile ? { ...alert, ofProfile } : alert));
        const { state, found } = verdictWith({ mailbox: ENABLED, alerts: before });
        expect(state).toBe('enabled');
        expect(found).toEqual([]);
      }),
    );
  });

  it('that has not synchronized for a day is not called explained', () => {
    const { state, ids } = verdictWith({
      mailbox: { ...ENABLED, lastsuccessfulsynccompletedon: ago(3000), processinglastattemptedon: ago(3000) },
    });
    expect(state).toBe('enabled');
    expect(ids).toEqual(['unexplained']);
  });

  it('is asked about background operations where nobody has synchronized for a day', () => {
    const quiet = { lastsuccessfulsynccompletedon: ago(3000), processinglastattemptedon: ago(3000) };
    const { found } = verdictWith({ mailbox: { ...ENABLED, ...quiet }, others: quiet });
    expect(found).toMatchObject([{ id: 'background-off', certainty: 'ask' }]);
  });
});

describe('an alert', () => {
  it('from before the last test is never the cause', () => {
    fc.assert(
      fc.property(fc.constantFrom(...TOKENS), fc.integer({ min: 33, max: 9000 }), (text, minutes) => {
        const { found } = verdictWith({ mailbox: FAILED, alerts: [{ text, modifiedon: ago(minutes) }] });
        expect(found.map(({ id }) => id)).toEqual(['alert-aged', 'unexplained']);
      }),
    );
  });

  it('from before a change of the profile is never the cause', () => {
    const { ids } = verdictWith({
      mailbox: FAILED,
      profile: { modifiedon: ago(10) },
      alerts: [{ text: '8005E273', modifiedon: ago(30) }],
    });
    expect(ids[0]).toBe('test-stale');
    expect(ids).not.toContain('exo-user-disabled');
  });

  it('counts the same in Slovenian, by its token', () => {
    const english = verdictWith({
      mailbox: FAILED,
      alerts: [{ text: 'The test failed. Email Server Error Code: ErrorInvalidLicense' }],
    });
    const slovenian = verdictWith({
      mailbox: FAILED,
      alerts: [{ text: 'Preskus ni uspel. Koda napake e-poštnega strežnika: ErrorInvalidLicense' }],
    });
    expect(slovenian.found).toEqual(english.found);
  });

  it('does not name a cause by the name of the mailbox', () => {
    const { ids } = verdictWith({
      mailbox: { ...FAILED, name: '8005E273 ErrorInvalidLicense' },
      alerts: [
        { text: 'Mailbox 8005E273 ErrorInvalidLicense failed. Email Server Error Code: HostNotFound' },
      ],
    });
    expect(ids[0]).toBe('host-not-found');
    expect(ids).not.toContain('exo-user-disabled');
  });

  it('with IncomingEmailRejected is decided by the approval, and is a question where that was not read', () => {
    const alerts = [{ text: 'IncomingEmailRejected' }];
    const approved = verdictWith({ mailbox: FAILED, alerts });
    expect(approved.found[0]).toMatchObject({ id: 'other-org-primary', certainty: 'likely' });
    expect(approved.ids).not.toContain('rejected');
    const rejected = verdictWith({ mailbox: { ...FAILED, emailrouteraccessapproval: 3 }, alerts });
    expect(rejected.found[0]).toMatchObject({ id: 'rejected', certainty: 'certain' });
    expect(rejected.ids).not.toContain('other-org-primary');
    const { emailrouteraccessapproval: _, ...unread } = { ...rejected.mailbox };
    const snapshot = { ...rejected.diagnosis.snapshot, mailboxes: [unread] };
    expect(diagnose(snapshot, AT, findings).verdict(unread).found.slice(0, 2)).toMatchObject([
      { id: 'rejected', certainty: 'ask' },
      { id: 'other-org-primary', certainty: 'ask' },
    ]);
  });

  it('names the privilege that is missing, as evidence', () => {
    const { diagnosis, mailbox, found } = verdictWith({
      mailbox: FAILED,
      alerts: [{ text: 'Crm.80040220.PrivilegeDenied: user is missing prvReadEmailServerProfile privilege' }],
    });
    const [first] = found;
    expect(first?.id).toBe('priv-80040220');
    if (!first) return;
    expect(diagnosis.evidence(mailbox, first).evidence).toContainEqual(
      expect.objectContaining({ table: 'privilege', value: 'prvReadEmailServerProfile' }),
    );
  });

  it('of one direction is told for that direction', () => {
    const { directions, found } = verdictWith({
      mailbox: {
        ...ENABLED,
        enabledforoutgoingemail: false,
        outgoingemailstatus: 2,
        testmailboxaccesscompletedon: ago(30),
        testandenablelastattemptedon: ago(32),
      },
      alerts: [{ text: 'ErrorQuotaExceeded. Exchange.server returned 403 error.' }],
    });
    expect(directions).toEqual({ incoming: 'enabled', outgoing: 'failed', act: 'enabled' });
    expect(found[0]).toMatchObject({ id: 'quota-mailbox', direction: 'outgoing' });
    expect(found.at(-1)).toMatchObject({ id: 'partial', note: true });
  });
});

describe('what was not read', () => {
  const without = (row: MailboxRow, names: readonly string[]): MailboxRow => {
    const rest: Record<string, unknown> = { ...row };
    for (const name of names) delete rest[name];
    return { ...rest, mailboxid: row.mailboxid };
  };

  /** What random runs broke once: the row, the columns that are dropped, and the part that is not read. */
  const FOUND_BEFORE: [Partial<MailboxRow>, string[], string][] = [
    [{ incomingemaildeliverymethod: 0, outgoingemailstatus: 1 }, ['enabledforoutgoingemail'], 'organization'],
    [
      {
        incomingemaildeliverymethod: 0,
        actdeliverymethod: 0,
        emailrouteraccessapproval: 0,
        outgoingemailstatus: 1,
        enabledforoutgoingemail: true,
        testmailboxaccesscompletedon: ago(30),
      },
      ['outgoingemailstatus'],
      'none',
    ],
    [
      {
        incomingemaildeliverymethod: 0,
        outgoingemaildeliverymethod: 0,
        emailrouteraccessapproval: 0,
        actstatus: 1,
        enabledforact: true,
        testmailboxaccesscompletedon: ago(30),
      },
      ['testmailboxaccesscompletedon'],
      'profiles',
    ],
  ];

  it('never changes the state into another one, and makes nothing certain that was not', () => {
    fc.assert(
      fc.property(
        columns,
        fc.subarray([...LIFECYCLE_COLUMNS, 'testmailboxaccesscompletedon', 'testandenablelastattemptedon']),
        fc.constantFrom('organization', 'profiles', 'users', 'queues', 'none'),
        (mailbox, dropped, part) => {
          const full = tenantWith({ mailbox: mailbox as Otherwise['mailbox'] & {} });
          const { [part as 'users']: _, ...rest } = full;
          const [row, ...others] = full.mailboxes ?? [];
          if (!row) return;
          const cut = { ...rest, mailboxes: [without(row, dropped), ...others] };
          const judge = (snapshot: typeof full) =>
            diagnose(snapshot, AT, findings).verdict(snapshot.mailboxes?.[0] ?? row);
          const [whole, part1] = [judge(full), judge(cut)];
          expect([whole.state, 'unknown']).toContain(part1.state);
          const known = whole.found.flatMap(({ id, certainty }) => (certainty === 'certain' ? [id] : []));
          const certain = part1.found.filter(
            ({ certainty, id, note }) => certainty === 'certain' && id !== 'unexplained' && !note,
          );
          for (const { id } of certain) expect(known).toContain(id);
        },
      ),
      { numRuns: runs(800), examples: FOUND_BEFORE },
    );
  });

  it('leaves a method that is None a remark, where another direction may be wanted', () => {
    const { diagnosis, mailbox } = verdictWith({
      mailbox: { ...ENABLED, incomingemaildeliverymethod: 0, actdeliverymethod: 0 },
    });
    const row = without(mailbox, ['outgoingemaildeliverymethod']);
    const { found } = diagnose({ ...diagnosis.snapshot, mailboxes: [row] }, AT, findings).verdict(row);
    expect(found.filter(({ id, note }) => id.startsWith('method') && !note)).toEqual([]);
  });

  it('is named beside a finding that rests on it', () => {
    const { diagnosis, mailbox, found } = verdictWith({
      mailbox: { emailrouteraccessapproval: 2 },
      organization: {},
      snapshot: { organization: { organizationid: '00000000-0000-0000-0000-000000000009' } },
    });
    const [first] = found;
    expect(first).toMatchObject({ id: 'not-approved', certainty: 'likely' });
    if (first) {
      expect(diagnosis.evidence(mailbox, first).missing).toContain(
        'organization.requireapprovalforuseremail',
      );
    }
  });

  it('makes a failure without alerts a question', () => {
    const { alerts: _, ...snapshot } = tenantWith({ mailbox: FAILED });
    const diagnosis = diagnose(snapshot, AT, findings);
    const [mailbox] = snapshot.mailboxes ?? [];
    if (!mailbox) throw new Error('no mailbox');
    const { found } = diagnosis.verdict(mailbox);
    expect(found).toMatchObject([{ id: 'unexplained', certainty: 'ask' }]);
    expect(found[0] && diagnosis.evidence(mailbox, found[0]).missing).toContain('tracelog.text');
  });
});

describe('a mailbox of which nobody says whose it is', () => {
  const verdict = (mailbox: Otherwise['mailbox'] & {}) => {
    const { mailboxes: [first, ...others] = [], ...snapshot } = tenantWith({ mailbox });
    if (!first) throw new Error('The tenant has no mailbox');
    const { '_regardingobjectid_value@Microsoft.Dynamics.CRM.lookuplogicalname': _, ...row } = first;
    return diagnose({ ...snapshot, mailboxes: [row, ...others] }, AT, findings).verdict(row);
  };

  it('lacks a method of its own work likely at most', () => {
    const { found } = verdict({ actdeliverymethod: 2, enabledforincomingemail: false });
    expect(found.filter(({ id }) => id === 'method-none')).toMatchObject([
      { direction: 'act', certainty: 'likely' },
    ]);
  });

  it('failed where its test failed', () => {
    expect(verdict(FAILED)).toMatchObject({ state: 'error', directions: { act: 'failed' } });
  });
});
