import type { FindingText } from '../../finding-text';

/** Refused Exchange Web Services (today.md 1). The list of applications always comes before the switch. */
export const ewsFindings = {
  'ews-forbidden-mailbox': {
    symptom: 'Only some mailboxes fail with “Http server returned Forbidden exception.” (403).',
    cause:
      'EWS is off for these mailboxes: Get-CASMailbox shows EwsEnabled = False. The organization has to let EWS in as well (True, or never set): its False beats the mailbox’s True.',
    fix: 'Have the Exchange administrator run Set-CASMailbox -Identity <address> -EwsEnabled $true. It takes up to 120 minutes to act, and is no help while the organization’s EwsEnabled is False.',
  },
  'ews-forbidden-org': {
    symptom: 'All mailboxes fail with “Http server returned Forbidden exception.” (403).',
    cause:
      'EWS is off for the whole organization: EwsEnabled is False, set by an administrator, by Baseline Security Mode, or by Microsoft.',
    fix: 'Have the Exchange administrator first read and write the list of applications: Get-OrganizationConfig -RetrieveEwsOperationAccessPolicy | Format-List EwsAllowedAppIDs, merge the ids of the EWS usage report, Set-OrganizationConfig -EwsAllowedAppIDs "id1,id2" (it replaces the whole list; up to 24 hours to act). Only then Set-OrganizationConfig -EwsEnabled $true (about an hour; an older article says up to 120 minutes). In the worldwide cloud EWS ends for good on 1 April 2027; other clouds have a date of their own.',
  },
  'ews-null-switched': {
    symptom:
      'All mailboxes fail at once with 403, on some day after 10 October 2026, and nobody changed anything.',
    cause:
      'In the worldwide cloud Microsoft switches EWS off in waves, organization by organization, where EwsEnabled was never set; the Message Center tells it 7 days before. The list of applications is filled from 60 days of use first.',
    fix: 'Have the Exchange administrator check in the Message Center whether the wave came, and whether the filled list has what you need (Get-OrganizationConfig -RetrieveEwsOperationAccessPolicy | Format-List EwsAllowedAppIDs). Complete the list first (Set-OrganizationConfig -EwsAllowedAppIDs), then set EwsEnabled to True. It ends for good on 1 April 2027.',
  },
  'ews-appid-list': {
    symptom:
      'All mailboxes fail with 403 although EwsEnabled is True; the header says that EWS is blocked by policy.',
    cause:
      'Since 10 October 2026 True alone lets nobody in, in the worldwide cloud: the list of application ids (EwsAllowedAppIDs) is empty, or lacks the id that synchronizes.',
    fix: 'Have the Exchange administrator read the list (Get-OrganizationConfig -RetrieveEwsOperationAccessPolicy | Format-List EwsAllowedAppIDs; without the switch it looks empty), merge the ids that the EWS usage report shows, and write it whole: Set-OrganizationConfig -EwsAllowedAppIDs "id1,id2". It takes up to 24 hours to act. No document says that Dynamics’ own id has to be on it: add it if the report shows it.',
  },
  'ews-allowlist': {
    symptom:
      'Mailboxes fail with “Http server returned Forbidden exception.” (403), and the organization has a list of allowed user agents.',
    cause:
      'EwsApplicationAccessPolicy is EnforceAllowList, and CRM/* is not on EwsAllowList. This list is apart from the list of application ids: both have to let EWS in.',
    fix: 'Have the Exchange administrator add CRM/* to EwsAllowList and keep the existing entries. It takes up to 120 minutes to act.',
  },
  'ews-blocklist': {
    symptom:
      'Mailboxes fail with “Http server returned Forbidden exception.” (403), and the organization has a list of blocked user agents.',
    cause: 'EwsApplicationAccessPolicy is EnforceBlockList, and CRM is on EwsBlockList.',
    fix: 'Have the Exchange administrator remove CRM from EwsBlockList and keep the other entries. The article contradicts itself here: its step 4 says EwsAllowList.',
  },
  'ews-kiosk': {
    symptom: 'Only mailboxes with certain licences fail with 403, since 1 March 2026 or later.',
    cause:
      'These mailboxes have only Exchange Online Kiosk, or Microsoft 365 or Office 365 F1 or F3, which give no right to EWS any more.',
    fix: 'Have the licence administrator assign Exchange Online Plan 1 or 2, or E3 or E5, to these users.',
  },
  'xtenant-ews-list': {
    symptom:
      'The profile signs in with an application of your own, and mailboxes fail with 403 since October 2026.',
    cause:
      'Synchronization across tenants uses EWS until April 2027, and the client id of the application is not on EwsAllowedAppIDs of the tenant that has the mailboxes.',
    fix: 'Have the Exchange administrator of that tenant read the list (Get-OrganizationConfig -RetrieveEwsOperationAccessPolicy), add the Application (client) ID of the profile, and write it whole: Set-OrganizationConfig -EwsAllowedAppIDs. It takes up to 24 hours to act.',
  },
  'xtenant-graph': {
    symptom: 'The profile signs in with an application of your own, and mailboxes fail since April 2027.',
    cause:
      'Synchronization across tenants moves from EWS to Microsoft Graph by April 2027, and the application lacks the permissions for it.',
    fix: 'Have an administrator of the tenant with the mailboxes grant the application, with admin consent, the Graph application permissions Mail.ReadWrite, Mail.Send, MailboxSettings.ReadWrite, Calendars.ReadWrite, Contacts.ReadWrite, Tasks.ReadWrite.All, MailboxConfigItem.ReadWrite, Chat.Read.All, OnlineMeetings.ReadWrite.All and CallRecords.Read.All. Microsoft’s script adds User.Read.All as well; the page does not.',
  },
  'ceonprem-ews': {
    symptom:
      'Dynamics 365 runs on premises, and mailboxes of Exchange Online fail with 403 since October 2026.',
    cause:
      'From 1 October 2026 Dynamics 365 on premises has to be on the list of applications, or move; its version 9 ends on 1 April 2027.',
    fix: 'Have the Exchange administrator add the application of your Dynamics 365 on premises to EwsAllowedAppIDs (read, merge and write the whole list), and plan the move before 1 April 2027.',
  },
  'ews-ended': {
    symptom: 'All mailboxes fail with 403 on or after 1 April 2027.',
    cause:
      'EWS has ended in the worldwide cloud of Exchange Online, without exceptions: administrators do not control EwsEnabled any more.',
    fix: 'No switch helps. Ask Microsoft support how this organization synchronizes without EWS.',
  },
} satisfies Record<string, FindingText>;
