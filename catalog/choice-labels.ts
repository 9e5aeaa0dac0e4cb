import {
  AccessMode,
  ActDelivery,
  AlertLevel,
  Approval,
  AuthenticationProtocol,
  ConnectionResult,
  ConnectionTest,
  ContactsImport,
  CredentialRetrieval,
  ExchangeVersion,
  IncomingDelivery,
  IncomingFilter,
  OfficeAppsDeployment,
  OperationState,
  OperationStatus,
  OperationType,
  OutgoingDelivery,
  QueueIncomingDelivery,
  QueueOutgoingDelivery,
  QueueView,
  RowState,
  RowStatus,
  ServerAuthority,
  ServerType,
  TestStatus,
} from '../domain/choices';

/** A label of a choice value in both languages that the product knows. */
export interface Label {
  en: string;
  sl: string;
}

/** A value that a choice column may have. */
export interface ChoiceOption {
  value: number;
  label: Label;
}

const label = (en: string, sl: string): Label => ({ en, sl });

/** The options of a choice; the compiler asks for a label of each of its values. */
function options<Choice extends Readonly<Record<string, number>>>(
  choice: Choice,
  labels: Readonly<Record<keyof Choice, Label>>,
): readonly ChoiceOption[] {
  return Object.entries(choice).map(([key, value]) => ({ value, label: labels[key as keyof Choice] }));
}

const none = label('None', 'Brez');
const notRun = label('Not Run', 'Ni zagnano');
const success = label('Success', 'Uspeh');
const failure = label('Failure', 'Napaka');
const serverSide = label('Server-Side Synchronization', 'Strežniška sinhronizacija');
const serverSideOrRouter = label(
  'Server-Side Synchronization or Email Router',
  'Strežniška sinhronizacija ali e-poštni usmerjevalnik',
);
const outlook = label('Microsoft Dynamics 365 for Outlook', 'Microsoft Dynamics 365 za Outlook');
const forwardMailbox = label('Forward Mailbox', 'Nabiralnik za posredovanje');

/**
 * What choice values are called, for formatted values and for views. English as the Dataverse schema has
 * it (S-TBL-MB, S-TBL-ESP): of the Email Router it speaks for users and queues, no longer for mailboxes. The
 * product's own Slovenian was found in no source, so Slovenian is ours (procedure.md 8.10). Labels are shown and never compared.
 */
