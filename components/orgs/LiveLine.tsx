import { HIDDEN_FROM_CALLER, type Unseen } from '../../domain/snapshot';
import { privilegesNamed, troubleOf } from '../../domain/trouble';
import { useApp } from '../app-context';
import { ageOf } from '../ui/moments';
import { useNow } from '../ui/use-now';
import { useWords, withWords } from '../ui/use-words';
import { TroubleNote } from './TroubleNote';
import './orgs.css';

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

/** How a reading of the live organization goes, and what stood in its way. */
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
        {progress && (
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
        )}
        {!progress && !snapshot && (
          <button type="button" class="button button-primary" onClick={() => void tenant.read()}>
            {orgWords.say('readFirst')}
          </button>
        )}
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
