import type { MailboxAnswer } from '../../diagnosis/answer';
import { isNotMeantToBeEnabled } from '../../diagnosis/path';
import { whoInWords } from '../../diagnosis/reports/wording';
import { useWords } from '../ui/use-words';
import { useReportWords } from './use-report-words';

interface PathListProps {
  answer: MailboxAnswer;
  approvers?: readonly string[];
  onOpen?: () => void;
  address?: string;
}

/** The steps to take, each with whoever may take it; or why there are none. */
export function PathList({ answer, approvers, onOpen, address }: PathListProps) {
  const words = useReportWords();
  const reportWords = useWords('reports');
  const diagnosisWords = useWords('diagnosis');
  const { path, state, findings } = answer;
  const none = findings.some(({ id }) => isNotMeantToBeEnabled(id))
    ? reportWords.say('pathNotMeant')
    : state === 'enabled'
      ? reportWords.say('pathEnabled')
      : reportWords.say('pathUnknown');
  return (
    <section class="way" aria-labelledby="path-title">
      <h3 id="path-title">{diagnosisWords.say('view.pathTitle')}</h3>
      {path.length === 0 ? (
        <p>{none}</p>
      ) : (
        // A list of its own: browsers number what is left of a list on from where it began.
        <ol key={path.map(({ event }) => event).join(' ')}>
          {path.map(({ event, step, who }) => (
            <li key={`${event} ${step}`} data-event={event}>
              {step}
              {who.length > 0 && (
                <span class="muted">
                  {' '}
                  {diagnosisWords.say('whoFixes')}: {whoInWords(who, words)}.
                </span>
              )}
              {event === 'mailbox.approve' && approvers && (
                <span class="muted">
                  {' '}
                  {approvers.length > 0
                    ? diagnosisWords.say('view.people', { names: approvers.join(', ') })
                    : diagnosisWords.say('view.nobody')}
                </span>
              )}
            </li>
          ))}
        </ol>
      )}
      {address && path.length > 0 && (
        <a class="button button-small no-print" href={address} target="_blank" rel="noreferrer">
          {diagnosisWords.say('view.openPlace')}
        </a>
      )}
      {onOpen && path.length > 0 && (
        <button type="button" class="button button-small no-print" onClick={onOpen}>
          {diagnosisWords.say('view.openPlace')}
        </button>
      )}
    </section>
  );
}
