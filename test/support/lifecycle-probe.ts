/**
 * What people see of a lifecycle: a small tenant in which everything happens that can happen to a mailbox, told as its
 * rows over the Web API. Two lifecycles that tell the same are the same to everybody.
 */
import { createClient } from '../../dataverse/client';
import { newTenant } from '../../dataverse/simulated/new-tenant';
import { createOwner } from '../../dataverse/simulated/owner';
import { LIST_COLUMNS } from '../../domain/column-lists';
import type { ExchangeFacts } from '../../domain/exchange-side';
import { DIRECTION_STATES, type Sides } from '../../domain/lifecycle';
import type { MailboxRow } from '../../domain/rows';
import type { Scenario, ScenarioUser } from '../../domain/scenario';
import type { MailboxTable } from '../../machines/mailbox.table';
import { createSimulatorControl } from '../../sources/simulator-control';

const ORIGIN = 'http://localhost';
const START = Date.parse('2026-03-02T08:00:00Z');

const MEETS: Readonly<Record<string, Partial<ExchangeFacts>>> = {
  nothing: {},
  passing: { reachable: false },
  permanent: { licensed: false },
};

/** What somebody does to a mailbox, wherever its directions stand. */
const CHANGES: Readonly<Record<string, object>> = {
  address: { emailaddress: 'other@contoso.com' },
  noAddress: { emailaddress: null },
  ownProfile: { 'emailserverprofile@odata.bind': 'own' },
  exchangeProfile: { 'emailserverprofile@odata.bind': 'exchange' },
  noProfile: { 'emailserverprofile@odata.bind': null },
  inactive: { statecode: 1, statuscode: 2 },
  offAgain: { incomingemaildeliverymethod: 0, outgoingemaildeliverymethod: 0, actdeliverymethod: 2 },
};

/** Approvals in an order that leads through every one of their states. */
const APPROVALS: readonly (readonly [by: 'sa' | 'approver' | 'half', columns: object])[] = [
  ['sa', { emailrouteraccessapproval: 1 }],
  ['sa', { emailrouteraccessapproval: 3 }],
  ['half', { emailrouteraccessapproval: 1 }],
  ['approver', { isemailaddressapprovedbyo365admin: true }],
  ['approver', { isemailaddressapprovedbyo365admin: false }],
  ['sa', { emailrouteraccessapproval: 3 }],
  ['approver', { emailrouteraccessapproval: 3 }],
  ['half', { emailrouteraccessapproval: 1 }],
  ['approver', { emailrouteraccessapproval: 1 }],
  ['approver', { emailrouteraccessapproval: 3 }],
  ['approver', { emailrouteraccessapproval: 1 }],
  ['approver', { emailaddress: null }],
  ['approver', { emailrouteraccessapproval: 1 }],
  ['approver', { emailaddress: 'again@contoso.com' }],
  ['approver', { emailrouteraccessapproval: 3 }],
];

const READY: ScenarioUser['sides'] = { profile: 'serverToServer', approval: 'approved' };
const all = (state: Sides['incoming']) => ({ incoming: state, outgoing: state, act: state });
const STATES = DIRECTION_STATES.filter((state) => state !== 'off');

const names = {
  tested: STATES.flatMap((state) => [...Object.keys(MEETS), 'held'].map((meets) => `${state} ${meets}`)),
  changed: STATES.flatMap((state) => Object.keys(CHANGES).map((change) => `${state} then ${change}`)),
  running: Object.keys(CHANGES).map((change) => `running then ${change}`),
  cycled: [
    'passing',
    'permanent',
    'permanent in the end',
    'one after the other',
    'cured',
    'recovers',
    'cured and tested',
    'inactive',
    'while tested',
  ],
  off: ['off'],
  postponed: ['postponed'],
  approved: ['approvals'],
};

const stateOf = (name: string) => STATES.find((state) => name.startsWith(`${state} `)) ?? 'enabled';

function userOf(name: string, at: number): ScenarioUser {
  const sides: ScenarioUser['sides'] = name === 'off' ? READY : { ...READY, ...all(stateOf(name)) };
  const waits = name === 'approvals' || name.endsWith(' held');
  return {
    name,
    alias: `mailbox.${at}`,
    roles: ['salesperson'],
    sides: { ...sides, ...(waits ? { approval: 'waiting' } : {}) },
    profile: 'Exchange',
  };
}

const ALL_NAMES = Object.values(names).flat();

const SCENARIO: Scenario = {
  id: 'probe',
  title: { en: 'Probe', sl: 'Probe' },
  version: '9.2.21071.00140',
  domain: 'contoso.com',
  organization: 'Contoso',
  speed: 0,
  testSeconds: [60, 60],
  requireApproval: { users: true, queues: true },
  defaultsAreServerSide: false,
  profiles: [
    { name: 'Exchange', connects: 'serverToServer', active: true },
    { name: 'Own', connects: 'other', active: true },
  ],
  users: [
    { name: 'SA', alias: 'sa', persona: 'sa', roles: ['systemAdministrator'] },
    { name: 'A', alias: 'a', persona: 'approver', roles: ['systemAdministrator'], tenantRoles: ['GA'] },
    {
      name: 'H',
      alias: 'h',
      persona: 'half',
      kind: 'elevated',
      roles: ['systemAdministrator'],
      tenantRoles: ['GA'],
    },
    ...ALL_NAMES.map(userOf),
  ],
  queues: [],
};

