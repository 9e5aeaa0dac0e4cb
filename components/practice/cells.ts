import type { TermId } from '../../catalog/terms';
import { Approval, TestStatus } from '../../domain/choices';
import type { Line } from '../../domain/lifecycle';
import type { MailboxRow } from '../../domain/rows';
import type { Key } from '../../locales';
import type { WhyNotRun } from '../../state/practice/test-results';

/** Labels of choice values, as terms. */
export const STATUS_TERMS: Record<number, TermId> = {
  [TestStatus.NotRun]: 'status.notRun',
  [TestStatus.Success]: 'status.success',
  [TestStatus.Failure]: 'status.failure',
};

export const APPROVAL_TERMS: Record<number, TermId> = {
  [Approval.Empty]: 'approval.empty',
  [Approval.Approved]: 'approval.approved',
  [Approval.Pending]: 'approval.pendingApproval',
  [Approval.Rejected]: 'approval.rejected',
};

/** The stage of a test as the grid's *Test Run Status* shows it (derived, procedure.md 6.1). */
export function testRunOf(mailbox: MailboxRow): 'notTested' | 'scheduled' | 'running' | 'completed' {
  if (mailbox.testemailconfigurationscheduled) {
    return mailbox.processingstatecode === 1 ? 'running' : 'scheduled';
  }
  return mailbox.testmailboxaccesscompletedon ? 'completed' : 'notTested';
}

/** The sentence that says why a test ended without a result. */
export const notRunKey = (why: WhyNotRun): Key<'practice'> =>
  why === 'noDirection' ? 'notRun.noDirection' : `line.pendingApproval.${why}`;

/** The sentence that says what a station of the line means. */
export function lineKey(line: Line): Key<'practice'> {
  switch (line.state) {
    case 'pendingApproval':
      return `line.pendingApproval.${line.substate}`;
    case 'testing':
      return `line.testing.${line.substate}`;
    case 'enabled':
      return `line.enabled.${line.substate}`;
    case 'error':
      return `line.error.${line.substate}`;
    default:
      return `line.${line.state}`;
  }
}
