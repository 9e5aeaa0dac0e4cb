import type { MailboxRow } from '../../domain/rows';
import { useApp } from '../app-context';

/** A mailbox by its name, which leads to its form: of the organization, or of the practice client. */
export function MailboxLink({ mailbox: { mailboxid, name } }: { mailbox: MailboxRow }) {
  const { places, orgPlaces } = useApp();
  const address = orgPlaces.addressOfRecord('mailbox', mailboxid);
  return address ? (
    <a href={address} target="_blank" rel="noreferrer">
      {name ?? mailboxid}
    </a>
  ) : (
    <button type="button" class="link" onClick={() => places.openRecord('mailboxes', mailboxid)}>
      {name ?? mailboxid}
    </button>
  );
}
