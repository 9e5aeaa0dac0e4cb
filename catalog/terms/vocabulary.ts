import type { Term } from './term';

/** Roles, statuses, answers, headings and prose words: what is read rather than pressed. */
export const vocabulary = {
  'status.notRun': { en: 'Not Run', sl: null, slOwn: 'Ni zagnano', source: 'S-FWD' },
  'status.success': { en: 'Success', sl: null, slOwn: 'Uspeh', source: 'S-FWD' },
  'status.failure': { en: 'Failure', sl: null, slOwn: 'Napaka', source: 'S-FWD' },
  'approval.empty': { en: 'Empty', sl: null, slOwn: 'Prazno', source: 'S-TBL-MB' },
  'approval.approved': { en: 'Approved', sl: null, slOwn: 'Odobreno', source: 'S-TBL-MB' },
  'approval.pendingApproval': {
    en: 'Pending Approval',
    sl: null,
    slOwn: 'Čaka na odobritev',
    source: 'S-TBL-MB',
  },
  'approval.rejected': { en: 'Rejected', sl: null, slOwn: 'Zavrnjeno', source: 'S-TBL-MB' },
  'option.directUserAndTeam': {
    en: 'Direct User (Basic) access level and Team privileges',
    sl: null,
    source: 'S-E259',
  },
  'answer.yes': { en: 'Yes', sl: 'Da', source: 'S-EN19' },
  'answer.no': { en: 'No', sl: 'Ne', source: 'S-EN19' },
  'answer.notApplicable': {
    en: 'not applicable',
    sl: 'ni na voljo',
    slMisleads: 'se ne uporablja',
    source: 'S-EN19',
  },

  'privilege.approveEmailAddresses': {
    en: 'Approve Email Addresses for Users or Queues',
    sl: 'Odobritev e-poštnih naslovov za uporabnike ali čakalne vrste',
    source: 'S-PRIV',
  },
  'privilege.read': { en: 'Read', sl: 'branje', source: 'S-EN19' },
  'privilege.write': { en: 'Write', sl: 'pisanje', source: 'S-EN19' },
  'role.globalAdmin': {
    en: 'Office 365 Global admin',
    sl: 'Globalni skrbnik za Office 365',
    source: 'S-EN19',
  },
  'role.exchangeAdmin': {
    en: 'Exchange admin',
    sl: 'Skrbnik strežnika Exchange',
    slMisleads: 'Skrbnik za Exchange',
    source: 'S-EN19',
  },
  'role.dynamicsSystemAdmin': {
    en: 'Dynamics 365 System admin',
    sl: 'Skrbnik sistema Dynamics 365',
    source: 'S-EN19',
  },
  'role.systemAdministrator': { en: 'System Administrator', sl: 'Skrbnik sistema', source: 'S-KB' },
  'role.systemCustomizer': { en: 'System Customizer', sl: null, source: 'S-SET20' },
  'role.serviceAdmin': {
    en: 'Dynamics 365 Service admin',
    sl: 'Skrbnik storitve Dynamics 365',
    source: 'S-EN19',
  },
  'role.delegatedMailboxApprover': { en: 'Delegated Mailbox Approver', sl: null, source: 'S-PP25' },

  'heading.permissionModel': { en: 'Permission model', sl: 'Model dovoljenja', source: 'S-EN19' },
  'heading.securityRolesInUse': {
    en: 'Security roles / Applications in use',
    sl: 'Varnostne vloge/Aplikacije v uporabi',
    source: 'S-EN19',
  },
  'heading.bothRolesRequired': { en: 'Both roles required', sl: 'Potrebi obe vlogi', source: 'S-EN19' },
  'heading.requireAdminApproval': {
    en: 'Require admin approval?',
    sl: 'Ali je potrebna odobritev skrbnika?',
    source: 'S-EN19',
  },
  'heading.requireAndConfigureApproval': {
    en: 'Require and configure mailbox approval',
    sl: 'Zahtevanje in konfiguracija odobritve nabiralnikov',
    source: 'S-EN19',
  },
  'heading.approveMailboxes': { en: 'Approve mailboxes', sl: 'Odobritev nabiralnikov', source: 'S-EN19' },
  'heading.removeRequirement': {
    en: 'Remove requirement to approve mailboxes',
    sl: 'Odstranjevanje zahteve za odobritev nabiralnikov',
    source: 'S-EN19',
  },
  'heading.testMailboxes': {
    en: 'Test configuration of mailboxes',
    sl: 'Preskus konfiguracije nabiralnikov',
    source: 'S-EN19',
  },
  'heading.testProfile': {
    en: 'Test email configuration for all mailboxes associated with an email server profile',
    sl: 'Preskus konfiguracije e-pošte za vse nabiralnike, ki so povezani s profilom e-poštnega strežnika',
    source: 'S-EN19',
  },
  'caption.applyDefaultEmailSettings': {
    en: 'Apply default email settings',
    sl: 'Uporaba privzetih nastavitev e-pošte',
    source: 'S-EN19',
  },
  'callout.important': { en: 'Important', sl: 'Pomembno', source: 'S-EN19' },
  'callout.tip': { en: 'Tip', sl: 'Nasvet', source: 'S-EN19' },
  'callout.note': { en: 'Note', sl: 'Opomba', source: 'S-EN19' },

  'tool.remoteConnectivityAnalyzer': {
    en: 'Microsoft Remote Connectivity Analyzer',
    sl: 'Microsoftov analizator oddaljene povezljivosti',
    source: 'S-EN19',
  },
  'page.testMailFlow': {
    en: 'Test mail flow with the Remote Connectivity Analyzer',
    sl: 'Preskus toka pošte z analizatorjem oddaljene povezljivosti',
    source: 'S-EN19',
  },
  'page.troubleshooting': {
    en: 'Troubleshooting and monitoring server-side synchronization',
    sl: 'Odpravljanje težav in nadzorovanje strežniške sinhronizacije',
    source: 'S-EN19',
  },

  'word.setAsDefault': { en: 'set as default', sl: 'nastavite kot privzetega', source: 'S-EN19' },
  'word.deliveryMethod': { en: 'delivery method', sl: 'način dostave', source: 'S-EN19' },
  'word.mailboxRecord': { en: 'mailbox record', sl: 'zapis nabiralnika', source: 'S-EN19' },
  'word.mailboxEntity': { en: 'Mailbox entity', sl: 'entiteta nabiralnika', source: 'S-EN19' },
  'word.asynchronousJob': { en: 'asynchronous job', sl: 'asinhroni posel', source: 'S-EN19' },
  'word.tenant': { en: 'tenant', sl: 'najemnik', source: 'S-EN19' },
  'word.subscription': { en: 'subscription', sl: 'naročnina', source: 'S-EN19' },
  'word.queue': { en: 'queue', sl: 'čakalna vrsta', source: 'S-EN19' },
} as const satisfies Record<string, Term>;
