import type { FindingId } from '../../domain/finding-ids';
import type { FindingText } from '../diagnosis';
import { ewsFindings } from './findings/ews';
import { itemFindings } from './findings/items';

/**
 * What each finding of the diagnosis says to its reader: what is to be seen, why, and what to do. Tokens and
 * codes stand as the product writes them. Carefully worded where the documents leave something open.
 */
export const findings = {
  'row-inactive': {
    symptom:
      'The mailbox record is inactive. A test reports MailboxDisabled: the mailbox is deactivated or disabled for outgoing email.',
    cause:
      'Somebody deactivated the mailbox, or its user was deactivated, for example because the licence was taken away.',
    fix: 'Activate the mailbox and, if need be, enable the user again with a licence and a role. Then run Test & Enable Mailbox.',
  },
  'user-disabled': {
    symptom: 'The user to whom the mailbox belongs is disabled.',
    cause: 'The user was disabled in the environment or in Entra.',
    fix: 'Enable the user again, make sure that licence and role are assigned, then activate the mailbox.',
  },
  'user-no-licence': {
    symptom:
      'As far as we can tell, the user has no licence, or an alert carries UnknownIncomingEmailIntegrationError -2147167669 (0x8004d24b).',
    cause:
      'The owner of the mailbox has no Dynamics licence, or another mailbox with the same address has an owner without one.',
    fix: 'Assign the licence, or find the other mailbox with the same address and change its address.',
  },
  'user-no-role': {
    symptom: 'The owner of the mailbox has no role, neither directly nor through a team.',
    cause: 'A user without a security role lacks the privileges that the test needs.',
    fix: 'Assign a security role to the owner.',
  },
  'access-mode': {
    symptom: 'The Access Mode of the user is not Read-Write, and the alert carries 8005E276.',
    cause:
      'The access mode is probably the cause. The article contradicts itself here: it blames that the user is not in administrative access mode, yet its steps set Read-Write.',
    fix: 'Set the Access Mode of the user to Read-Write.',
  },
  'app-user': {
    symptom: 'The mailbox belongs to an application user or to a non-interactive user.',
    cause: 'As far as we can tell, such a user normally has no mailbox in Exchange.',
    fix: 'Treat the mailbox as not applicable, and set its synchronization methods to None.',
  },
  'queue-inactive': {
    symptom: 'The queue to which the mailbox belongs is inactive.',
    cause: 'The queue was deactivated; its mailbox probably cannot work for that reason.',
    fix: 'Activate the queue.',
  },
  'queue-owner-no-role': {
    symptom:
      'An alert carries UnknownIncomingEmailIntegrationError -2147209462 (0x80042f0a), and a team owns the queue.',
    cause: 'The team that owns the queue has no security role.',
    fix: 'Give a security role to the team or user that owns the queue.',
  },
  'queue-owner-priv': {
    symptom: 'An alert carries UnknownIncomingEmailIntegrationError -2147220192 (0x80040520).',
    cause:
      'The owner of the queue lacks Read on Queue, or another user or queue that received the same email lacks it.',
    fix: 'Add Read on Queue to the security role, under Core Records.',
  },
  'queue-act': {
    symptom: 'In the mailbox of a queue, Appointments, Contacts, and Tasks is not set to None.',
    cause: 'A queue has no setting for this direction, so it probably does not apply to queues at all.',
    fix: 'Set Appointments, Contacts, and Tasks of this mailbox to None.',
  },
  'forward-mailbox': {
    symptom: 'The mailbox is marked as a forward mailbox, or its incoming email comes through one.',
    cause:
      'A forward mailbox collects mail; it is not the mailbox of a user. Its command is hidden unless HideNewForwardMailboxButton is false or one exists.',
    fix: 'For Exchange Online, use server-side synchronization instead.',
  },
  'no-address': {
    symptom: 'The mailbox has no email address, and its approval is Empty.',
    cause: 'The user or queue probably has no email address.',
    fix: 'Enter the address on the user or queue, then approve it.',
  },
  'address-mismatch-user': {
    symptom: 'The address of the mailbox differs from the address of its user or queue.',
    cause: 'The two addresses were probably edited separately.',
    fix: 'Make both addresses the same, then approve the address again.',
  },
  'upn-mismatch': {
    symptom: 'The address of the mailbox is not the user principal name (UPN) of its user.',
    cause:
      'This is allowed, but users cannot approve such an address themselves. For queues there is no self-approval at all.',
    fix: 'Have the address approved by an administrator who is allowed to approve.',
  },
  'duplicate-address': {
    symptom: 'Two active mailboxes have the same address.',
    cause:
      'A user and a queue, for example, share the address. Trouble is documented for the case that one of the owners has no licence.',
    fix: 'Give one of the two mailboxes another address.',
  },
  'method-none': {
    symptom: 'The direction is set to None, and its status stays Not Run.',
    cause: 'The direction is not configured. This is not an error.',
    fix: 'Run Apply Default Email Settings, or edit the mailbox and choose a synchronization method.',
  },
  'method-outlook': {
    symptom: 'The direction is synchronized through Outlook instead of on the server.',
    cause: 'The legacy Outlook client is chosen as the synchronization method.',
    fix: 'Set the direction to server-side synchronization.',
  },
  'method-mixed': {
    symptom:
      'Email is on server-side synchronization, while users have their appointments, contacts and tasks on Outlook.',
    cause:
      'Such a mix within one organization is not recommended: updates of appointments may not reach all attendees.',
    fix: 'Set all of them to server-side synchronization.',
  },
  'no-profile': {
    symptom: 'Server Profile is empty in the mailbox. A test reports InvalidIncomingEmailServerProfile.',
    cause:
      'No profile was chosen, or the profile was deleted: the link to it then disappears from the mailboxes.',
    fix: 'Choose Microsoft Exchange Online in Server Profile.',
  },
  'profile-inactive': {
    symptom:
      'The email server profile of the mailbox is inactive. A test reports InvalidIncomingEmailServerProfile.',
    cause: 'The profile was deactivated.',
    fix: 'Activate the profile, then test the mailbox again.',
  },
  'profile-missing-exo': {
    symptom: 'There is no active email server profile for Exchange Online.',
    cause: 'The same tenant has no Exchange Online subscription, or the profile was removed.',
    fix: 'Check the subscription and its tenant, then create the profile.',
  },
  'profile-not-default': {
    symptom: 'Mailboxes of new users do not get the profile for Exchange Online.',
    cause: 'No default profile is set, or another profile is the default.',
    fix: 'Set the profile for Exchange Online as the default.',
  },
  'defaults-not-sss': {
    symptom: 'Mailboxes of new users come unconfigured.',
    cause: 'The default email settings do not have server-side synchronization in all three directions.',
    fix: 'Correct the default email settings. For existing users, also run Apply Default Email Settings.',
  },
  'profile-wrong-type': {
    symptom:
      'The mailbox is probably in Exchange Online, but its profile is a hybrid one or one for POP. The test ends with 401.',
    cause: 'A hybrid or POP profile does not fit a mailbox in Exchange Online.',
    fix: 'Use the Exchange Online profile for mailboxes in Exchange Online, and a profile of the type Exchange Server (On Prem) only for mailboxes on premises.',
  },
  'profile-credentials': {
    symptom: 'The profile leads to Exchange Online, but signs in neither by Server to Server nor by OAuth.',
    cause:
      'Credentials of a user, queue or profile, impersonation, Auto Discover set to No or another kind of profile are not recommended or supported here.',
    fix: 'Use Server to Server within the same tenant, or OAuth across tenants.',
  },
  'profile-basic-auth': {
    symptom: 'The profile leads to Exchange Online and uses basic authentication.',
    cause: 'Basic authentication has been disabled since 1 October 2022.',
    fix: 'Move the profile to Server to Server or OAuth.',
  },
  'sandbox-copy': {
    symptom:
      'The environment is a copy or was reset. The profile and approvals look complete, yet everything is off.',
    cause:
      'Copies are usually put into administration mode with background operations off; this is probably the reason.',
    fix: 'Look at Background operations first. Do not enable mailboxes in a copy unless you want that: it would probably take over appointments, contacts and tasks.',
  },
  'china-endpoint': {
    symptom:
      'The tenant seems to be one of 21Vianet, but the server location is not https://partner.outlook.cn/EWS/Exchange.asmx.',
    cause:
      'The endpoint is wrong, or the organization was provisioned before 17 October 2020 and needs 21Vianet.',
    fix: 'Set the server location to this endpoint; for such an older organization, turn to 21Vianet.',
  },
  'not-approved': {
    symptom:
      'The address is Pending Approval or Empty although approval is required. Alerts say that mailboxes were disabled because their addresses are not approved.',
    cause: 'The address is new or was changed, and its approval is still pending.',
    fix: 'Choose Approve Email, then Test & Enable Mailbox.',
  },
  rejected: {
    symptom:
      'The address is Rejected, with no approver and no date. App for Outlook shows IncomingEmailRejected.',
    cause:
      'Somebody rejected the address. In App for Outlook the code may also mean that it is not approved.',
    fix: 'Decide with the owner of the mailbox, then approve the address.',
  },
  'o365-not-approved': {
    symptom:
      'The address is approved, yet a banner asks for an Office 365 administrator. Codes: IncomingEmailS2SApprovalNeeded, OutgoingEmailS2SApprovalNeeded, ExchangeSyncEmailS2SApprovalNeeded.',
    cause:
      'Dynamics 365 has the approval and the tenant has not: whoever approved was probably neither Global admin nor Exchange admin nor Delegated Mailbox Approver, was an application or a script, or held the role for an hour only; or approved before the profile was one for Exchange Online.',
    fix: 'Have a System Administrator with one of these roles approve the address again interactively, in person and with Approve Email; if it stays, reject it first, then approve.',
  },
  'approval-not-required': {
    symptom: 'The address is not approved, but the organization does not require approval.',
    cause:
      'The requirement is switched off, so the missing approval is not the cause. The documentation warns that this is not recommended.',
    fix: 'Look for the cause elsewhere, and tell those responsible that this setting is not recommended.',
  },
  'approver-no-priv': {
    symptom: 'The Approve Email command is missing, or the approval is refused with 403.',
    cause: 'The person lacks the privilege prvApproveRejectEmailAddress.',
    fix: 'Have a System Administrator add the privilege to a role: Business Management > Miscellaneous Privileges.',
  },
  'approver-no-m365-role': {
    symptom:
      'Approving ends with “A failure occurred in CrmSecurity” or with a message that names the three roles allowed to approve.',
    cause:
      'The person has the privilege, but probably is neither Global nor Exchange admin nor Delegated Mailbox Approver. Dataverse does not show roles of Microsoft 365.',
    fix: 'Have a Global or Exchange admin approve, or assign Delegated Mailbox Approver to the person, not to a team.',
  },
  'delegate-assign-fail': {
    symptom: 'Assigning Delegated Mailbox Approver fails with 0x80090904 or 0x80090905.',
    cause:
      '0x80090904: whoever assigns the role is neither Global nor Exchange admin. 0x80090905: the role was given to a team.',
    fix: 'Have a Global or Exchange admin assign the role, and assign it to a user.',
  },
  'self-approval-blocked': {
    symptom: 'A person cannot approve the address of their own mailbox or of a queue themselves.',
    cause:
      'The address is not the UPN, it is a queue, user-level Write on Mailbox is missing, or RequirePrivilegeToSelfApproveEmailAddress is on and the privilege is missing.',
    fix: 'Have an administrator who is allowed to approve do it.',
  },
  'approved-by-automation': {
    symptom: 'A plug-in or workflow probably tried to approve the address, without success.',
    cause: 'Plug-ins and workflows are not allowed to approve; only an external application is.',
    fix: 'Let an external application approve, with the necessary rights.',
  },
  'exo-no-user': {
    symptom:
      'The test fails because no user with this address was found in the Microsoft 365 tenant of the profile.',
    cause:
      'The address is not a UPN, SMTP or mail address of any user in that tenant, or the mailbox is in another tenant and has no cross-tenant profile.',
    fix: 'Correct the address to a real UPN or SMTP address, or use a cross-tenant profile with OAuth.',
  },
  'alias-type': {
    symptom: 'The test finds no user with the address, although the address exists as an alias.',
    cause: 'The address type of the alias is not SMTP.',
    fix: 'Set the type of the alias to SMTP, or use the primary address.',
  },
  'exo-user-disabled': {
    symptom: 'The alert carries 8005E273.',
    cause:
      'The user is disabled in Microsoft Graph, or sign-in is blocked. For a shared mailbox a blocked account is probably normal.',
    fix: 'Check first whether this is a shared mailbox. Unblock the account, or set the shared mailbox up properly.',
  },
  'exo-not-rest-enabled': {
    symptom: 'The alert carries 8005E274 or MailboxNotEnabledForRESTAPI.',
    cause:
      'There is no Exchange Online licence, the mailbox is disabled, or it is an on-premises mailbox of a hybrid deployment.',
    fix: 'Assign an Exchange Online licence. For a mailbox on premises, use a profile of the type Exchange Server (On Prem).',
  },
  'exo-no-licence': {
    symptom:
      'The alert carries 8005E276 (the article also prints 800046) or ErrorInvalidLicense: the licence is not valid for the mailbox.',
    cause: 'The mailbox has no valid Exchange licence.',
    fix: 'Assign a licence. For a queue, use a shared mailbox, which needs none.',
  },
  'no-mailbox': {
    symptom: 'The alert carries ErrorNonExistentMailbox: no mailbox belongs to the SMTP address.',
    cause:
      'The user name in the profile has the domain in front instead of being a UPN, there is no mailbox, or UPN and SMTP address differ.',
    fix: 'Write the user name as a UPN, and make sure that the mailbox exists.',
  },
  'recreated-user': {
    symptom:
      'The alert carries NoUserFoundWithGivenClaims; its details say that the user does not exist in the tenant.',
    cause:
      'The user or mailbox was deleted and created again with the same address. The deleted object stays for up to 30 days, the cache for up to 72 hours.',
    fix: 'Delete the old object permanently, then wait up to 72 hours.',
  },
  'http-401': {
    symptom: 'The alert carries “Http server returned 401 Unauthorized exception.”',
    cause:
      'Documented are an address that differs, a hybrid profile, no Exchange Online licence, another tenant, basic authentication off (EWS on premises) and a user created again.',
    fix: 'Check in this order: 1. the address is that of the mailbox in Exchange; 2. the profile is the one for Exchange Online, not a hybrid one; 3. the user has an Exchange Online licence; 4. Dynamics 365 and the mailbox are in the same tenant, or the profile is one across tenants; 5. for Exchange on premises, basic authentication is on for EWS; 6. the user was not deleted and created again with the same address (the old one stays for up to 30 days).',
  },
  'profile-401': {
    symptom: 'The alert carries 8005E272.',
    cause: 'Exchange answered 401 to the account in the server profile.',
    fix: 'Apply the default (Server to Server), correct the profile, then test again.',
  },
  'tenant-mismatch': {
    symptom: 'The test ends with 401, and the tenant in the profile is not that of the environment.',
    cause:
      'Dynamics and Exchange Online are probably in different tenants, while the profile uses Server to Server.',
    fix: 'Bring both into the same tenant, or use a cross-tenant profile with OAuth.',
  },
  'xtenant-app': {
    symptom: 'Mailboxes with a cross-tenant profile fail with 401 or 403.',
    cause:
      'Consent to full_access_as_app is missing (one document prints full_access_to_app), the tenant or client id is wrong, or the client secret has probably expired.',
    fix: 'Have the administrator of the Exchange Online tenant give admin consent, check the ids and renew the secret.',
  },
  'app-access-policy': {
    symptom: 'With a profile that uses a custom application, only some mailboxes fail with 403.',
    cause: 'An Application Access Policy or RBAC for Applications excludes the mailbox.',
    fix: 'Have the Exchange administrator add the mailbox to the scope group. It takes time until this acts.',
  },
  'conditional-access': {
    symptom: 'A mailbox whose profile uses credentials fails with 401.',
    cause: 'Conditional Access probably blocks the sign-in. This was observed; it is not documented.',
    fix: 'Use Server to Server or OAuth, or have the policy adjusted.',
  },
  ...ewsFindings,
  'mailbox-location': {
    symptom: 'Alerts say that the location of the mailbox could not be determined when sending or receiving.',
    cause:
      'Auto Discover Server Location is Yes, and autodiscover fails, typically with Exchange on premises.',
    fix: 'Repair autodiscover, or set Auto Discover Server Location to No and enter the EWS URL.',
    fixOnline:
      'The profile for Exchange Online knows the location by itself: check that the address is that of a mailbox in Exchange Online, and not of one on premises.',
  },
  'secure-connection': {
    symptom:
      'Alerts report an error in establishing a secure connection to the Exchange server or email server.',
    cause: 'TLS, the certificate or the connection is at fault. The same alert also wraps 403 errors.',
    fix: 'Have the Exchange administrator check the certificate chain and TLS, then read the code in the alert.',
    fixOnline:
      'The certificates of Exchange Online are Microsoft’s: read the code in the alert and its details first, and look at the service health in the Microsoft 365 admin center.',
  },
  'connect-failure': {
    symptom: 'The alert carries “Web server returned ConnectFailure exception.”',
    cause: 'A firewall blocks the way to the server on premises, or the ports for POP or SMTP are wrong.',
    fix: 'Have the IP ranges of Dynamics and the ports opened, or correct the ports.',
    fixOnline:
      'Nothing on the way to Exchange Online is yours to open: look at the service health in the Microsoft 365 admin center, and test again when it is well.',
  },
  'host-not-found': {
    symptom:
      'The alert carries “Socket returned exception InvalidIncomingEmailServerProfileConfiguration HostNotFound.”',
    cause: 'The server location or the port in the profile is wrong.',
    fix: 'Correct the profile.',
  },
  'socket-timeout': {
    symptom: 'The alert carries “Socket returned exception TimedOut.”',
    cause: 'The ports for POP or SMTP are wrong.',
    fix: 'Correct the ports.',
    fixOnline:
      'A profile for Exchange Online has no ports to correct: look at the service health in the Microsoft 365 admin center, and test again when it is well.',
  },
  'smtp-syntax': {
    symptom: 'The details of the alert contain “SmtpException: Syntax error, command unrecognized”.',
    cause: 'The port for outgoing email is wrong.',
    fix: 'Correct the port for outgoing email.',
  },
  'smtp-auth': {
    symptom: 'The alert carries OutgoingEmailAuthenticationError.',
    cause: 'The certificate was not validated, or the SMTP credentials are wrong (Gmail).',
    fix: 'Correct the credentials; for Gmail, use OAuth.',
  },
  gmail: {
    symptom: 'The profile is not one for Exchange; it leads to Gmail.',
    cause: 'Gmail uses the ports 995 and 587, and access by password alone ended on 30 May 2022.',
    fix: 'Set the profile up with OAuth for Gmail.',
  },
  impersonation: {
    symptom:
      'Alerts report an impersonation error, or that the account may not impersonate the requested user.',
    cause: 'The account of the profile lacks ApplicationImpersonation (Exchange on premises or hybrid).',
    fix: 'Have the Exchange administrator grant it and check its scope.',
  },
  credentials: {
    symptom: 'Alerts say that the credentials in the email server profile are incorrect or lack permissions.',
    cause: 'The password is wrong or has expired, or the account lacks permissions.',
    fix: 'Correct the credentials or permissions, or move to Server to Server.',
  },
  'profile-test-401': {
    symptom: 'Test Connection of the profile fails with 401.',
    cause:
      'Name or password is wrong, or the name is not in UPN format; a firewall may stand before a server on premises. If the same credentials pass the Remote Connectivity Analyzer, this test is not reliable.',
    fix: 'Check name and password (in UPN format), try the same in the Remote Connectivity Analyzer, and let Test & Enable Mailbox decide.',
  },
  'profile-test-timeout': {
    symptom: 'Test Connection of the profile fails with a timeout.',
    cause:
      'A firewall may stand before a server on premises. If the same credentials pass the Remote Connectivity Analyzer, this test is not reliable.',
    fix: 'Have the firewall checked for a server on premises, try the same in the Remote Connectivity Analyzer, and let Test & Enable Mailbox decide.',
  },
  'store-unavailable': {
    symptom: 'A warning carries “Exchange server returned ErrorMailboxStoreUnavailable exception.”',
    cause:
      'The mailbox store is offline or overloaded, or the network is disturbed. The trouble is transient.',
    fix: 'Ignore it if it comes and goes; otherwise check the service health.',
  },
  'exchange-throttle': {
    symptom:
      'Warnings say that the system will try again later, and receiving is postponed. ErrorServerBusy probably appears, too.',
    cause: 'Exchange probably limits the requests, so the synchronization holds back.',
    fix: 'Wait, and reduce the concurrent connections (maxconcurrentconnections).',
  },
  'owner-mismatch': {
    symptom: 'The owner of the mailbox record is not the user to whom the mailbox belongs.',
    cause: 'With somebody else as the owner, access fails.',
    fix: 'Assign the mailbox record to its user: select it in Mailboxes, then Assign (More Commands).',
  },
  'priv-80048306': {
    symptom:
      'The alert carries Crm.80048306 (not enough privilege); its details name -2147187962, ObjectTypeCode 4120 and WriteAccess.',
    cause: 'The user has no role, or lacks user-level Read or Write on Mailbox or the like.',
    fix: 'Assign a role with the required privileges, “Sync to Outlook” (prvSyncToOutlook) first where the details name ObjectTypeCode 4120, and make the user the owner of the mailbox.',
  },
  'priv-80040220': {
    symptom:
      'The alert carries Crm.80040220.PrivilegeDenied; its details name a privilege, such as prvReadEmailServerProfile.',
    cause: 'Exactly the privilege named in the details is missing.',
    fix: 'Add this privilege to the security role.',
  },
  'priv-user': {
    symptom: 'For appointments, contacts and tasks, the alert carries UserPrivilegeError.',
    cause: 'The owner of the mailbox lacks privileges.',
    fix: 'Add the missing privileges to the role of the owner.',
  },
  'priv-8005e259': {
    symptom: 'The alert carries 8005E259.',
    cause: 'The user or team of the mailbox lacks privileges.',
    fix: 'Assign a role with the privileges. Where it comes through a team, its member’s privilege inheritance has to be “Direct User (Basic) access level and Team privileges”.',
  },
  'other-org-primary': {
    symptom:
      'An alert says that appointments, contacts and tasks cannot be synchronized, as the address is configured with another organization. App for Outlook: IncomingEmailRejected.',
    cause:
      'Exchange remembers one organization per mailbox. Another environment, often a sandbox copy or one in a second region, has taken that place.',
    fix: 'Test with “Sync items with Exchange from this … org only” and set None in the other organizations. Warning: the other organization stops synchronizing.',
  },
  'primary-flag-unset': {
    symptom:
      'Appointments, contacts and tasks are on and an alert names another organization; this one is not marked as primary for the mailbox.',
    cause:
      'Another organization probably synchronizes the mailbox. This is only a hint: the truth is in Exchange.',
    fix: 'Test with “Sync items with Exchange from this … org only” and set None in the other organizations. Warning: the other organization stops synchronizing.',
  },
  'act-pop': {
    symptom:
      'Appointments, Contacts, and Tasks is on server-side synchronization, while the profile is one for POP or the like.',
    cause: 'Appointments, contacts and tasks need Exchange.',
    fix: 'Set Appointments, Contacts, and Tasks to None.',
  },
  'act-no-impersonation': {
    symptom:
      'Appointments, Contacts, and Tasks is on server-side synchronization, but the profile uses credentials without impersonation.',
    cause: 'For appointments, contacts and tasks, delegation is not supported.',
    fix: 'Set impersonation to Yes, or use Server to Server.',
  },
  'timezone-383': {
    symptom: 'Appointments, contacts and tasks fail with “Exchange.server returned 383 error.”',
    cause: 'The time zone of the user is one of those affected, such as Moscow, Istanbul, Cairo or Minsk.',
    fix: 'Choose another time zone with the same offset for the user.',
  },
  'act-organizer': {
    symptom:
      'An alert says that appointments cannot be synchronized because the Organizer field is not present.',
    cause: 'The form lacks the Organizer field.',
    fix: 'Add the field to the form, then publish it.',
  },
  'act-filter': {
    symptom: 'Every direction is on Success, but an item is missing.',
    cause: 'A synchronization filter of the user probably leaves the item out.',
    fix: 'Have the user adjust the filter.',
  },
  'never-tested': {
    symptom:
      'The methods are set and the address is approved, but the mailbox was never tested and no test is scheduled.',
    cause: 'Nobody has run the test, for example because it was unticked in Apply Default Email Settings.',
    fix: 'Run Test & Enable Mailbox.',
  },
  'test-pending': {
    symptom: 'A test is scheduled, and fewer than 15 minutes have passed.',
    cause: 'This is normal: tests run in the background and take some minutes.',
    fix: 'Wait, then look again.',
  },
  'test-postponed': {
    symptom: 'A test is scheduled, but after retries it has been put off to a later time.',
    cause: 'After failures, the system probably waits before it tries again.',
    fix: 'Wait, or remove the cause and schedule the test again.',
  },
  'test-stuck': {
    symptom:
      'A test has been scheduled for longer than 15 to 30 minutes (our threshold), and the mailbox was not attempted recently.',
    cause: 'The asynchronous service has probably lost the mailbox or keeps it locked.',
    fix: 'Test again later. If it persists, turn to Microsoft support.',
  },
  'background-off': {
    symptom: 'Tests are scheduled everywhere, and no mailbox has been processed or synchronized recently.',
    cause:
      'The environment is probably in Administration mode with Background operations off: neither synchronization nor tests run. Dataverse shows only the pattern.',
    fix: 'Have the environment administrator switch on Background operations in the Power Platform admin center.',
  },
  'async-backlog': {
    symptom:
      'Tests are waiting everywhere, but there is some progress. Where they can be seen, jobs of type 52 are waiting.',
    cause: 'The asynchronous service is probably overloaded or out of order.',
    fix: 'Wait, and check the service health.',
  },
  'test-stale': {
    symptom: 'The profile, the address or a method was changed after the last test.',
    cause: 'The results probably belong to the earlier configuration.',
    fix: 'Test the mailbox again.',
  },
  partial: {
    symptom: 'Some directions are on Success, others on Failure or Not Run.',
    cause:
      'Each direction probably has its own cause: email may pass while appointments, contacts and tasks fail.',
    fix: 'Look at each direction on its own.',
  },
  'permanent-error': {
    symptom: 'The mailbox was disabled soon after an error alert.',
    cause: 'A permanent error, such as 401, disables the mailbox at once.',
    fix: 'Remove the cause that the code in the alert points to, then test again.',
  },
  'transient-exhausted': {
    symptom: 'After ten retries, five minutes apart, the mailbox was disabled.',
    cause: 'Trouble with the network or the server lasted too long.',
    fix: 'Remove the trouble, then test again.',
  },
  'address-changed': {
    symptom: 'The approval is pending again, and no approver is shown.',
    cause:
      'The address was changed, which probably resets the approval. Only the source document says that a changed address needs approval.',
    fix: 'Approve the address, then test again.',
  },
  'user-deactivated': {
    symptom: 'A mailbox that used to be enabled is inactive.',
    cause: 'The user lost the licence or was disabled.',
    fix: 'Restore licence and user, activate the mailbox, then test and enable it.',
  },
  'profile-changed': {
    symptom: 'The profile was changed after the last test of the mailbox.',
    cause: 'The results probably belong to the earlier profile.',
    fix: 'Assign the right profile again if need be, then test the mailbox again.',
  },
  'profile-deleted': {
    symptom: 'A mailbox that used to be enabled has no profile any more.',
    cause: 'The profile was deleted, and with it the link in the mailbox.',
    fix: 'Assign a profile to the mailbox again.',
  },
  'org-stolen': {
    symptom:
      'Appointments, contacts and tasks no longer synchronize; an alert says that the address is configured with another organization.',
    cause: 'Another environment was tested later and took over the mailbox.',
    fix: 'Test with “Sync items with Exchange from this … org only” and set None in the other organizations. Warning: the other organization stops synchronizing.',
  },
  'quota-mailbox': {
    symptom:
      'The alert carries “ErrorQuotaExceeded. Exchange.server returned 403 error.”, and email stays in Pending Send.',
    cause: 'The mailbox is full or has reached a limit.',
    fix: 'Send one message from Outlook or Outlook on the web as this user first: if that fails too, free space in the mailbox, or look at its other limits in Exchange. If it works, have the Exchange administrator look.',
  },
  'quota-sending': {
    symptom:
      'The alert carries “UnknownOutgoingEmailIntegrationError ErrorSubmissionQuotaExceeded exception.”',
    cause: 'The sending limit is reached, for example 10,000 in 24 hours.',
    fix: 'Use a bulk email service.',
  },
  'plugin-abort': {
    symptom:
      'The alert carries UnknownIncomingEmailIntegrationError -2147220891 or “Crm.80040265.ISV code aborted the operation.”',
    cause: 'A synchronous workflow or a plug-in aborts the creation of the record.',
    fix: 'Have the owner of the solution correct the customization.',
  },
  'plugin-unexpected': {
    symptom: 'The alert carries -2147220956 (0x80040224).',
    cause: 'A customization probably failed unexpectedly (IsvUnexpected).',
    fix: 'Have the owner of the solution correct it.',
  },
  'unexpected-retrieve': {
    symptom: 'The alert carries -2147220970 (0x80040216).',
    cause: 'The trouble is temporary; the next cycle follows after 15 minutes.',
    fix: 'Wait for the next cycle. If it persists, turn to Microsoft support.',
  },
  'bad-recipient': {
    symptom: 'The alert carries -2147218677 (0x80040b0b).',
    cause: 'One email has an invalid address in To or Cc. The mailbox is fine.',
    fix: 'Look at that one email only; leave the mailbox as it is.',
  },
  'size-150mb': {
    symptom: 'An incoming email is missing.',
    cause: 'The email is larger than 150 MB in total.',
    fix: 'Take this limit into account; no remedy is documented.',
  },
  'pending-send': {
    symptom: 'An email stays in Pending Send.',
    cause: 'The mailbox of the sender is not approved or not enabled for outgoing email.',
    fix: 'Find out what is wrong with the mailbox of the sender, and correct it.',
  },
  'no-correlation': {
    symptom: 'The mailbox is healthy, but an email is not tracked.',
    cause:
      'No user or queue is set to take this email: the filtering options leave it out, or it was moved out of the Inbox. This is no failure of enabling.',
    fix: 'Check the filtering options, the setting for correlation, and whether the email was moved out of the Inbox. To read mail anew, set the start date back, track it in Outlook, or run Test & Enable Mailbox again.',
  },
  'no-recipient': {
    symptom:
      'The mailbox is healthy, but an email that does not name it among the recipients is not tracked.',
    cause:
      'No user or queue of Dynamics 365 is found among the recipients: a distribution group, an alias that is on no row, an address on several rows, BCC, or a missing row of EmailSearch. This is no failure of enabling.',
    fix: "Look the address up (/api/data/v9.1/emailsearches?$filter=emailaddress eq '<address>'). Add the alias to another address field of the user or queue, remove duplicates, or accept all email messages. To read mail anew, set the start date back, track it in Outlook, or run Test & Enable Mailbox again.",
  },
  'send-as': {
    symptom: 'Sending ends with “You cannot send email as the selected user”.',
    cause:
      'The privilege Send Email as Another User or the personal option for it is missing. This is no failure of enabling.',
    fix: 'Check this privilege and the personal option.',
  },
  'sssadmin-identity': {
    symptom: 'The mailbox shows “# SSSAdminProd” as the delegate who modified it.',
    cause: 'This is a change of the platform between November 2025 and March 2026, and harmless.',
    fix: 'Do nothing; no action is needed.',
  },
  'read-denied': {
    symptom: 'Reading the mailboxes, the alerts or the settings of the organization is refused with 403.',
    cause: 'You lack a privilege; the message names it (prv…).',
    fix: 'Have the named privilege given to you, then read again. Until then there is no verdict on this part.',
  },
  session: {
    symptom: 'The server answers with 401, or with HTML instead of JSON.',
    cause: 'You are signed out.',
    fix: 'Sign in again.',
  },
  'throttled-api': {
    symptom: 'The server answers with 429, and not all data could be read.',
    cause: 'The server limits the requests; Retry-After says how long to wait.',
    fix: 'Wait that long, then read again. Until then, treat the data as partial.',
  },
  'schema-old': {
    symptom: 'The server answers with 400 when newer columns are read.',
    cause: 'The organization probably has a lower version without these columns.',
    fix: 'Read again without these columns, and note the lower version.',
  },
  'alerts-off': {
    symptom: 'There are no alerts, although the test failed.',
    cause:
      'Alerts for errors are switched off for the organization (generatealertsforerrors), so their absence proves nothing.',
    fix: 'Switch alerts for errors on, then test again.',
  },
  'alert-aged': {
    symptom: 'The test failed, but its alert is no longer there.',
    cause: 'Users can delete alerts from the alerts wall; this has probably happened.',
    fix: 'Test the mailbox again and read the new alert.',
  },
  'viewer-limited': {
    symptom: 'You see only your own mailboxes.',
    cause: 'You may read only your own mailboxes, so the list is not that of the whole organization.',
    fix: 'Do not judge the organization by this list; ask somebody who may read all mailboxes.',
  },
  'cannot-see-exchange': {
    symptom: 'What Dataverse shows is not enough to name the cause.',
    cause:
      'The final cause lies in Exchange, Entra, Microsoft 365 or the network, where only evidence from there decides.',
    fix: 'Give the Exchange administrator the exact question and command instead of guessing.',
  },
  ...itemFindings,
  unexplained: {
    symptom: 'A direction failed, or an alert says something, and no known cause fits it.',
    cause: 'The cause is not known; the nearest one would only be a guess.',
    fix: 'Gather the evidence and hand it to support instead of picking the nearest cause.',
  },
} as const satisfies Record<FindingId, FindingText>;
