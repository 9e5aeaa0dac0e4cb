import { useMemo } from 'preact/hooks';
import type { MailboxRow } from '../../../domain/rows';
import type { TenantSnapshot } from '../../../domain/snapshot';
import type { PracticeCommand } from '../../../state/practice/command';
import {
  type TestResults as Results,
  testResults,
  type WhyNotRun,
  whyNotRun,
} from '../../../state/practice/test-results';
import { useApp } from '../../app-context';
import { useAskWho } from '../../ui/use-ask-who';
import { useAskWhy } from '../../ui/use-ask-why';
import { useWords } from '../../ui/use-words';
import { Names } from '../frame/Names';
import { useReportUntil } from '../frame/use-report-until';
import { useTable } from '../use-table';

/** What the tests came to that ended while somebody works here; nothing before all mailboxes are there. */
export function useTestResults() {
  const { practice } = useApp();
  const { rows, complete } = useTable('mailboxes');
  const since = practice.testsSince.value;
  const all = complete.value ? rows.value : null;
  return useMemo(() => (all && since !== null ? testResults(all, since) : null), [all, since]);
}

/** Commands after which tests run. */
export const BEGIN_TESTS = ['test', 'applyDefaults'] as const satisfies readonly PracticeCommand[];

const NONE: Results = { failed: [], passed: [], notRun: [], underWay: 0 };

const OUTCOMES = { bad: 'failed', warn: 'notRun', good: 'passed' } as const;

/** What rows say of why a test came to nothing, in the order in which it is put right. */
const REASONS = [
  'noDirection',
  'waiting',
  'rejected',
  'tenantApprovalMissing',
] as const satisfies readonly WhyNotRun[];

const isHeldByApproval = (row: MailboxRow, snapshot: TenantSnapshot): boolean =>
  whyNotRun(row, snapshot).some((why) => why !== 'noDirection');

interface TestResultsProps {
  results: ReturnType<typeof useTestResults>;
  /** Whether the list below shows these alone. */
  shown: boolean;
  onShow(shown: boolean): void;
}

interface GroupProps {
  of: 'failed' | 'notRun';
  mailboxes: readonly MailboxRow[];
}

/** Those whose tests came to the same, and why nothing came of them as far as their rows say. */
function Group({ of, mailboxes }: GroupProps) {
  const { say } = useWords('practice');
  const { simulator } = useApp();
  const snapshot = simulator.basics.value;
  if (mailboxes.length === 0) return null;
  const reasons = snapshot ? mailboxes.map((row) => whyNotRun(row, snapshot)) : [];
  const told = REASONS.flatMap((why) => {
    const count = reasons.filter((each) => each.includes(why)).length;
    return count > 0 ? [say(`notRun.count.${why}`, { count })] : [];
  });
  return (
    <>
      <p>
        <strong>{say(`tests.${of}`, { count: mailboxes.length })}</strong>{' '}
        <Names names={mailboxes.map(({ name }) => name ?? '')} />
      </p>
      {told.length > 0 && <p>{told.join(' ')}</p>}
    </>
  );
}

/** From results to what the panel knows of them. */
function Ways({ mailboxes }: { mailboxes: readonly MailboxRow[] }) {
  const { say } = useWords('practice');
  const { simulator } = useApp();
  const askWhy = useAskWhy();
  const askWho = useAskWho();
  const snapshot = simulator.basics.value;
  const [only, ...others] = mailboxes;
  const waits = snapshot !== null && mailboxes.some((row) => isHeldByApproval(row, snapshot));
  return (
    <>
      {only && others.length === 0 && (
        <button
          type="button"
          class="button"
          aria-label={say('mailboxes.whyName', { name: only.name ?? '' })}
          onClick={() => askWhy(only.mailboxid)}
        >
          {say('mailboxes.why')}
        </button>
      )}
      {waits && (
        <button type="button" class="button" onClick={askWho}>
          {say('practice.askWho')}
        </button>
      )}
    </>
  );
}

/** Above the list: whose tests came to nothing good, however long after the command, and the ways to them. */
export function TestResultsBar({ results, shown, onShow }: TestResultsProps) {
  const { say } = useWords('practice');
  const { practice } = useApp();
  useReportUntil(BEGIN_TESTS, results?.underWay ?? 0);
  const { failed, passed, notRun, underWay } = results ?? NONE;
  const missed = [...failed, ...notRun];
  const isNews = missed.length > 0 || (passed.length > 0 && underWay === 0);
  const tone = failed.length > 0 ? 'bad' : notRun.length > 0 ? 'warn' : 'good';
  return (
    <div class="test-results" role="status">
      {isNews && (
        <div class={`message told message-${tone}`} data-tests={OUTCOMES[tone]}>
          <div>
            <Group of="failed" mailboxes={failed} />
            <Group of="notRun" mailboxes={notRun} />
            {passed.length > 0 && <p>{say('tests.passed', { count: passed.length })}</p>}
            {missed.length > 0 && underWay > 0 && <p>{say('tests.underWay', { count: underWay })}</p>}
          </div>
          <div class="report-actions">
            <Ways mailboxes={missed} />
            {missed.length > 0 && (
              <button type="button" class="button" onClick={() => onShow(!shown)}>
                {say(shown ? 'tests.showAll' : 'tests.show', { count: missed.length })}
              </button>
            )}
            <button
              type="button"
              class="button button-quiet"
              onClick={() => {
                onShow(false);
                practice.dismissTests();
              }}
            >
              {say('common.dismiss')}
            </button>
          </div>
        </div>
      )}
    </div>
  );
}
