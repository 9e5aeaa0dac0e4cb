import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { views } from '../../catalog/practice/views';
import { LIST_COLUMNS } from '../../domain/column-lists';
import { filterOf, type ListCondition, type ListQuery, orderByOf, queryRows } from '../../domain/list-query';
import type { MailboxRow } from '../../domain/rows';
import { openPracticeTenant } from '../dataverse/practice-tenant';
import { runs } from '../support/scale';

const COLUMNS = [
  'name',
  'emailaddress',
  'statecode',
  'emailrouteraccessapproval',
  'incomingemailstatus',
  'testmailboxaccesscompletedon',
  'transientfailurecount',
] as const;

const condition: fc.Arbitrary<ListCondition> = fc.oneof(
  fc.record({
    column: fc.constantFrom(
      'statecode',
      'emailrouteraccessapproval',
      'incomingemailstatus',
      'actdeliverymethod',
    ),
    is: fc.constantFrom('equal' as const, 'notEqual' as const),
    value: fc.constantFrom(0, 1, 2, 3),
  }),
  fc.record({
    column: fc.constant('enabledforact'),
    is: fc.constantFrom('equal' as const, 'notEqual' as const),
    value: fc.boolean(),
  }),
  fc.record({
    column: fc.constantFrom('_emailserverprofile_value', 'emailaddress'),
    is: fc.constantFrom('equal' as const, 'notEqual' as const),
    value: fc.constant(null),
  }),
  fc.record({ column: fc.constant('_ownerid_value'), is: fc.constant('caller' as const) }),
  fc.record({
    anyOf: fc.constant(['name', 'emailaddress'] as const),
    contains: fc.constantFrom('a', 'NO', 'contoso', "o'", 'zz', ' k'),
  }),
);

const query: fc.Arbitrary<ListQuery> = fc.record({
  conditions: fc.array(condition, { maxLength: 3 }),
  sort: fc.option(fc.record({ column: fc.constantFrom(...COLUMNS), descending: fc.boolean() })),
});

describe('a list by its query', () => {
  it('is the same here as the service answers it, row for row where it is sorted by what differs', async () => {
    const { as } = openPracticeTenant();
    const client = await as('systemAdministrator');
    const caller = (await client.get<{ UserId: string }>('WhoAmI()')).body.UserId;
    const all = await client.list<MailboxRow>('mailboxes', LIST_COLUMNS.mailboxes);
    await fc.assert(
      fc.asyncProperty(query, async (wanted) => {
        const order = orderByOf(wanted);
        const pages = client.pages<MailboxRow>({
          set: 'mailboxes',
          select: LIST_COLUMNS.mailboxes,
          filter: filterOf(wanted),
          ...(order ? { orderBy: order } : {}),
        });
        const answered: MailboxRow[] = [];
        for await (const page of pages) answered.push(...page);
        const here = queryRows(all, wanted, caller);
        const ids = (rows: readonly MailboxRow[]) => rows.map(({ mailboxid }) => mailboxid);
        expect([...ids(here)].sort()).toEqual([...ids(answered)].sort());
        const { sort } = wanted;
        if (!sort) return;
        // Rows that are equal in the column may stand in any order.
        const values = (rows: readonly MailboxRow[]) =>
          rows.map((row) => (row as unknown as Record<string, unknown>)[sort.column]);
        expect(values(here)).toEqual(values(answered));
      }),
      { numRuns: runs(300) },
    );
  });

  it('by each view of the catalog is what the service has under the same conditions', async () => {
    const { as } = openPracticeTenant();
    const client = await as('systemAdministrator');
    const caller = (await client.get<{ UserId: string }>('WhoAmI()')).body.UserId;
    for (const { table, conditions, label } of views) {
      const set = (
        {
          mailbox: 'mailboxes',
          emailserverprofile: 'emailserverprofiles',
          systemuser: 'systemusers',
          queue: 'queues',
        } as const
      )[table];
      const all = await client.list<object>(set, LIST_COLUMNS[set]);
      const filter = filterOf({ conditions });
      const answered = await client.list<object>(set, LIST_COLUMNS[set], filter ?? undefined);
      expect({ label, rows: queryRows(all, { conditions, sort: null }, caller) }).toEqual({
        label,
        rows: answered,
      });
    }
  });
});
