import { lifecycleOf } from '../../../domain/mailbox-columns';
import type { Guid } from '../../../domain/rows';
import { profileOfMailbox } from '../../../domain/snapshot';
import { readMailboxOf } from '../../../sources/record-reader';
import { useApp } from '../../app-context';
import { useWords } from '../../ui/use-words';
import { useRead } from '../../use-read';
import { lineKey } from '../cells';

/** The mailbox that a user or queue has, and where it stands: what became of what was just done. */
export function MailboxLink({ of }: { of: Guid }) {
  const { say } = useWords('practice');
  const { language, simulator, places } = useApp();
  const { label } = language;
  const { value: mailbox, problem } = useRead((client) => readMailboxOf(client, of), of);
  const snapshot = simulator.basics.value;
  const line =
    mailbox && snapshot && lifecycleOf(mailbox, snapshot.organization, profileOfMailbox(snapshot, mailbox));
  return (
    <section class="form-section" aria-label={say('form.itsMailbox')}>
      <h3>{say('form.itsMailbox')}</h3>
      {problem && (
        <p class="muted" lang="en">
          {problem.message}
        </p>
      )}
      {!mailbox && !problem && <p class="muted">{say('form.noMailbox')}</p>}
      {mailbox && (
        <>
          <p>
            <button
              type="button"
              class="link"
              data-anchor="itsMailbox"
              onClick={() => places.openRecord('mailboxes', mailbox.mailboxid)}
            >
              {mailbox.name}
            </button>{' '}
            <span class="muted">{mailbox.emailaddress ?? say('mailboxes.noAddress')}</span>
          </p>
          <p>{label(mailbox.statecode === 0 ? 'record.active' : 'record.inactive')}</p>
          {line && 'state' in line && (
            <p>
              <span class="badge badge-active">{say(`state.${line.state}`)}</span> {say(lineKey(line))}
            </p>
          )}
        </>
      )}
    </section>
  );
}
