/** What follows from who holds what in a tenant: read with it, since few ask. */
import { editions } from '../catalog/permissions';
import { type ApproverFacts, answerFor, approversOf, waitingMailboxes } from '../domain/approvers';
import { APPROVE_PRIVILEGE_NAME, type PersonSecurity } from '../domain/security';
import type { TenantSnapshot } from '../domain/snapshot';
import { editionOf, parseVersion } from '../domain/version';
import type { SecurityReading } from '../sources/security-reader';

function factsOf(
  snapshot: TenantSnapshot | null,
  security: SecurityReading | null,
  tenantRoles: ApproverFacts['tenantRoles'],
): ApproverFacts | null {
  const version = snapshot?.version ? parseVersion(snapshot.version) : null;
  if (!snapshot || !version || !security) return null;
  return {
    snapshot,
    version,
    edition: editions[editionOf(version)],
    deployment: snapshot.deployment ?? 'online',
    exchange: snapshot.exchange ?? 'online',
    people: security.people,
    tenantRoles,
    rolesUnread: security.unseen.length > 0,
  };
}

/** Whoever is at work, be it with no more than what the tenant told of them. */
function callerOf({ people, snapshot: { caller } }: ApproverFacts): PersonSecurity | null {
  if (!caller) return null;
  return (
    people.find(({ systemuserid }) => systemuserid === caller.systemuserid) ?? {
      systemuserid: caller.systemuserid,
      fullname: caller.fullname ?? '',
      domainname: '',
      roleNames: [],
      teams: [],
      approvePrivilege: caller.privileges?.includes(APPROVE_PRIVILEGE_NAME) ?? false,
      writesMailboxes: false,
    }
  );
}

/** What is known of people and place, and the answers to it; null where the version or the people are not known. */
export function judge(...known: Parameters<typeof factsOf>) {
  const facts = factsOf(...known);
  if (!facts) return null;
  return {
    facts,
    approvers: () => approversOf(facts),
    waiting: () => waitingMailboxes(facts),
    callerAnswer() {
      const person = callerOf(facts);
      return person && { person, answer: answerFor(facts, person) };
    },
  };
}

export type Judge = typeof judge;
