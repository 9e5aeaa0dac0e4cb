import type { Conduct, Goal, Hint, MailboxChoice } from '../../domain/pack';
import type { MailboxSeed, ScenarioUser } from '../../domain/scenario';

/** What every shipped pack begins with. */
export const shipped = { format: 'mailbox-coach-scenario', version: 1 } as const;

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

/** A queue's mailbox that nobody tested: it has no appointments. */
export const configuredQueue = {
  profile: 'serverToServer',
  incoming: 'untested',
  outgoing: 'untested',
} as const;

export const enabledQueue = {
  ...configuredQueue,
  approval: 'approved',
  incoming: 'enabled',
  outgoing: 'enabled',
} as const;

export const failedQueue = {
  ...configuredQueue,
  approval: 'approved',
  incoming: 'failed',
  outgoing: 'failed',
} as const;

/** A mailbox that works. */
export const working = { sides: enabled } as const satisfies MailboxSeed;

/** A test failed in every direction on this fault, and left its alerts. */
export const failedOn = (exchange: MailboxSeed['exchange'] = {}) =>
  ({ sides: failed, exchange, alert: null }) as const satisfies MailboxSeed;

/** Everything works but the appointments, which another organization synchronizes. */
export const heldByOther = {
  sides: { ...enabled, act: 'failed' },
  exchange: { syncOrganization: 'other' },
  alert: null,
} as const satisfies MailboxSeed;

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

const MAIL = ['incoming', 'outgoing'] as const;

type GoalTold = Pick<Goal, 'text' | 'points'> & { id?: string };

/** People's mailboxes enabled, appointments included. */
export const peopleEnabled = (mailboxes: MailboxChoice, { id = 'people', ...told }: GoalTold): Goal => ({
  id,
  ...told,
  is: 'mailboxes',
  mailboxes,
  state: 'enabled',
  directions: [...MAIL, 'act'],
});

export const queuesEnabled = (mailboxes: MailboxChoice, { id = 'queues', ...told }: GoalTold): Goal => ({
  id,
  ...told,
  is: 'mailboxes',
  mailboxes,
  state: 'enabled',
  directions: MAIL,
});

const ORDINALS = [
  { en: 'first', sl: 's prvim' },
  { en: 'second', sl: 'z drugim' },
  { en: 'third', sl: 's tretjim' },
  { en: 'fourth', sl: 's četrtim' },
  { en: 'fifth', sl: 's petim' },
  { en: 'sixth', sl: 's šestim' },
] as const;

/** The causes of dealt mailboxes are asked for without a name: which they are is known with the seed only. */
export const causesOfDeals = (asked: readonly (readonly [deal: string, ...causes: string[]])[]): Goal[] =>
  asked.map(([deal, ...causes], index) => ({
    id: `why-${index + 1}`,
    is: 'cause',
    mailbox: { deal },
    causes,
    text: {
      en: `You name what is the matter with the ${ORDINALS[index]?.en} mailbox that you are asked about.`,
      sl: `Navedete, kaj je narobe ${ORDINALS[index]?.sl} od nabiralnikov, po katerih vas sprašujejo.`,
    },
  }));

export const approvalKept: Goal = {
  id: 'approval-kept',
  is: 'organization',
  requireApproval: { users: true, queues: true },
  text: {
    en: 'Approval is still required for users and for queues.',
    sl: 'Odobritev je še vedno obvezna, za uporabnike in za čakalne vrste.',
  },
};

export const defaultsSet: Goal = {
  id: 'defaults',
  is: 'organization',
  defaultsAreServerSide: true,
  text: {
    en: 'New mailboxes start on server-side synchronization with the Exchange Online profile.',
    sl: 'Novi nabiralniki začnejo s strežniško sinhronizacijo in profilom za Exchange Online.',
  },
};

/** Holds in the edition of `contoso`. */
export const approverHint: Hint = {
  id: 'approver',
  cost: 5,
  text: {
    en: 'In this version an address of an Exchange Online mailbox is approved by a System Administrator who is Exchange administrator or Global administrator too. Switch to the one with less power.',
    sl: 'V tej različici naslov nabiralnika v storitvi Exchange Online odobri skrbnik sistema, ki je hkrati skrbnik za Exchange ali globalni skrbnik. Nastopite kot tisti z manj pravicami.',
  },
};
