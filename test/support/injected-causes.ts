/** Causes that the simulator can be given, and how each is put into a tenant. */
import { exchangeFaults } from '../../catalog/exchange-faults';
import { FACTS_OF_ANSWER } from '../../domain/ews';
import type { FindingId } from '../../domain/finding-ids';
import type { Moment } from '../../domain/rows';
import { type DiagnosedTenant, mailboxIn, openDiagnosedTenant } from './diagnosed-tenant';

export interface InjectedCause {
  name: string;
  /** The true cause, as failures.md calls it. */
  cause: FindingId;
  /** Whose verdict is looked at. */
  mailbox: string;
  put(tenant: DiagnosedTenant): Promise<void>;
  /** The tenant's day, where the cause depends on the calendar. */
  on?: Moment;
}

/** Longer than ten tries, five minutes apart. */
const ALL_TRIES = 'PT80M';
const ONE_TEST = 'PT3M';

const profileOf = async ({ diagnosis }: DiagnosedTenant) => {
  const [profile] = (await diagnosis()).snapshot.profiles ?? [];
  if (!profile) throw new Error('The tenant has no profile');
  return profile.emailserverprofileid;
};

/** A day in the autumn of 2026, and one after the end of EWS. */
const AFTER_WAVES = '2026-11-20T08:00:00Z';
const AFTER_THE_END = '2027-04-02T08:00:00Z';

const onTheExchangeSide = exchangeFaults.map((fault): InjectedCause => {
  const { of, fact, is, finding, permanent } = fault;
  const facts = fact === 'ews' ? FACTS_OF_ANSWER[is] : { [fact]: is };
  return {
    name: `Exchange side: ${fact} = ${is}`,
    cause: finding.toLowerCase() as FindingId,
    mailbox: 'Peter Mlakar',
    ...(fact === 'ews' || fault.ews ? { on: is === 'ended' ? AFTER_THE_END : AFTER_WAVES } : {}),
    async put(tenant) {
      await tenant.exchange(of === 'organization' ? of : 'Peter Mlakar', facts);
      await tenant.test('Peter Mlakar', ...(of === 'organization' ? ['Jan Vidmar'] : []));
      await tenant.control.advance(permanent ? ONE_TEST : ALL_TRIES);
    },
  };
});

const inDataverse: readonly InjectedCause[] = [
  { name: 'Mailbox inactive', cause: 'row-inactive', mailbox: 'Eva Turk', put: async () => {} },
  { name: 'No method', cause: 'method-none', mailbox: 'Ana Novak', put: async () => {} },
  {
    name: 'Outlook as method',
    cause: 'method-outlook',
    mailbox: 'Ana Novak',
    put: ({ patch }) =>
      patch('Ana Novak', {
        incomingemaildeliverymethod: 1,
        outgoingemaildeliverymethod: 1,
        actdeliverymethod: 0,
      }),
  },
  {
    name: 'No profile',
    cause: 'no-profile',
    mailbox: 'Ana Novak',
    put: ({ patch }) =>
      patch('Ana Novak', {
        incomingemaildeliverymethod: 2,
        outgoingemaildeliverymethod: 2,
        actdeliverymethod: 1,
      }),
  },
  {
    name: 'Profile inactive',
    cause: 'profile-inactive',
    mailbox: 'Peter Mlakar',
    async put(tenant) {
      await tenant.client.patch(`emailserverprofiles(${await profileOf(tenant)})`, {
        statecode: 1,
        statuscode: 2,
      });
      await tenant.test('Peter Mlakar');
      await tenant.control.advance(ONE_TEST);
    },
  },
  {
    name: 'Profile deleted after a test',
    cause: 'no-profile',
    mailbox: 'Peter Mlakar',
    async put(tenant) {
      await tenant.test('Peter Mlakar');
      await tenant.control.advance(ONE_TEST);
      await tenant.client.remove(`emailserverprofiles(${await profileOf(tenant)})`);
    },
  },
  { name: 'No address', cause: 'no-address', mailbox: 'Ines Oblak', put: async () => {} },
  { name: 'Not approved', cause: 'not-approved', mailbox: 'Sales', put: async () => {} },
  {
    name: 'Not approved, and tested all the same',
    cause: 'not-approved',
    mailbox: 'Sales',
    async put(tenant) {
      await tenant.test('Sales');
      await tenant.control.advance(ONE_TEST);
    },
  },
  { name: 'Rejected', cause: 'rejected', mailbox: 'Miha Rozman', put: async () => {} },
  {
    name: 'Second half of the approval missing',
    cause: 'o365-not-approved',
    mailbox: 'Sara Krajnc',
    async put(tenant) {
      await tenant.test('Sara Krajnc');
      await tenant.control.advance(ONE_TEST);
    },
  },
  { name: 'Never tested', cause: 'never-tested', mailbox: 'Peter Mlakar', put: async () => {} },
  {
    name: 'Test under way',
    cause: 'test-pending',
    mailbox: 'Peter Mlakar',
    put: ({ test }) => test('Peter Mlakar'),
  },
  {
    name: 'Background operations off',
    cause: 'background-off',
    mailbox: 'Peter Mlakar',
    async put(tenant) {
      await tenant.exchange('organization', { backgroundOperations: false });
      await tenant.test('Peter Mlakar');
      await tenant.control.advance('PT30M');
    },
  },
  {
    name: 'ACT set on a queue',
    cause: 'queue-act',
    mailbox: 'Sales',
    async put(tenant) {
      await tenant.approve('Sales');
      await tenant.patch('Sales', { actdeliverymethod: 1 });
      await tenant.test('Sales');
      await tenant.control.advance(ONE_TEST);
    },
  },
  {
    name: 'Profile changed after a failed test',
    cause: 'test-stale',
    mailbox: 'Peter Mlakar',
    async put(tenant) {
      await tenant.exchange('Peter Mlakar', { licensed: false });
      await tenant.test('Peter Mlakar');
      await tenant.control.advance(ONE_TEST);
      await tenant.client.patch(`emailserverprofiles(${await profileOf(tenant)})`, { name: 'Renamed' });
    },
  },
  {
    name: 'Alerts for errors off',
    cause: 'alerts-off',
    mailbox: 'Peter Mlakar',
    async put(tenant) {
      const { organization } = (await tenant.diagnosis()).snapshot;
      await tenant.client.patch(`organizations(${organization?.organizationid})`, {
        generatealertsforerrors: false,
      });
      await tenant.exchange('Peter Mlakar', { licensed: false });
      await tenant.test('Peter Mlakar');
      await tenant.control.advance(ONE_TEST);
    },
  },
];

export const injectedCauses: readonly InjectedCause[] = [...inDataverse, ...onTheExchangeSide];

/** Each cause in a tenant of its own, and what the diagnosis of it says. */
export async function diagnoseInjected({ mailbox, put, on }: InjectedCause, version?: string) {
  const tenant = await openDiagnosedTenant(version, undefined, on);
  await put(tenant);
  const diagnosis = await tenant.diagnosis();
  return { tenant, diagnosis, verdict: diagnosis.verdict(mailboxIn(diagnosis, mailbox)) };
}
