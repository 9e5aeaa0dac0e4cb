import { APPROVE_PRIVILEGE } from '../../../catalog/security-roles';
import type { TenantSnapshot } from '../../../domain/snapshot';
import { editionOf, parseVersion } from '../../../domain/version';

/**
 * In the newest edition a caller without the privilege does not see Approve Email, though a test may
 * approve their own address (S-PP25); here the command stays and says so.
 */
export function isApprovalHidden(snapshot: TenantSnapshot | null): boolean {
  const version = snapshot?.version ? parseVersion(snapshot.version) : null;
  const privileges = snapshot?.caller?.privileges;
  return (
    version !== null &&
    editionOf(version) === 'M2' &&
    privileges !== undefined &&
    !privileges.includes(APPROVE_PRIVILEGE)
  );
}
