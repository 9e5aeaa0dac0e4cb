import type { Guid } from '../../domain/rows';
import { useApp } from '../app-context';

/** Shows in the panel why a mailbox does not enable, opening the panel where it is not in sight. */
export function useAskWhy(): (mailbox: Guid) => void {
  const { places, preferences } = useApp();
  return (mailbox) => {
    // Only the click itself may open the panel.
    places.openGuide?.();
    void preferences.set('diagnosedMailbox', mailbox).then(() => preferences.set('panelTab', 'diagnosis'));
  };
}
