import type { Findings } from '../../domain/finding';

const reading = { is: 'reading', section: 'reading', evidence: 'rows', source: 'this product' } as const;
const limit = { is: 'reading', section: 'limits', source: 'this product' } as const;

/** What a diagnosis could not read, and where it ends (failures.md section 5). */
export const limitFindings = {
  'read-denied': { ...reading, who: ['sa'] },
  session: { ...reading, who: [] },
  'throttled-api': { ...reading, who: [], codes: ['80072321', '80072322', '80072326'] },
  'schema-old': { ...reading, who: [] },
  'viewer-limited': { ...reading, who: ['sa'] },
  'alerts-off': { ...limit, evidence: 'rows', who: ['sa'], remedy: 'alertsOn' },
  'alert-aged': { curedBy: 'mailbox.test', ...limit, evidence: 'rows', who: ['sa'] },
  'cannot-see-exchange': { ...limit, evidence: 'exchange', who: ['exo'] },
  unexplained: { ...limit, evidence: 'rows', who: ['ms'] },
} as const satisfies Partial<Findings>;
