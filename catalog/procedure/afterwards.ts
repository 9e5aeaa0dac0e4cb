import { currentMailboxes, legacyMailboxes } from './places';
import type { CatalogPhase } from './typing';

export const afterwards = {
  id: 'afterwards',
  steps: [
    {
      id: 'act.primaryOrg',
      phase: 'afterwards',
      need: { kind: 'when', check: 'anyAppointmentsTestFailed' },
      doneWhen: { by: 'mailboxes', check: 'mailboxAppointmentsEnabled' },
      who: 'systemAdministratorWithMailboxAccess',
      whoInferred: true,
      where: {
        legacy: {
          path: legacyMailboxes,
          view: 'view.activeMailboxes',
          command: ['command.testEnableMailbox'],
        },
        current: {
          path: currentMailboxes,
          view: 'view.activeMailboxes',
          command: ['command.testEnableMailbox'],
        },
      },
      screen: 'mailboxes',
      sources: ['S-DOC', 'S-EN19', 'S-CHK', 'S-PP20', 'S-TS25', 'S-TBL-MB'],
      disagreements: ['appointmentsInterval', 'oneOrganization'],
    },
    {
      id: 'support.recheck',
      phase: 'afterwards',
      need: { kind: 'when', check: 'anyMailboxFailed' },
      doneWhen: { by: 'person' },
      who: 'systemAdministratorWithMailboxAccess',
      whoInferred: true,
      where: {
        legacy: {
          path: [...legacyMailboxes, 'navigation.common', 'navigation.alerts'],
          view: 'view.activeMailboxes',
        },
        current: {
          path: [...currentMailboxes, 'navigation.common', 'navigation.alerts'],
          view: 'view.activeMailboxes',
        },
      },
      screen: 'mailboxes',
      sources: ['S-DOC', 'S-EN19', 'S-PP25', 'S-TS25', 'S-MON', 'S-ERRLOG'],
      quirks: ['commonReadsAsGeneral'],
      disagreements: ['retryRule'],
    },
  ],
} as const satisfies CatalogPhase;
