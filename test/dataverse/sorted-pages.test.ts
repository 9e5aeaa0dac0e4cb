import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../support/scale';
import { openForRequests } from './requests';

const FORMATTED = '@OData.Community.Display.V1.FormattedValue';
const ORDERABLE = [
  'name',
  'emailaddress',
  'statecode',
  'modifiedon',
  'isemailaddressapprovedbyo365admin',
  'emailrouteraccessapproval',
  'lastsuccessfulsynccompletedon',
  '_ownerid_value',
  'versionnumber',
] as const;

type Column = (typeof ORDERABLE)[number];
type Row = Readonly<Record<string, string | number | boolean | null>>;
type Order = readonly { column: Column; descending: boolean }[];

const collator = new Intl.Collator('en', { sensitivity: 'base' });

/** What a row is sorted by, in the plainest way. */
function keyOf(row: Row, column: Column): string | number | null {
  if (column === '_ownerid_value') return String(row[`${column}${FORMATTED}`]);
  const value = row[column] ?? null;
  if (column.endsWith('on') && value !== null) return Date.parse(String(value));
  return typeof value === 'boolean' ? Number(value) : value;
}

function compareKeys(one: string | number | null, other: string | number | null): number {
  if (one === null || other === null) return Number(other === null) - Number(one === null);
  if (typeof one === 'string' && typeof other === 'string') return collator.compare(one, other);
  return Number(one) - Number(other);
}

function plainlySorted(rows: readonly Row[], order: Order): string[] {
  const sorted = [...rows].sort((one, other) => {
    for (const { column, descending } of order) {
      const compared = compareKeys(keyOf(one, column), keyOf(other, column));
      if (compared !== 0) return descending ? -compared : compared;
    }
    return String(one.mailboxid) < String(other.mailboxid) ? -1 : 1;
  });
  return sorted.map(({ mailboxid }) => String(mailboxid));
}

type Place = ReturnType<typeof openForRequests>;

/** The rows of an answer and of all pages behind it. */
async function allPages({ raw }: Place, path: string, headers: Record<string, string>): Promise<Row[]> {
  const rows: Row[] = [];
  for (let next: string | undefined = path; next; ) {
    const answer = await raw(next, { headers });
    expect(answer.status).toBe(200);
    const body = (await answer.json()) as { value: Row[]; '@odata.nextLink'?: string };
    rows.push(...body.value);
    next = body['@odata.nextLink']?.replace('http://localhost', '');
  }
  return rows;
}

const which = fc.nat({ max: 40 });
const text = fc.constantFrom('Ana', 'ana', 'Áná', 'Čad', 'b-1', 'B 1', 'zz');
const order = fc
  .uniqueArray(fc.record({ column: fc.constantFrom(...ORDERABLE), descending: fc.boolean() }), {
    minLength: 1,
    maxLength: 3,
    selector: ({ column }) => column,
  })
  .map((terms): Order => terms);

const step = fc.oneof(
  fc.record({ does: fc.constant('rename' as const), which, text }),
  fc.record({ does: fc.constant('readdress' as const), which, text: fc.option(text) }),
  fc.record({ does: fc.constant('deactivate' as const), which }),
  fc.record({ does: fc.constant('test' as const), which }),
  fc.record({ does: fc.constant('add' as const), text }),
  fc.record({ does: fc.constant('remove' as const), which }),
  fc.record({ does: fc.constant('undo' as const) }),
  fc.record({ does: fc.constant('wait' as const) }),
);

type Step = typeof step extends fc.Arbitrary<infer Of> ? Of : never;

const pick = <Of>(from: readonly Of[], number: number): Of => from[number % from.length] as Of;

async function take({ send, raw, control, tenant }: Place, taken: Step): Promise<void> {
  const mailbox = (number: number) => `mailboxes(${pick(tenant.tables.mailboxes.rows, number).mailboxid})`;
  switch (taken.does) {
    case 'rename':
      await send('PATCH', mailbox(taken.which), { name: taken.text });
      return;
    case 'readdress': {
      const emailaddress = taken.text === null ? null : `${taken.text.replaceAll(' ', '.')}@contoso.com`;
      await send('PATCH', mailbox(taken.which), { emailaddress });
      return;
    }
    case 'deactivate':
      await send('PATCH', mailbox(taken.which), { statecode: 1, statuscode: 2 });
      return;
    case 'test':
      await send('PATCH', mailbox(taken.which), { testemailconfigurationscheduled: true });
      return;
    case 'add':
      await send('POST', 'queues', { name: taken.text });
      return;
    case 'remove': {
      const { rows } = tenant.tables.queues;
      if (rows.length > 0) await send('DELETE', `queues(${pick(rows, taken.which).queueid})`);
      return;
    }
    case 'undo':
      // Where nothing was written, nothing is taken back.
      await raw('/simulator/undo', { method: 'POST', body: '{}' });
      return;
    case 'wait':
      await control.advance('PT6M');
  }
}

async function expectSorted(place: Place, wanted: Order, persona: string, filter: string, size: number) {
  const headers = {
    ...(await place.personaHeader(persona)),
    Prefer: `odata.maxpagesize=${size}, odata.include-annotations="*"`,
  };
  const path = `/api/data/v9.2/mailboxes?$select=${ORDERABLE.join()}${filter}`;
  const clause = wanted.map(({ column, descending }) => (descending ? `${column} desc` : column)).join();
  const plain = plainlySorted(await allPages(place, path, headers), wanted);
  const sorted = await allPages(place, `${path}&$orderby=${clause}`, headers);
  expect(sorted.map(({ mailboxid }) => mailboxid)).toEqual(plain);
}

describe('sorted pages', () => {
  it('are those of a plain sorting, whoever asks and whatever was written in between', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(order, { minLength: 1, maxLength: 2 }),
        fc.array(fc.array(step, { maxLength: 4 }), { minLength: 2, maxLength: 5 }),
        fc.constantFrom('systemAdministrator', 'systemAdministrator', 'user'),
        fc.constantFrom('', '&$filter=statecode eq 0', "&$filter=contains(name,'a')"),
        fc.constantFrom(1, 3, 7, 5000),
        async (orders, rounds, persona, filter, size) => {
          const place = openForRequests();
          for (const round of rounds) {
            for (const taken of round) await take(place, taken);
            for (const wanted of orders) await expectSorted(place, wanted, persona, filter, size);
          }
        },
      ),
      { numRuns: runs(40), seed: 7 },
    );
  });
});
