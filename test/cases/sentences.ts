/**
 * Sentences of alerts as the product and its articles print them, over the years, with what they say first.
 * Several causes: one of them, since the documents leave them open. `unexplained`: read, and nothing is known of it.
 */
import type { FindingId } from '../../domain/finding-ids';
import type { Direction } from '../../domain/lifecycle';

export interface Kind {
  text: string;
  first: FindingId | readonly FindingId[];
  /** What has to be told of the direction; nothing is checked where it is absent. */
  direction?: Direction;
}

const kind = (text: string, first: Kind['first'], direction?: Direction): Kind => ({
  text,
  first,
  ...(direction ? { direction } : {}),
});

const CODE = 'Email Server Error Code:';
const OWNER = 'The owner of the associated email server profile Microsoft Exchange Online has been notified.';
const CONNECTED = '"Your mailbox is now connected to Dynamics 365"';

const privileges = ['priv-80048306', 'priv-80040220', 'priv-user', 'priv-8005e259'] as const;

export const otherOrganization: readonly Kind[] = [
  kind(
    `Incoming emails aren't being synced because the email address for the Ana Novak mailbox is configured for another Dynamics 365 organization. Ask your administrator to test and enable your mailbox for the current organization and to change the sync method for non-primary organizations to None. ${CODE} IncomingIncorrectCrmOrgError`,
    'other-org-primary',
    'incoming',
  ),
  kind(
    "Incoming emails aren't being synced because the email address for the Ana Novak mailbox is configured for another Dynamics 365 organization.",
    'other-org-primary',
    'incoming',
  ),
  kind(
    "Outgoing mails aren't being sent because the email address ana.novak@contoso.com is configured for another Dynamics 365 organization.",
    'other-org-primary',
    'outgoing',
  ),
  kind(
    "Appointments, contacts, and tasks can't be synchronized because the email address of the mailbox Ana Novak is configured with another organization. The best practice is to overwrite the configuration when you test and enable the mailbox in your primary organization. Also, change the synchronization method for your mailbox in nonprimary organizations to None.",
    'other-org-primary',
    'act',
  ),
  kind(
    'Appointments, contacts, and tasks cannot be synchronized because the email address of the mailbox Ana Novak is configured with another Microsoft Dynamics CRM organization.',
    'other-org-primary',
    'act',
  ),
  kind(`${CODE} IncomingIncorrectCrmOrgError`, 'other-org-primary', 'incoming'),
  kind(`${CODE} OutgoingIncorrectCrmOrgError`, 'other-org-primary', 'outgoing'),
  kind(`${CODE} ExchangeSyncIncorrectCrmOrgError`, 'other-org-primary', 'act'),
  kind(
    'Exception : Unhandled Exception: Microsoft.Crm.Asynchronous.EmailConnector.ExchangeSyncException: Check and Update configuration folder on exchange failed.',
    'other-org-primary',
  ),
];

const approvalBy = (who: string, rest: string) =>
  `because the email address of the mailbox Ana Novak requires an approval by ${who}. ${rest}`;