export const choiceOptions = {
  IncomingDelivery: options(IncomingDelivery, {
    None: none,
    Outlook: outlook,
    ServerSide: serverSide,
    ForwardMailbox: forwardMailbox,
  }),
  OutgoingDelivery: options(OutgoingDelivery, {
    None: none,
    Outlook: outlook,
    ServerSide: serverSide,
  }),
  ActDelivery: options(ActDelivery, {
    Outlook: outlook,
    ServerSide: serverSide,
    None: none,
  }),
  Approval: options(Approval, {
    Empty: label('Empty', 'Prazno'),
    Approved: label('Approved', 'Odobreno'),
    Pending: label('Pending Approval', 'Čaka na odobritev'),
    Rejected: label('Rejected', 'Zavrnjeno'),
  }),
  TestStatus: options(TestStatus, { NotRun: notRun, Success: success, Failure: failure }),
  RowState: options(RowState, {
    Active: label('Active', 'Dejavno'),
    Inactive: label('Inactive', 'Nedejavno'),
  }),
  RowStatus: options(RowStatus, {
    Active: label('Active', 'Dejavno'),
    Inactive: label('Inactive', 'Nedejavno'),
  }),
  OfficeAppsDeployment: options(OfficeAppsDeployment, {
    NotInstalled: label('NotInstalled', 'Ni nameščeno'),
    Installed: label('Installed', 'Nameščeno'),
    InstallFailed: label('InstallFailed', 'Namestitev ni uspela'),
    UninstallFailed: label('UninstallFailed', 'Odstranitev ni uspela'),
    UpgradeRequired: label('UpgradeRequired', 'Potrebna nadgradnja'),
  }),
  ContactsImport: options(ContactsImport, {
    NotImported: label('NotImported', 'Ni uvoženo'),
    Imported: label('Imported', 'Uvoženo'),
    ImportFailed: label('ImportFailed', 'Uvoz ni uspel'),
  }),
  ServerType: options(ServerType, {
    ExchangeServer: label('Exchange Server', 'Exchange Server'),
    Other: label('Other (POP3/SMTP)', 'Drugo (POP3/SMTP)'),
    ExchangeServerHybrid: label('Exchange Server (Hybrid)', 'Exchange Server (hibridno)'),
    ExchangeOnlineHybrid: label('Exchange Online (Hybrid)', 'Exchange Online (hibridno)'),
    ImapSmtp: label('IMAP/SMTP', 'IMAP/SMTP'),
  }),
  ServerAuthority: options(ServerAuthority, {
    Public: label(
      'Public (+GCC) (https://login.microsoftonline.com)',
      'Javno (+GCC) (https://login.microsoftonline.com)',
    ),
    UsGovernment: label(
      'US Government (GCC High and DoD) (https://login.microsoftonline.us)',
      'Vlada ZDA (GCC High in DoD) (https://login.microsoftonline.us)',
    ),
    China: label(
      'China (21Vianet) (https://login.chinacloudapi.cn)',
      'Kitajska (21Vianet) (https://login.chinacloudapi.cn)',
    ),
    Automatic: label(
      'Automatic (determined by Dynamics 365 cloud)',
      'Samodejno (določi oblak storitve Dynamics 365)',
    ),
  }),
  ExchangeVersion: options(ExchangeVersion, {
    Exchange2007: label('Exchange 2007', 'Exchange 2007'),
    Exchange2007Sp1: label('Exchange 2007 SP1', 'Exchange 2007 SP1'),
    Exchange2010: label('Exchange 2010', 'Exchange 2010'),
    Exchange2010Sp1: label('Exchange 2010 SP1', 'Exchange 2010 SP1'),
    Exchange2010Sp2: label('Exchange 2010 SP2', 'Exchange 2010 SP2'),
    Exchange2013: label('Exchange 2013', 'Exchange 2013'),
  }),
  CredentialRetrieval: options(CredentialRetrieval, {
    UserOrQueue: label(
      'Credentials Specified by a User or Queue',
      'Poverilnice, ki jih poda uporabnik ali čakalna vrsta',
    ),
    Profile: label('Credentials Specified in Email Server Profile', 'Poverilnice v profilu strežnika'),
    ServerToServer: label('Server to Server Authentication', 'Preverjanje pristnosti med strežnikoma'),
    WindowsIntegrated: label(
      'Windows Integrated Authentication',
      'Integrirano preverjanje pristnosti sistema Windows',
    ),
    Anonymous: label('Without Credentials (Anonymous)', 'Brez poverilnic (anonimno)'),
    GmailOAuth: label('Gmail OAuth', 'Gmail OAuth'),
    ExchangeHybridModernAuth: label('Exchange Hybrid Modern Auth (HMA)', 'Exchange Hybrid Modern Auth (HMA)'),
    EntraOAuth: label('OAuth with Microsoft Entra ID', 'OAuth s storitvijo Microsoft Entra ID'),
  }),
  AuthenticationProtocol: options(AuthenticationProtocol, {
    AutoDetect: label('Auto Detect', 'Samodejno zaznaj'),
    Negotiate: label('Negotiate', 'Negotiate'),
    Ntlm: label('NTLM', 'NTLM'),
    Basic: label('Basic', 'Osnovno'),
    OAuth: label('OAuth', 'OAuth'),
  }),
  ConnectionTest: options(ConnectionTest, {
    Failure: failure,
    Success: success,
    Warning: label('Warning', 'Svarilo'),
  }),
  ConnectionResult: options(ConnectionResult, { Failure: failure, Success: success }),
  AccessMode: options(AccessMode, {
    ReadWrite: label('Read-Write', 'Branje in pisanje'),
    Administrative: label('Administrative', 'Skrbniški'),
    Read: label('Read', 'Branje'),
    SupportUser: label('Support User', 'Uporabnik podpore'),
    NonInteractive: label('Non-interactive', 'Neinteraktivni'),
    DelegatedAdmin: label('Delegated Admin', 'Pooblaščeni skrbnik'),
  }),
  UserIncomingDelivery: options(IncomingDelivery, {
    None: none,
    Outlook: outlook,
    ServerSide: serverSideOrRouter,
    ForwardMailbox: forwardMailbox,
  }),
  UserOutgoingDelivery: options(OutgoingDelivery, {
    None: none,
    Outlook: outlook,
    ServerSide: serverSideOrRouter,
  }),
  QueueIncomingDelivery: options(QueueIncomingDelivery, {
    None: none,
    ServerSide: serverSideOrRouter,
    ForwardMailbox: forwardMailbox,
  }),
  QueueOutgoingDelivery: options(QueueOutgoingDelivery, {
    None: none,
    ServerSide: serverSideOrRouter,
  }),
  IncomingFilter: options(IncomingFilter, {
    All: label('All email messages', 'Vsa e-poštna sporočila'),
    Replies: label('Email messages in response to Dynamics 365 email', 'Odgovori na e-pošto iz Dynamics 365'),
    LeadsContactsAccounts: label(
      'Email messages from Dynamics 365 Leads, Contacts and Accounts',
      'E-pošta potencialnih strank, stikov in podjetij v Dynamics 365',
    ),
    EmailEnabledRecords: label(
      'Email messages from Dynamics 365 records that are email enabled',
      'E-pošta zapisov Dynamics 365, ki imajo e-poštni naslov',
    ),
    None: label('No email messages', 'Brez e-poštnih sporočil'),
  }),
  QueueView: options(QueueView, { Public: label('Public', 'Javna'), Private: label('Private', 'Zasebna') }),
  AlertLevel: options(AlertLevel, {
    Information: label('Information', 'Informacija'),
    Warning: label('Warning', 'Svarilo'),
    Error: label('Error', 'Napaka'),
  }),
  OperationType: options(OperationType, {
    SystemEvent: label('System Event', 'Sistemski dogodek'),
    Workflow: label('Workflow', 'Potek dela'),
    BulkDelete: label('Bulk Delete', 'Množično brisanje'),
    OutgoingActivity: label('Outgoing Activity', 'Odhodna dejavnost'),
    IncomingEmailProcessing: label('Incoming Email Processing', 'Obdelava dohodne e-pošte'),
    MailboxTestAccess: label('Mailbox Test Access', 'Preskus dostopa do nabiralnika'),
    ExecuteAsyncRequest: label('Execute Async Request', 'Izvedba asinhrone zahteve'),
  }),
  OperationState: options(OperationState, {
    Ready: label('Ready', 'Pripravljeno'),
    Suspended: label('Suspended', 'Odloženo'),
    Locked: label('Locked', 'Zaklenjeno'),
    Completed: label('Completed', 'Končano'),
  }),
  OperationStatus: options(OperationStatus, {
    WaitingForResources: label('Waiting For Resources', 'Čaka na vire'),
    Waiting: label('Waiting', 'Čaka'),
    InProgress: label('In Progress', 'V teku'),
    Pausing: label('Pausing', 'Se ustavlja'),
    Canceling: label('Canceling', 'Se preklicuje'),
    Succeeded: label('Succeeded', 'Uspelo'),
    Failed: label('Failed', 'Ni uspelo'),
    Canceled: label('Canceled', 'Preklicano'),
  }),
} as const satisfies Record<string, readonly ChoiceOption[]>;

export type ChoiceName = keyof typeof choiceOptions;
