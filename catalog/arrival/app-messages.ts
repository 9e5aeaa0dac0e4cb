import type { AppMessage } from '../../domain/arrival/app-messages';

/** Messages of Dynamics 365 App for Outlook with what they come from (today.md 5). */
export const appMessages: readonly AppMessage[] = [
  {
    id: 'not-configured-incoming',
    text: "We can't load this app because your email account isn't configured with Dynamics 365 server-side sync for incoming email.",
    parts: [["email account isn't configured", 'server-side sync', 'incoming email']],
    means: ['direction-off', 'app-other-environment'],
  },
  {
    id: 'not-configured-act',
    text: "We can't load this app because your email account isn't configured with Dynamics 365 server-side sync for appointments, contacts, and tasks.",
    parts: [["email account isn't configured", 'server-side sync', 'appointments']],
    direction: 'act',
    means: ['direction-off', 'app-other-environment'],
  },
  {
    id: 'track-disabled',
    text: 'Track and Set Regarding are currently disabled. To use these features, please contact your admin.',
    parts: [['track and set regarding are currently disabled']],
    means: ['direction-off', 'app-not-primary-address'],
  },
  {
    id: 'approval-needed',
    text: 'Crm : IncomingEmailS2SApprovalNeeded',
    parts: [['incomingemails2sapprovalneeded']],
    means: ['direction-off'],
  },
  {
    id: 'rejected',
    text: 'Crm : IncomingEmailRejected',
    parts: [['incomingemailrejected']],
    means: ['direction-off', 'other-org-primary'],
  },
  {
    id: 'issue-adding',
    text: 'Issue when adding to Outlook',
    parts: [['issue when adding to outlook']],
    means: ['app-install-failed', 'direction-off', 'other-org-primary'],
  },
  {
    id: 'privilege-limits',
    text: "You don't have required privilege (prvReadOrganization), which limits certain functionality",
    parts: [["don't have required privilege"], ['limits certain functionality']],
    means: ['app-privilege-named'],
  },
  {
    id: 'no-access-to-records',
    text: 'You do not have permission to access these records.',
    parts: [['do not have permission to access these records']],
    means: ['app-no-views'],
  },
  {
    id: 'not-authorized',
    text: "You haven't been authorized to use this app. Check with your system administrator to update your settings",
    parts: [["haven't been authorized to use this app"]],
    means: ['app-no-role'],
  },
  {
    id: 'no-role',
    text: "You don't have the required role or privilege to complete this action.",
    parts: [["don't have the required role or privilege"]],
    means: ['app-no-role'],
  },
  {
    id: 'no-office-apps',
    text: 'You don\'t have permission to access this app. Contact your system administrator to add the "Use Dynamics 365 for Office Apps" privilege',
    parts: [["don't have permission to access this app"], ['use dynamics 365 for office apps']],
    means: ['app-no-privilege'],
  },
  {
    id: 'administrative-access',
    text: 'You only have administrative access to Microsoft Dynamics CRM. To use this app, you must have read-write access.',
    parts: [['only have administrative access']],
    means: ['app-administrative-access'],
  },
  {
    id: 'track-pending',
    text: 'Track pending',
    parts: [['track pending']],
    means: ['track-pending'],
  },
  {
    id: 'cannot-connect',
    text: "Can't connect to Exchange",
    parts: [["can't connect to exchange"]],
    means: ['app-exchange-connection'],
  },
  {
    id: 'not-member',
    text: 'You are not a member of this organization',
    parts: [['not a member of this organization']],
    means: ['app-not-member'],
  },
];
