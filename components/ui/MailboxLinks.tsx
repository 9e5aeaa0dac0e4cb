import type { MailboxRow } from '../../domain/rows';
import { useApp } from '../app-context';
import { useWords } from './use-words';

/** As many as anybody looks through; a tenant may have a hundred thousand. */
const MOST = 200;

/** Mailboxes by name, each leading to its page; of very many, the first, and how many there are besides. */
export function MailboxLinks({ mailboxes }: { mailboxes: readonly MailboxRow[] }) {
  const { say } = useWords('ui');
  const { places, orgPlaces } = useApp();
  const rest = mailboxes.length - MOST;
  return (
    <>
      <ul class="waiting">
        {mailboxes.slice(0, MOST).map(({ mailboxid, name }) => {
          const address = orgPlaces.addressOfRecord('mailbox', mailboxid);
          return (
            <li key={mailboxid}>
              {address ? (
                <a href={address} target="_blank" rel="noreferrer">
                  {name}
                </a>
              ) : (
                <button
                  type="button"
                  class="button button-quiet"
                  onClick={() => places.openRecord('mailboxes', mailboxid)}
                >
                  {name}
                </button>
              )}
            </li>
          );
        })}
      </ul>
      {rest > 0 && <p class="muted">{say('mailboxes.more', { count: rest })}</p>}
    </>
  );
}
