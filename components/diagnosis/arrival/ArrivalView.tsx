import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ArrivalAsked } from '../../../diagnosis/arrival-answer';
import type { AskedArrival } from '../../../diagnosis/ask-arrival';
import type { ArrivalOutcome } from '../../../diagnosis/tenant-session';
import type { Missing } from '../../../domain/arrival/missing';
import { latestWins } from '../../../domain/latest-wins';
import { useApp } from '../../app-context';
import { Loading, useWords, withWords } from '../../ui/use-words';
import { ArrivalQuestions } from './ArrivalQuestions';
import { ArrivalResult } from './ArrivalResult';
import './arrival.css';

/** Asks why something does not arrive; null where the mailbox is gone. */
export type AskArrival = (asked: ArrivalAsked, fresh: boolean) => Promise<ArrivalOutcome | null>;

interface ArrivalViewProps {
  ask: AskArrival;
  /** What is missing, until somebody says otherwise. */
  missing?: Missing;
  /** Leads to the diagnosis of the same mailbox. */
  onDiagnosis(): void;
}

/** The answer to the question as it is asked now; what was read stays while another is worked out. */
function useAnswer(ask: AskArrival, asked: ArrivalAsked) {
  const [of, setOf] = useState<AskedArrival | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [reading, setReading] = useState(true);
  const begin = useMemo(latestWins, []);
  const run = async (fresh: boolean) => {
    const isLatest = begin();
    setReading(true);
    const outcome = await ask(asked, fresh);
    if (!isLatest()) return;
    setReading(false);
    setProblem(outcome && 'refused' in outcome ? outcome.refused : null);
    if (outcome && 'asked' in outcome) setOf(outcome.asked);
  };
  useEffect(() => void run(false), [asked]);
  return { of, problem, reading, again: () => run(true) };
}

/** *Enabled, and still something is missing*: what is missing, what is known about it, and what it may be. */
function ArrivalView({ ask, missing = 'incoming', onDiagnosis }: ArrivalViewProps) {
  const { say } = useWords('arrival');
  const { language } = useApp();
  const [asked, setAsked] = useState<ArrivalAsked>({ missing, answers: {}, message: '' });
  const { of, problem, reading, again } = useAnswer(ask, asked);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <section class="arrival" aria-labelledby="arrival-title">
      <h3 id="arrival-title" tabIndex={-1} ref={heading}>
        {say('title')}
      </h3>
      <p class="muted">{say('lead')}</p>
      <ArrivalQuestions asked={asked} onChange={setAsked} />
      <div role="status">
        {problem !== null && <p class="message message-bad">{say('failed', { why: problem })}</p>}
        {reading && !of && <p class="loading">{say('reading')}</p>}
      </div>
      {of && (
        <>
          <p class="row muted">
            <span>{say('readOn', { time: language.time(of.readOn), count: of.requests })}</span>
            <button
              type="button"
              class="button button-small no-print"
              disabled={reading}
              onClick={() => void again()}
            >
              {say('again')}
            </button>
          </p>
          <ArrivalResult of={of} asked={asked} onDiagnosis={onDiagnosis} />
        </>
      )}
    </section>
  );
}

export default withWords(['arrival'], ArrivalView, Loading);