export const approval: readonly Kind[] = [
  kind(
    `The email message ${CONNECTED} cannot be sent ${approvalBy('an Office 365 administrator', "The mailbox didn't synchronize.")}`,
    'o365-not-approved',
    'outgoing',
  ),
  kind(
    `Email cannot be sent ${approvalBy('an Office 365 administrator', `${CODE}  OutgoingEmailS2SApprovalNeeded`)}`,
    'o365-not-approved',
    'outgoing',
  ),
  kind(
    `Appointments, contacts, and tasks can't be synchronized ${approvalBy('an Office 365 administrator', `${CODE} ExchangeSyncEmailS2SApprovalNeeded`)}`,
    'o365-not-approved',
    'act',
  ),
  kind(
    `Email can't be received ${approvalBy('a Microsoft 365 administrator', 'The mailbox has been disabled for receiving email and the owner of the email server profile Exchange Online has been notified.')}`,
    'o365-not-approved',
    'incoming',
  ),
  kind(
    `Email can't be sent/received ${approvalBy('a Microsoft 365 administrator', '')}`,
    'o365-not-approved',
  ),
  kind(
    "Email won't be processed for this mailbox until the email address is approved by an Office 365 administrator.",
    'o365-not-approved',
  ),
  kind('Crm : IncomingEmailS2SApprovalNeeded', 'o365-not-approved', 'incoming'),
  kind('Issue when adding to Outlook. Crm : IncomingEmailRejected', ['rejected', 'other-org-primary']),
  kind(
    "Email can't be received for the mailbox Ana Novak because the email address of the mailbox Ana Novak is not approved and the mailbox has been disabled. The owner of the associated email server profile Exchange has been notified.",
    'not-approved',
    'incoming',
  ),
  kind(
    'The email message Hello cannot be sent because the email address of the mailbox Ana Novak is not approved and the mailbox has been disabled.',
    'not-approved',
    'outgoing',
  ),
  kind(
    "One or more mailboxes have been disabled for receiving email because their email addresses haven't been approved.",
    'not-approved',
    'incoming',
  ),
  kind(
    'One or more mailboxes have been disabled for sending email because their email addresses have not been approved.',
    'not-approved',
    'outgoing',
  ),
  kind(
    'A failure occurred in CrmSecurity. If you contact support, please provide the technical details.',
    'approver-no-m365-role',
  ),
  kind(
    'This email address can only be approved by a user with the Global Administrator or Exchange Administrator role in Microsoft 365 or the Delegated Mailbox Approver role in Dynamics 365.',
    'approver-no-m365-role',
  ),
  kind(
    'You must be an Office 365 Global Administrator or an Exchange Administrator to assign the Delegated Mailbox Approver role.',
    'delegate-assign-fail',
  ),
  kind("The Delegated Mailbox Approver role can'tbe assigned to a team.", 'delegate-assign-fail'),
  kind("The Delegated Mailbox Approver role can't be assigned to a team.", 'delegate-assign-fail'),
  kind(
    'Failed to add role Delegated Mailbox Approver: CannotAssignDelegatedMailboxApproverRoleToTeam',
    'delegate-assign-fail',
  ),
];

export const credentials: readonly Kind[] = [
  kind(
    `The email message "Test Message" cannot be sent. Make sure that the credentials specified in the mailbox Ana Novak are correct and have sufficient permissions for sending email. Then, enable the mailbox for email processing. ${CODE} Http server returned 401 Unauthorized exception.`,
    'http-401',
    'outgoing',
  ),
  kind(
    'The email message "Test Message" cannot be sent. Make sure that the credentials specified in the mailbox Ana Novak are correct and have sufficient permissions for sending email.',
    ['http-401', 'credentials'],
    'outgoing',
  ),
  kind(
    `Appointments, contacts, and tasks can't be synchronized. Make sure that the credentials specified in the mailbox Ana Novak are correct and have sufficient permissions. Then, enable the mailbox for appointments, contacts, and tasks synchronization. ${CODE} Http server returned 401 Unauthorized exception.`,
    'http-401',
    'act',
  ),
  kind(`${CODE} Http server returned Unauthorized exception.`, 'http-401'),
  kind(`${CODE} InvalidIncomingMailboxCredentials`, 'credentials', 'incoming'),
  kind(`${CODE}  InvalidOutgoingMailboxCredentials`, 'credentials', 'outgoing'),
  kind(
    "Email can't be sent because the credentials specified in the associated email server profile are incorrect or have insufficient permissions for sending email. The mailbox Ana Novak has been disabled for sending email.",
    'credentials',
    'outgoing',
  ),
  kind(
    'Email cannot be received because the credentials specified in the associated email server profile are incorrect or have insufficient permissions for receiving e-mail.',
    'credentials',
    'incoming',
  ),
  kind(
    'Remote server error: (401) Unauthorized. Make sure the user name and password you entered are correct and try again.',
    'http-401',
  ),
  kind(
    'System.Net.WebException: The operation has timed out\n at System.Net.HttpWebRequest.GetResponse()\n at Microsoft.Crm.Asynchronous.EmailConnector.ExchangeConnectivityDiscoverer.ValidateServerUrl(EmailDirectionCode emailDirection)',
    'profile-test-timeout',
  ),
  kind(`${CODE} NoUserFoundWithGivenClaims`, 'recreated-user'),
  kind("User does not exist in tenant with id '00000000-0000-0000-0000-000000000001'", 'recreated-user'),
];

