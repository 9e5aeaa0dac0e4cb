import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstSteps } from '../../catalog/scenarios/first-steps';
import { ConnectionCut } from '../../dataverse/simulated/faults';
import { newTenant } from '../../dataverse/simulated/new-tenant';
import { createOwner } from '../../dataverse/simulated/owner';
import { many } from '../support/scale';
import { type FuzzRequest, fuzzRequest } from './fuzz-requests';
import { violationsOf } from './invariants';

const RUNS = many(1500, 50_000);
/** Requests that one tenant is sent before it makes room for the next. */
const PER_TENANT = 15;
const START = Date.parse('2021-07-12T08:00:00Z');

function open() {
  const tenant = newTenant(firstSteps, 7, START);
  const owner = createOwner(tenant, {
    realNow: () => START,
    freshSeed: () => 11,
    store: { save: async () => {} },
    // Time stands still unless a request advances it.
    later: () => () => {},
  });
  return { tenant, owner };
}

type Place = ReturnType<typeof open>;

function withIds(text: string, { tenant }: Place): string {
  const { tables, core } = tenant;
  const ids: Record<string, string | undefined> = {
    mailbox: tables.mailboxes.rows[3]?.mailboxid,
    user: tables.systemusers.rows[8]?.systemuserid,
    queue: tables.queues.rows[0]?.queueid,
    profile: tables.emailserverprofiles.rows[0]?.emailserverprofileid,
    role: tables.roles.rows[4]?.roleid,
    organization: core.id,
  };
  return text.replace(
    /\{(mailbox|user|queue|profile|role|organization)\}/g,
    (whole, name: string) => ids[name] ?? whole,
  );
}

function requestOf(sent: FuzzRequest, place: Place): Request | null {
  const address = `http://localhost${withIds(sent.path, place)}`;
  if (!URL.canParse(address)) return null;
  const headers = new Headers();
  for (const [name, text] of sent.headers) {
    const value = withIds(text, place);
    // What a header cannot hold never leaves a client.
    if (/^[\x20-\x7e]*$/.test(value)) headers.append(name, value);
  }
  if (sent.persona) headers.set('MSCRMCallerID', place.tenant.core.personas[sent.persona] ?? '');
  if (!headers.has('Content-Type')) headers.set('Content-Type', 'application/json');
  const body = sent.body === null || sent.method === 'GET' ? null : withIds(sent.body, place);
  return new Request(address, { method: sent.method, headers, body });
}

/** Statuses of our own making; anything else from 500 on is a mistake. */
const EXPECTED_FROM_500 = new Set([501]);

async function check(response: Response, sent: FuzzRequest): Promise<void> {
  const text = await response.text();
  const type = response.headers.get('Content-Type') ?? '';
  const told = { sent, status: response.status, text: text.slice(0, 300) };
  expect({ ...told, good: response.status < 500 || EXPECTED_FROM_500.has(response.status) }).toEqual({
    ...told,
    good: true,
  });
  expect({
    ...told,
    leaks: /\bat .*\.(?:ts|js):\d+|\[object Object\]|TypeError|undefined is not/.test(text),
  }).toEqual({
    ...told,
    leaks: false,
  });
  // A batch that ended at a refusal has its status, and the refusal in one of its parts.
  if (response.status >= 400 && !type.startsWith('multipart/')) {
    const { error } = JSON.parse(text) as { error: { code: unknown; message: unknown } };
    expect({ ...told, code: typeof error.code, message: Boolean(error.message) }).toEqual({
      ...told,
      code: 'string',
      message: true,
    });
    return;
  }
  if (type.includes('json')) JSON.parse(text);
  if (sent.path.startsWith('/api/') && response.status !== 304 && response.status < 400) {
    expect({ ...told, version: response.headers.get('OData-Version') }).toEqual({ ...told, version: '4.0' });
  }
}

describe('what never is the case', () => {
  it('is noticed where it is', () => {
    const { tenant } = open();
    expect(violationsOf(tenant)).toEqual([]);
    const [mailbox] = tenant.tables.mailboxes.rows;
    if (mailbox)
      tenant.tables.mailboxes.put({ ...mailbox, enabledforact: true, emailaddress: 'x@contoso.com' });
    expect(violationsOf(tenant).length).toBeGreaterThan(2);
  });
});

describe('whatever is sent to the service', () => {
  it('gets a well-formed answer, and leaves a tenant whose parts agree', { timeout: 3_600_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fuzzRequest, { minLength: PER_TENANT, maxLength: PER_TENANT }),
        async (requests) => {
          const place = open();
          for (const sent of requests) {
            const request = requestOf(sent, place);
            if (!request) continue;
            try {
              await check(await place.owner.fetch(request), sent);
            } catch (error) {
              if (!(error instanceof ConnectionCut)) throw error;
            }
            expect({ sent, violations: violationsOf(place.tenant) }).toEqual({ sent, violations: [] });
          }
        },
      ),
      { numRuns: Math.ceil(RUNS / PER_TENANT), verbose: 0 },
    );
  });
});
