import type { Guid } from '../../domain/rows';
import type { CommandRunner } from '../command-run';
import type { Target } from '../refusals';
import type { PracticeCommand } from './command';

/** Whom a role is given to. */
export interface Holder extends Target {
  kind: 'user' | 'team';
}

export interface RoleChanges {
  /** Privileges to be on the level Organization, by name (decisions 25). */
  given: readonly string[];
  /** Ids of privileges to be taken away. */
  taken: readonly Guid[];
}

export interface SecurityCommands {
  saveRole(role: Target, changes: RoleChanges): Promise<boolean>;
  assignRole(role: Target, holders: readonly Holder[]): Promise<boolean>;
  removeRole(role: Target, holders: readonly Holder[]): Promise<boolean>;
}

const rolesOf = ({ id, kind }: Holder) =>
  kind === 'user' ? `systemusers(${id})/systemuserroles_association` : `teams(${id})/teamroles_association`;

/** The commands on security roles. */
export function createSecurityCommands(runner: CommandRunner<PracticeCommand>): SecurityCommands {
  return {
    saveRole: (role, { given, taken }) =>
      runner.once('saveRole', role.name, (client) =>
        client.changeset([
          ...(given.length > 0
            ? [
                {
                  method: 'POST' as const,
                  path: `roles(${role.id})/Microsoft.Dynamics.CRM.AddPrivilegesRole`,
                  body: { Privileges: given.map((name) => ({ PrivilegeName: name, Depth: 'Global' })) },
                },
              ]
            : []),
          ...taken.map((id) => ({
            method: 'POST' as const,
            path: `roles(${role.id})/Microsoft.Dynamics.CRM.RemovePrivilegeRole`,
            body: { PrivilegeId: id },
          })),
        ]),
      ),
    assignRole: (role, holders) =>
      runner.onRows('assignRole', holders, (holder) => ({
        method: 'POST',
        path: `${rolesOf(holder)}/$ref`,
        body: { '@odata.id': `/roles(${role.id})` },
      })),
    removeRole: (role, holders) =>
      runner.onRows('removeRole', holders, (holder) => ({
        method: 'DELETE',
        path: `${rolesOf(holder)}(${role.id})/$ref`,
      })),
  };
}