export const mailboxes: readonly Kind[] = [
  kind(
    `The email message ${CONNECTED} cannot be sent because the mailbox Ana Novak is deactivated or disabled for outgoing email.`,
    'row-inactive',
    'outgoing',
  ),
  kind(
    'Email cannot be received because the mailbox Ana Novak is deactivated or disabled for incoming email.',
    'row-inactive',
    'incoming',
  ),
  kind(`${CODE}  MailboxDisabled`, 'row-inactive'),
  kind(
    `Email cannot be received because the mailbox Ana Novak does not have an email server profile associated with it or the email server profile is inactive. ${CODE} InvalidIncomingEmailServerProfile`,
    ['no-profile', 'profile-inactive'],
    'incoming',
  ),
  kind(
    "Email can't be sent because the mailbox Ana Novak doesn't have an email server profile associated with it or the email server profile is inactive.",
    ['no-profile', 'profile-inactive'],
    'outgoing',
  ),
  kind(`${CODE} InvalidOutgoingEmailServerProfile`, ['no-profile', 'profile-inactive'], 'outgoing'),
  kind(
    "Email can't be received because the license is invalid for the mailbox Ana Novak.",
    'exo-no-licence',
    'incoming',
  ),
  kind(
    "Email can't be sent because the license is invalid for the mailbox Ana Novak.",
    'exo-no-licence',
    'outgoing',
  ),
  kind("Mailbox '6c9a' doesn't have a valid license.", 'exo-no-licence'),
  kind(
    'Test and Enable failed because no user was found with the email address "ana.novak@contoso.com" in the Microsoft 365 tenant associated with this mailbox\'s Email Server Profile.',
    'exo-no-user',
  ),
  kind(
    "Appointments, contacts, and tasks can't be synchronized because the mailbox Ana Novak doesn't have a valid email address. Specify a valid email address in the mailbox record, and then enable the mailbox.",
    'no-mailbox',
    'act',
  ),
  kind(
    `Email can't be received for the mailbox Support because the mailbox record doesn't have a valid email address. ${CODE} Exchange.server returned ErrorNonExistentMailbox error.`,
    'no-mailbox',
    'incoming',
  ),
  kind('The SMTP address has no mailbox associated with it.', 'no-mailbox'),
  kind(
    "Email can't be received for the mailbox Ana Novak because the associated user doesn't have a valid Microsoft Dynamics 365 license.",
    'user-no-licence',
    'incoming',
  ),
  kind(
    "The email message Hello can't be sent because the user associated with the mailbox Ana Novak doesn't have a valid Microsoft Dynamics CRM licence.",
    'user-no-licence',
    'outgoing',
  ),
  kind(`${CODE} OutgoingEmailNoLicenseAssigned`, 'user-no-licence', 'outgoing'),
  kind(`${CODE} ExchangeSyncNoLicenseAssigned`, 'user-no-licence', 'act'),
  kind(
    'You only have administrative access to Microsoft Dynamics CRM. To use this app, you must have read-write access.',
    'access-mode',
  ),
  kind(`Test and enable fails. ${CODE} MailboxNotEnabledForRESTAPI`, 'exo-not-rest-enabled'),
];

