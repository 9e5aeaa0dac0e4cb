import type { CatalogPhase } from './typing';

export const prepare = {
  id: 'prepare',
  steps: [
    {
      id: 'prereq.subscription',
      phase: 'prepare',
      need: { kind: 'always' },
      doneWhen: { by: 'person' },
      who: 'tenantAdministrator',
      where: { legacy: null, current: null },
      sources: ['S-DOC', 'S-EN19'],
      quirks: ['missingExchangeLinks'],
      disagreements: ['crossTenant'],
    },
    {
      id: 'prereq.rca',
      phase: 'prepare',
      need: { kind: 'optional' },
      doneWhen: { by: 'person' },
      who: 'anyone',
      whoInferred: true,
      where: { legacy: null, current: null },
      screen: 'analyzer',
      sources: ['S-DOC', 'S-EN19', 'S-TC'],
    },
    // Not of the source document: what ends on a date since (today.md section 1).
    {
      id: 'prereq.ews',
      phase: 'prepare',
      need: { kind: 'optional' },
      doneWhen: { by: 'person' },
      who: 'tenantAdministrator',
      whoInferred: true,
      where: { legacy: null, current: null },
      screen: 'desk',
      sources: ['S-EWSHERE', 'S-EWSTEST', 'S-EWSORG'],
      disagreements: ['ewsProtocol'],
    },
  ],
} as const satisfies CatalogPhase;
