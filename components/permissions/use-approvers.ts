import { useApp } from '../app-context';
import { useSecurity } from './use-security';

/**
 * Names of those of the simulated tenant who may approve a mailbox that is nobody's own. Of a real one, roles of
 * Microsoft 365 cannot be seen, and the permissions tell of whom to ask.
 * @param wanted where it is of no use, nobody is asked
 */
export function useApprovers(wanted: boolean): readonly string[] {
  const { permissions } = useApp();
  useSecurity(wanted);
  return permissions.approvers.value
    .filter(({ answer }) => answer.answer === 'yes')
    .map(({ person }) => person.fullname);
}
