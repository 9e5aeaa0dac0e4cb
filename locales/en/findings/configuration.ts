import type { FindingText } from '../../finding-text';

/** Methods, profiles and defaults. */
export const configurationFindings = {
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
  'queue-act': {
    symptom: 'In the mailbox of a queue, Appointments, Contacts, and Tasks is not set to None.',
    cause: 'A queue has no setting for this direction, and its mailbox has one all the same.',
    fix: 'Set Appointments, Contacts, and Tasks of this mailbox to None.',
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
  gmail: {
    symptom: 'The profile is not one for Exchange; it leads to Gmail.',
    cause: 'Gmail uses the ports 995 and 587, and access by password alone ended on 30 May 2022.',
    fix: 'Set the profile up with OAuth for Gmail.',
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
  'owner-mismatch': {
    symptom: 'The owner of the mailbox record is not the user to whom the mailbox belongs.',
    cause: 'With somebody else as the owner, access fails.',
    fix: 'Assign the mailbox record to its user: select it in Mailboxes, then Assign (More Commands).',
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
} satisfies Record<string, FindingText>;
