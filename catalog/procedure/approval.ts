import {
  currentEmailSettings,
  currentMailboxes,
  currentSecurityRoles,
  currentUsers,
  legacyMailboxes,
  legacySecurityRoles,
  legacyUsers,
} from './places';
import type { CatalogPhase } from './typing';

export const approval = {
  id: 'approval',
  steps: [
    {
      id: 'version.check',
      phase: 'approval',
      need: { kind: 'always' },
      doneWhen: { by: 'tenant', check: 'versionRead' },
      who: 'anyone',
      whoInferred: true,
      where: {
        legacy: { path: ['menu.userSettings', 'menu.about'] },
        current: { path: ['menu.userSettings', 'menu.about'] },
      },
      screen: 'about',
      sources: ['S-DOC', 'S-EN19', 'S-KB', 'S-PP25'],
      quirks: ['flattenedFootnotes'],
    },
    {
      id: 'approve.decide',
      phase: 'approval',
      need: { kind: 'always' },
      doneWhen: { by: 'choice', group: 'approvalPolicy' },
      who: 'approver',
      where: { legacy: null, current: null },
      sources: ['S-DOC', 'S-EN19', 'S-PP25', 'S-KB'],
      quirks: ['missingFlowChart', 'notApplicableReadsAsUnavailable', 'approvalOnlyAfterChange'],
      disagreements: ['approvalNeeded', 'removalSuffices', 'onPremisesExchange'],
    },
    {
      id: 'privilege.assign',
      phase: 'approval',
      need: { kind: 'oneOf', group: 'approvalPolicy', option: 'require' },
      doneWhen: { by: 'tenant', check: 'callerHoldsApprovalPrivilege' },
      who: 'systemAdministrator',
      where: {
        legacy: {
          path: [...legacySecurityRoles, 'tab.businessManagement', 'section.miscellaneousPrivileges'],
        },
        current: {
          path: [...currentSecurityRoles, 'current.miscellaneousPrivileges'],
          view: 'current.showOnlyUnassignedPrivileges',
        },
      },
      screen: 'securityRoles',
      sources: ['S-DOC', 'S-EN19', 'S-PP25', 'S-PRIV'],
      quirks: ['miscellaneousReadsAsOther'],
    },
    {
      id: 'role.assign',
      phase: 'approval',
      need: { kind: 'oneOf', group: 'approvalPolicy', option: 'require' },
      doneWhen: { by: 'person' },
      who: 'systemAdministrator',
      where: {
        legacy: { path: legacyUsers, command: ['command.manageRoles'] },
        current: { path: currentUsers, command: ['command.manageRoles'] },
      },
      screen: 'users',
      sources: ['S-DOC', 'S-EN19', 'S-KB', 'S-PP25', 'S-BLOG-DMA', 'S-ENABLE'],
      quirks: ['exchangeAdminReadsAsServerAdmin'],
      disagreements: ['delegatedApproverAlone', 'tenantApprover', 'onPremisesExchange'],
    },
    {
      id: 'mailboxes.approve',
      phase: 'approval',
      need: { kind: 'oneOf', group: 'approvalPolicy', option: 'require' },
      doneWhen: { by: 'mailboxes', check: 'mailboxApproved' },
      who: 'approver',
      where: {
        legacy: {
          path: legacyMailboxes,
          view: 'view.activeMailboxes',
          command: ['command.moreCommands', 'command.approveEmail', 'command.ok'],
        },
        current: {
          path: currentMailboxes,
          view: 'view.activeMailboxes',
          command: ['command.approveEmail', 'command.ok'],
        },
      },
      screen: 'mailboxes',
      sources: ['S-DOC', 'S-EN19', 'S-PP25', 'S-TS25', 'S-KB-APP', 'S-DEV-EMAIL', 'S-TBL-MB'],
      quirks: ['activeMailboxesView', 'lostEllipsis', 'approvalOnlyAfterChange'],
      disagreements: ['approvalNeeded', 'tenantApprover', 'delegatedApproverAlone'],
    },
    {
      id: 'approval.removeRequirement',
      phase: 'approval',
      need: { kind: 'oneOf', group: 'approvalPolicy', option: 'remove' },
      doneWhen: { by: 'tenant', check: 'approvalNotRequired' },
      who: 'approver',
      where: {
        legacy: {
          path: ['siteMap.settings', 'siteMap.administration', 'siteMap.systemSettings', 'tab.email'],
          command: ['command.ok'],
        },
        current: {
          path: [...currentEmailSettings, 'current.securityAndPermissions'],
          command: ['current.save'],
        },
      },
      screen: 'systemSettings',
      sources: ['S-DOC', 'S-EN19', 'S-SYS17', 'S-KB', 'S-PP25', 'S-TBL-ORG'],
      disagreements: ['removalSuffices'],
    },
  ],
} as const satisfies CatalogPhase;
