import type { Conduct } from '../../domain/pack';
import type { ScenarioUser } from '../../domain/scenario';

/** Their own mailboxes stand aside: they are there to act. */
const aside = { sides: { record: 'inactive' } } as const;

/** Who a trainee can be in every shipped scenario. */
export const staff: readonly ScenarioUser[] = [
  {
    name: 'Maja Kos',
    alias: 'maja.kos',
    persona: 'systemAdministrator',
    roles: ['systemAdministrator'],
    ...aside,
  },
  {
    name: 'Nina Horvat',
    alias: 'nina.horvat',
    persona: 'systemAndExchangeAdministrator',
    tenantRoles: ['EA'],
    roles: ['systemAdministrator'],
    ...aside,
  },
  {
    name: 'Rok Golob',
    alias: 'rok.golob',
    persona: 'systemAndGlobalAdministrator',
    tenantRoles: ['GA'],
    roles: ['systemAdministrator'],
    ...aside,
  },
  {
    name: 'Luka Zupan',
    alias: 'luka.zupan',
    persona: 'systemAdministratorWithoutPrivilege',
    roles: ['systemAdministratorWithoutApproval'],
    ...aside,
  },
  { name: 'Ana Novak', alias: 'ana.novak', persona: 'user', roles: ['salesperson'], ...aside },
];

/** A mailbox on server-side synchronization that nobody tested. */
export const configured = {
  profile: 'serverToServer',
  incoming: 'untested',
  outgoing: 'untested',
  act: 'untested',
} as const;

export const enabled = {
  ...configured,
  approval: 'approved',
  incoming: 'enabled',
  outgoing: 'enabled',
  act: 'enabled',
} as const;

export const failed = {
  ...configured,
  approval: 'approved',
  incoming: 'failed',
  outgoing: 'failed',
  act: 'failed',
} as const;

/** A queue's mailbox that works: it has no appointments. */
export const enabledQueue = {
  profile: 'serverToServer',
  approval: 'approved',
  incoming: 'enabled',
  outgoing: 'enabled',
} as const;

/** What every trainee is expected to keep to. */
export const usualConduct: readonly Conduct[] = [
  { rule: 'leastPrivilege', cost: 5 },
  { rule: 'needlessTest', cost: 2, free: 1 },
  { rule: 'detour', cost: 3, free: 1 },
  { rule: 'approvalRequirementRemoved', cost: 25 },
  { rule: 'syncStolen', cost: 25 },
  { rule: 'needlessRequest', cost: 3, free: 1 },
  { rule: 'disturbed', cost: 10 },
];

export const contoso = {
  version: '9.2.21071.00140',
  domain: 'contoso.com',
  organization: 'Contoso',
  speed: 10,
  testSeconds: [45, 75],
  requireApproval: { users: true, queues: true },
  defaultsAreServerSide: true,
} as const;

const SALES = ['salesperson'] as const;

/** Somebody whose mailbox the scenario is about. */
export const person = (
  name: string,
  alias: string,
  seed: Omit<ScenarioUser, 'name' | 'alias' | 'roles'> = {},
) => ({ name, alias, roles: SALES, ...seed }) satisfies ScenarioUser;
