import type { profile as english } from '../../en/steps/profile';

export const profile: typeof english = {
  'profile.verify': {
    title: 'Poiščite profil za Exchange Online',
    why: 'Nabiralnik se s storitvijo Exchange poveže prek profila strežnika. Znotraj istega najemnika ga Dynamics 365 ustvari sam.',
    what: [
      'Odprite [[siteMap.settings]] > [[siteMap.emailConfiguration]] > [[siteMap.emailServerProfiles]].',
      'Izberite pogled [[view.activeEmailServerProfiles]].',
      'Na seznamu poiščite profil [[profile.microsoftExchangeOnline]].',
      'Če ga ni, preverite, ali ste naročeni na Exchange Online in ali je naročnina v istem najemniku.',
    ],
    current: [
      'V središču [[current.powerPlatformAdminCenter]] odprite [[current.manage]] > [[current.environments]] in izberite svoje okolje.',
      'Odprite [[current.settings]] > [[current.email]] > [[current.serverProfiles]]; najnovejša stran pogleda ne omenja.',
      'Manjkajoči profil ustvarite z ukazom [[current.newServerProfile]]; v polju [[current.emailServerType]] izberite [[current.exchangeOnline]].',
      'V polju [[current.authenticationType]] izberite [[option.serverToServer]].',
      'Za nabiralnike drugega najemnika je to [[option.crossTenant]] s polji [[field.tenantId]], [[field.applicationId]] in [[field.clientSecret]].',
    ],
  },
  'profile.setDefault': {
    title: 'Nastavite ga kot privzeti profil',
    why: 'Kjer je profilov več, novi nabiralniki dobijo privzetega. To mora biti profil za Exchange Online.',
    what: [
      'V pogledu [[view.activeEmailServerProfiles]] izberite [[profile.microsoftExchangeOnline]].',
      'Izbrani profil nastavite kot privzetega.',
    ],
    current: [
      'Profil najdete pod [[current.settings]] > [[current.email]] > [[current.serverProfiles]].',
      'Ko profil ustvarjate, lahko potrdite možnost [[current.setAsDefaultProfile]].',
    ],
  },
};
