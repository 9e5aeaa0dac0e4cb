import type { MailboxRow } from '../../domain/rows';
import { MailboxLink } from './MailboxLink';
import { useAskWhy } from './use-ask-why';
import { useWords } from './use-words';

/** A list longer than this begins with its first ones. */
const FIRST = 5;

/** As many as anybody looks through; a tenant may have a hundred thousand. */
const MOST = 200;

function Items({ mailboxes }: { mailboxes: readonly MailboxRow[] }) {
  const { say } = useWords('ui');
  const askWhy = useAskWhy();
  return (
    <ul class="mailbox-links">
      {mailboxes.map((mailbox) => (
        <li key={mailbox.mailboxid}>
          <MailboxLink mailbox={mailbox} />
          <button
            type="button"
            class="button button-small button-quiet no-print"
            aria-label={say('mailboxes.whyName', { name: mailbox.name ?? '' })}
            onClick={() => askWhy(mailbox.mailboxid)}
          >
            {say('mailboxes.why')}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Mailboxes by name, each leading to its form and to why it is not enabled; of many, the first ones first. */
export function MailboxLinks({ mailboxes }: { mailboxes: readonly MailboxRow[] }) {
  const { say } = useWords('ui');
  const rest = mailboxes.slice(FIRST, MOST);
  const unlisted = mailboxes.length - FIRST - rest.length;
  return (
    <>
      <Items mailboxes={mailboxes.slice(0, FIRST)} />
      {rest.length > 0 && (
        <details>
          <summary>{say('mailboxes.more', { count: mailboxes.length - FIRST })}</summary>
          <Items mailboxes={rest} />
          {unlisted > 0 && <p class="muted">{say('mailboxes.more', { count: unlisted })}</p>}
        </details>
      )}
    </>
  );
}
