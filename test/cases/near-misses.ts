/** Texts that look like a trouble and are none: what they must never be called. Each is still read and explained. */
import type { FindingId } from '../../domain/finding-ids';

type NearMiss = readonly [text: string, never: readonly FindingId[]];

const EWS = ['ews-forbidden-mailbox', 'ews-forbidden-org'] as const;

export const names: readonly NearMiss[] = [
  [
    'Email cannot be received for the mailbox ErrorInvalidLicense test because the mailbox is full.',
    ['exo-no-licence'],
  ],
  [
    'The mailbox "ErrorInvalidLicense test" has been successfully tested and enabled for incoming email.',
    ['exo-no-licence'],
  ],
  ["Mailbox 8005E273 Support didn't synchronize.", ['exo-user-disabled']],
  ['The email message "RE: Http server returned 401 Unauthorized" cannot be sent.', ['http-401']],
  [
    'The email message RE: Http server returned 401 Unauthorized exception cannot be sent because the mailbox Ana Novak is deactivated or disabled for outgoing email.',
    ['http-401'],
  ],
  [
    'The email message "401 Unauthorized" cannot be sent because the mailbox Ana Novak is deactivated or disabled for outgoing email.',
    ['http-401'],
  ],
  [
    'The email message "FW: Email Server Error Code: ErrorInvalidLicense" cannot be sent. Email Server Error Code: MailboxDisabled',
    ['exo-no-licence'],
  ],
  [
    'An error occurred while creating the incoming email "ErrorQuotaExceeded. Exchange.server returned 403 error." in Microsoft Dynamics 365 for the mailbox Ana Novak.',
    ['quota-mailbox', ...EWS],
  ],
  [
    'An error occurred while creating the incoming email NoUserFoundWithGivenClaims in Microsoft Dynamics 365 for the mailbox Ana Novak. Email Server Error Code: InvalidSender',
    ['recreated-user'],
  ],
  [
    "Incoming emails aren't being synced because the email address for the MailboxDisabled mailbox is configured for another Dynamics 365 organization.",
    ['row-inactive'],
  ],
  [
    "Outgoing mails aren't being sent because the email address ErrorInvalidLicense@contoso.com is configured for another Dynamics 365 organization.",
    ['exo-no-licence'],
  ],
  [
    'The email message "An impersonation error occurred" cannot be sent because the mailbox Ana Novak is deactivated or disabled for outgoing email.',
    ['impersonation'],
  ],
  [
    "Appointments, contacts, and tasks for the mailbox Http server returned Forbidden exception couldn't be synchronized.",
    [...EWS],
  ],
  [
    'A scheduling conflict was found when saving appointment 403 Forbidden review from Exchange to Microsoft Dynamics 365.',
    [...EWS],
  ],
  [
    'The email message "Door code: 8005E273" cannot be sent. Email Server Error Code: MailboxDisabled',
    ['exo-user-disabled'],
  ],
  [
    "Email can't be received for the mailbox 80040220 Ljubljana because the associated user doesn't have a valid Microsoft Dynamics 365 license.",
    ['priv-80040220'],
  ],
  ['La boîte aux lettres « ErrorServerBusy » ne peut pas être testée.', ['exchange-throttle']],
  ['La casella "HostNotFound" non può essere provata.', ['host-not-found']],
];

export const numbers: readonly NearMiss[] = [
  ['We meet in room 401 about Exchange.', ['http-401']],
  ['The profile Microsoft Exchange Online has 403 mailboxes.', [...EWS]],
  ['Our Exchange has 403 mailboxes and 404 users.', [...EWS, 'no-mailbox']],
  ['Exchange training for 401 people, room 403', ['http-401', ...EWS]],
  ['See https://go.microsoft.com/fwlink for help. Call 401 555 0100.', ['http-401']],
  ['Phone: (401) 555-0100, Exchange team', ['http-401']],
  ['Exchange meeting (401) Ljubljana', ['http-401']],
  ['Exchange review on 20.11.2026 at 4:03, item 203 of 383', [...EWS, 'act-203', 'timezone-383']],
  ['Exchange quota 403 MB', [...EWS]],
  ['HTTP Basics, page 404', ['no-mailbox']],
  ['tel. +386 1 401 20 30 (Exchange)', ['http-401']],
  ['mailboxid 8005e273-1111-4222-8333-000000000001', ['exo-user-disabled']],
  ['ActivityId: 00000000-0000-0000-0000-8005e2730000', ['exo-user-disabled']],
  ['Correlation id abc8005E273def', ['exo-user-disabled']],
  ['Order number 2147097997 and 21470979971', ['exo-user-disabled']],
  ['Invoice 18005E273', ['exo-user-disabled']],
  ['Call 800046 for help', ['exo-no-licence']],
  ['The system returned 404 items to Exchange', ['no-mailbox']],
  ['Message size 5.7.30 MB', []],
  ['http://contoso.com:403/ews', [...EWS]],
  ['https://learn.microsoft.com/troubleshoot/error-code-8005e273', ['exo-user-disabled']],
  [
    'https://learn.microsoft.com/troubleshoot/errorquotaexceeded-exchange-server-returned-403-error',
    ['quota-mailbox', ...EWS],
  ],
];

export const words: readonly NearMiss[] = [
  ['Email Server Error Code: ErrorInvalidLicenseKey', ['exo-no-licence']],
  ['Email Server Error Code: NotMailboxDisabled', ['row-inactive']],
  ['The duplicate was removed, thank you.', ['already-tracked']],
  ['Our mailbox location is Ljubljana, and it could not be better.', ['mailbox-location']],
  ['He is not authorized, and access is forbidden.', ['http-401', ...EWS]],
  ['Please approve my holiday, the administrator requires it.', ['o365-not-approved', 'not-approved']],
  ['Our license is valid for the mailbox Ana Novak.', ['exo-no-licence', 'user-no-licence']],
  ['This organization is configured with care.', ['other-org-primary']],
  ['The connection to the server is secure.', ['secure-connection']],
];
