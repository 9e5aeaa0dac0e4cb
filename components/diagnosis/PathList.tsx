import type { MailboxAnswer } from '../../diagnosis/answer';
import { isNotMeantToBeEnabled } from '../../diagnosis/path';
import { whoInWords } from '../../diagnosis/reports/wording';
import type { ReportWords } from '../../locales/reports';
import { useApp } from '../app-context';

interface PathListProps {
  answer: MailboxAnswer;
  words: ReportWords;
  approvers?: readonly string[];
  onOpen?: () => void;
  address?: string;
}

/** The steps to take, each with whoever may take it; or why there are none. */
export function PathList({ answer, words, approvers, onOpen, address }: PathListProps) {
  const { fill } = useApp().language;
  const { path, state, findings } = answer;
  const { view } = words.diagnosis;
  const { reports } = words;
  const none = findings.some(({ id }) => isNotMeantToBeEnabled(id))
    ? reports.pathNotMeant
    : state === 'enabled'
      ? reports.pathEnabled
      : reports.pathUnknown;
  return (
    <section class="way" aria-labelledby="path-title">
      <h3 id="path-title">{view.pathTitle}</h3>
      {path.length === 0 ? (
        <p>{none}</p>
      ) : (
        <ol>
          {path.map(({ event, step, who }) => (
            <li key={`${event} ${step}`} data-event={event}>
              {step}
              {who.length > 0 && (
                <span class="muted">
                  {' '}
                  {words.diagnosis.whoFixes}: {whoInWords(who, words)}.
                </span>
              )}
              {event === 'mailbox.approve' && approvers && (
                <span class="muted">
                  {' '}
                  {approvers.length > 0 ? fill(view.people, { names: approvers.join(', ') }) : view.nobody}
                </span>
              )}
            </li>
          ))}
        </ol>
      )}
      {address && path.length > 0 && (
        <a class="button button-small no-print" href={address} target="_blank" rel="noreferrer">
          {view.openPlace}
        </a>
      )}
      {onOpen && path.length > 0 && (
        <button type="button" class="button button-small no-print" onClick={onOpen}>
          {view.openPlace}
        </button>
      )}
    </section>
  );
}
