import type { StepIdOf } from '../../../catalog/procedure';
import type { StepText } from '../../../domain/step';

export const profile = {
  'profile.verify': {
    title: 'Find the Exchange Online profile',
    why: 'A mailbox reaches Exchange through a server profile. Within one tenant, Dynamics 365 creates this profile by itself.',
    what: [
      'Open [[siteMap.settings]] > [[siteMap.emailConfiguration]] > [[siteMap.emailServerProfiles]].',
      'Choose the view [[view.activeEmailServerProfiles]].',
      'Look for [[profile.microsoftExchangeOnline]] in the list.',
      'If it is missing, check that you subscribe to Exchange Online and that the subscription is in the same tenant.',
    ],
    current: [
      'In [[current.powerPlatformAdminCenter]] open [[current.manage]] > [[current.environments]] and pick your environment.',
      'Open [[current.settings]] > [[current.email]] > [[current.serverProfiles]]; the newest page names no view.',
      'A missing profile can be created with [[current.newServerProfile]]; set [[current.emailServerType]] to [[current.exchangeOnline]].',
      'As [[current.authenticationType]] choose [[option.serverToServer]].',
      'For mailboxes of another tenant it is [[option.crossTenant]], with [[field.tenantId]], [[field.applicationId]] and [[field.clientSecret]].',
    ],
  },
  'profile.setDefault': {
    title: 'Make it the default profile',
    why: 'Where several profiles exist, new mailboxes take the default one. It has to be the one for Exchange Online.',
    what: [
      'In the view [[view.activeEmailServerProfiles]] select [[profile.microsoftExchangeOnline]].',
      'Set the selected profile as the default.',
    ],
    current: [
      'Find the profile under [[current.settings]] > [[current.email]] > [[current.serverProfiles]].',
      'While creating a profile you can tick [[current.setAsDefaultProfile]].',
    ],
  },
} satisfies Record<StepIdOf<'profile'>, StepText>;