export const transport: readonly Kind[] = [
  kind(
    'The mailbox location could not be determined while receiving email. The mailbox Ana Novak has been disabled for receiving email and the owner of the associated email server profile Exchange has been notified.',
    'mailbox-location',
    'incoming',
  ),
  kind(
    'The location of the mailbox Ana Novak could not be determined while receiving email. The system will try to receive email again later.',
    'mailbox-location',
    'incoming',
  ),
  kind(
    "The mailbox location couldn't be determined while synchronizing appointments, contacts, and tasks for the mailbox Ana Novak.",
    'mailbox-location',
    'act',
  ),
  kind(
    'Email cannot be received for the mailbox because an error occurred while establishing a secure connection to the email server. The mailbox has been disabled for receiving email and the owner of the email server profile has been notified.',
    'secure-connection',
    'incoming',
  ),
  kind(
    `The email message ${CONNECTED} cannot be sent because an error occurred while establishing a secure connection to the email server. Mailbox Ana Novak didn't synchronize. ${OWNER}`,
    'secure-connection',
    'outgoing',
  ),
  kind(
    'System.Net.WebException: The underlying connection was closed: Could not establish trust relationship for the SSL/TLS secure channel.',
    'secure-connection',
  ),
  kind(
    `An error occurred in sending email for mailbox Ana Novak while connecting to the email server. ${CODE} Web server returned ConnectFailure exception.`,
    'connect-failure',
    'outgoing',
  ),
  kind(
    'An error occurred in sending email for mailbox Ana Novak while connecting to the email server.',
    'connect-failure',
    'outgoing',
  ),
  kind(
    'Email cannot be received for the mailbox Ana Novak because the email server location or the incoming email port specified in the associated email server profile Gmail is incorrect.',
    'host-not-found',
    'incoming',
  ),
  kind(
    'Email cannot be sent for the mailbox Ana Novak because the email server location or the outgoing email port specified in the associated email server profile Gmail is incorrect.',
    'host-not-found',
    'outgoing',
  ),
  kind('Error : System.Net.Sockets.SocketException (0x80004005): No such host is known', 'host-not-found'),
  kind(
    `A general mailbox access error occurred while sending the email message Hello. ${CODE} Socket returned exception TimedOut.`,
    'socket-timeout',
    'outgoing',
  ),
  kind('A general mailbox access error occurred while receiving email.', [
    'socket-timeout',
    'store-unavailable',
  ]),
  kind(
    `An unknown error occurred while sending the email message ${CONNECTED}. Mailbox Ana Novak didn't synchronize. ${OWNER}\nError : System.Net.Mail.SmtpException: Syntax error, command unrecognized. The server response was:`,
    'smtp-syntax',
    'outgoing',
  ),
  kind(
    'Email cannot be sent for mailbox Ana Novak because either a server certificate needed to connect to the email server could not be validated or the credentials used to send email are incorrect or do not provide access.',
    'smtp-auth',
    'outgoing',
  ),
  kind(
    'MailKit.Security.AuthenticationException: 535: 5.7.8 Username and Password not accepted.',
    'smtp-auth',
  ),
  kind('535 5.7.3 Authentication unsuccessful [VI1PR09CA0101.eurprd09.prod.outlook.com]', 'smtp-auth'),
  kind(
    '550 5.7.30 Basic authentication is not supported for Client Submission.',
    'smtp-auth-ended',
    'outgoing',
  ),
  kind(
    `An impersonation error occurred in accessing the mailbox while sending the email message "Test Message". Mailbox Ana Novak didn't synchronize.`,
    'impersonation',
    'outgoing',
  ),
  kind(
    "An impersonation error occurred in accessing the mailbox while receiving email. Ana Novak didn't synchronize.",
    'impersonation',
    'incoming',
  ),
];

export const privilege: readonly Kind[] = [
  kind(
    "Appointments, contacts, and tasks can't be synchronized for the mailbox Ana Novak because the mailbox user doesn't have sufficient permissions on this mailbox.",
    privileges,
    'act',
  ),
  kind(
    `${CODE} Crm.80048306.Not enough privilege to access the Microsoft Dynamics 365 object or perform the requested operation.`,
    'priv-80048306',
  ),
  kind(
    'Not enough privilege to access the Microsoft Dynamics CRM object or perform the requested operation.',
    'priv-80048306',
  ),
  kind(
    'SecLib::AccessCheckEx failed. Returned hr = -2147187962, ObjectID: 0e5c, OwnerId: 7e5c, OwnerIdType: 8 and CallingUser: 7e5c. ObjectTypeCode: 4120, WriteAccess',
    'priv-80048306',
  ),
  kind(
    'Principal user (Id=00000000-0000-0000-0000-000000000001, type=8) is missing prvReadEmailServerProfile privilege (Id=edebe6f6-cf2e-4520-b635-ae0615d41e34)',
    'priv-80040220',
  ),
  kind(
    "You don't have required privilege (prvReadOrganization), which limits certain functionality.",
    'priv-80040220',
  ),
  kind(
    `An internal Microsoft Dynamics 365 error occurred while synchronizing appointments, contacts, and tasks for the mailbox Ana Novak. ${CODE} Crm.80040265.ISV code aborted the operation.`,
    'plugin-abort',
    'act',
  ),
  kind(
    'An internal Microsoft Dynamics 365 error occurred while synchronizing appointments, contacts, and tasks for the mailbox Ana Novak.',
    ['priv-user', 'plugin-abort'],
    'act',
  ),
  kind('Test and enable of the mailbox Ana Novak failed with error code 8005E259.', 'priv-8005e259'),
  kind('Test and enable of the mailbox failed with error code 8005e276.', 'exo-no-licence'),
  kind('Test and enable of the mailbox Ana Novak failed with error code 8005E273.', 'exo-user-disabled'),
  kind('Test and enable of the mailbox Ana Novak failed with error code 8005E276.', 'exo-no-licence'),
  kind(
    'You cannot send email as the selected user. The selected user has not allowed this or you do not have sufficient privileges to do so.',
    'send-as',
  ),
  kind('User does not have send-as privilege.', 'send-as'),
];

