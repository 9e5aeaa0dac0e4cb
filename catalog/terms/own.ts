import type { Term } from './term';

const own = (en: string, slOwn: string) => ({ en, sl: null, slOwn, source: 'own' }) as const satisfies Term;

/**
 * Labels of places, commands and fields for which no document gives words: ours, in the manner of the
 * client. Never to be looked for on a real page.
 */
export const ownTerms = {
  'siteMap.queues': own('Queues', 'Čakalne vrste'),
  'siteMap.businessManagement': own('Business Management', 'Upravljanje poslovanja'),
  'siteMap.myWork': own('My Work', 'Moje delo'),
  'siteMap.alertsWall': own('Alerts wall', 'Zid z opozorili'),
  'siteMap.outside': own('Outside of Dynamics 365', 'Zunaj storitve Dynamics 365'),
  'siteMap.desk': own('Ask another administrator', 'Vprašaj drugega skrbnika'),

  'view.allEmailServerProfiles': own('All Email Server Profiles', 'Vsi profili e-poštnih strežnikov'),
  'view.enabledUsers': own('Enabled Users', 'Omogočeni uporabniki'),
  'view.allUsers': own('All Users', 'Vsi uporabniki'),
  'view.activeQueues': own('Active Queues', 'Dejavne čakalne vrste'),
  'view.allQueues': own('All Queues', 'Vse čakalne vrste'),

  'command.rejectEmail': own('Reject Email', 'Zavrni e-pošto'),
  'command.deactivate': own('Deactivate', 'Deaktiviraj'),
  'command.assign': own('Assign', 'Dodeli'),
  'command.setAsDefault': own('Set as Default', 'Nastavi kot privzetega'),
  'command.delete': own('Delete', 'Izbriši'),
  'command.newUser': own('New User', 'Nov uporabnik'),
  'command.newQueue': own('New Queue', 'Nova čakalna vrsta'),
  'command.newProfile': own('New Email Server Profile', 'Nov profil e-poštnega strežnika'),
  'command.enable': own('Enable', 'Omogoči'),
  'command.disable': own('Disable', 'Onemogoči'),
  'command.save': own('Save', 'Shrani'),
  'command.saveAndClose': own('Save & Close', 'Shrani in zapri'),
  'command.downloadMailboxDetails': {
    en: 'Download Mailbox Details',
    sl: null,
    slOwn: 'Prenesi podrobnosti o nabiralniku',
    source: 'S-MBLOG',
  },

  'column.testRunStatus': {
    en: 'Test Run Status',
    sl: null,
    slOwn: 'Stanje izvajanja preskusa',
    source: 'S-TS25',
  },
  'column.errorCode': own('Error Code', 'Koda napake'),
  'column.retries': own('Retries', 'Ponovni poskusi'),
  'column.default': own('Default', 'Privzeti'),
  'column.mailboxes': own('Mailboxes', 'Nabiralniki'),
  'column.authentication': own('Authentication', 'Preverjanje pristnosti'),
  'column.userPrincipalName': own('User Name (UPN)', 'Uporabniško ime (UPN)'),
  'column.licence': own('Licence', 'Licenca'),

  'record.enabled': own('Enabled', 'Omogočen'),
  'record.disabled': own('Disabled', 'Onemogočen'),
  'testRun.notTested': own('Not tested', 'Ni preskušeno'),
  'testRun.scheduled': own('Scheduled', 'Načrtovano'),
  'testRun.running': own('Running', 'V teku'),
  'testRun.completed': own('Completed', 'Končano'),
  'regarding.user': own('User', 'Uporabnik'),
  'regarding.queue': own('Queue', 'Čakalna vrsta'),

  'field.isForwardMailbox': {
    en: 'Is Forward Mailbox',
    sl: null,
    slOwn: 'Nabiralnik za posredovanje',
    source: 'S-FWD',
  },
  'field.deleteEmailsAfterProcessing': {
    en: 'Delete Emails After Processing',
    sl: null,
    slOwn: 'Izbriši e-pošto po obdelavi',
    source: 'S-FWD',
  },
  'field.enabledFor': own('Enabled for Processing', 'Omogočeno za obdelavo'),
  'field.postponedUntil': own('Next Try', 'Naslednji poskus'),
  'field.primaryOrganization': own(
    'This organization is the primary one for synchronization',
    'Ta organizacija je glavna za sinhronizacijo',
  ),

  'section.alerts': own('Alerts', 'Opozorila'),
  'section.emailConnection': own('Email Connection', 'E-poštna povezava'),
  'section.configurationTestResults': own('Configuration Test Results', 'Rezultati preskusa konfiguracije'),
  'section.approval': own('Approval', 'Odobritev'),
  'section.processing': own('Processing', 'Obdelava'),
  'checkBox.alertErrors': { en: 'Errors', sl: null, slOwn: 'Napake', source: 'S-SET20' },
  'checkBox.alertWarnings': { en: 'Warnings', sl: null, slOwn: 'Svarila', source: 'S-SET20' },
  'checkBox.alertInformation': { en: 'Information', sl: null, slOwn: 'Informacije', source: 'S-SET20' },
  'checkBox.notifyMailboxOwner': {
    en: 'Notify mailbox owner',
    sl: null,
    slOwn: 'Obvesti lastnika nabiralnika',
    source: 'S-SET20',
  },
  'tab.details': own('Details', 'Podrobnosti'),
  'field.roleHolder': own('User or team', 'Uporabnik ali skupina'),
  'command.assignRole': own('Assign', 'Dodeli'),
  'tab.members': own('Users and Teams', 'Uporabniki in skupine'),
  'level.none': own('None Selected', 'Brez'),
  'level.user': own('User', 'Uporabnik'),
  'level.organization': own('Organization', 'Organizacija'),
} as const satisfies Record<string, Term>;
