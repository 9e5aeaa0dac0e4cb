import type { Guid } from '../../domain/rows';
import { useApp } from '../app-context';

/** The mailbox whose form is in front: in the practice client, or in the organization on show. */
export function useMailboxInFront(): Guid | null {
  const { tenant, pointer, orgs } = useApp();
  const org = tenant.org.value;
  if (org === null) {
    const place = pointer.trainee.value;
    return place?.screen === 'mailboxes' && place.record !== 'new' ? place.record : null;
  }
  const page = orgs.front.value;
  return page?.of === 'org' && page.origin === org && page.table === 'mailbox' ? page.record : null;
}
