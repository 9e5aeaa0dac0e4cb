import type { mailboxes as english } from '../../en/steps/mailboxes';

export const mailboxes: typeof english = {
  'access.mailboxTable': {
    title: 'Pridobite pravici za branje in pisanje nabiralnikov',
    why: 'Samo s skrbniškimi dovoljenji ne morete spremeniti, kako nabiralnik pošilja in prejema. Potrebujete še dve pravici.',
    what: [
      'Odprite [[siteMap.settings]] > [[siteMap.security]] > [[siteMap.securityRoles]] in eno od svojih vlog.',
      'Na zavihku [[tab.businessManagement]] preverite, ali vloga daje pravici [[privilege.read]] in [[privilege.write]] za [[word.mailboxEntity]].',
      'Če katera manjka, prosite nosilca vloge [[role.systemAdministrator]], naj jo doda.',
    ],
    current: [
      'V svojem okolju odprite [[current.settings]] > [[current.usersAndPermissions]] > [[current.securityRoles]].',
    ],
  },
  'configure.choose': {
    title: 'Izberite, kako boste konfigurirali obstoječe nabiralnike',
    why: 'Nabiralniki, starejši od privzetih nastavitev, so še brez profila in načinov. Poti sta dve; razlikujeta se po tem, kdaj se izvede preskus.',
    what: [
      'Izberite [[command.applyDefaultEmailSettings]], če želite razdeliti privzete nastavitve in takoj preskusiti nabiralnike.',
      'Izberite [[command.edit]], če želite vsako vrednost nastaviti sami in preskusiti pozneje.',
    ],
  },
  'mailboxes.applyDefaults': {
    title: 'Uporabite privzete nastavitve za obstoječe nabiralnike',
    why: 'En ukaz da privzete nastavitve vsem izbranim nabiralnikom in jih, če tega ne spremenite, tudi preskusi in omogoči.',
    what: [
      'Odprite [[siteMap.settings]] > [[siteMap.emailConfiguration]] > [[siteMap.mailboxes]].',
      'Preklopite na pogled [[view.activeMailboxes]].',
      'Izberite vse nabiralnike, ki naj uporabljajo profil [[profile.microsoftExchangeOnline]].',
      'Izberite [[command.applyDefaultEmailSettings]] in preglejte nastavitve.',
      'Izberite [[command.ok]].',
    ],
    current: [
      'Odprite [[current.settings]] > [[current.email]] > [[current.mailboxes]]; imeni pogleda in ukaza sta enaki.',
    ],
  },
  'mailboxes.bulkEdit': {
    title: 'Uredite več obstoječih nabiralnikov hkrati',
    why: 'Z urejanjem nastavite profil in načine v več nabiralnikih naenkrat, preskus pa prihranite za pozneje.',
    what: [
      'Odprite [[siteMap.settings]] > [[siteMap.emailConfiguration]] > [[siteMap.mailboxes]] in pogled [[view.activeMailboxes]].',
      'Izberite nabiralnike in nato [[command.edit]]; odpre se obrazec [[form.changeMultipleRecords]].',
      'V razdelku [[section.synchronizationMethod]] v polju [[field.serverProfile]] izberite [[profile.microsoftExchangeOnline]].',
      'V poljih [[field.incomingEmail]] in [[field.outgoingEmail]] izberite [[option.serverSideSynchronizationOrEmailRouter]].',
      'V polju [[field.appointmentsContactsTasks]] izberite [[option.serverSideSynchronization]] in nato [[command.change]].',
    ],
    current: [
      'Po ukazu [[command.edit]] odprite zavihek [[current.general]] in spremenite vrednosti v razdelku [[current.synchronizationMethods]].',
      'Končajte z ukazom [[current.save]]; stran iz leta 2021 je še imela [[form.changeMultipleRecords]] in [[command.change]].',
    ],
  },
};