/** It tells something else: what follows need not be looked at. */
export class Differs extends Error {}

/**
 * @param expected what another lifecycle told
 * @throws Differs at the first line that is another one
 */
export async function probeSimulator(
  lifecycle: MailboxTable,
  expected?: readonly string[],
): Promise<string[]> {
  const tenant = newTenant(SCENARIO, 7, START, {}, lifecycle);
  const owner = createOwner(tenant, {
    realNow: () => START,
    freshSeed: () => 11,
    store: { save: async () => {} },
    later: () => () => {},
  });
  const control = createSimulatorControl(owner.fetch, ORIGIN);
  const people = await control.personas();
  const as = (persona: string) => {
    const id = people.find((each) => each.persona === persona)?.id ?? null;
    return createClient({ fetch: owner.fetch, base: `${ORIGIN}/api/data/v9.2`, callerId: () => id });
  };
  const clients = { sa: as('sa'), approver: as('approver'), half: as('half') };
  const [exchange, own] = ['Exchange', 'Own'].map(
    (name) => tenant.tables.emailserverprofiles.rows.find((row) => row.name === name)?.emailserverprofileid,
  );
  const ids = new Map(tenant.tables.mailboxes.rows.map((row) => [row.name, row.mailboxid]));
  const pathOf = (name: string) => `mailboxes(${ids.get(name)})`;
  const told: string[] = [];
  const tell = (line: string) => {
    if (expected && expected[told.length] !== line) throw new Differs();
    told.push(line);
  };

  const bind = (columns: object) =>
    Object.fromEntries(
      Object.entries(columns).map(([column, value]) => [
        column,
        value === 'own' || value === 'exchange'
          ? `/emailserverprofiles(${value === 'own' ? own : exchange})`
          : value,
      ]),
    );
  const patch = async (name: string, columns: object, by: keyof typeof clients = 'sa') =>
    tell(await clients[by].patch(pathOf(name), bind(columns)).then(() => 'done', String));
  const test = (name: string, wanted = true) => patch(name, { testemailconfigurationscheduled: wanted });
  const meets = (name: string, facts: Partial<ExchangeFacts>) =>
    owner.fetch(
      new Request(`${ORIGIN}/simulator/exchange/${ids.get(name)}`, {
        method: 'PATCH',
        body: JSON.stringify(facts),
      }),
    );
  const look = async (by = '') => {
    const rows = await clients.sa.list<MailboxRow>('mailboxes', LIST_COLUMNS.mailboxes);
    tell(`${by} ${JSON.stringify(rows)}`);
  };

  for (const [by, columns] of APPROVALS) {
    await patch('approvals', columns, by);
    tell(JSON.stringify(tenant.tables.mailboxes.get(ids.get('approvals') ?? '')));
  }
  for (const column of ['requireapprovalforuseremail', 'requireapprovalforqueueemail']) {
    for (const [by, wanted] of [
      ['sa', false],
      ['approver', false],
      ['sa', true],
      ['approver', true],
    ] as const) {
      const path = `organizations(${tenant.core.id})`;
      tell(await clients[by].patch(path, { [column]: wanted }).then(() => 'done', String));
    }
  }
  tell(JSON.stringify(tenant.tables.organizations.rows.map((row) => row.requireapprovalforuseremail)));
  await patch('off', {
    incomingemaildeliverymethod: 2,
    outgoingemaildeliverymethod: 2,
    actdeliverymethod: 1,
  });
  for (const name of names.changed) await patch(name, CHANGES[name.split(' then ')[1] ?? ''] ?? {});
  for (const state of STATES) await patch(`${state} then inactive`, { statecode: 0, statuscode: 1 });
  await look();

  for (const name of names.tested) await meets(name, MEETS[name.split(' ')[1] ?? ''] ?? {});
  await meets('postponed', { reachable: false });
  for (const name of [...names.tested, ...names.running, 'postponed']) await test(name);
  await test('off');
  await test('off', false);
  await look();
  await control.advance('PT30S');
  for (const name of names.running) await patch(name, CHANGES[name.split(' then ')[1] ?? ''] ?? {});
  await look();
  await control.advance('PT45S');
  await look();
  await test('off');
  await control.advance('PT30S');
  await test('off', false);
  await control.advance('PT3M');
  await look();
  // One that was postponed is taken back; the others are tried until their retries are spent.
  await test('postponed', false);
  await control.advance('PT10M');
  await look();

  for (const name of names.cycled) await meets(name, { reachable: false });
  await meets('permanent', { reachable: true, licensed: false });
  await meets('cured', { reachable: true });
  await meets('one after the other', { reachable: true, storeAvailable: false });
  await test('while tested');
  await control.advance('PT20S');
  await meets('while tested', { reachable: true });
  await meets('while tested', { quota: 'full' });
  await look();
  await control.advance('PT7M');
  await look();
  for (const name of ['recovers', 'cured and tested']) await meets(name, { reachable: true });
  await meets('permanent in the end', { reachable: true, licensed: false });
  await test('cured and tested');
  await patch('inactive', CHANGES.inactive ?? {});
  await control.advance('PT9M');
  await look();
  // At the last retry of the one direction, the other one meets its first trouble.
  await control.advance('PT36M');
  await meets('one after the other', { reachable: false, storeAvailable: true });
  await control.advance('PT2H');
  await look();
  owner.stop();
  return told;
}
