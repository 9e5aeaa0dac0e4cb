import { useEffect, useState } from 'preact/hooks';
import { HIDDEN_FROM_CALLER, type Unseen } from '../../domain/snapshot';
import { privilegesNamed, troubleOf } from '../../domain/trouble';
import { useApp } from '../app-context';
import { ageOf } from '../ui/moments';
import { useWords, withWords } from '../ui/use-words';
import { TroubleNote } from './TroubleNote';
import './orgs.css';

/** An age is told in minutes, so it is looked at once a minute. */
function useNow(): number {
  const [now, setNow] = useState(Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 60_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}

/** Parts that were not read, those with the same reason together. */
function PartialNote({ unseen }: { unseen: readonly Unseen[] }) {
  const { say } = useWords('orgs');
  // A column that this version does not have is no refusal: each finding names what it lacks.
  const parts = unseen.filter(({ status }) => status !== 400);
  if (parts.length === 0) return null;
  const reasonOf = ({ why, status }: Unseen) => {
    if (why === HIDDEN_FROM_CALLER) return say('hidden');
    const names = privilegesNamed(why).join(', ');
    // Rows that are not what they claim to be have no status: their answer was none.
    const reason = status === undefined ? say('trouble.damaged') : say(`trouble.${troubleOf({ status })}`);
    return names ? `${reason} ${say('missingPrivilege', { names })}` : reason;
  };
  const reasons = [...new Set(parts.map(reasonOf))];
  return (
    <details class="message message-warn" data-notice="partial">
      <summary>{say('partial')}</summary>
      <ul>
        {reasons.map((reason) => (
          <li key={reason}>
            <code>
              {parts
                .filter((part) => reasonOf(part) === reason)
                .map(({ what }) => what)
                .join(', ')}
            </code>
            : {reason}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** How old what is shown of a live organization is, how a reading goes, and what stood in its way. */
function Line() {
  const orgWords = useWords('orgs');
  const ui = useWords('ui');
  const { language, tenant } = useApp();
  const now = useNow();
  const snapshot = tenant.snapshot.value;
  const progress = tenant.progress.value;
  const problem = tenant.problem.value;
  // The organization's clock may be a little ahead of this one.
  const age = snapshot && ageOf(snapshot.readOn, now, language.tag.value);
  return (
    <>
      <div class="tenant-line no-print" role="status">
        {progress ? (
          <>
            <span>
              {tenant.waits.value
                ? orgWords.say('waits', { rows: progress.rows })
                : orgWords.say('readingNow', { table: progress.table, rows: progress.rows })}
            </span>
            <button type="button" class="button button-small" onClick={() => tenant.cancel()}>
              {ui.say('common.cancel')}
            </button>
          </>
        ) : (
          <>
            {age && <span>{orgWords.say('readAgo', { age })}</span>}
            <button type="button" class="button button-small" onClick={() => void tenant.read()}>
              {snapshot ? orgWords.say('readAgain') : orgWords.say('readFirst')}
            </button>
          </>
        )}
        <button
          type="button"
          class="button button-small button-quiet"
          onClick={() => void tenant.choose(null)}
        >
          {orgWords.say('backToSimulated')}
        </button>
      </div>
      <div role="status" class="live-notes">
        {problem && (
          <TroubleNote
            status={problem.status}
            code={problem.code}
            message={problem.message}
            holds={age ? orgWords.say('holds', { age }) : orgWords.say('nothingHolds')}
          />
        )}
        {tenant.replaced.value && <p class="message message-warn">{orgWords.say('replaced')}</p>}
        {tenant.notKept.value && <p class="message message-warn">{orgWords.say('notKept')}</p>}
        {snapshot && <PartialNote unseen={snapshot.unseen} />}
      </div>
    </>
  );
}

export default withWords(['orgs'], Line);
