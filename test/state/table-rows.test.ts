import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LIST_COLUMNS } from '../../domain/column-lists';
import type { MailboxRow } from '../../domain/rows';
import { followTable } from '../../state/table-rows';
import { openPracticeTenant } from '../dataverse/practice-tenant';
import { runs } from '../support/scale';

const step = fc.oneof(
  fc.record({ do: fc.constant('write' as const), at: fc.nat() }),
  fc.record({ do: fc.constant('test' as const), at: fc.nat() }),
  fc.constant({ do: 'undo' as const }),
  fc.constant({ do: 'wait' as const }),
  fc.constant({ do: 'addQueue' as const }),
  fc.constant({ do: 'deleteQueue' as const }),
);

describe('a table that is followed', () => {
  it.each([15, 700])('of %i mailboxes is after every refresh what the service answers', async (mailboxes) => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 8 }), async (steps) => {
        const place = openPracticeTenant();
        await place.control.reset({ mailboxes });
        const client = await place.as('systemAdministrator');
        const table = followTable(client, 'mailboxes');
        let rewound = -1;
        const refresh = async () => {
          const status = await place.control.status();
          await table.refresh({
            lastVersion: status.lastVersion,
            startOver: status.rewound !== rewound,
            count: status.counts.mailboxes,
          });
          rewound = status.rewound;
        };
        await refresh();
        // The first reading goes on by itself.
        while (!table.complete.value) await new Promise((resolve) => setTimeout(resolve));
        for (const each of steps) {
          const rows = place.tenant.tables.mailboxes.rows;
          const row = table.rows.value['at' in each ? each.at % table.rows.value.length : 0];
          if (each.do === 'write')
            await client.patch(`mailboxes(${row?.mailboxid})`, { name: `Name ${rows.length}` });
          if (each.do === 'test') {
            await client.patch(`mailboxes(${row?.mailboxid})`, { testemailconfigurationscheduled: true });
          }
          if (each.do === 'undo') await place.control.undo().catch(() => {});
          if (each.do === 'wait') await place.control.advance('PT2M');
          if (each.do === 'addQueue') await client.create('queues', { name: 'New' });
          if (each.do === 'deleteQueue') {
            const [queue] = await client.list<{ queueid: string }>('queues', ['queueid']);
            if (queue) await client.remove(`queues(${queue.queueid})`);
          }
          await refresh();
          const answered = await client.list<MailboxRow>('mailboxes', LIST_COLUMNS.mailboxes);
          const byId = (rows: readonly MailboxRow[]) =>
            [...rows].sort((one, other) => one.mailboxid.localeCompare(other.mailboxid));
          expect(byId(table.rows.value)).toEqual(byId(answered));
        }
      }),
      { numRuns: runs(mailboxes > 100 ? 6 : 30) },
    );
  });

  it('says why it cannot be read', async () => {
    const place = openPracticeTenant();
    const user = place.tenant.tables.systemusers.get(place.tenant.core.personas.user ?? '');
    if (user) place.tenant.tables.systemusers.put({ ...user, roleids: [] });
    const table = followTable(await place.as('user'), 'mailboxes');
    await table.refresh({ lastVersion: 0, startOver: true, count: null });
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(table.problem.value?.message).toContain('prvReadMailbox');
    expect(table.complete.value).toBe(false);
  });
});
