import type { Term } from './term';

/** Labels of the legacy web client. */
export const legacyTerms = {
  'siteMap.settings': { en: 'Settings', sl: 'Nastavitve', source: 'S-EN19' },
  'siteMap.emailConfiguration': { en: 'Email Configuration', sl: 'Konfiguracija e-pošte', source: 'S-EN19' },
  'siteMap.emailServerProfiles': {
    en: 'Email Server Profiles',
    sl: 'Profili e-poštnega strežnika',
    source: 'S-EN19',
  },
  'siteMap.emailConfigurationSettings': {
    en: 'Email Configuration Settings',
    sl: 'Nastavitve konfiguracije e-pošte',
    source: 'S-EN19',
  },
  'siteMap.mailboxes': { en: 'Mailboxes', sl: 'Nabiralniki', source: 'S-EN19' },
  'siteMap.security': { en: 'Security', sl: 'Varnost', source: 'S-EN19' },
  'siteMap.securityRoles': { en: 'Security Roles', sl: 'Varnostne vloge', source: 'S-EN19' },
  'siteMap.administration': { en: 'Administration', sl: 'Skrbništvo', source: 'S-EN19' },
  'siteMap.systemSettings': { en: 'System Settings', sl: 'Sistemske nastavitve', source: 'S-EN19' },
  'menu.userSettings': { en: 'Settings', sl: 'Nastavitve', source: 'S-EN19' },
  'menu.about': { en: 'About', sl: 'Vizitka', source: 'S-EN19' },

  'tab.email': { en: 'Email', sl: 'E-pošta', source: 'S-EN19' },
  'tab.businessManagement': { en: 'Business Management', sl: 'Upravljanje poslovanja', source: 'S-EN19' },
  'section.miscellaneousPrivileges': {
    en: 'Miscellaneous Privileges',
    sl: 'Druge pravice',
    slMisleads: 'Razne pravice',
    source: 'S-EN19',
  },
  'section.synchronizationMethod': {
    en: 'Synchronization Method',
    sl: 'Način sinhronizacije',
    source: 'S-EN19',
  },
  'section.unapprovedProcessing': {
    en: 'Email processing for unapproved user and queues',
    sl: 'Obdelava e-pošte za neodobrene uporabnike in čakalne vrste',
    source: 'S-EN19',
  },
  'navigation.common': { en: 'Common', sl: 'Splošno', slMisleads: 'Skupno', source: 'S-EN19' },
  'navigation.alerts': { en: 'Alerts', sl: 'Opozorila', source: 'S-EN19' },
  'form.changeMultipleRecords': {
    en: 'Change Multiple Records',
    sl: 'Spreminjanje več zapisov',
    source: 'S-EN19',
  },

  'view.activeEmailServerProfiles': {
    en: 'Active Email Server Profiles',
    sl: 'Aktivni profili e-poštnih strežnikov',
    source: 'S-EN19',
  },
  'view.activeMailboxes': { en: 'Active Mailboxes', sl: 'Dejavni nabiralniki', source: 'S-EN19' },
  'view.activeMailboxesMistranslated': {
    en: 'Active Mailboxes',
    sl: 'Aktivni nabiralniki čakalne vrste',
    slMisleads: 'Dejavni nabiralniki',
    source: 'S-EN19',
  },
  'view.myActiveMailboxes': {
    en: 'My Active Mailboxes',
    sl: null,
    slOwn: 'Moji dejavni nabiralniki',
    source: 'S-KB-APP',
  },
  'record.alertsWall': { en: 'Alerts wall', sl: 'zid z opozorili', source: 'S-EN19' },
  'profile.microsoftExchangeOnline': {
    en: 'Microsoft Exchange Online',
    sl: 'Microsoft Exchange Online',
    source: 'S-EN19',
  },

  'command.applyDefaultEmailSettings': {
    en: 'Apply Default Email Settings',
    sl: 'Uporabi privzete nastavitve',
    slMisleads: 'Uporabi privzete nastavitve e-pošte',
    source: 'S-EN19',
  },
  'command.edit': { en: 'Edit', sl: 'Uredi', source: 'S-EN19' },
  'command.change': { en: 'Change', sl: 'Spremeni', source: 'S-EN19' },
  'command.moreCommands': {
    en: 'More Commands (…)',
    sl: 'Več ukazov ()',
    slMisleads: 'Več ukazov (…)',
    source: 'S-EN19',
  },
  'command.approveEmail': { en: 'Approve Email', sl: 'Odobri e-pošto', source: 'S-EN19' },
  'command.testEnableMailbox': {
    en: 'Test & Enable Mailbox',
    sl: 'Preskusi in omogoči nabiralnik',
    source: 'S-EN19',
  },
  'command.testEnableMailboxes': {
    en: 'Test & Enable Mailboxes',
    sl: 'Preskusi in omogoči nabiralnike',
    source: 'S-EN19',
  },
  'command.ok': { en: 'OK', sl: 'V redu', source: 'S-EN19' },

  'field.serverProfile': { en: 'Server Profile', sl: 'Profil strežnika', source: 'S-EN19' },
  'field.incomingEmail': { en: 'Incoming Email', sl: 'Dohodna e-pošta', source: 'S-EN19' },
  'field.outgoingEmail': { en: 'Outgoing Email', sl: 'Odhodna e-pošta', source: 'S-EN19' },
  'field.incomingAndOutgoingEmail': {
    en: 'Incoming Email and Outgoing Email',
    sl: 'Dohodna in Odhodna E-pošta',
    slMisleads: 'Dohodna e-pošta in Odhodna e-pošta',
    source: 'S-EN19',
  },
  'field.appointmentsContactsTasks': {
    en: 'Appointments, Contacts, and Tasks',
    sl: 'Sestanki, stiki in opravila',
    source: 'S-EN19',
  },
  'field.incomingEmailStatus': {
    en: 'Incoming Email Status',
    sl: 'Stanje dohodne e-pošte',
    source: 'S-EN19',
  },
  'field.outgoingEmailStatus': {
    en: 'Outgoing Email Status',
    sl: 'Stanje odhodne e-pošte',
    source: 'S-EN19',
  },
  'field.appointmentsContactsTasksStatus': {
    en: 'Appointments, Contacts, and Tasks Status',
    sl: 'Stanje sestankov, stikov in opravil',
    source: 'S-EN19',
  },
  'field.mailboxTestCompletedOn': {
    en: 'Mailbox Test Completed On',
    sl: null,
    slOwn: 'Preskus nabiralnika končan',
    source: 'S-TBL-MB',
  },
  'option.serverSideSynchronization': {
    en: 'Server-Side Synchronization',
    sl: 'Strežniška sinhronizacija',
    source: 'S-EN19',
  },
  'option.serverSideSynchronizationOrEmailRouter': {
    en: 'Server-Side Synchronization or Email Router',
    sl: 'Strežniška sinhronizacija ali e-poštni usmerjevalnik',
    source: 'S-EN19',
  },
  'option.none': { en: 'None', sl: null, slOwn: 'Brez', source: 'S-TBL-MB' },
  'checkBox.approvedUsersOnly': {
    en: 'Process emails only for approved users',
    sl: 'Obdelaj e-pošto le za odobrene uporabnike',
    source: 'S-EN19',
  },
  'checkBox.approvedQueuesOnly': {
    en: 'Process emails only for approved queues',
    sl: 'Obdelaj e-pošto le za odobrene čakalne vrste',
    source: 'S-EN19',
  },
  'checkBox.syncThisOrgOnly': {
    en: 'Sync items with Exchange from this Dynamics 365 for Customer Engagement apps org only, even if Exchange was set to sync with a different org',
    sl: 'S programom Exchange sinhronizirajte elemente samo za to organizacijo aplikacije Dynamics 365 for Customer Engagement, tudi če je bil program Exchange nastavljen za sinhronizacijo z drugo organizacijo',
    source: 'S-EN19',
  },
} as const satisfies Record<string, Term>;
