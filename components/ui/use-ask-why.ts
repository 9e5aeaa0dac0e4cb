import type { Missing } from '../../domain/arrival/missing';
import type { Guid } from '../../domain/rows';
import { useApp } from '../app-context';

/**
 * Shows in the panel why a mailbox does not enable, opening the panel where it is not in sight; with something that is
 * missing, why that does not arrive.
 */
export function useAskWhy(): (mailbox: Guid, missing?: Missing) => void {
  const { places, preferences } = useApp();
  return (mailbox, missing) => {
    // Only the click itself may open the panel.
    places.openGuide?.();
    void preferences
      .set('diagnosedFor', missing ?? null)
      .then(() => preferences.set('diagnosedMailbox', mailbox))
      .then(() => preferences.set('panelTab', 'diagnosis'));
  };
}
