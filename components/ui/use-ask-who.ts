import { useApp } from '../app-context';

/** Shows in the panel who can approve, opening the panel where it is not in sight. */
export function useAskWho(): () => void {
  const { places } = useApp();
  return () => {
    // Only the click itself may open the panel.
    places.openGuide?.();
    places.openPermissions();
  };
}
