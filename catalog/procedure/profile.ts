import { currentProfiles, legacyProfiles } from './places';
import type { CatalogPhase } from './typing';

export const profile = {
  id: 'profile',
  steps: [
    {
      id: 'profile.verify',
      phase: 'profile',
      need: { kind: 'always' },
      doneWhen: { by: 'tenant', check: 'exchangeOnlineProfileFound' },
      who: 'systemAdministrator',
      whoInferred: true,
      where: {
        legacy: { path: legacyProfiles, view: 'view.activeEmailServerProfiles' },
        current: { path: currentProfiles },
      },
      screen: 'emailServerProfiles',
      sources: ['S-DOC', 'S-EN19', 'S-PP21', 'S-PP25', 'S-XT', 'S-NOPROF', 'S-TBL-ESP'],
      quirks: ['twoWordsForActive'],
      disagreements: ['crossTenant', 'ewsProtocol'],
    },
    {
      id: 'profile.setDefault',
      phase: 'profile',
      need: { kind: 'when', check: 'severalProfiles' },
      doneWhen: { by: 'tenant', check: 'exchangeOnlineProfileIsDefault' },
      who: 'systemAdministrator',
      whoInferred: true,
      // No document read gives the label of the command that sets the default.
      where: {
        legacy: { path: legacyProfiles, view: 'view.activeEmailServerProfiles' },
        current: { path: currentProfiles },
      },
      screen: 'emailServerProfiles',
      sources: ['S-DOC', 'S-EN19', 'S-PP25', 'S-TBL-ORG'],
    },
  ],
} as const satisfies CatalogPhase;