export const passing: readonly Kind[] = [
  kind(
    `An internal Microsoft Dynamics 365 error occurred while receiving email through the mailbox Ana Novak. ${OWNER} The system will try to receive email again later. ${CODE} IncomingMailboxInternalCrmError`,
    'transient-service',
    'incoming',
  ),
  kind(
    'An internal Microsoft Dynamics CRM error occurred while receiving email through the mailbox Ana Novak.',
    'transient-service',
    'incoming',
  ),
  kind(
    `An unexpected error occurred while receiving email. Mailbox Ana Novak didn't synchronize. ${OWNER} ${CODE} ErrorInternalServerTransientError`,
    'transient-service',
    'incoming',
  ),
  kind(
    `An error occurred in sending email for the mailbox Ana Novak while connecting to the email server. ${CODE} Http server returned ServiceUnavailable exception`,
    ['exchange-throttle', 'transient-service'],
    'outgoing',
  ),
  kind(
    'An error occurred while synchronizing the item Review from Microsoft Dynamics 365 for the mailbox Ana Novak.',
    'transient-service',
  ),
  kind(
    `Appointments, contacts, and tasks for the mailbox Ana Novak couldn't be synchronized. ${OWNER} The system will try again later. ${CODE} Exchange.server returned 203 error.`,
    'act-203',
    'act',
  ),
  kind(
    `Appointments, contacts, and tasks for the mailbox Ana Novak couldn't be synchronized. ${OWNER} The system will try again later.`,
    ['timezone-383', 'act-203'],
    'act',
  ),
  kind(
    `An unknown error occurred while sending the email message Hello through the mailbox Ana Novak. ${CODE} Exchange server returned UnknownOutgoingEmailIntegrationError ErrorSubmissionQuotaExceeded exception.`,
    'quota-sending',
    'outgoing',
  ),
  kind(
    `${CODE} Smtp server returned GeneralOutgoingEmailServerError GeneralFailure exception.`,
    'gmail-limit',
    'outgoing',
  ),
  kind(`${CODE} Exchange server returned ErrorServerBusy exception.`, 'exchange-throttle'),
  kind(`${CODE} Http server returned 429 TooManyRequests exception.`, 'exchange-throttle'),
];

export const items: readonly Kind[] = [
  kind(
    'An error occurred while creating the incoming email "Clutter moved new and different messages" in Microsoft Dynamics 365 for the mailbox Ana Novak.',
    'item-not-created',
    'incoming',
  ),
  kind(
    `An error occurred while creating the incoming email Hello in Microsoft Dynamics 365 for the mailbox Ana Novak. ${CODE} InvalidForwardMailItem`,
    'item-not-created',
    'incoming',
  ),
  kind(
    'A scheduling conflict was found when saving appointment Review from Exchange to Microsoft Dynamics 365.',
    'scheduling-conflict',
    'act',
  ),
  kind('Sync Error: NoCorrelationMatch', 'no-correlation'),
  kind('Sync Error: NoRecipientMatch', 'no-recipient'),
  kind(`${CODE} InternalEmailReject`, 'internal-email-rejected'),
  kind(`${CODE} Duplicate`, 'already-tracked'),
  kind(
    'Exchange server returned UnknownIncomingEmailIntegrationError -2147218677 exception.',
    'bad-recipient',
  ),
  kind(
    'Outlook Category "Tracked To Dynamics 365" has been enabled for the mailbox Ana Novak',
    'tracked-category-added',
  ),
  kind(
    'The mailbox Ana Novak has been successfully tested and enabled for outgoing email.',
    'tested-and-enabled',
  ),
];

/** Nothing is documented of these: the honest answer is that, and what to bring next. */
export const unknown: readonly Kind[] = [
  kind(`${CODE} Exchange server returned ErrorAccessDenied exception.`, 'unexplained'),
  kind(`${CODE} ErrorInvalidLicenseKey`, 'unexplained'),
  kind(`${CODE} Http server returned InternalServerError exception.`, 'unexplained'),
  kind('The remote server returned an error: (500) Internal Server Error.', 'unexplained'),
  kind(
    `An unknown error occurred while receiving email through the mailbox "Ana Novak". ${OWNER}`,
    'unexplained',
  ),
  kind('Exchange server returned UnknownIncomingEmailIntegrationError -2147155555 exception.', 'unexplained'),
  kind('Dynamics 365: something went wrong', 'unexplained'),
  kind("Can't connect to Exchange", 'unexplained'),
];
