import { describe, expect, it } from 'vitest';
import { firstSteps } from '../../catalog/scenarios/first-steps';
import { newTenant } from '../../dataverse/simulated/new-tenant';
import { createOwner } from '../../dataverse/simulated/owner';
import { Protection } from '../../dataverse/simulated/protection';

const START = Date.parse('2021-07-12T08:00:00Z');

/** A tenant whose real time is the test's to move. */
function open() {
  let now = START;
  const tenant = newTenant(firstSteps, 7, START);
  const owner = createOwner(tenant, {
    realNow: () => now,
    freshSeed: () => 11,
    store: { save: async () => {} },
    later: () => () => {},
  });
  const send = (path: string, init?: RequestInit) =>
    owner.fetch(new Request(`http://localhost${path}`, init));
  return {
    ask: (caller?: string) =>
      send('/api/data/v9.2/WhoAmI()', caller ? { headers: { MSCRMCallerID: caller } } : undefined),
    protect: (settings: object) =>
      send('/simulator/protection', { method: 'PATCH', body: JSON.stringify(settings) }),
    pass(milliseconds: number) {
      now += milliseconds;
    },
    tenant,
  };
}

describe('service protection', () => {
  it('is off until somebody asks for it', async () => {
    const { ask } = open();
    for (let number = 0; number < 30; number++) expect((await ask()).status).toBe(200);
  });

  it('lets so many requests through in five minutes, says how many are left, then refuses for as long', async () => {
    const { ask, protect, pass } = open();
    await protect({ on: true, scale: 0.001 });
    const left: (string | null)[] = [];
    for (let number = 0; number < 6; number++) {
      left.push((await ask()).headers.get('x-ms-ratelimit-burst-remaining-xrm-requests'));
      pass(1000);
    }
    expect(left).toEqual(['5', '4', '3', '2', '1', '0']);
    const refused = await ask();
    expect(refused.status).toBe(429);
    expect(await refused.json()).toMatchObject({
      error: {
        code: '0x80072322',
        message: 'Number of requests exceeded the limit of 6 over time window of 300 seconds.',
      },
    });
    const wait = Number(refused.headers.get('Retry-After'));
    expect(wait).toBe(294);
    pass((wait - 1) * 1000);
    expect((await ask()).status).toBe(429);
    pass(1001);
    expect((await ask()).status).toBe(200);
  });

  it('counts each user for themselves', async () => {
    const { ask, protect, tenant } = open();
    await protect({ on: true, scale: 0.0005 });
    for (let number = 0; number < 3; number++) expect((await ask()).status).toBe(200);
    expect((await ask()).status).toBe(429);
    expect((await ask(tenant.core.personas.user)).status).toBe(200);
  });

  it('refuses too much execution time and too many at once, by codes of their own', () => {
    let now = 0;
    const protection = new Protection(() => now);
    protection.reset({ on: true, scale: 0.05 });
    const leave = protection.enter('a user');
    now += 70_000;
    leave();
    expect(() => protection.enter('a user')).toThrow(/Combined execution time/);
    const other = Array.from({ length: 2 }, () => protection.enter('another user'));
    expect(() => protection.enter('another user')).toThrow(
      'Number of concurrent requests exceeded the limit of 2.',
    );
    for (const end of other) end();
    expect(() => protection.enter('another user')).not.toThrow();
  });
});
