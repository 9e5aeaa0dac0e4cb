/** The present state of a simulated tenant as a scenario: a start for others. */
import { isPersona } from '../../catalog/personas';
import { securityRoles } from '../../catalog/security-roles';
import { RowState } from '../../domain/choices';
import { areServerSide } from '../../domain/default-settings';
import { isServerToServer } from '../../domain/exchange-online-profile';
import { DIRECTIONS } from '../../domain/lifecycle';
import type { Guid } from '../../domain/rows';
import type {
  MailboxSeed,
  Scenario,
  ScenarioProfile,
  ScenarioQueue,
  ScenarioTeam,
  ScenarioUser,
} from '../../domain/scenario';
import { sidesInTenant } from './move';
import { inAddress } from './person-names';
import { exchangeSideOf, organizationOf, type SimulatedTenant } from './tenant';

const FAILED: readonly string[] = ['failed', 'exhausted'];

/** Names before the @, each once: letters, digits and dots. */
function createAliases() {
  const taken = new Set<string>();
  return (wanted: string): string => {
    const plain =
      inAddress(wanted)
        .replace(/[^a-z0-9.]+/g, '.')
        .replace(/^\.+|\.+$/g, '')
        .slice(0, 50) || 'mailbox';
    let alias = plain;
    for (let number = 2; taken.has(alias); number++) alias = `${plain}.${number}`;
    taken.add(alias);
    return alias;
  };
}

function profilesOf(tenant: SimulatedTenant): ReadonlyMap<Guid, ScenarioProfile> {
  const first = organizationOf(tenant)._defaultemailserverprofileid_value;
  const names = new Set<string>();
  const rows = tenant.tables.emailserverprofiles.rows.toSorted(
    (one, other) => Number(other.emailserverprofileid === first) - Number(one.emailserverprofileid === first),
  );
  return new Map(
    rows.map((row) => {
      let { name } = row;
      for (let number = 2; names.has(name.toLowerCase()); number++) name = `${row.name} ${number}`;
      names.add(name.toLowerCase());
      const connects = isServerToServer(row) === true ? 'serverToServer' : 'other';
      return [row.emailserverprofileid, { name, connects, active: row.statecode === RowState.Active }];
    }),
  );
}

/**
 * Users, queues, profiles, approvals and the Exchange side as they are. Tests under way are to be begun anew, roles
 * that somebody made are left out, and alerts are those that the failed directions would leave.
 */
export function presentScenario(tenant: SimulatedTenant): Scenario {
  const { core, tables } = tenant;
  const organization = organizationOf(tenant);
  const profiles = profilesOf(tenant);
  const aliasFor = createAliases();
  const personaOf = new Map(Object.entries(core.personas).map(([persona, id]) => [id, persona]));
  const roleKeys = new Map(Object.entries(securityRoles).map(([key, { name }]) => [name as string, key]));
  const roleNames = (ids: readonly Guid[]) =>
    ids.flatMap((id) => roleKeys.get(tables.roles.get(id)?.name ?? '') ?? []);
  const aliases = new Map<Guid, string>();

  function seedOf(id: Guid | null): MailboxSeed {
    const row = id ? tables.mailboxes.get(id) : undefined;
    if (!row) return { sides: { record: 'inactive' } };
    const { policy: _policy, test: _test, ...sides } = sidesInTenant(tenant, row);
    const facts = exchangeSideOf(tenant, row.mailboxid);
    const profile = profiles.get(row._emailserverprofile_value ?? '')?.name;
    return {
      sides,
      ...(Object.keys(facts).length > 0 ? { exchange: facts } : {}),
      ...(profile ? { profile } : {}),
      ...(DIRECTIONS.some((each) => FAILED.includes(sides[each])) ? { alert: null } : {}),
    };
  }

  const users = tables.systemusers.rows.map((user): ScenarioUser => {
    const alias = aliasFor(user.domainname.split('@')[0] ?? user.fullname);
    aliases.set(user.systemuserid, alias);
    const persona = personaOf.get(user.systemuserid);
    return {
      name: user.fullname,
      alias,
      ...(persona && isPersona(persona) ? { persona } : {}),
      ...(user.tenantRoles.length > 0 ? { tenantRoles: user.tenantRoles } : {}),
      ...(user.applicationid ? { kind: 'application' as const } : {}),
      ...(user.elevated && !user.applicationid ? { kind: 'elevated' as const } : {}),
      roles: roleNames(user.roleids),
      ...seedOf(user._defaultmailbox_value),
    };
  });
  const queues = tables.queues.rows.map((queue): ScenarioQueue => {
    const owner = aliases.get(queue._ownerid_value);
    return {
      name: queue.name,
      alias: aliasFor(queue.emailaddress?.split('@')[0] ?? queue.name),
      ...(owner ? { owner } : {}),
      ...seedOf(queue._defaultmailbox_value),
    };
  });
  const teams = tables.teams.rows.map(
    ({ name, memberids, roleids }): ScenarioTeam => ({
      name,
      members: memberids.flatMap((id) => aliases.get(id) ?? []),
      roles: roleNames(roleids),
    }),
  );
  const [first] = tables.systemusers.rows;
  return {
    id: 'present-tenant',
    title: { en: organization.name, sl: organization.name },
    deployment: core.deployment,
    exchange: core.exchange,
    organizationFacts: core.organizationFacts,
    strictApproval: core.strictApproval,
    version: core.version,
    domain: first?.domainname.split('@')[1] ?? 'contoso.com',
    organization: organization.name,
    speed: core.speed,
    testSeconds: core.testSeconds,
    requireApproval: {
      users: organization.requireapprovalforuseremail,
      queues: organization.requireapprovalforqueueemail,
    },
    defaultsAreServerSide: areServerSide(organization.defaultemailsettings),
    profiles: [...profiles.values()],
    users,
    ...(teams.length > 0 ? { teams } : {}),
    queues,
  };
}
