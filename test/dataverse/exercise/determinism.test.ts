import fc from 'fast-check';
import { expect, it } from 'vitest';
import { gradeRecord } from '../../../dataverse/simulated/exercise/grade-record';
import { replay } from '../../../dataverse/simulated/exercise/replay';
import { bytesOf } from '../../support/bytes-of';
import { type OpenExercise, openExercise } from '../../support/open-exercise';
import { runs } from '../../support/scale';

type Act = (place: OpenExercise, pick: number) => Promise<unknown> | unknown;

const JSON_HEADERS = { 'Content-Type': 'application/json' };

async function ids(place: OpenExercise, set: string, column: string): Promise<string[]> {
  const client = await place.as('systemAdministrator');
  const rows = await client.list<Record<string, string>>(set, [column]);
  return rows.flatMap((row) => row[column] ?? []);
}

/** Sends something to one of the rows of a table, as a persona. */
const onRow =
  (
    set: string,
    column: string,
    method: string,
    body: object | null,
    persona = 'systemAdministrator',
    below = '',
  ): Act =>
  async (place, pick) => {
    const all = await ids(place, set, column);
    const id = all[pick % Math.max(1, all.length)];
    const caller = (await place.control.personas()).find((each) => each.persona === persona)?.id ?? '';
    if (!id) return;
    await place.fetch(
      new Request(`http://localhost/api/data/v9.2/${set}(${id})${below}`, {
        method,
        headers: { ...JSON_HEADERS, MSCRMCallerID: caller },
        ...(body ? { body: JSON.stringify(body) } : {}),
      }),
    );
  };

const onMailbox = (body: object, persona?: string) => onRow('mailboxes', 'mailboxid', 'PATCH', body, persona);

const ACTS: readonly Act[] = [
  onMailbox({ testemailconfigurationscheduled: true }),
  onMailbox({ testemailconfigurationscheduled: false }),
  onMailbox({ incomingemaildeliverymethod: 2, outgoingemaildeliverymethod: 2, actdeliverymethod: 1 }),
  onMailbox({ actdeliverymethod: 2 }),
  onMailbox({ statecode: 1, statuscode: 2 }),
  onMailbox({ statecode: 0, statuscode: 1 }),
  onMailbox({ emailrouteraccessapproval: 1 }, 'systemAndExchangeAdministrator'),
  onMailbox({ emailrouteraccessapproval: 3 }, 'systemAndGlobalAdministrator'),
  onMailbox({ emailrouteraccessapproval: 1 }, 'user'),
  onMailbox({ nonsense: 1 }),
  onRow('systemusers', 'systemuserid', 'PATCH', { internalemailaddress: 'new@contoso.com' }),
  onRow('queues', 'queueid', 'DELETE', null),
  onRow('emailserverprofiles', 'emailserverprofileid', 'PATCH', { statecode: 1, statuscode: 2 }),
  onRow('emailserverprofiles', 'emailserverprofileid', 'DELETE', null),
  onRow(
    'emailserverprofiles',
    'emailserverprofileid',
    'POST',
    {},
    undefined,
    '/MailboxCoach.TestAndEnableMailboxes',
  ),
  onRow('tracelogs', 'tracelogid', 'DELETE', null),
  onRow(
    'organizations',
    'organizationid',
    'PATCH',
    { requireapprovalforuseremail: false },
    'systemAndGlobalAdministrator',
  ),
  async ({ as }) =>
    (await as('systemAdministrator')).create('queues', { name: 'More', emailaddress: 'more@contoso.com' }),
  ({ control }) => control.undo().catch(() => {}),
  ({ control }, pick) => control.advance(pick % 2 ? 'PT7M' : 'next').catch(() => {}),
  ({ control }, pick) => control.setSpeed([0, 1, 10, 60][pick % 4] ?? 1).catch(() => {}),
  ({ passes }, pick) => passes(137.5 * (pick + 1)),
  async ({ passes, control }, pick) => {
    passes(100_000 * pick);
    await control.status();
  },
  ({ to }) => to('paused'),
  ({ to }) => to('running'),
  ({ reopen }) => reopen(),
  ({ post, pack }) => post('/simulator/exercise/hint', { hint: pack.hints?.[0]?.id }),
  ({ post }, pick) =>
    post('/simulator/desk', { subject: pick % 2 ? 'ewsOrganization' : 'backgroundOperations', mend: true }),
  async (place, pick) => {
    const all = await ids(place, 'mailboxes', 'mailboxid');
    await place.post('/simulator/desk', { subject: 'licence', mailbox: all[pick % all.length], mend: true });
  },
];

const PACKS = ['exam', 'support-desk-morning', 'profile-deleted', 'address-changed', 'transient-trouble'];

it('whatever somebody does, the record makes the same tenant again, to the byte, and the same grade', {
  timeout: 120_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...PACKS),
      fc.nat(1000),
      fc.array(fc.tuple(fc.constantFrom(...ACTS), fc.nat(40)), { minLength: 1, maxLength: 25 }),
      async (pack, seed, acts) => {
        const place = await openExercise(pack, seed);
        // What is refused, as while it is paused, did not happen.
        for (const [act, pick] of acts) await Promise.resolve(act(place, pick)).catch(() => {});
        await place.to('finished');
        const record = JSON.parse(JSON.stringify(await place.record()));
        const { tenant, doubtful } = await replay(record);
        expect(doubtful).toEqual([]);
        // Where the time was up, the tenant has gone on since.
        if (record.events.at(-1).kind === 'finished') expect(bytesOf(tenant)).toBe(bytesOf(place.restored()));
        expect((await gradeRecord(record)).grade).toEqual((await gradeRecord(record)).grade);
      },
    ),
    { numRuns: runs(60) },
  );
});
