import type { approval as english } from '../../en/steps/approval';

export const approval: typeof english = {
  'version.check': {
    title: 'Preberite različico storitve Dynamics 365',
    why: 'Kdo sme odobriti, je odvisno od različice, sprememba pa je prihajala v regije postopoma.',
    what: [
      'Desno zgoraj izberite gumb [[menu.userSettings]].',
      'Izberite [[menu.about]] in preberite številko različice.',
      'Primerjajte jo z 9.1.0.5805: od te različice naprej za Exchange Online zadošča eden od dveh parov vlog.',
    ],
    current: [
      'Najnovejša stran ima isto pot v zgornjem desnem kotu: [[menu.userSettings]] > [[menu.about]].',
    ],
  },
  'approve.decide': {
    title: 'Odločite se, ali je odobritev potrebna',
    why: 'Privzeto se pošta obdeluje samo za odobrene naslove. Vaša organizacija to pravilo ohrani ali opusti.',
    what: [
      'Prepričajte se, da ima oseba, ki odloča, vloge, ki po modelu dovoljenj zadoščajo.',
      'Izberite zahtevo po odobritvi in v naslednjih korakih dodelite pravico in vlogo ter odobrite nabiralnike.',
      'Izberite opustitev zahteve in namesto teh korakov spremenite samo nastavitev.',
    ],
  },
  'privilege.assign': {
    title: 'Varnostni vlogi dodajte pravico za odobritev',
    why: 'Kdor odobrava naslove drugih, mora imeti to pravico v eni od svojih varnostnih vlog.',
    what: [
      'Odprite [[siteMap.settings]] > [[siteMap.security]] > [[siteMap.securityRoles]].',
      'Odprite varnostno vlogo in njen zavihek [[tab.businessManagement]].',
      'V razdelku [[section.miscellaneousPrivileges]] določite stopnjo pravice [[privilege.approveEmailAddresses]].',
    ],
    current: [
      'Odprite [[current.settings]] > [[current.usersAndPermissions]] > [[current.securityRoles]] in nato vlogo.',
      'Na zavihku [[current.miscellaneousPrivileges]] izberite [[current.showOnlyUnassignedPrivileges]], da jo hitreje najdete.',
    ],
  },
  'role.assign': {
    title: 'Vlogo dodelite odobritelju',
    why: 'Pravica začne veljati, ko ima nekdo to vlogo, poleg nje pa potrebuje še ustrezen par vlog.',
    what: [
      'Odprite [[siteMap.settings]] > [[siteMap.security]] > [[siteMap.users]] in uporabnika, ki bo odobraval.',
      'Izberite [[command.manageRoles]] in mu dodelite vlogo s pravico [[privilege.approveEmailAddresses]].',
      'Preverite, ali ima ta uporabnik [[role.dynamicsSystemAdmin]] in še [[role.globalAdmin]] ali [[role.exchangeAdmin]].',
      'Korak sami označite kot opravljen, ker vodnik vlog v najemniku ne vidi.',
    ],
    current: [
      'Odprite [[current.settings]] > [[current.usersAndPermissions]] > [[siteMap.users]], nato uporabnika in [[command.manageRoles]].',
      'Po najnovejši strani od 9.2.22104.00170 zadošča tudi [[role.delegatedMailboxApprover]] skupaj z vlogo [[role.systemAdministrator]].',
      'To vlogo dodeli le [[role.globalAdmin]] ali [[role.exchangeAdmin]], in to samo uporabnikom, ne skupinam.',
    ],
  },
  'mailboxes.approve': {
    title: 'Odobrite naslove nabiralnikov',
    why: 'Dokler je odobritev potrebna, je pošta neodobrenega naslova ustavljena v obeh smereh.',
    what: [
      'Odprite [[siteMap.settings]] > [[siteMap.emailConfiguration]] > [[siteMap.mailboxes]].',
      'Preklopite na pogled [[view.activeMailboxes]].',
      'Izberite nabiralnike, ki jih želite odobriti.',
      'Izberite [[command.moreCommands]] > [[command.approveEmail]].',
      'Izberite [[command.ok]].',
    ],
    current: [
      'Odprite [[current.settings]] > [[current.email]] > [[current.mailboxes]]; ukaz [[command.approveEmail]] je kar v ukazni vrstici.',
      'Za lastni nabiralnik je ukaz lahko skrit; če ga smete odobriti sami, ga med preskusom odobri [[command.testEnableMailbox]].',
      'Svoj naslov, nikoli pa naslova čakalne vrste, smete odobriti, če je enak vašemu uporabniškemu imenu (UPN), smete pisati v nabiralnik in organizacija ne zahteva pravice ali pa jo imate.',
    ],
  },
  'approval.removeRequirement': {
    title: 'Opustite zahtevo po odobritvi',
    why: 'Ko zahteve ni več, se pošta obdeluje tudi za naslove, ki jih ni nihče odobril.',
    what: [
      'Odprite [[siteMap.settings]] > [[siteMap.administration]] > [[siteMap.systemSettings]] in zavihek [[tab.email]].',
      'Poiščite razdelek [[section.unapprovedProcessing]].',
      'Počistite potrditveno polje [[checkBox.approvedUsersOnly]].',
      'Počistite potrditveno polje [[checkBox.approvedQueuesOnly]].',
      'Izberite [[command.ok]].',
    ],
    current: [
      'Odprite [[current.settings]] > [[current.email]] > [[current.emailSettings]] in poiščite [[current.securityAndPermissions]].',
      'Izklopite možnosti [[current.approvedUsersOnly]] in [[current.approvedQueuesOnly]].',
      'Izberite [[current.save]].',
    ],
  },
};
