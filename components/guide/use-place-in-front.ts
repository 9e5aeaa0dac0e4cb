import type { PracticeScreen } from '../../catalog/practice/screens';
import { useApp } from '../app-context';

/**
 * The place that the person is at: in the practice client, or in the organization on show. `unknown` where the page is
 * the organization's and does not tell which place it is; null where neither is in front.
 */
export function usePlaceInFront(): PracticeScreen | 'unknown' | null {
  const { tenant, pointer, orgPlaces } = useApp();
  return tenant.org.value === null ? (pointer.trainee.value?.screen ?? null) : orgPlaces.inFront.value;
}
