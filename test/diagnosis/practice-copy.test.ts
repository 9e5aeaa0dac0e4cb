import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { findings } from '../../catalog/findings';
import { createClient } from '../../dataverse/client';
import { newTenant } from '../../dataverse/simulated/new-tenant';
import { createOwner } from '../../dataverse/simulated/owner';
import { ScenarioData } from '../../dataverse/simulated/scenario-schema';
import { practiceCopyOf } from '../../diagnosis/practice-copy';
import { type Diagnosis, diagnose } from '../../domain/diagnosis/diagnosis';
import type { Scenario } from '../../domain/scenario';
import type { TenantSnapshot } from '../../domain/snapshot';
import { readTenant } from '../../sources/tenant-reader';
import { violationsOf } from '../dataverse/invariants';
import { openDiagnosedTenant } from '../support/diagnosed-tenant';
import { diagnoseInjected, injectedCauses } from '../support/injected-causes';

const START = Date.parse('2021-07-12T08:00:00Z');

function copyOf({ snapshot, verdict }: Diagnosis) {
  return practiceCopyOf(snapshot, (snapshot.mailboxes ?? []).map(verdict));
}

/** The copy as a simulated tenant, and the diagnosis of it. */
async function practised(scenario: Scenario) {
  const tenant = newTenant(v.parse(ScenarioData, scenario), 7, START);
  const owner = createOwner(tenant, {
    realNow: () => START,
    freshSeed: () => 11,
    store: { save: async () => {} },
    later: () => () => {},
  });
  const client = createClient({ fetch: owner.fetch, base: 'http://localhost/api/data/v9.2' });
  const snapshot = await readTenant(client, { kind: 'simulated', wait: async () => {} });
  return { tenant, diagnosis: diagnose(snapshot, snapshot.readOn, findings) };
}

/** Of each kind of mailbox, in order: personas stand aside, and users come before queues. */
function standings({ snapshot, verdict }: Diagnosis, skipped: number, part: 'state' | 'cause') {
  const rows = snapshot.mailboxes ?? [];
  const isQueue = (row: (typeof rows)[number]) =>
    row['_regardingobjectid_value@Microsoft.Dynamics.CRM.lookuplogicalname'] === 'queue';
  const said = (row: (typeof rows)[number]) => {
    const { state, found } = verdict(row);
    return part === 'state' ? state : found[0]?.id;
  };
  return [
    ...rows
      .filter((row) => !isQueue(row))
      .slice(skipped)
      .map(said),
    ...rows.filter(isQueue).map(said),
  ];
}

const PERSONAS = 9;

/** What a scenario does not say: methods of other programs, a test under way, and what followed upon a test. */
const NOT_KEPT = [
  'Outlook as method',
  'Test under way',
  'Background operations off',
  'ACT set on a queue',
  'Profile changed after a failed test',
  'Alerts for errors off',
];

