import { privilegesNamed, troubleOf } from '../../domain/trouble';
import { useWords } from '../ui/use-words';

interface TroubleNoteProps {
  status: number;
  code: string;
  message: string;
  /** What still holds, where something was read before. */
  holds?: string;
}

/** Why an organization could not be read: what that means, what to do, and what still holds. */
export function TroubleNote({ status, code, message, holds }: TroubleNoteProps) {
  const { say } = useWords('orgs');
  const trouble = troubleOf({ status, code });
  const privileges = privilegesNamed(message);
  return (
    <div class="message message-bad" data-trouble={trouble}>
      <span>
        {say(`trouble.${trouble}`)}{' '}
        {trouble === 'forbidden' && privileges.length > 0 && (
          <>{say('missingPrivilege', { names: privileges.join(', ') })} </>
        )}
        {holds}
      </span>
      <details class="trouble-words">
        <summary>{say('itsWords')}</summary>
        <span lang="en">{message}</span>
        {status > 0 && <span class="muted"> (HTTP {status})</span>}
      </details>
    </div>
  );
}
