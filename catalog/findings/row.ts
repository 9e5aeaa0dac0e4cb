import type { FindingEntry } from '../../domain/finding';

/** The state of the row, and of whoever it belongs to (failures.md section 1). */
export const rowFindings = {
  'row-inactive': {
    section: 'row',
    evidence: 'rows',
    who: ['sa', 'm365'],
    source: 'SA/email-message-cannot-be-sent',
    tokens: ['MailboxDisabled'],
  },
  'user-disabled': {
    section: 'row',
    evidence: 'rows',
    who: ['m365', 'sa'],
    source: 'SA/email-message-cannot-be-sent',
  },
  'user-no-licence': {
    section: 'row',
    evidence: 'alert',
    who: ['m365', 'sa'],
    source: 'SA/exception-appears-server-side-sync',
    codes: ['8004d24b'],
  },
  'user-no-role': {
    section: 'row',
    evidence: 'rows',
    who: ['sa'],
    source: 'SA/error-when-you-test-enable-a-mailbox',
  },
  // Shares its code with exo-no-licence: the access mode decides between them.
  'access-mode': { section: 'row', evidence: 'rows', who: ['sa'], source: 'SA/error-code-8005e276' },
  'app-user': { section: 'row', evidence: 'rows', who: ['sa'], source: 'inference', inferred: true },
  'queue-inactive': { section: 'row', evidence: 'rows', who: ['sa'], source: 'inference', inferred: true },
  'queue-owner-no-role': {
    section: 'row',
    evidence: 'alert',
    who: ['sa'],
    source: 'SA/error-2147209462-logged-mailbox-record',
    codes: ['80042f0a'],
  },
  'queue-owner-priv': {
    section: 'row',
    evidence: 'alert',
    who: ['sa'],
    source: 'SA/exception-appears-server-side-sync',
    codes: ['80040520'],
  },
  'forward-mailbox': { section: 'row', evidence: 'rows', who: ['sa'], source: 'schema' },
  'no-address': { section: 'row', evidence: 'rows', who: ['sa'], source: 'inference', inferred: true },
  'address-mismatch-user': {
    section: 'row',
    evidence: 'rows',
    who: ['sa'],
    source: 'inference',
    inferred: true,
  },
  'upn-mismatch': { section: 'row', evidence: 'rows', who: ['app'], source: 'CEO' },
  'duplicate-address': {
    section: 'row',
    evidence: 'rows',
    who: ['sa'],
    source: 'SA/exception-appears-server-side-sync',
  },
} as const satisfies Record<string, FindingEntry>;