describe('a copy to practise on', () => {
  it('stands as the original does, mailbox for mailbox, and keeps every rule of a tenant', async () => {
    const original = await openDiagnosedTenant(undefined, 400);
    const diagnosis = await original.diagnosis();
    const { scenario, notes } = copyOf(diagnosis);
    expect(notes).toEqual({
      mailboxes: 400,
      leftOut: 0,
      beyond: 0,
      assumed: 0,
      testing: 0,
      causeless: notes.causeless,
    });
    const copy = await practised(scenario);
    expect(violationsOf(copy.tenant)).toEqual([]);
    expect(standings(copy.diagnosis, PERSONAS, 'state')).toEqual(standings(diagnosis, 0, 'state'));
  });

  it('has the causes of the original, as far as the simulator knows them', async () => {
    const original = await openDiagnosedTenant(undefined, 400);
    const diagnosis = await original.diagnosis();
    const { scenario } = copyOf(diagnosis);
    const copy = await practised(scenario);
    const [before, now] = [standings(diagnosis, 0, 'cause'), standings(copy.diagnosis, PERSONAS, 'cause')];
    const same = before.filter((cause, index) => cause === now[index]).length;
    expect(same / before.length).toBeGreaterThan(0.97);
  });

  it.each(injectedCauses.map((cause) => [cause.name, cause] as const))(
    'keeps the rules, the states and the causes where the original has: %s',
    async (_, cause) => {
      const { diagnosis } = await diagnoseInjected(cause);
      const { scenario } = copyOf(diagnosis);
      const copy = await practised(scenario);
      expect(violationsOf(copy.tenant)).toEqual([]);
      const testless = (states: readonly unknown[]) =>
        states.map((state) => (state === 'testing' ? 'approved' : state));
      expect(testless(standings(copy.diagnosis, PERSONAS, 'state'))).toEqual(
        testless(standings(diagnosis, 0, 'state')),
      );
      if (NOT_KEPT.includes(cause.name)) return;
      expect(standings(copy.diagnosis, PERSONAS, 'cause')).toEqual(standings(diagnosis, 0, 'cause'));
    },
  );

  it('is the same whatever everybody and everything of the original is called', async () => {
    const original = await openDiagnosedTenant(undefined, 100);
    const { snapshot } = await original.diagnosis();
    const renamed = JSON.parse(
      JSON.stringify(snapshot, (key, value) => {
        if (['name', 'fullname', 'text'].includes(key)) return `${value} of the original`;
        if (['emailaddress', 'internalemailaddress', 'domainname'].includes(key) && value)
          return `x.${value}`;
        return value;
      }),
    ) as TenantSnapshot;
    const copy = copyOf(diagnose(renamed, renamed.readOn, findings));
    expect(copy.scenario).toEqual(copyOf(diagnose(snapshot, snapshot.readOn, findings)).scenario);
    expect(JSON.stringify(copy)).not.toContain('of the original');
    expect(JSON.stringify(copy)).not.toContain(snapshot.organizationId);
  });

  it('counts what is not as it was', async () => {
    const original = await openDiagnosedTenant();
    const { snapshot } = await original.diagnosis();
    const [first, second, ...others] = snapshot.mailboxes ?? [];
    if (!first || !second) throw new Error('The practice tenant has mailboxes');
    const { emailrouteraccessapproval: _approval, ...unread } = second;
    const mailboxes = [{ ...first, isforwardmailbox: true }, unread, ...others];
    const { notes } = copyOf(diagnose({ ...snapshot, mailboxes }, snapshot.readOn, findings));
    expect(notes).toMatchObject({ mailboxes: 14, leftOut: 1, assumed: 1 });
  });
});

describe('a scenario as data', () => {
  const refused = (change: object) => {
    const { scenario } = practiceCopyOf({ kind: 'live', readOn: '2021-07-12T08:00:00Z', unseen: [] }, []);
    const result = v.safeParse(ScenarioData, { ...scenario, ...change });
    return result.success ? null : (v.getDotPath(result.issues[0]) ?? result.issues[0].message);
  };
  const user = { name: 'Eve', alias: 'eve', roles: [] };

  it.each([
    [{}, null],
    [{ run: 'alert(1)' }, 'run'],
    [{ id: '../x' }, 'id'],
    [{ version: 'new' }, 'version'],
    [{ domain: 'x y' }, 'domain'],
    [{ testSeconds: [9, 1] }, 'testSeconds'],
    [{ users: [] }, 'users'],
    [{ users: [{ ...user, alias: '<b>' }] }, 'users.0.alias'],
    [{ users: [{ ...user, name: 'a\u0000b' }] }, 'users.0.name'],
    [{ users: [{ ...user, roles: ['everything'] }] }, 'users.0.roles.0'],
    [{ users: [{ ...user, sides: { approval: 'maybe' } }] }, 'users.0.sides.approval'],
    [{ users: [{ ...user, sides: { test: 'running' } }] }, 'users.0.sides.test'],
    [{ users: [{ ...user, exchange: { exists: 'no' } }] }, 'users.0.exchange.exists'],
    [{ users: [user, user] }, 'every alias once expected'],
    [{ users: [{ ...user, profile: 'Unknown' }] }, 'a profile that is one of the scenario expected'],
    [
      JSON.parse('{"users":[{"name":"Eve","alias":"eve","roles":[],"__proto__":{"x":1}}]}'),
      'users.0.__proto__',
    ],
  ])('%j is refused at %s', (change, at) => {
    expect(refused(change)).toBe(at);
  });
});
