import { useEffect, useRef, useState } from 'preact/hooks';
import type { OpenedMailbox } from '../../diagnosis/tenant-session';
import { useApp } from '../app-context';
import { MailboxAnswerView } from '../diagnosis/MailboxAnswerView';
import { useWords } from '../ui/use-words';
import { usePage } from './page-context';

/** Copies the report of the mailbox for a ticket, or saves it as a page. */
function Reports({ id }: { id: string }) {
  const { say } = useWords('diagnosis');
  const { places } = useApp();
  const { store } = usePage();
  const [pseudonyms, setPseudonyms] = useState(false);
  const [said, setSaid] = useState<'copied' | 'copyFailed' | null>(null);
  const copy = async () => {
    const written = await store.mailboxReport(id, { format: 'markdown', pseudonyms });
    if (!written) return;
    places.copyText(String(written.content)).then(
      () => setSaid('copied'),
      () => setSaid('copyFailed'),
    );
  };
  const save = async () => {
    const written = await store.mailboxReport(id, { format: 'html', pseudonyms });
    if (written) places.saveFile(written.file, written.content, written.type);
  };
  return (
    <div class="row no-print">
      <button type="button" class="button" onClick={() => void copy()}>
        {say('view.copy')}
      </button>
      <button type="button" class="button" onClick={() => void save()}>
        {say('view.savePage')}
      </button>
      <label class="check">
        <input
          type="checkbox"
          checked={pseudonyms}
          onChange={({ currentTarget }) => setPseudonyms(currentTarget.checked)}
        />
        <span>{say('view.pseudonyms')}</span>
      </label>
      <span role="status">{said && say(`view.${said}`)}</span>
    </div>
  );
}

function Opened({ opened }: { opened: OpenedMailbox }) {
  const { say } = useWords('diagnosis-page');
  const { places } = useApp();
  const { store } = usePage();
  const { answer, gone, notes, ruledOut, standing, told } = opened;
  const simulated = store.shown.value?.overview.kind === 'simulated';
  return (
    <>
      {gone && <p class="message message-warn">{say('mailboxGone')}</p>}
      <p class="muted">{answer.address}</p>
      <MailboxAnswerView
        key={answer.mailboxid}
        answer={answer}
        notes={notes}
        ruledOut={ruledOut}
        told={told}
        onTell={(finding, isSo) => void store.tell(finding, answer.mailboxid, isSo)}
        standing={standing}
        {...(gone ? {} : { ask: (asked, fresh) => store.arrival(answer.mailboxid, asked, fresh) })}
        {...(simulated && !gone ? { onOpen: () => places.openRecord('mailboxes', answer.mailboxid) } : {})}
      >
        <Reports id={answer.mailboxid} />
      </MailboxAnswerView>
    </>
  );
}

/**
 * The opened mailbox beside the list, or in its place where there is no room. Escape closes it.
 * @param onClosed takes the focus on
 */
export function MailboxPane({ onClosed }: { onClosed: () => void }) {
  const { say } = useWords('diagnosis-page');
  const { store } = usePage();
  const heading = useRef<HTMLHeadingElement>(null);
  const opened = store.opened.value;
  const id = store.place.value.mailbox;
  useEffect(() => heading.current?.focus({ preventScroll: true }), [id]);
  const close = () => {
    store.go({ mailbox: null });
    onClosed();
  };
  const name = opened && opened !== 'missing' && (opened.answer.name || opened.answer.address);
  return (
    <section
      class="mailbox-pane"
      aria-labelledby="mailbox-pane-heading"
      onKeyDown={({ key }) => key === 'Escape' && close()}
    >
      <div class="pane-head">
        <h2 id="mailbox-pane-heading" tabIndex={-1} ref={heading}>
          {opened ? name || say('noName') : say('opening')}
        </h2>
        <button type="button" class="button no-print" data-command="close" onClick={close}>
          {say('close')}
        </button>
      </div>
      {opened === 'missing' && <p class="message message-warn">{say('mailboxMissing')}</p>}
      {opened && opened !== 'missing' && <Opened opened={opened} />}
    </section>
  );
}
