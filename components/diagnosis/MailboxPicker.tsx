import { useId, useState } from 'preact/hooks';
import type { Guid, MailboxRow } from '../../domain/rows';
import { useWords } from '../ui/use-words';

const SHOWN = 8;

function fitting(rows: readonly MailboxRow[], text: string): readonly MailboxRow[] {
  const wanted = text.trim().toLowerCase();
  if (wanted === '') return rows;
  return rows.filter(
    ({ name, emailaddress }) =>
      name?.toLowerCase().includes(wanted) || emailaddress?.toLowerCase().includes(wanted),
  );
}

interface MailboxPickerProps {
  rows: readonly MailboxRow[];
  onPick(id: Guid): void;
}

/** Finds a mailbox by name or address: typing narrows a short list of buttons. */
export function MailboxPicker({ rows, onPick }: MailboxPickerProps) {
  const diagnosisWords = useWords('diagnosis');
  const ui = useWords('ui');
  const [text, setText] = useState('');
  const field = useId();
  const found = fitting(rows, text);
  const [first] = found;
  return (
    <div class="picker no-print">
      <label class="field" htmlFor={field}>
        <span>{diagnosisWords.say('view.pick')}</span>
      </label>
      <input
        id={field}
        type="search"
        name="diagnosedMailbox"
        data-home="picker"
        placeholder={diagnosisWords.say('view.search')}
        value={text}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
        onKeyDown={({ key }) => {
          if (key === 'Enter' && first) onPick(first.mailboxid);
        }}
      />
      <p class="muted" role="status">
        {diagnosisWords.say('view.results', { count: found.length })}{' '}
        {found.length > SHOWN && diagnosisWords.say('view.moreResults', { shown: SHOWN })}
      </p>
      <ul class="picker-results">
        {found.slice(0, SHOWN).map(({ mailboxid, name, emailaddress }) => (
          <li key={mailboxid}>
            <button type="button" class="button button-quiet" onClick={() => onPick(mailboxid)}>
              <span>{name}</span> <span class="muted">{emailaddress ?? ui.say('mailboxes.noAddress')}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
