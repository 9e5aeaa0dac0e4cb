import type { DataverseClient } from '../../../dataverse/client';
import { OperationState } from '../../../domain/choices';
import type { AsyncOperationRow, Guid } from '../../../domain/rows';
import { useApp } from '../../app-context';
import { useWords } from '../../ui/use-words';
import { useRead } from '../../use-read';
import { useReportUntil } from '../frame/use-report-until';
import { useCellWords } from '../lists/cells';
import { useTable } from '../use-table';

/** More jobs than these are history. */
const SHOWN = 5;

/** What a job began with; the simulator's own words for its own action (decisions 24). */
function countsIn({ message }: AsyncOperationRow): { scheduled: number; skipped: number } | null {
  const [, scheduled, skipped] = /^(\d+) scheduled, (\d+) skipped$/.exec(message ?? '') ?? [];
  return scheduled === undefined ? null : { scheduled: Number(scheduled), skipped: Number(skipped) };
}

/** Mailboxes of a profile whose test is scheduled or running; a count tells at most 5,000. */
async function readUnderWay(client: DataverseClient, profile: Guid): Promise<number> {
  const filter = `testemailconfigurationscheduled eq true and _emailserverprofile_value eq ${profile}`;
  const { body } = await client.get<{ '@odata.count': number }>(
    `mailboxes?$select=mailboxid&$top=1&$count=true&$filter=${encodeURIComponent(filter)}`,
  );
  return body['@odata.count'];
}

function Job({ job }: { job: AsyncOperationRow }) {
  const { say } = useWords('practice');
  const { language, simulator } = useApp();
  const { time, label } = language;
  const { choiceWord } = useCellWords();
  const now = simulator.basics.value?.readOn;
  const counts = countsIn(job);
  const scheduled = counts?.scheduled ?? null;
  const done = job.statecode === OperationState.Completed;
  const profile = job._regardingobjectid_value ?? '';
  const { value } = useRead(
    (client) => (done ? Promise.resolve(0) : readUnderWay(client, profile)),
    profile,
    String(done),
  );
  const underWay = Math.min(value ?? scheduled ?? 0, scheduled ?? 0);
  const [, name = job.name] = /^Test & Enable Mailboxes: (.*)$/.exec(job.name ?? '') ?? [];
  return (
    <li class={`message ${done ? 'message-good' : ''}`}>
      {!done && <span aria-hidden="true" class="spinner" />}
      <div>
        <p>
          <strong>
            {label('command.testEnableMailboxes')}: {name}
          </strong>{' '}
          <span class="badge badge-calm">{choiceWord('OperationStatus', job.statuscode ?? null)}</span>
        </p>
        <p class="muted">
          {job.createdon && say('jobs.created', { time: time(job.createdon, now) })}
          {job.completedon && ` · ${say('jobs.completed', { time: time(job.completedon, now) })}`}
          {counts
            ? ` · ${say('jobs.counts', counts)}`
            : job.message && <span lang="en"> · {job.message}</span>}
        </p>
        {!done && scheduled !== null && scheduled > 0 && (
          <p>
            <progress
              max={scheduled}
              value={Math.max(0, scheduled - underWay)}
              aria-label={say('jobs.progress')}
            />{' '}
            {say('practice.testsUnderWay', { count: underWay })}
          </p>
        )}
      </div>
    </li>
  );
}

/** The asynchronous jobs that test the mailboxes of profiles; they go on whatever one looks at. */
export function ProfileJobs() {
  const { say } = useWords('practice');
  const { language } = useApp();
  const { label } = language;
  const { rows, problem } = useTable('asyncoperations');
  const jobs = rows.value
    .filter(
      ({ _regardingobjectid_value: regarding, name }) =>
        regarding && name?.startsWith('Test & Enable Mailboxes'),
    )
    .sort((one, other) => (other.createdon ?? '').localeCompare(one.createdon ?? ''));
  useReportUntil(
    ['testProfile'],
    jobs.filter(({ statecode }) => statecode !== OperationState.Completed).length,
  );
  return (
    <section class="jobs" aria-label={say('jobs.title')}>
      <h2>{say('jobs.title')}</h2>
      {problem.value ? (
        <p class="muted" lang="en">
          {problem.value.message}
        </p>
      ) : jobs.length === 0 ? (
        <p class="muted">{say('jobs.none', { command: label('command.testEnableMailboxes') })}</p>
      ) : (
        <ul class="alerts">
          {jobs.slice(0, SHOWN).map((job) => (
            <Job key={job.asyncoperationid} job={job} />
          ))}
        </ul>
      )}
    </section>
  );
}
