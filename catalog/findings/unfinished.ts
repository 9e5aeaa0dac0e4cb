import type { FindingEntry } from '../../domain/finding';

const section = 'unfinished';

/** A test that was not run, or has not ended (failures.md section 3.4). */
export const unfinishedFindings = {
  'never-tested': { section, evidence: 'rows', who: ['sa'], source: 'CEO' },
  'test-pending': { section, evidence: 'rows', who: [], source: 'CEO', inferred: true },
  'test-postponed': { section, evidence: 'rows', who: ['sa'], source: 'observation', inferred: true },
  'test-stuck': { section, evidence: 'rows', who: ['env', 'ms'], source: 'schema', inferred: true },
  'background-off': { section, evidence: 'suspicion', who: ['env'], source: 'admin-mode' },
  'async-backlog': {
    section,
    evidence: 'suspicion',
    who: ['env', 'ms'],
    source: 'inference',
    inferred: true,
  },
  'test-stale': { section, evidence: 'rows', who: ['sa'], source: 'inference', inferred: true },
  partial: { section, evidence: 'rows', who: [], source: 'inference', inferred: true },
} as const satisfies Record<string, FindingEntry>;
