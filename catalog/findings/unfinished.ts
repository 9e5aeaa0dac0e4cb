import type { Findings } from '../../domain/finding';

const section = 'unfinished';

/** A test that was not run, or has not ended (failures.md section 3.4). */
export const unfinishedFindings = {
  'never-tested': {
    is: 'cause',
    curedBy: 'mailbox.test',
    section,
    evidence: 'rows',
    who: ['sa'],
    source: 'CEO',
  },
  'test-pending': {
    is: 'cause',
    curedBy: 'test.finish',
    section,
    evidence: 'rows',
    who: [],
    source: 'CEO',
    inferred: true,
  },
  'test-postponed': {
    is: 'cause',
    section,
    evidence: 'rows',
    who: ['sa'],
    source: 'observation',
    inferred: true,
  },
  'test-stuck': {
    is: 'cause',
    asks: ['backgroundOperations'],
    section,
    evidence: 'rows',
    who: ['env', 'ms'],
    source: 'schema',
    inferred: true,
  },
  'background-off': {
    is: 'cause',
    section,
    evidence: 'suspicion',
    who: ['env'],
    source: 'admin-mode',
    asks: ['backgroundOperations'],
  },
  'async-backlog': {
    is: 'cause',
    section,
    evidence: 'suspicion',
    who: ['env', 'ms'],
    source: 'inference',
    inferred: true,
  },
  'test-stale': {
    is: 'cause',
    curedBy: 'mailbox.test',
    section,
    evidence: 'rows',
    who: ['sa'],
    source: 'inference',
    inferred: true,
  },
  partial: { is: 'cause', section, evidence: 'rows', who: [], source: 'inference', inferred: true },
} as const satisfies Partial<Findings>;
