import type { TermId } from '../terms';

/** The menu ways that several steps share. */
export const legacyProfiles = [
  'siteMap.settings',
  'siteMap.emailConfiguration',
  'siteMap.emailServerProfiles',
] as const satisfies readonly TermId[];

export const legacyEmailSettings = [
  'siteMap.settings',
  'siteMap.emailConfiguration',
  'siteMap.emailConfigurationSettings',
] as const satisfies readonly TermId[];

export const legacyMailboxes = [
  'siteMap.settings',
  'siteMap.emailConfiguration',
  'siteMap.mailboxes',
] as const satisfies readonly TermId[];

export const legacyUsers = [
  'siteMap.settings',
  'siteMap.security',
  'siteMap.users',
] as const satisfies readonly TermId[];

export const legacySecurityRoles = [
  'siteMap.settings',
  'siteMap.security',
  'siteMap.securityRoles',
] as const satisfies readonly TermId[];

const currentEmail = [
  'current.manage',
  'current.environments',
  'current.settings',
  'current.email',
] as const satisfies readonly TermId[];

export const currentProfiles = [
  ...currentEmail,
  'current.serverProfiles',
] as const satisfies readonly TermId[];
export const currentMailboxes = [...currentEmail, 'current.mailboxes'] as const satisfies readonly TermId[];
export const currentEmailSettings = [
  ...currentEmail,
  'current.emailSettings',
] as const satisfies readonly TermId[];

const currentPermissions = [
  'current.manage',
  'current.environments',
  'current.settings',
  'current.usersAndPermissions',
] as const satisfies readonly TermId[];

export const currentSecurityRoles = [
  ...currentPermissions,
  'current.securityRoles',
] as const satisfies readonly TermId[];
export const currentUsers = [...currentPermissions, 'siteMap.users'] as const satisfies readonly TermId[];
