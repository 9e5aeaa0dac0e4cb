/** What mends a cause that no step of the lifecycle cures: who is asked for what, or what is written where. */
import { DESK_SUBJECTS, type DeskSubjectId, deskSubjects } from '../../catalog/desk';
import { exchangeFaults } from '../../catalog/exchange-faults';
import type { FindingId } from '../../domain/finding-ids';

/** Remedies inside of Dynamics, and the licence of Microsoft 365. */
export type OwnRemedy =
  | 'activateProfile'
  | 'enableUser'
  | 'activateQueue'
  | 'noActOfQueue'
  | 'alertsOn'
  | 'roleForOwner'
  | 'createProfile'
  | 'licence';

const OWN: Partial<Record<FindingId, OwnRemedy>> = {
  'profile-inactive': 'activateProfile',
  'user-disabled': 'enableUser',
  'queue-inactive': 'activateQueue',
  'queue-act': 'noActOfQueue',
  'alerts-off': 'alertsOn',
  'queue-owner-no-role': 'roleForOwner',
  'user-no-role': 'roleForOwner',
  'user-no-licence': 'licence',
};

/** What is left where everybody who was asked found all in order. */
const LAST: Partial<Record<FindingId, OwnRemedy>> = { 'profile-missing-exo': 'createProfile' };

/** Subjects to be asked about beside the one whose fault the finding is, in the order of failures.md. */
const ALSO: Partial<Record<FindingId, readonly DeskSubjectId[]>> = {
  'http-401': ['licence', 'subscription', 'mailbox'],
  'profile-missing-exo': ['subscription'],
  'background-off': ['backgroundOperations'],
  'test-stuck': ['backgroundOperations'],
  'alias-type': ['mailbox'],
  // The list of applications comes before the switch (today.md 1.2).
  'ews-forbidden-org': ['ewsAppIds', 'ewsOrganization'],
  'ews-null-switched': ['ewsAppIds', 'ewsOrganization'],
  'ews-appid-list': ['ewsAppIds'],
  'ews-allowlist': ['ewsOrganization'],
  'ews-blocklist': ['ewsOrganization'],
  'ews-forbidden-mailbox': ['ewsMailbox', 'ewsLicence', 'ewsAppIds', 'ewsOrganization'],
  'ews-kiosk': ['ewsLicence'],
};

function subjectOf(fact: string): DeskSubjectId | undefined {
  return DESK_SUBJECTS.find((id) => (deskSubjects[id].facts as readonly string[]).includes(fact));
}

export const ownRemedyFor = (finding: FindingId): OwnRemedy | undefined => OWN[finding];

export const lastRemedyFor = (finding: FindingId): OwnRemedy | undefined => LAST[finding];

/** Whom to ask what, the likeliest first. */
export function desksFor(finding: FindingId): readonly DeskSubjectId[] {
  const named = exchangeFaults
    .filter((fault) => fault.finding.toLowerCase() === finding)
    .flatMap(({ fact }) => subjectOf(fact) ?? []);
  return [...new Set([...named, ...(ALSO[finding] ?? [])])];
}
