import { currentMailboxes, currentProfiles, legacyMailboxes, legacyProfiles } from './places';
import type { CatalogPhase } from './typing';

export const test = {
  id: 'test',
  steps: [
    {
      id: 'test.choose',
      phase: 'test',
      need: { kind: 'always' },
      doneWhen: { by: 'choice', group: 'testScope' },
      who: 'systemAdministratorWithMailboxAccess',
      whoInferred: true,
      where: { legacy: null, current: null },
      sources: ['S-DOC', 'S-EN19', 'S-PP25'],
    },
    {
      id: 'mailboxes.test',
      phase: 'test',
      need: { kind: 'oneOf', group: 'testScope', option: 'selected' },
      doneWhen: { by: 'mailboxes', check: 'mailboxEnabled' },
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
      sources: ['S-DOC', 'S-EN19', 'S-PP25', 'S-TS25', 'S-FWD', 'S-LOC', 'S-TBL-MB'],
      quirks: ['activeMailboxesView', 'singularTestCommand', 'commonReadsAsGeneral'],
      disagreements: ['testDuration', 'retryRule'],
    },
    {
      id: 'profile.testAll',
      phase: 'test',
      need: { kind: 'oneOf', group: 'testScope', option: 'wholeProfile' },
      doneWhen: { by: 'mailboxes', check: 'mailboxEnabled' },
      who: 'systemAdministratorWithMailboxAccess',
      whoInferred: true,
      where: {
        legacy: {
          path: legacyProfiles,
          view: 'view.activeEmailServerProfiles',
          command: ['command.testEnableMailboxes'],
        },
        current: { path: currentProfiles, command: ['command.testEnableMailboxes'] },
      },
      screen: 'emailServerProfiles',
      sources: ['S-DOC', 'S-EN19', 'S-PP21', 'S-PP25'],
      disagreements: ['testDuration', 'retryRule'],
    },
  ],
} as const satisfies CatalogPhase;
