import { useApp } from '../app-context';

/**
 * Whether an exam in the simulated tenant closes what tells causes: `closed` while it goes on, `hidden` while it is
 * paused and nothing of the tenant is to be read; null where there is none.
 */
export function useExam(): 'closed' | 'hidden' | null {
  const { simulator } = useApp();
  const { exam = false, exercise } = simulator.status.value ?? {};
  if (!exam) return null;
  return exercise === 'paused' ? 'hidden' : 'closed';
}
