import { describe, expect, it } from 'vitest';
import { RowState, TestStatus } from '../../domain/choices';
import type { MailboxRow } from '../../domain/rows';
import { failedDirections, testResults } from '../../state/practice/test-results';

const SINCE = Date.parse('2021-07-12T08:00:00Z');

/** A mailbox on server-side synchronization in every direction, whose test ended after it was asked of. */
const tested = (columns: Partial<MailboxRow> = {}): MailboxRow => ({
  mailboxid: 'a',
  statecode: RowState.Active,
  testemailconfigurationscheduled: false,
  testmailboxaccesscompletedon: '2021-07-12T08:05:00Z',
  incomingemaildeliverymethod: 2,
  outgoingemaildeliverymethod: 2,
  actdeliverymethod: 1,
  incomingemailstatus: TestStatus.Success,
  outgoingemailstatus: TestStatus.Success,
  actstatus: TestStatus.Success,
  enabledforincomingemail: true,
  enabledforoutgoingemail: true,
  enabledforact: true,
  ...columns,
});

describe('what tests came to', () => {
  it('tells who failed and who passed, and how many tests go on', () => {
    const failed = tested({ actstatus: TestStatus.Failure });
    const passed = tested();
    const underWay = tested({ actstatus: TestStatus.Failure, testemailconfigurationscheduled: true });
    expect(testResults([failed, passed, underWay], SINCE)).toEqual({
      failed: [failed],
      passed: [passed],
      notRun: [],
      underWay: 1,
    });
  });

  it('tells of nobody who was tested before, never, or is inactive', () => {
    const rows = [
      tested({ testmailboxaccesscompletedon: '2021-07-12T08:00:00Z' }),
      tested({ testmailboxaccesscompletedon: null }),
      tested({ statecode: RowState.Inactive, actstatus: TestStatus.Failure }),
    ];
    expect(testResults(rows, SINCE)).toEqual({ failed: [], passed: [], notRun: [], underWay: 0 });
  });

  it('takes a test for passed or failed only where there was something to pass', () => {
    const off = {
      incomingemaildeliverymethod: 0,
      outgoingemaildeliverymethod: 0,
      actdeliverymethod: 0,
    } as const;
    const row = tested(off);
    expect(testResults([row], SINCE)).toEqual({ failed: [], passed: [], notRun: [row], underWay: 0 });
  });

  it('takes a direction that is off for none that failed', () => {
    const row = tested({ incomingemailstatus: TestStatus.Failure, actstatus: TestStatus.Failure });
    expect(failedDirections(row)).toEqual(['incoming', 'act']);
    expect(failedDirections({ ...row, actdeliverymethod: 0 })).toEqual(['incoming']);
  });
});
