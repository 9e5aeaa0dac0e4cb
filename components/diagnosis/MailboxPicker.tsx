import { useId, useState } from 'preact/hooks';
import type { Guid, MailboxRow } from '../../domain/rows';
import type { ReportWords } from '../../locales/reports';
import { useApp } from '../app-context';

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
  words: ReportWords;
  onPick(id: Guid): void;
}

/** Finds a mailbox by name or address: typing narrows a short list of buttons. */
export function MailboxPicker({ rows, words, onPick }: MailboxPickerProps) {
  const { language } = useApp();
  const { view } = words.diagnosis;
  const [text, setText] = useState('');
  const field = useId();
  const found = fitting(rows, text);
  const [first] = found;
  return (
    <div class="picker no-print">
      <label class="field" htmlFor={field}>
        <span>{view.pick}</span>
      </label>
      <input
        id={field}
        type="search"
        name="diagnosedMailbox"
        placeholder={view.search}
        value={text}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
        onKeyDown={({ key }) => {
          if (key === 'Enter' && first) onPick(first.mailboxid);
        }}
      />
      <p class="muted" role="status">
        {language.fill(view.results, { count: found.length })}{' '}
        {found.length > SHOWN && language.fill(view.moreResults, { shown: SHOWN })}
      </p>
      <ul class="picker-results">
        {found.slice(0, SHOWN).map(({ mailboxid, name, emailaddress }) => (
          <li key={mailboxid}>
            <button type="button" class="button button-quiet" onClick={() => onPick(mailboxid)}>
              <span>{name}</span>{' '}
              <span class="muted">{emailaddress ?? language.t('mailboxes.noAddress')}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
