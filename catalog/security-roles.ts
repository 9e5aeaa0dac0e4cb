import { neededPrivileges, READY_ROLE } from './needed-privileges';

/**
 * Security roles of the simulated tenant and the privileges they carry. The documented facts are the
 * names of the roles, `prvApproveRejectEmailAddress`, and the pattern `prv<Verb><Table>`
 * (dataverse.md 2.7); which of the others each role carries is modelled.
 */
export const APPROVE_PRIVILEGE = 'prvApproveRejectEmailAddress';

/** How far a privilege reaches; with one business unit, everything above the user's own rows is all of them. */
export type PrivilegeDepth = 'Basic' | 'Global';

export interface SecurityRole {
  name: string;
  /** The role that the permission rules see in it. */
  countsAs?: 'SA' | 'DMA';
  privileges: Readonly<Record<string, PrivilegeDepth>>;
}

const tables = [
  'Mailbox',
  'EmailServerProfile',
  'Organization',
  'User',
  'Queue',
  'Team',
  'Role',
  'TraceLog',
  'AsyncOperation',
] as const;

const of = (verb: string, on: readonly string[]): Record<string, PrivilegeDepth> =>
  Object.fromEntries(on.map((table) => [`prv${verb}${table}`, 'Global' as const]));

/** What mail, appointments and the app for Outlook need beside the tables above (today.md 3). */
const needed = (depth: PrivilegeDepth, unless: Readonly<Record<string, PrivilegeDepth>> = {}) =>
  Object.fromEntries(
    neededPrivileges.flatMap(({ name }) => (Object.hasOwn(unless, name) ? [] : [[name, depth] as const])),
  );

const administration: Record<string, PrivilegeDepth> = {
  ...of('Read', tables),
  ...of('Write', ['Mailbox', 'EmailServerProfile', 'Organization', 'User', 'Queue', 'Team', 'Role']),
  ...of('Create', ['EmailServerProfile', 'User', 'Queue', 'Team', 'Role']),
  ...of('Delete', ['EmailServerProfile', 'Queue', 'Team', 'Role', 'TraceLog']),
  ...of('Assign', ['Role', 'Mailbox']),
  ...needed('Global'),
};

const {
  prvWriteMailbox: _writeMailbox,
  prvWriteRole: _writeRole,
  prvCreateRole: _createRole,
  prvDeleteRole: _deleteRole,
  prvAssignRole: _assignRole,
  prvCreateUser: _createUser,
  ...customizing
} = administration;

const selling: Record<string, PrivilegeDepth> = {
  prvReadMailbox: 'Basic',
  prvWriteMailbox: 'Basic',
  prvReadEmailServerProfile: 'Global',
  prvReadOrganization: 'Global',
  prvReadUser: 'Global',
  prvReadQueue: 'Global',
  prvReadTeam: 'Global',
  prvReadRole: 'Global',
  prvReadTraceLog: 'Basic',
  prvDeleteTraceLog: 'Basic',
};

/** Names that only `needed` brings. */
export const laterPrivileges: readonly string[] = Object.keys(
  needed('Basic', { ...of('Read', tables), prvWriteMailbox: 'Basic' }),
);

export const securityRoles = {
  systemAdministrator: {
    name: 'System Administrator',
    countsAs: 'SA',
    privileges: { ...administration, [APPROVE_PRIVILEGE]: 'Global' },
  },
  /** Teaching case of procedure.md 3.5: the real role holds every privilege. */
  systemAdministratorWithoutApproval: {
    name: 'System Administrator (without approval privilege)',
    countsAs: 'SA',
    privileges: administration,
  },
  systemCustomizer: { name: 'System Customizer', privileges: customizing },
  salesperson: {
    name: 'Salesperson',
    privileges: { ...selling, ...needed('Basic', selling) },
  },
  /** Empty, so that the privilege can be put on it (P4.1). */
  emailApprover: { name: 'Email Approver', privileges: {} },
  delegatedMailboxApprover: {
    name: 'Delegated Mailbox Approver',
    countsAs: 'DMA',
    privileges: { [APPROVE_PRIVILEGE]: 'Global' },
  },
} as const satisfies Record<string, SecurityRole>;

/** The ready role; what it holds is modelled: what the app asks for. A tenant has it beside those that scenarios give. */
export const READY_ROLES: readonly SecurityRole[] = [{ name: READY_ROLE, privileges: needed('Basic') }];

/** Every privilege that the simulated tenant knows. */
export const PRIVILEGES: readonly string[] = [
  ...new Set(Object.values(securityRoles).flatMap(({ privileges }: SecurityRole) => Object.keys(privileges))),
];
