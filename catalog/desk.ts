import type { ExchangeFacts, OrganizationExchangeFacts } from '../domain/exchange-side';
import type { Who } from '../domain/finding';
import type { DeskSubjectId } from '../domain/remedy';

/** What an administrator of another service can be asked, and to mend, as the practice client's desk offers it. */
export type DeskSubject = {
  /** Whose side it is, by the codes of failures.md. */
  who: Who;
} & (
  | { of: 'mailbox'; facts: readonly (keyof ExchangeFacts)[] }
  | { of: 'organization'; facts: readonly (keyof OrganizationExchangeFacts)[] }
);

/**
 * Whom each question is for, and the facts that answer it; the remedies are those of failures.md sections 3 and 4.
 * That the administrator does at once what is asked is modelled.
 */
export const deskSubjects = {
  mailbox: { who: 'exo', of: 'mailbox', facts: ['exists', 'addressKnown'] },
  licence: { who: 'm365', of: 'mailbox', facts: ['licensed', 'signInEnabled', 'restEnabled'] },
  ewsAppIds: { who: 'exo', of: 'organization', facts: ['ewsAppIds'] },
  ewsOrganization: { who: 'exo', of: 'organization', facts: ['ewsSwitch', 'ewsUserAgents'] },
  ewsMailbox: { who: 'exo', of: 'mailbox', facts: ['ewsEnabled'] },
  ewsLicence: { who: 'm365', of: 'mailbox', facts: ['ewsLicensed'] },
  ewsUsage: { who: 'exo', of: 'organization', facts: ['sameTenantEws'] },
  messageCenter: { who: 'm365', of: 'organization', facts: ['ewsWave'] },
  cloud: { who: 'm365', of: 'organization', facts: ['cloud'] },
  quota: { who: 'exo', of: 'mailbox', facts: ['quota'] },
  serviceHealth: { who: 'm365', of: 'mailbox', facts: ['reachable', 'storeAvailable'] },
  subscription: { who: 'm365', of: 'organization', facts: ['subscription'] },
  backgroundOperations: { who: 'env', of: 'organization', facts: ['backgroundOperations'] },
  otherOrganization: { who: 'sa', of: 'mailbox', facts: ['syncOrganization'] },
  privileges: { who: 'sa', of: 'mailbox', facts: ['ownerHasPrivileges'] },
} as const satisfies Record<DeskSubjectId, DeskSubject>;
