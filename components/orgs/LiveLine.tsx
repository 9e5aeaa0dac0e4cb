import { useEffect, useState } from 'preact/hooks';
import { HIDDEN_FROM_CALLER, type Unseen } from '../../domain/snapshot';
import { privilegesNamed, troubleOf } from '../../domain/trouble';
import type { OrgTexts } from '../../locales/en/orgs';
import { loadOrgTexts } from '../../locales/orgs';
import { useApp } from '../app-context';
import { ageOf } from '../ui/moments';
import { useTexts } from '../ui/use-texts';
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
function PartialNote({ unseen, words }: { unseen: readonly Unseen[]; words: OrgTexts }) {
  const { fill } = useApp().language;
  // A column that this version does not have is no refusal: each finding names what it lacks.
  const parts = unseen.filter(({ status }) => status !== 400);
  if (parts.length === 0) return null;
  const reasonOf = ({ why, status }: Unseen) => {
    if (why === HIDDEN_FROM_CALLER) return words.hidden;
    const names = privilegesNamed(why).join(', ');
    // Rows that are not what they claim to be have no status: their answer was none.
    const reason = status === undefined ? words.trouble.damaged : words.trouble[troubleOf({ status })];
    return names ? `${reason} ${fill(words.missingPrivilege, { names })}` : reason;
  };
  const reasons = [...new Set(parts.map(reasonOf))];
  return (
    <details class="message message-warn" data-notice="partial">
      <summary>{words.partial}</summary>
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
export default function LiveLine() {
  const { language, shown } = useApp();
  const words = useTexts(loadOrgTexts);
  const now = useNow();
  if (!words) return null;
  const snapshot = shown.snapshot.value;
  const progress = shown.progress.value;
  const problem = shown.problem.value;
  // The organization's clock may be a little ahead of this one.
  const age =
    snapshot && ageOf(snapshot.readOn, Math.max(now, Date.parse(snapshot.readOn)), language.language.value);
  return (
    <>
      <div class="tenant-line no-print" role="status">
        {progress ? (
          <>
            <span>{language.fill(words.readingNow, { table: progress.table, rows: progress.rows })}</span>
            <button type="button" class="button button-small" onClick={() => shown.cancel()}>
              {language.t('common.cancel')}
            </button>
          </>
        ) : (
          <>
            {age && <span>{language.fill(words.readAgo, { age })}</span>}
            <button type="button" class="button button-small" onClick={() => void shown.read()}>
              {snapshot ? words.readAgain : words.readFirst}
            </button>
          </>
        )}
        <button
          type="button"
          class="button button-small button-quiet"
          onClick={() => void shown.choose(null)}
        >
          {words.backToSimulated}
        </button>
      </div>
      <div role="status" class="live-notes">
        {problem && (
          <TroubleNote
            words={words}
            status={problem.status}
            code={problem.code}
            message={problem.message}
            holds={age ? language.fill(words.holds, { age }) : words.nothingHolds}
          />
        )}
        {shown.replaced.value && <p class="message message-warn">{words.replaced}</p>}
        {shown.notKept.value && <p class="message message-warn">{words.notKept}</p>}
        {snapshot && <PartialNote unseen={snapshot.unseen} words={words} />}
      </div>
    </>
  );
}
