import { describe, expect, it } from 'vitest';
import { openPracticeTenant } from './practice-tenant';

const API = '/api/data/v9.2';
const encode = encodeURIComponent;
const MAILBOX = '{mailbox}';

/** Requests that once ended in an internal error, took seconds, or were answered as if they made sense. */
const REFUSED: readonly [what: string, method: string, path: string, body?: string][] = [
  ['20,000 terms', 'GET', `mailboxes?$filter=${encode(Array(20_000).fill('statecode eq 0').join(' or '))}`],
  ['20,000 negations', 'GET', `mailboxes?$filter=${encode(`${'not '.repeat(20_000)}enabledforact`)}`],
  [
    'a path without end',
    'GET',
    `mailboxes?$filter=${'createdby/'.repeat(10_000)}${encode("fullname eq 'x'")}`,
  ],
  ['unclosed quotes in a key', 'GET', `mailboxes(${"'".repeat(26)}(`],
  ['a property of every object', 'GET', `mailboxes(${MAILBOX})/constructor`],
  ['a collection that is none', 'POST', `mailboxes(${MAILBOX})/toString`, '{}'],
  ['two keys', 'GET', `mailboxes(${MAILBOX},${MAILBOX})`],
  ['a day that does not exist', 'GET', `mailboxes?$filter=${encode('createdon gt 2021-02-31')}`],
  [
    'more after a parameter',
    'GET',
    `mailboxes?$filter=${encode('name eq @p')}&@p=${encode("'Sales' or 1 eq 1")}`,
  ],
  ['a port beyond whole numbers', 'PATCH', 'emailserverprofiles({profile})', '{"incomingportnumber":1e20}'],
  [
    'half a second of Retry-After',
    'POST',
    '/simulator/faults',
    '{"kind":"throttle","retryAfter":0.5,"requests":2}',
  ],
  ['a fault without a kind', 'POST', '/simulator/faults', '{"kind":"constructor"}'],
  ['an option that no fault has', 'POST', '/simulator/faults', '{"kind":"delay","seconds":0,"toString":1}'],
];

describe('a request that makes no sense', () => {
  it.each(REFUSED)('%s is refused at once, and says why', async (_what, method, path, body) => {
    const { raw, tenant } = openPracticeTenant();
    const address = path
      .replaceAll(MAILBOX, tenant.tables.mailboxes.rows[0]?.mailboxid ?? '')
      .replace('{profile}', tenant.tables.emailserverprofiles.rows[0]?.emailserverprofileid ?? '');
    const url = address.startsWith('/') ? address : `${API}/${address}`;
    const response = await raw(url, { method, ...(body ? { body } : {}) });
    const answer = (await response.json()) as { error: { message: string } };
    expect({ status: response.status, answer }).toMatchObject({
      status: expect.toSatisfy((status: number) => status >= 400 && status < 500),
      answer: { error: { message: expect.stringMatching(/\w/) } },
    });
  });

  it('the tenant’s clock stops before the calendar ends', async () => {
    const { raw, tenant } = openPracticeTenant();
    const far = { method: 'POST', body: '{"advance":"P9999DT99999H"}' };
    let status = 200;
    for (let tries = 0; status === 200 && tries < 1000; tries += 1) {
      status = (await raw('/simulator/clock', far)).status;
    }
    expect(status).toBe(400);
    expect(new Date(tenant.core.now).getUTCFullYear()).toBeLessThanOrEqual(9000);
  });
});
