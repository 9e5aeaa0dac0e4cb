/** One person's mailbox that is enabled, in an organization that is read as a live one: GET only, by the allow-list. */
import { findings } from '../../catalog/findings';
import { newTenant } from '../../dataverse/simulated/new-tenant';
import { createOwner } from '../../dataverse/simulated/owner';
import type { SimulatedMailbox, SimulatedTenant } from '../../dataverse/simulated/tenant';
import type { ArrivalAsked } from '../../diagnosis/arrival-answer';
import { createArrivalDesk } from '../../diagnosis/ask-arrival';
import { diagnose } from '../../domain/diagnosis/diagnosis';
import type { LedgerEntry } from '../../domain/ledger';
import type { ArrivalSeed, Scenario, ScenarioQueue, ScenarioUser } from '../../domain/scenario';
import { createOrgClient } from '../../sources/org-client';
import { readTenant } from '../../sources/tenant-reader';

const START = Date.parse('2026-11-23T08:00:00Z');
const ORIGIN = 'https://contoso.crm4.dynamics.com';

const ENABLED = {
  profile: 'serverToServer',
  approval: 'approved',
  incoming: 'enabled',
  outgoing: 'enabled',
  act: 'enabled',
} as const;

export interface ArrivalTenant {
  arrival?: ArrivalSeed;
  /** Otherwise than everything enabled. */
  sides?: ScenarioUser['sides'];
  without?: readonly string[];
  settings?: Scenario['emailSettings'];
  /** The mailbox is a queue's. */
  queue?: true;
  /** Another user has the same address on the row. */
  sameAddress?: true;
  version?: string;
  /** What no scenario says. */
  change?: (tenant: SimulatedTenant, mailbox: SimulatedMailbox) => void;
  /** Answers a request instead of the organization. */
  refuse?: (path: string) => Response | undefined;
}

const WAIT = async () => {};

export async function openArrival(of: ArrivalTenant = {}) {
  const seed = { sides: { ...ENABLED, ...of.sides }, arrival: of.arrival ?? {} };
  const ana: ScenarioUser = {
    name: 'Ana Novak',
    alias: 'ana.novak',
    roles: ['salesperson'],
    ...(of.without ? { without: of.without } : {}),
    ...(of.queue ? {} : seed),
  };
  const support: ScenarioQueue = {
    name: 'Support',
    alias: 'support',
    owner: 'ana.novak',
    ...(of.queue ? { ...seed, sides: { ...seed.sides, act: 'off' as const } } : {}),
  };
  const scenario: Scenario = {
    id: 'arrival',
    title: { en: 'Arrival', sl: 'Arrival' },
    version: of.version ?? '9.2.24122.00100',
    domain: 'contoso.com',
    organization: 'Contoso',
    speed: 0,
    testSeconds: [45, 75],
    requireApproval: { users: true, queues: true },
    defaultsAreServerSide: true,
    ...(of.settings ? { emailSettings: of.settings } : {}),
    users: [
      {
        name: 'Maja Kos',
        alias: 'maja.kos',
        persona: 'systemAdministrator',
        roles: ['systemAdministrator'],
        sides: ENABLED,
      },
      ana,
    ],
    queues: [support],
  };
  const tenant = newTenant(scenario, 7, START);
  if (of.sameAddress) {
    const [maja] = tenant.tables.systemusers.rows;
    if (maja) tenant.tables.systemusers.put({ ...maja, internalemailaddress: 'ana.novak@contoso.com' });
  }
  const own = tenant.tables.mailboxes.rows.find((row) => row.name === (of.queue ? 'Support' : 'Ana Novak'));
  if (own) of.change?.(tenant, own);
  const owner = createOwner(tenant, {
    realNow: () => START,
    freshSeed: () => 7,
    store: { save: async () => {} },
    later: () => () => {},
  });
  const administrator = tenant.core.personas.systemAdministrator ?? '';
  const ledger: LedgerEntry[] = [];
  const client = createOrgClient(ORIGIN, {
    now: () => new Date(START).toISOString(),
    note: async (entry) => void ledger.push(entry),
    fetch: async (request) => {
      const { pathname, search } = new URL(request.url);
      const refused = of.refuse?.(`${pathname}${search}`);
      if (refused) return refused;
      const headers = new Headers(request.headers);
      headers.set('MSCRMCallerID', administrator);
      return owner.fetch(new Request(`http://localhost${pathname}${search}`, { headers }));
    },
  });
  const snapshot = await readTenant(client, { kind: 'live', wait: WAIT });
  const diagnosis = diagnose(snapshot, snapshot.readOn, findings);
  const name = of.queue ? 'Support' : 'Ana Novak';
  const mailbox = snapshot.mailboxes?.find((row) => row.name === name);
  if (!mailbox) throw new Error(`There is no mailbox of ${name}`);
  const desk = createArrivalDesk(diagnosis, async () => client, WAIT);
  ledger.length = 0;
  return {
    diagnosis,
    mailbox,
    ledger,
    snapshot,
    client,
    tenant,
    ask: (asked: Partial<ArrivalAsked> & Pick<ArrivalAsked, 'missing'>) =>
      desk.ask(mailbox, { answers: {}, message: '', ...asked }, false),
  };
}
