import { fetchXmlOf, views } from '../../catalog/practice/views';
import { laterPrivileges, PRIVILEGES, READY_ROLES, securityRoles } from '../../catalog/security-roles';
import { terms } from '../../catalog/terms';
import { formatDefaultSettings, NO_DEFAULTS, SERVER_SIDE_DEFAULTS } from '../../domain/default-settings';
import { isServerToServer } from '../../domain/exchange-online-profile';
import {
  HEALTHY_ORGANIZATION,
  type OrganizationExchangeFacts,
  organizationFactsOf,
} from '../../domain/exchange-side';
import { DIRECTIONS } from '../../domain/lifecycle';
import type { Deployment } from '../../domain/permission-matrix';
import type { EmailServerProfileColumns, EmailServerProfileRow, Guid } from '../../domain/rows';
import type { MailboxSeed, Scenario } from '../../domain/scenario';
import type { MailboxTable } from '../../machines/mailbox.table';
import { addGenerated } from './generated-mailboxes';
import { addArrivals, roleWithout, setEmailSettings } from './new-arrivals';
import { addQueue, addUser } from './new-people';
import { addProfile, hasAutomaticProfile } from './new-profile';
import { addTeams } from './new-teams';
import { privilegeId } from './privilege-ids';
import { nextId } from './randomness';
import { raiseSeedAlerts } from './seed-alerts';
import { nextVersion, type SimulatedTenant, type TenantCore, tenantOf } from './tenant';

/** What a fresh tenant has otherwise than its scenario says. */
export interface TenantOptions {
  /** Mailbox rows in all; those beyond the scenario's own are made from the seed. */
  mailboxes?: number;
  version?: string;
  deployment?: Deployment;
  exchange?: Deployment;
  subscription?: OrganizationExchangeFacts['subscription'];
  strictApproval?: boolean;
}

/** Mailboxes that a scenario has of its own. */
export const ownMailboxes = ({ users, queues }: Scenario) => users.length + queues.length;

/**
 * Privileges and roles that tenants did not have at first. They take no number and no chance of their own: whoever
 * plays an earlier record again meets the same ids and versions.
 */
const LATER_PRIVILEGES = new Set(laterPrivileges);

function addRoles(tenant: SimulatedTenant): Map<string, Guid> {
  const ids = new Map<string, Guid>();
  const numbered = PRIVILEGES.filter((name) => !LATER_PRIVILEGES.has(name));
  for (const name of [...numbered, ...LATER_PRIVILEGES]) {
    const versionnumber = LATER_PRIVILEGES.has(name) ? tenant.core.sequence : nextVersion(tenant);
    tenant.tables.privileges.put({ privilegeid: privilegeId(name), name, versionnumber });
  }
  for (const [key, role] of Object.entries(securityRoles)) {
    const roleid = nextId(tenant.core);
    ids.set(key, roleid);
    tenant.tables.roles.put({
      roleid,
      name: role.name,
      countsAs: 'countsAs' in role ? role.countsAs : null,
      privileges: { ...role.privileges },
      versionnumber: nextVersion(tenant),
    });
  }
  for (const { name, privileges } of READY_ROLES) {
    tenant.tables.roles.put({
      roleid: privilegeId(name),
      name,
      countsAs: null,
      privileges: { ...privileges },
      versionnumber: tenant.core.sequence,
    });
  }
  return ids;
}

function addViews(tenant: SimulatedTenant): void {
  for (const view of views) {
    tenant.tables.savedqueries.put({
      savedqueryid: view.id ?? nextId(tenant.core),
      name: terms[view.label].en,
      returnedtypecode: view.table,
      isdefault: view.isDefault,
      fetchxml: fetchXmlOf(view),
      versionnumber: nextVersion(tenant),
    });
  }
}

function addOrganization(tenant: SimulatedTenant, scenario: Scenario, profile: Guid | null): void {
  tenant.tables.organizations.put({
    organizationid: tenant.core.id,
    name: scenario.organization,
    requireapprovalforuseremail: scenario.requireApproval.users,
    requireapprovalforqueueemail: scenario.requireApproval.queues,
    _defaultemailserverprofileid_value: scenario.defaultsAreServerSide ? profile : null,
    defaultemailsettings: formatDefaultSettings(
      scenario.defaultsAreServerSide ? SERVER_SIDE_DEFAULTS : NO_DEFAULTS,
    ),
    generatealertsforerrors: true,
    generatealertsforwarnings: true,
    generatealertsforinformation: true,
    notifymailboxownerofemailserverlevelalerts: false,
    orgdborgsettings: '<OrgSettings></OrgSettings>',
    versionnumber: nextVersion(tenant),
  });
}

/** A scenario's seed in a tenant that may have another Exchange, or none. */
function fitted(seed: MailboxSeed, profile: EmailServerProfileRow | null): MailboxSeed {
  const { sides = {} } = seed;
  if (!sides.profile || sides.profile === 'none') return seed;
  if (profile) {
    const kind = isServerToServer(profile) ? 'serverToServer' : 'other';
    return { ...seed, sides: { ...sides, profile: kind } };
  }
  // Nothing was ever tested without a profile.
  const untested = DIRECTIONS.filter((direction) => sides[direction] && sides[direction] !== 'off').map(
    (direction) => [direction, 'untested'] as const,
  );
  return { ...seed, sides: { ...sides, profile: 'none', ...Object.fromEntries(untested) } };
}

