import type { test as english } from '../../en/steps/test';

export const test: typeof english = {
  'test.choose': {
    title: 'Izberite, kaj boste preskusili',
    why: 'Nabiralnik omogoči šele preskus. Zaženete ga za izbrane nabiralnike ali za vse, ki uporabljajo profil.',
    what: [
      'Izberite posamezne nabiralnike, če želite začeti v malem ali preskus po popravku ponoviti.',
      'Izberite celoten profil, če želite preskusiti vse, kar je z njim povezano.',
    ],
  },
  'mailboxes.test': {
    title: 'Preskusite in omogočite izbrane nabiralnike',
    why: 'Preskus preveri dohodno in odhodno pošto ter izbranim nabiralnikom omogoči obdelavo e-pošte.',
    what: [
      'Odprite [[siteMap.settings]] > [[siteMap.emailConfiguration]] > [[siteMap.mailboxes]].',
      'Preklopite na pogled [[view.activeMailboxes]].',
      'Izberite nabiralnike, ki jih želite preskusiti.',
      'Izberite [[command.testEnableMailbox]].',
      'Na koncu preberite [[field.incomingEmailStatus]], [[field.outgoingEmailStatus]] in [[field.appointmentsContactsTasksStatus]].',
    ],
    current: [
      'Odprite [[current.settings]] > [[current.email]] > [[current.mailboxes]]; ukaz je na seznamu in v vsakem nabiralniku.',
    ],
  },
  'profile.testAll': {
    title: 'Preskusite vse nabiralnike profila',
    why: 'En ukaz preskusi vse nabiralnike, povezane s profilom; posel teče v ozadju.',
    what: [
      'Odprite [[siteMap.settings]] > [[siteMap.emailConfiguration]] > [[siteMap.emailServerProfiles]].',
      'Izberite profil [[profile.microsoftExchangeOnline]].',
      'Izberite [[command.testEnableMailboxes]].',
      'Počakajte, da se posel konča, in nato preberite izide v nabiralnikih.',
    ],
    current: [
      'Stran iz leta 2021 ima isti ukaz pod [[current.serverProfiles]]; stran iz leta 2025 ga ne opisuje več.',
    ],
  },
};
