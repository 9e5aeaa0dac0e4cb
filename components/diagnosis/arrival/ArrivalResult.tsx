import { useState } from 'preact/hooks';
import type { ArrivalAsked } from '../../../diagnosis/arrival-answer';
import type { AskedArrival } from '../../../diagnosis/ask-arrival';
import { arrivalMarkdown } from '../../../diagnosis/reports/arrival-report';
import type { ArrivalId } from '../../../domain/arrival/arrival-ids';
import { useApp } from '../../app-context';
import { useWords } from '../../ui/use-words';
import { useReportWords } from '../use-report-words';
import { ArrivalCard, useArrivalText } from './ArrivalCard';
import { PrivilegesTable } from './PrivilegesTable';

/** Causes that only an answer can tell, each with the question. */
function Possible({ of: { answer } }: { of: AskedArrival }) {
  const { say } = useWords('arrival');
  const textOf = useArrivalText();
  const open = answer.items.filter(({ certainty }) => certainty === 'ask');
  if (open.length === 0) return null;
  return (
    <details class="arrival-possible">
      <summary>
        {say('possible')} ({open.length})
      </summary>
      <ul>
        {open.map(({ id, asks }) => (
          <li key={id} data-arrival={id}>
            {textOf(id).cause}{' '}
            <span class="muted">{asks.map((question) => say(`questions.${question}`)).join(' ')}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Causes({ title, ids }: { title: 'ruledOut' | 'cannotTell'; ids: readonly ArrivalId[] }) {
  const { say } = useWords('arrival');
  const textOf = useArrivalText();
  if (ids.length === 0) return null;
  return (
    <details class="ruled-out">
      <summary>{say(title, { count: ids.length })}</summary>
      <ul>
        {ids.map((id) => (
          <li key={id}>{textOf(id).cause}</li>
        ))}
      </ul>
    </details>
  );
}

/** Parts that could not be read, and why; what rests on them cannot be told. */
function NotRead({ of: { unseen } }: { of: AskedArrival }) {
  const { say } = useWords('arrival');
  if (unseen.length === 0) return null;
  return (
    <details class="ruled-out">
      <summary>
        {say('notRead')}: {unseen.map(({ what }) => what).join(', ')}
      </summary>
      <p>{say('notReadHint')}</p>
      <ul>
        {unseen.map(({ what, why }) => (
          <li key={what}>
            <code>{what}</code>: {why}
          </li>
        ))}
      </ul>
    </details>
  );
}

interface ArrivalResultProps {
  of: AskedArrival;
  asked: ArrivalAsked;
  onDiagnosis(): void;
}

/** Copies the answer for a ticket; no name is in it. */
function CopyAnswer({ of, asked }: { of: AskedArrival; asked: ArrivalAsked }) {
  const arrival = useWords('arrival');
  const { say } = useWords('diagnosis');
  const report = useReportWords();
  const { places } = useApp();
  const [said, setSaid] = useState<'copied' | 'copyFailed' | null>(null);
  const copy = () =>
    places.copyText(arrivalMarkdown(of, asked, { arrival, report })).then(
      () => setSaid('copied'),
      () => setSaid('copyFailed'),
    );
  return (
    <p class="row no-print">
      <button type="button" class="button" data-command="copyArrival" onClick={() => void copy()}>
        {arrival.say('copy')}
      </button>
      <span role="status">{said && say(`view.${said}`)}</span>
    </p>
  );
}

/** What was found: the surest first, then what is possible, ruled out, and could not be told. */
export function ArrivalResult({ of, asked, onDiagnosis }: ArrivalResultProps) {
  const { say } = useWords('arrival');
  const { language } = useApp();
  const { answer, lastReceived, privileges } = of;
  const told = answer.items.filter(({ certainty }) => certainty !== 'ask');
  const standing = told.some(({ id }) => id === 'direction-off')
    ? 'notWell'
    : answer.verdict.cannotTell.includes('direction-off')
      ? 'wellNotTold'
      : 'well';
  const looksAtMail = asked.missing === 'incoming' || asked.missing === 'tracking';
  return (
    <div class="arrival-result">
      {answer.unknownMessage && <p class="message message-warn">{say('unknownMessage')}</p>}
      <p class="message">{say(standing)}</p>
      {looksAtMail && lastReceived !== undefined && (
        <p>
          {lastReceived === null
            ? say('neverReceived')
            : say('lastReceived', { time: language.time(lastReceived) })}
        </p>
      )}
      <section aria-label={say('found')} class="findings">
        {told.length === 0 && (
          <p>
            {say('nothing')} {say('nothingNext')}
          </p>
        )}
        {told.map((item, place) => (
          <ArrivalCard key={item.id} item={item} asked={asked} open={place === 0} onDiagnosis={onDiagnosis} />
        ))}
        <Possible of={of} />
        <Causes title="ruledOut" ids={answer.verdict.ruledOut} />
        <Causes title="cannotTell" ids={answer.verdict.cannotTell} />
        <NotRead of={of} />
      </section>
      <CopyAnswer of={of} asked={asked} />
      {privileges && <PrivilegesTable privileges={privileges} />}
    </div>
  );
}
