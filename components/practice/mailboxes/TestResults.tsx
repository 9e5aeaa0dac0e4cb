import { useMemo } from 'preact/hooks';
import type { PracticeCommand } from '../../../state/practice/command';
import { testResults } from '../../../state/practice/test-results';
import { useApp } from '../../app-context';
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

interface TestResultsProps {
  results: ReturnType<typeof useTestResults>;
  /** Whether the list below shows these alone. */
  shown: boolean;
  onShow(shown: boolean): void;
}

/** Above the list: whose tests failed, however long after the command, and the ways to them. */
export function TestResultsBar({ results, shown, onShow }: TestResultsProps) {
  const { say } = useWords('practice');
  const { practice } = useApp();
  const askWhy = useAskWhy();
  useReportUntil(BEGIN_TESTS, results?.underWay ?? 0);
  const { failed, passed, underWay } = results ?? { failed: [], passed: [], underWay: 0 };
  const [first] = failed;
  const isNews = first || (passed.length > 0 && underWay === 0);
  return (
    <div class="test-results" role="status">
      {isNews && (
        <div
          class={`message told ${first ? 'message-bad' : 'message-good'}`}
          data-tests={first ? 'failed' : 'passed'}
        >
          <div>
            <p>
              <strong>
                {first
                  ? say('tests.failed', { count: failed.length })
                  : say('tests.passed', { count: passed.length })}
              </strong>{' '}
              {first && <Names names={failed.map(({ name }) => name ?? '')} />}
            </p>
            {first && (passed.length > 0 || underWay > 0) && (
              <p>
                {passed.length > 0 && say('tests.passed', { count: passed.length })}{' '}
                {underWay > 0 && say('tests.underWay', { count: underWay })}
              </p>
            )}
          </div>
          <div class="report-actions">
            {first && failed.length === 1 && (
              <button
                type="button"
                class="button"
                aria-label={say('mailboxes.whyName', { name: first.name ?? '' })}
                onClick={() => askWhy(first.mailboxid)}
              >
                {say('mailboxes.why')}
              </button>
            )}
            {first && (
              <button type="button" class="button" onClick={() => onShow(!shown)}>
                {say(shown ? 'tests.showAll' : 'tests.show', { count: failed.length })}
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
