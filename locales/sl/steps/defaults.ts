import type { defaults as english } from '../../en/steps/defaults';

export const defaults: typeof english = {
  'defaults.configure': {
    title: 'Določite privzete nastavitve za nove nabiralnike',
    why: 'Te nastavitve dobi vsak nabiralnik, ki nastane odslej, zato pri novih uporabnikih ni ročnega dela.',
    what: [
      'Odprite [[siteMap.settings]] > [[siteMap.emailConfiguration]] > [[siteMap.emailConfigurationSettings]].',
      'V polju [[field.serverProfile]] izberite [[profile.microsoftExchangeOnline]].',
      'V poljih [[field.incomingEmail]] in [[field.outgoingEmail]] izberite [[option.serverSideSynchronizationOrEmailRouter]].',
      'V polju [[field.appointmentsContactsTasks]] izberite [[option.serverSideSynchronization]].',
      'Izberite [[command.ok]].',
    ],
    current: [
      'Odprite [[current.settings]] > [[current.email]] > [[current.emailSettings]] in poiščite [[current.synchronizationMethods]].',
      'Izberite profil in povsod strežniško sinhronizacijo, nato izberite [[current.save]].',
    ],
  },
};
