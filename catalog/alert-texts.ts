import type { FindingEntry } from '../domain/finding';
import type { Direction } from '../domain/lifecycle';

/**
 * Texts of the alerts that the simulated service writes. The product writes its own, longer sentences;
 * these are ours, and keep what diagnosis may rely on: the token after "Email Server Error Code:".
 */
const NAMES: Record<Direction, string> = {
  incoming: 'Incoming email',
  outgoing: 'Outgoing email',
  act: 'Appointments, contacts, and tasks',
};

/** Tokens of a second approval half that is missing, by direction (failures.md, O365-NOT-APPROVED). */
export const TENANT_APPROVAL_TOKENS: Record<Direction, string> = {
  incoming: 'IncomingEmailS2SApprovalNeeded',
  outgoing: 'OutgoingEmailS2SApprovalNeeded',
  act: 'ExchangeSyncEmailS2SApprovalNeeded',
};

/** The code of a queue whose owner has no security role (failures.md, QUEUE-OWNER-NO-ROLE). */
export const QUEUE_OWNER_TOKEN = 'UnknownIncomingEmailIntegrationError -2147209462';

export const alertTexts = {
  failed: (mailbox: string, direction: Direction, token: string | null) =>
    `${NAMES[direction]} of the mailbox ${mailbox} failed the test, and the mailbox is disabled for it.` +
    (token ? ` Email Server Error Code: ${token}` : ''),
  notApproved: (mailbox: string, direction: Direction) =>
    `The email address of the mailbox ${mailbox} is not approved and the mailbox has been disabled. ` +
    `Affected: ${NAMES[direction].toLowerCase()}.`,
  unknownAddress: (mailbox: string) =>
    `No user was found with the email address of the mailbox ${mailbox} in the Microsoft 365 tenant of its profile.`,
  otherOrganization: (mailbox: string) =>
    `Appointments, contacts, and tasks can't be synchronized: the email address of the mailbox ${mailbox} ` +
    'is configured with another organization.',
  triesAgain: (mailbox: string, direction: Direction, token: string | null) =>
    `${NAMES[direction]} of the mailbox ${mailbox} could not be tested now. The system will try again later.` +
    (token ? ` Email Server Error Code: ${token}` : ''),
  profileFailed: (profile: string, direction: Direction, token: string | null) =>
    `${NAMES[direction]} of mailboxes with the email server profile ${profile} failed; they are disabled for it.` +
    (token ? ` Email Server Error Code: ${token}` : ''),
  lastError: (mailbox: string) => `The last synchronization of the mailbox ${mailbox} did not go through.`,
  succeeded: (mailbox: string) => `The mailbox ${mailbox} was tested and is enabled for processing.`,
};

/** How the states of HTTP are written where a token would stand (today.md section 7; 404 is assumed). */
const STATE_TOKENS: Readonly<Record<number, string>> = {
  401: 'Http server returned 401 Unauthorized exception.',
  403: 'Http server returned Forbidden exception.',
  404: 'Http server returned 404 NotFound exception.',
  383: 'Exchange.server returned 383 error.',
  203: 'Exchange.server returned 203 error.',
};

/** How the tokens of a family name a direction (today.md section 7). */
const IN_TOKENS: Record<Direction, string> = {
  incoming: 'Incoming',
  outgoing: 'Outgoing',
  act: 'ExchangeSync',
};

/** A token by which an alert names a finding; null where only its sentence or a code does. */
export function tokenFor({ tokens = [], states = [], directions = [] }: FindingEntry): string | null {
  const [token] = tokens;
  const [state] = states;
  if (token !== undefined) return token.replace('*', IN_TOKENS[directions[0] ?? 'incoming']);
  return state === undefined ? null : (STATE_TOKENS[state] ?? null);
}
