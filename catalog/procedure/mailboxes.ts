import { currentMailboxes, currentSecurityRoles, legacyMailboxes, legacySecurityRoles } from './places';
import type { CatalogPhase } from './typing';

export const mailboxes = {
  id: 'mailboxes',
  steps: [
    {
      id: 'access.mailboxTable',
      phase: 'mailboxes',
      need: { kind: 'always' },
      doneWhen: { by: 'tenant', check: 'callerReadsAndWritesMailboxes' },
      who: 'systemAdministrator',
      whoInferred: true,
      where: {
        legacy: { path: [...legacySecurityRoles, 'tab.businessManagement'] },
        current: { path: currentSecurityRoles },
      },
      screen: 'securityRoles',
      sources: ['S-DOC', 'S-EN19', 'S-DEPLOY', 'S-ENABLE', 'S-E259'],
    },
    {
      id: 'configure.choose',
      phase: 'mailboxes',
      need: { kind: 'always' },
      doneWhen: { by: 'choice', group: 'configurationMethod' },
      who: 'systemAdministratorWithMailboxAccess',
      where: { legacy: null, current: null },
      sources: ['S-DOC', 'S-EN19'],
    },
    {
      id: 'mailboxes.applyDefaults',
      phase: 'mailboxes',
      need: { kind: 'oneOf', group: 'configurationMethod', option: 'applyDefaults' },
      doneWhen: { by: 'mailboxes', check: 'mailboxConfigured' },
      who: 'systemAdministratorWithMailboxAccess',
      where: {
        legacy: {
          path: legacyMailboxes,
          view: 'view.activeMailboxes',
          command: ['command.applyDefaultEmailSettings', 'command.ok'],
        },
        current: {
          path: currentMailboxes,
          view: 'view.activeMailboxes',
          command: ['command.applyDefaultEmailSettings', 'command.ok'],
        },
      },
      screen: 'mailboxes',
      sources: ['S-DOC', 'S-EN19', 'S-PP25', 'S-QUEUE', 'S-TBL-MB'],
      quirks: ['emailDroppedFromDefaults', 'twoWordsForActive'],
    },
    {
      id: 'mailboxes.bulkEdit',
      phase: 'mailboxes',
      need: { kind: 'oneOf', group: 'configurationMethod', option: 'bulkEdit' },
      doneWhen: { by: 'mailboxes', check: 'mailboxConfigured' },
      who: 'systemAdministratorWithMailboxAccess',
      where: {
        legacy: {
          path: legacyMailboxes,
          view: 'view.activeMailboxes',
          command: ['command.edit', 'command.change'],
        },
        current: {
          path: currentMailboxes,
          view: 'view.activeMailboxes',
          command: ['command.edit', 'current.save'],
        },
      },
      screen: 'mailboxes',
      sources: ['S-DOC', 'S-EN19', 'S-PP21', 'S-PP25', 'S-TBL-MB'],
      quirks: ['activeMailboxesView', 'mergedEmailFields'],
      disagreements: ['routerOption'],
    },
  ],
} as const satisfies CatalogPhase;
