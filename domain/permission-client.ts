/** What somebody sees in the client when they set out to approve (procedure.md 3.3, dataverse.md 3.1). */
import type { PermissionAnswer } from './permission';

export type ClientSight =
  /** The command is there, and works. */
  | 'approves'
  /** The command is not there; Test & Enable approves on the way. */
  | 'hiddenTestApproves'
  /** The command is not there, or refused with the name of the privilege. */
  | 'hiddenOrPrivilegeError'
  /** The command is there, and ends in an error that names the roles. */
  | 'roleError'
  /** Nobody comes to that point. */
  | 'nothing';

export function clientSight(
  { answer, reason }: Pick<PermissionAnswer, 'answer' | 'reason'>,
  hasPrivilege: boolean,
): ClientSight {
  if (answer === 'notApplicable' || answer === 'notDocumented') return 'nothing';
  if (reason === 'self-approval') return hasPrivilege ? 'approves' : 'hiddenTestApproves';
  if (answer === 'yes') return 'approves';
  return reason === 'missing-privilege' || !hasPrivilege ? 'hiddenOrPrivilegeError' : 'roleError';
}
