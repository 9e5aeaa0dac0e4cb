import { currentEmailSettings, legacyEmailSettings } from './places';
import type { CatalogPhase } from './typing';

export const defaults = {
  id: 'defaults',
  steps: [
    {
      id: 'defaults.configure',
      phase: 'defaults',
      need: { kind: 'always' },
      doneWhen: { by: 'tenant', check: 'defaultsAreServerSide' },
      who: 'systemAdministratorOrCustomizer',
      whoInferred: true,
      where: {
        legacy: { path: legacyEmailSettings, command: ['command.ok'] },
        current: { path: currentEmailSettings, command: ['current.save'] },
      },
      screen: 'emailConfigurationSettings',
      sources: ['S-DOC', 'S-EN19', 'S-SYS17', 'S-SET20', 'S-PP25', 'S-TBL-ORG'],
      quirks: ['routerForAppointments'],
      disagreements: ['routerOption'],
    },
  ],
} as const satisfies CatalogPhase;
