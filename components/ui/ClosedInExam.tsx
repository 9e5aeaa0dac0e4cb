import { useApp } from '../app-context';
import { useWords } from './use-words';

/** Stands in the place of what tells causes, or of all that is to be read, while an exam goes on. */
export function ClosedInExam({ is, back = true }: { is: 'closed' | 'hidden'; back?: boolean }) {
  const { say } = useWords('ui');
  const { places } = useApp();
  return (
    <div class="message message-warn" role="status" data-exam={is}>
      <div>
        <p>
          <strong>{say(`exam.${is}`)}</strong>
        </p>
        <p>{say(`exam.${is}Text`)}</p>
        {back && (
          <button type="button" class="button" onClick={() => places.openView('mailboxes', 'active')}>
            {say('exam.back')}
          </button>
        )}
      </div>
    </div>
  );
}
