import type { Scenario } from '../../domain/scenario';

/** Mailboxes that somebody set up before, so that the grid shows every kind of state at the start. */
const configured = {
  profile: 'serverToServer',
  incoming: 'untested',
  outgoing: 'untested',
  act: 'untested',
} as const;

/** A fresh tenant whose Exchange Online lies in the same Microsoft 365 tenant: nothing stands in the way. */
export const firstSteps: Scenario = {
  id: 'first-steps',
  title: { en: 'First steps', sl: 'Prvi koraki' },
  version: '9.2.21071.00140',
  domain: 'contoso.com',
  organization: 'Contoso',
  speed: 10,
  testSeconds: [45, 75],
  requireApproval: { users: true, queues: true },
  defaultsAreServerSide: false,
  users: [
    { name: 'Maja Kos', alias: 'maja.kos', persona: 'systemAdministrator', roles: ['systemAdministrator'] },
    {
      name: 'Luka Zupan',
      alias: 'luka.zupan',
      persona: 'systemAdministratorWithoutPrivilege',
      roles: ['systemAdministratorWithoutApproval'],
    },
    {
      name: 'Nina Horvat',
      alias: 'nina.horvat',
      persona: 'systemAndExchangeAdministrator',
      tenantRoles: ['EA'],
      roles: ['systemAdministrator'],
    },
    {
      name: 'Rok Golob',
      alias: 'rok.golob',
      persona: 'systemAndGlobalAdministrator',
      tenantRoles: ['GA'],
      roles: ['systemAdministrator'],
    },
    {
      name: 'Eva Turk',
      alias: 'eva.turk',
      persona: 'exchangeAdministrator',
      tenantRoles: ['EA'],
      roles: ['salesperson'],
      sides: { record: 'inactive' },
    },
    {
      name: 'Jan Vidmar',
      alias: 'jan.vidmar',
      persona: 'globalAdministrator',
      tenantRoles: ['GA'],
      roles: ['salesperson'],
      sides: {
        ...configured,
        approval: 'approved',
        incoming: 'enabled',
        outgoing: 'enabled',
        act: 'enabled',
      },
    },
    {
      name: 'Sara Krajnc',
      alias: 'sara.krajnc',
      persona: 'serviceAdministrator',
      tenantRoles: ['SvcA'],
      roles: ['salesperson'],
      sides: { ...configured, approval: 'tenantMissing' },
    },
    {
      name: 'Tine Bizjak',
      alias: 'tine.bizjak',
      persona: 'administratorWithoutMailboxWrite',
      roles: ['systemCustomizer'],
      sides: {
        ...configured,
        approval: 'approved',
        incoming: 'exhausted',
        outgoing: 'exhausted',
        act: 'untested',
      },
    },
    { name: 'Ana Novak', alias: 'ana.novak', persona: 'user', roles: ['salesperson'] },
    {
      name: 'Peter Mlakar',
      alias: 'peter.mlakar',
      roles: ['salesperson'],
      sides: { ...configured, approval: 'approved' },
    },
    {
      name: 'Ines Oblak',
      alias: 'ines.oblak',
      roles: ['salesperson'],
      sides: { ...configured, approval: 'noAddress' },
    },
    {
      name: 'Miha Rozman',
      alias: 'miha.rozman',
      roles: ['salesperson'],
      sides: { ...configured, approval: 'rejected' },
    },
  ],
  queues: [
    { name: 'Support', alias: 'support' },
    {
      name: 'Sales',
      alias: 'sales',
      sides: { profile: 'serverToServer', incoming: 'untested', outgoing: 'untested' },
    },
    { name: 'Archive', alias: 'archive', sides: { record: 'inactive' } },
  ],
};
