import type { FindingEntry } from '../../domain/finding';

const section = 'configuration';

/** Methods, profiles and defaults (failures.md section 1, and the settings among section 3). */
export const configurationFindings = {
  'method-none': { section, evidence: 'rows', who: ['sa'], source: 'CEO' },
  'method-outlook': { section, evidence: 'rows', who: ['sa'], source: 'schema' },
  'method-mixed': { section, evidence: 'rows', who: ['sa'], source: 'TMS' },
  // A test without a profile and one with an inactive profile leave the same token: the row tells them apart.
  'no-profile': {
    section,
    evidence: 'rows',
    who: ['sa'],
    source: 'SA/mailbox-does-not-have-email-server-profile',
    tokens: ['InvalidIncomingEmailServerProfile'],
  },
  'profile-inactive': {
    section,
    evidence: 'rows',
    who: ['sa'],
    source: 'SA/mailbox-does-not-have-email-server-profile',
    tokens: ['InvalidIncomingEmailServerProfile'],
  },
  'profile-missing-exo': { section, evidence: 'rows', who: ['sa', 'm365'], source: 'CEO' },
  'profile-not-default': { section, evidence: 'rows', who: ['sa'], source: 'CEO' },
  'defaults-not-sss': { section, evidence: 'rows', who: ['sa'], source: 'CEO' },
  'profile-wrong-type': {
    section,
    evidence: 'suspicion',
    who: ['sa'],
    source: 'SA/exception-when-using-server-side-sync',
  },
  'profile-credentials': { section, evidence: 'suspicion', who: ['sa'], source: 'TMS' },
  'profile-basic-auth': {
    section,
    evidence: 'rows',
    who: ['sa', 'exo'],
    source: 'SA/exception-when-using-server-side-sync',
  },
  'queue-act': { section, evidence: 'rows', who: ['sa'], source: 'schema', inferred: true },
  'sandbox-copy': { section, evidence: 'suspicion', who: ['env'], source: 'inference', inferred: true },
  'china-endpoint': { section, evidence: 'suspicion', who: ['sa'], source: 'CEO' },
  gmail: { section, evidence: 'rows', who: ['sa'], source: 'SA/mailbox-fails-tested-enabled' },
  'act-pop': { section, evidence: 'rows', who: ['sa'], source: 'settings-email' },
  'act-no-impersonation': { section, evidence: 'rows', who: ['sa'], source: 'best-practices' },
  'owner-mismatch': {
    section,
    evidence: 'rows',
    who: ['sa'],
    source: 'SA/error-when-you-test-enable-a-mailbox',
  },
  'profile-test-401': {
    section,
    evidence: 'rows',
    who: ['sa'],
    source: 'SA/test-connection-fails-email-server',
  },
  'profile-test-timeout': {
    section,
    evidence: 'rows',
    who: ['sa'],
    source: 'SA/test-connection-fails-email-server',
  },
} as const satisfies Record<string, FindingEntry>;
