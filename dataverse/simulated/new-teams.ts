import type { Guid } from '../../domain/rows';
import type { ScenarioTeam } from '../../domain/scenario';
import { nextId } from './randomness';
import { momentOf, nextVersion, type SimulatedTenant } from './tenant';

/** The teams of a fresh tenant. A scenario without any takes no number and no chance, so that it stays as it was. */
export function addTeams(
  tenant: SimulatedTenant,
  teams: readonly ScenarioTeam[],
  { users, roles }: { users: ReadonlyMap<string, Guid>; roles: ReadonlyMap<string, Guid> },
): void {
  for (const { name, members, roles: held } of teams) {
    tenant.tables.teams.put({
      teamid: nextId(tenant.core),
      name,
      memberids: members.flatMap((alias) => users.get(alias) ?? []),
      roleids: held.flatMap((role) => roles.get(role) ?? []),
      createdon: momentOf(tenant),
      modifiedon: momentOf(tenant),
      versionnumber: nextVersion(tenant),
    });
  }
}
