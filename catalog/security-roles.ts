/**
 * Security roles of the simulated tenant and the privileges they carry. The documented facts are the
 * names of the roles, `prvApproveRejectEmailAddress`, and the pattern `prv<Verb><Table>`
 * (dataverse.md 2.7); which of the others each role carries is modelled.
 */
export const APPROVE_PRIVILEGE = 'prvApproveRejectEmailAddress';

/** Reaches rows of the caller (`Basic`) or of the whole organization (`Global`). */
export type Depth = 'Basic' | 'Global';

export interface SecurityRole {
  name: string;
  /** The role that the permission rules see in it. */
  countsAs?: 'SA' | 'DMA';
  privileges: Readonly<Record<string, Depth>>;
}

const administration = {
  prvReadMailbox: 'Global',
  prvWriteMailbox: 'Global',
  prvReadEmailServerProfile: 'Global',
  prvWriteEmailServerProfile: 'Global',
  prvReadOrganization: 'Global',
  prvWriteOrganization: 'Global',
  prvReadUser: 'Global',
  prvWriteUser: 'Global',
  prvReadQueue: 'Global',
  prvWriteQueue: 'Global',
  prvReadRole: 'Global',
  prvWriteRole: 'Global',
  prvAssignRole: 'Global',
  prvReadTraceLog: 'Global',
} as const satisfies Record<string, Depth>;

const {
  prvWriteMailbox: _write,
  prvWriteRole: _role,
  prvAssignRole: _assign,
  ...customizing
} = administration;

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
    privileges: {
      prvReadMailbox: 'Basic',
      prvWriteMailbox: 'Basic',
      prvReadEmailServerProfile: 'Global',
      prvReadOrganization: 'Global',
      prvReadUser: 'Global',
      prvReadQueue: 'Global',
    },
  },
  /** Empty, so that the privilege can be put on it (P4.1). */
  emailApprover: { name: 'Email Approver', privileges: {} },
  delegatedMailboxApprover: {
    name: 'Delegated Mailbox Approver',
    countsAs: 'DMA',
    privileges: { [APPROVE_PRIVILEGE]: 'Global' },
  },
} as const satisfies Record<string, SecurityRole>;

export type SecurityRoleId = keyof typeof securityRoles;
