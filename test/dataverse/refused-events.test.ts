import { describe, expect, it } from 'vitest';
import { firstSteps } from '../../catalog/scenarios/first-steps';
import { newTenant } from '../../dataverse/simulated/new-tenant';
import { createOwner } from '../../dataverse/simulated/owner';
import type { MailboxEventType } from '../../machines/mailbox.machine';
import { moves } from '../../machines/mailbox.moves';
import { tableOf } from '../../machines/mailbox.table';

const START = Date.parse('2021-07-12T08:00:00Z');

/** The practice tenant, whose lifecycle may lack an event. */
function open(lacks?: MailboxEventType) {
  const events = Object.fromEntries(Object.entries(moves.events).filter(([type]) => type !== lacks));
  const tenant = newTenant(firstSteps, 7, START, {}, tableOf({ ...moves, events }));
  const owner = createOwner(tenant, {
    realNow: () => START,
    freshSeed: () => 11,
    store: { save: async () => {} },
    later: () => () => {},
  });
  const rowOf = (name: string) => {
    const row = tenant.tables.mailboxes.rows.find((each) => each.name === name);
    if (!row) throw new Error(`There is no mailbox ${name}`);
    return row;
  };
  async function patch(name: string, columns: object) {
    const response = await owner.fetch(
      new Request(`http://localhost/api/data/v9.2/mailboxes(${rowOf(name).mailboxid})`, {
        method: 'PATCH',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(columns),
      }),
    );
    const { error } = response.status === 204 ? { error: null } : await response.json();
    return [response.status, error?.message ?? null];
  }
  return { rowOf, patch };
}

describe('a write to a mailbox', () => {
  it.each([
    ['Jan Vidmar', { statecode: 0, statuscode: 1 }],
    ['Jan Vidmar', { incomingemaildeliverymethod: 2 }],
    ['Jan Vidmar', { emailrouteraccessapproval: 1 }],
    ['Jan Vidmar', { testemailconfigurationscheduled: false }],
    ['Sara Krajnc', { emailrouteraccessapproval: 1 }],
  ])('that changes nothing of %s is no event: %o', async (name, columns) => {
    const { rowOf, patch } = open();
    const before = rowOf(name);
    expect(await patch(name, columns)).toEqual([204, null]);
    expect(rowOf(name)).toEqual(before);
  });

  it('schedules no second test while one is under way', async () => {
    const { rowOf, patch } = open();
    await patch('Jan Vidmar', { testemailconfigurationscheduled: true });
    const scheduled = rowOf('Jan Vidmar');
    expect(await patch('Jan Vidmar', { testemailconfigurationscheduled: true })).toEqual([204, null]);
    expect(rowOf('Jan Vidmar')).toEqual(scheduled);
  });

  it('is refused with the reason where the lifecycle refuses it, and changes nothing', async () => {
    const { rowOf, patch } = open();
    await patch('Jan Vidmar', { emailaddress: null });
    const before = rowOf('Jan Vidmar');
    expect(await patch('Jan Vidmar', { name: 'Jan', emailrouteraccessapproval: 1 })).toEqual([
      400,
      'A mailbox without an email address cannot be approved or rejected.',
    ]);
    expect(rowOf('Jan Vidmar')).toEqual(before);
  });

  it.each<[MailboxEventType, object]>([
    ['mailbox.test', { testemailconfigurationscheduled: true }],
    ['mailbox.deactivate', { statecode: 1, statuscode: 2 }],
    ['incoming.drop', { incomingemaildeliverymethod: 0 }],
    ['address.change', { emailaddress: 'other@contoso.com' }],
  ])('is refused by a lifecycle that does not know %s', async (lacks, columns) => {
    const { rowOf, patch } = open(lacks);
    const before = rowOf('Jan Vidmar');
    expect(await patch('Jan Vidmar', columns)).toEqual([
      400,
      `The mailbox is in the state 'enabled': '${lacks}' means nothing there.`,
    ]);
    expect(rowOf('Jan Vidmar')).toEqual(before);
  });
});