/** The profiles of a fresh tenant by name, the default one first. */
function addProfiles(
  tenant: SimulatedTenant,
  { profiles }: Scenario,
  owner: Guid,
): ReadonlyMap<string, EmailServerProfileColumns> {
  const rows = profiles
    ? profiles.map((wanted) => addProfile(tenant, owner, wanted))
    : hasAutomaticProfile(tenant)
      ? [addProfile(tenant, owner)]
      : [];
  return new Map(rows.map((row) => [row.name, row]));
}

/**
 * A tenant as the scenario starts it.
 * @param seed makes the same tenant twice; take a fresh number for a fresh organization id
 * @param now milliseconds that the tenant's clock starts at, unless the scenario is of a day of its own
 */
export function newTenant(
  scenario: Scenario,
  seed: number,
  now: number,
  options: TenantOptions = {},
  lifecycle?: MailboxTable,
): SimulatedTenant {
  const core: TenantCore = {
    id: '',
    scenario: scenario.id,
    version: options.version ?? scenario.version,
    deployment: options.deployment ?? scenario.deployment ?? 'online',
    exchange: options.exchange ?? scenario.exchange ?? 'online',
    strictApproval: options.strictApproval ?? scenario.strictApproval ?? false,
    organizationFacts: {
      ...HEALTHY_ORGANIZATION,
      ...organizationFactsOf(scenario.organizationFacts ?? {}),
      ...(options.subscription ? { subscription: options.subscription } : {}),
    },
    now: scenario.startsOn ? Date.parse(scenario.startsOn) : now,
    speed: scenario.speed,
    sequence: 0,
    seed,
    testSeconds: scenario.testSeconds,
    businessUnit: '',
    tenantId: '',
    environmentId: '',
    personas: {},
    exercise: null,
    pendingFaults: [],
  };
  const tenant = tenantOf(core, {}, lifecycle);
  core.id = nextId(core);
  core.businessUnit = nextId(core);
  core.tenantId = nextId(core);
  core.environmentId = nextId(core);
  const roleIds = addRoles(tenant);
  addViews(tenant);
  const administrator = nextId(core);
  const profiles = addProfiles(tenant, scenario, administrator);
  const [first = null] = profiles.values();
  const profile = first?.emailserverprofileid ?? null;
  const profileOfSeed = ({ profile: name }: MailboxSeed) => (name && profiles.get(name)) || first;
  /** Where a mailbox of the scenario stands, with the alerts that it was left with. */
  const place = (seed: MailboxSeed) => {
    const row = profileOfSeed(seed);
    return { seed: fitted(seed, row), profile: row?.emailserverprofileid ?? null };
  };
  const leaveAlerts = (mailbox: Guid | null, seed: MailboxSeed) => {
    const row = mailbox ? tenant.tables.mailboxes.get(mailbox) : undefined;
    if (row) raiseSeedAlerts(tenant, row, seed);
  };
  addOrganization(tenant, scenario, profile);
  if (scenario.emailSettings) setEmailSettings(tenant, scenario.emailSettings);
  const personas: Record<string, Guid> = {};
  const byAlias = new Map<string, Guid>();
  scenario.users.forEach((user, index) => {
    const address = `${user.alias}@${scenario.domain}`;
    const placed = place(user);
    const { systemuserid, _defaultmailbox_value: mailbox } = addUser(tenant, {
      ...(index === 0 ? { id: administrator } : {}),
      name: user.name,
      address,
      domainname: address,
      roleids: user.roles
        .flatMap((role) => roleIds.get(role) ?? [])
        .map((role) => roleWithout(tenant, role, user.without ?? [])),
      tenantRoles: [...(user.tenantRoles ?? [])],
      ...(user.kind ? { kind: user.kind } : {}),
      ...placed,
    });
    leaveAlerts(mailbox, placed.seed);
    if (mailbox && user.arrival) {
      const of = { table: 'systemusers', id: systemuserid } as const;
      addArrivals(tenant, { mailbox, owner: systemuserid, of }, user.arrival);
    }
    byAlias.set(user.alias, systemuserid);
    if (user.persona) personas[user.persona] = systemuserid;
  });
  addTeams(tenant, scenario.teams ?? [], { users: byAlias, roles: roleIds });
  for (const queue of scenario.queues) {
    const placed = place(queue);
    const owner = (queue.owner && byAlias.get(queue.owner)) || administrator;
    const { queueid, _defaultmailbox_value: mailbox } = addQueue(tenant, {
      name: queue.name,
      address: `${queue.alias}@${scenario.domain}`,
      owner,
      ...placed,
    });
    leaveAlerts(mailbox, placed.seed);
    if (mailbox && queue.arrival) {
      addArrivals(tenant, { mailbox, owner, of: { table: 'queues', id: queueid } }, queue.arrival);
    }
  }
  core.personas = personas;
  const more = (options.mailboxes ?? 0) - ownMailboxes(scenario);
  if (more > 0) {
    addGenerated(tenant, more, {
      domain: scenario.domain,
      owner: administrator,
      roleids: [roleIds.get('salesperson') ?? ''],
      profile,
      fit: (generated) => fitted(generated, first),
    });
  }
  return tenant;
}
