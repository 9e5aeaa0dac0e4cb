import { privilegesNamed, troubleOf } from '../../domain/trouble';
import type { OrgTexts } from '../../locales/en/orgs';
import { useApp } from '../app-context';

interface TroubleNoteProps {
  words: OrgTexts;
  status: number;
  code: string;
  message: string;
  /** What still holds, where something was read before. */
  holds?: string;
}

/** Why an organization could not be read: what that means, what to do, and what still holds. */
export function TroubleNote({ words, status, code, message, holds }: TroubleNoteProps) {
  const { fill } = useApp().language;
  const trouble = troubleOf({ status, code });
  const privileges = privilegesNamed(message);
  return (
    <div class="message message-bad" data-trouble={trouble}>
      <span>
        {words.trouble[trouble]}{' '}
        {trouble === 'forbidden' && privileges.length > 0 && (
          <>{fill(words.missingPrivilege, { names: privileges.join(', ') })} </>
        )}
        {holds}
      </span>
      <details class="trouble-words">
        <summary>{words.itsWords}</summary>
        <span lang="en">{message}</span>
        {status > 0 && <span class="muted"> (HTTP {status})</span>}
      </details>
    </div>
  );
}
