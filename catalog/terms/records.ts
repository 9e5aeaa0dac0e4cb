import type { SourceId } from '../sources';
import type { Term } from './term';

const from =
  <Id extends SourceId | 'facts'>(source: Id) =>
  (en: string, slOwn: string) =>
    ({ en, sl: null, slOwn, source }) as const satisfies Term;

const mailbox = from('S-TBL-MB');
const profile = from('S-TBL-ESP');
/** What a live organization says of its tables, or the facts without naming a document. */
const fact = from('facts');

/** Columns, commands and views by the words of the tables' descriptions and of articles; their Slovenian is ours. */
export const recordTerms = {
  'siteMap.itemLevelMonitoring': fact(
    'Server-Side Synchronization Item Level Monitoring',
    'Nadzor elementov strežniške sinhronizacije',
  ),
  'menu.options': fact('Options', 'Možnosti'),
  'siteMap.users': from('S-ENABLE')('Users', 'Uporabniki'),
  'command.manageRoles': from('S-ENABLE')('Manage Roles', 'Upravljaj vloge'),
  'command.activate': from('S-NOPROF')('Activate', 'Aktiviraj'),
  'view.inactiveEmailServerProfiles': from('S-NOPROF')(
    'Inactive Email Server Profiles',
    'Nedejavni profili e-poštnih strežnikov',
  ),
  'view.allMailboxes': fact('All Mailboxes', 'Vsi nabiralniki'),
  'view.unapprovedMailboxes': fact('View Unapproved Mailboxes', 'Neodobreni nabiralniki'),
  'tab.coreRecords': from('S-DEPLOY')('Core Records', 'Osnovni zapisi'),

  'column.name': fact('Name', 'Ime'),
  'column.emailAddress': fact('Email Address', 'E-poštni naslov'),
  'column.regarding': fact('Regarding', 'Velja za'),
  'column.owner': fact('Owner', 'Lastnik'),
  'column.emailAddressStatus': mailbox('Email Address Status', 'Stanje e-poštnega naslova'),
  'column.recordStatus': fact('Status', 'Stanje'),
  'column.serverType': profile('Email Server Type', 'Vrsta e-poštnega strežnika'),
  'column.accessMode': fact('Access Mode', 'Način dostopa'),
  'column.syncError': fact('Sync Error', 'Napaka sinhronizacije'),
  'column.lastSyncErrorTime': fact('Last Sync Error Time', 'Čas zadnje napake sinhronizacije'),
  'column.objectTypeCode': fact('Object Type Code', 'Koda vrste zapisa'),
  'column.startedOn': fact('Started On', 'Začetek'),
  'column.completedOn': fact('Completed On', 'Konec'),
  'column.lastUpdateOn': fact('Last Update On', 'Zadnja posodobitev'),

  'record.active': fact('Active', 'Dejavno'),
  'record.inactive': fact('Inactive', 'Nedejavno'),

  'field.incomingEmailFilteringMethod': fact(
    'Incoming Email Filtering Method',
    'Način filtriranja dohodne e-pošte',
  ),
  'field.firstName': fact('First Name', 'Ime'),
  'field.lastName': fact('Last Name', 'Priimek'),
  'field.incomingServerLocation': fact(
    'Incoming Email Server Location',
    'Mesto strežnika za dohodno e-pošto',
  ),
  'field.outgoingServerLocation': fact(
    'Outgoing Email Server Location',
    'Mesto strežnika za odhodno e-pošto',
  ),
  'section.appForOutlook': fact('Dynamics 365 App for Outlook', 'Aplikacija Dynamics 365 za Outlook'),
  'field.processEmailReceivedAfter': fact('Process Email Received After', 'Obdelaj e-pošto, prejeto po'),
  'field.officeAppsDeploymentType': fact('Office Apps Deployment Type', 'Stanje uvajanja aplikacij Office'),
  'field.officeAppsDeploymentScheduled': fact(
    'Office Apps Deployment Scheduled',
    'Uvajanje aplikacij Office načrtovano',
  ),
  'field.officeAppsDeploymentCompletedOn': fact(
    'Office Apps Deployment Completed On',
    'Uvajanje aplikacij Office končano',
  ),
  'field.officeAppsDeploymentError': fact('Office Apps Deployment Error', 'Napaka uvajanja aplikacij Office'),
  'field.approvedBy': mailbox('Email Address Approved By', 'E-poštni naslov odobril'),
  'field.approvedOn': mailbox('Email Address Approved On', 'E-poštni naslov odobren'),
  'field.testLastAttemptedBy': mailbox(
    'Test and Enable Last Attempted By',
    'Zadnji preskus in omogočanje izvedel',
  ),
  'field.testLastAttemptedOn': mailbox('Test and Enable Last Attempted On', 'Zadnji preskus in omogočanje'),
  'field.lastSynchronization': mailbox('Last Successful Sync Time', 'Zadnja uspešna sinhronizacija'),
} as const satisfies Record<string, Term>;
