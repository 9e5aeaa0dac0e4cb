import { type ChoiceOf, CredentialRetrieval, ServerType } from '../../domain/choices';
import type { TermId } from '../terms';

/** Fields of a profile that hold text. */
export type ProfileTextField =
  | 'incomingLocation'
  | 'outgoingLocation'
  | 'location'
  | 'incomingPort'
  | 'outgoingPort'
  | 'tenantId'
  | 'applicationId'
  | 'clientSecret'
  | 'resourceId'
  | 'userName'
  | 'password'
  | 'keyVaultUri'
  | 'keyName'
  | 'keyVaultApplicationId'
  | 'keyVaultSecret';

/**
 * The columns behind the fields (dataverse.md 2.1). One field of a location, user or password stands for both
 * directions, as *Use Same Settings for Outgoing Connection* is on by default. What belongs to the Key Vault is a
 * record of its own, which is not served: it is asked for and kept nowhere. That the application of Exchange Hybrid
 * Modern Auth is `oauthclientid` is assumed.
 */
export const PROFILE_COLUMNS = {
  incomingLocation: ['incomingserverlocation'],
  outgoingLocation: ['outgoingserverlocation'],
  location: ['incomingserverlocation', 'outgoingserverlocation'],
  incomingPort: ['incomingportnumber'],
  outgoingPort: ['outgoingportnumber'],
  tenantId: ['exchangeonlinetenantid'],
  applicationId: ['oauthclientid'],
  clientSecret: ['oauthclientsecret'],
  resourceId: ['aadresourceid'],
  userName: ['incomingusername', 'outgoingusername'],
  password: ['incomingpassword', 'outgoingpassword'],
  keyVaultUri: [],
  keyName: [],
  keyVaultApplicationId: [],
  keyVaultSecret: [],
} as const satisfies Record<ProfileTextField, readonly string[]>;

export interface ConnectionField {
  field: ProfileTextField;
  label: TermId;
  required?: true;
  /** Never shown, and asked for once only. */
  secret?: true;
}

/** What fills itself, and is shown as it is. */
export type FilledFields = Partial<Record<ProfileTextField, string>>;

export interface Authentication {
  label: TermId;
  credentials: ChoiceOf<typeof CredentialRetrieval>;
  fields: readonly ConnectionField[];
  fills?: FilledFields;
  /** Whether the location can be left to *Auto-discover server location*. */
  discovers?: true;
  /** What has to be known about it, by its sentence. */
  note?: 'crossTenant' | 'hybridModern' | 'gmail';
}

export interface ConnectionType {
  id: 'exchangeOnline' | 'exchangeOnPremises' | 'gmail';
  label: TermId;
  servertype: ChoiceOf<typeof ServerType>;
  authentications: readonly [Authentication, ...Authentication[]];
}

/** The host is documented (dataverse.md 2.1); its path follows that of 21Vianet, and the port is that of https (assumed). */
const EXCHANGE_ONLINE = 'https://outlook.office365.com/EWS/Exchange.asmx';

/**
 * The server types that the current client offers, each with the ways of signing in that documents name (today.md 6).
 * Which value of the column each stands for is documented nowhere: they are those of the profiles that a tenant begins
 * with, and for Gmail that of the documented port 995 (modelled).
 */
export const connectionTypes: readonly ConnectionType[] = [
  {
    id: 'exchangeOnline',
    label: 'current.exchangeOnline',
    servertype: ServerType.ExchangeServer,
    authentications: [
      {
        label: 'option.serverToServer',
        credentials: CredentialRetrieval.ServerToServer,
        fields: [],
      },
      {
        label: 'option.crossTenant',
        credentials: CredentialRetrieval.EntraOAuth,
        fields: [
          { field: 'tenantId', label: 'field.tenantId', required: true },
          { field: 'applicationId', label: 'field.applicationId', required: true },
          { field: 'clientSecret', label: 'field.clientSecret', required: true, secret: true },
        ],
        fills: {
          incomingLocation: EXCHANGE_ONLINE,
          outgoingLocation: EXCHANGE_ONLINE,
          incomingPort: '443',
          outgoingPort: '443',
        },
        note: 'crossTenant',
      },
    ],
  },
  {
    id: 'exchangeOnPremises',
    label: 'option.exchangeOnPremises',
    servertype: ServerType.ExchangeServerHybrid,
    authentications: [
      {
        label: 'option.profileCredentials',
        credentials: CredentialRetrieval.Profile,
        fields: [
          { field: 'incomingLocation', label: 'field.incomingServerLocation' },
          { field: 'outgoingLocation', label: 'field.outgoingServerLocation' },
          { field: 'userName', label: 'field.incomingUserName', required: true },
          { field: 'password', label: 'field.incomingPassword', required: true, secret: true },
        ],
        discovers: true,
      },
      {
        label: 'option.hybridModernAuth',
        credentials: CredentialRetrieval.ExchangeHybridModernAuth,
        fields: [
          { field: 'location', label: 'field.ewsUrl', required: true },
          { field: 'resourceId', label: 'field.entraResourceId', required: true },
          { field: 'tenantId', label: 'field.hybridTenantId', required: true },
          { field: 'applicationId', label: 'field.hybridApplicationId', required: true },
          { field: 'keyVaultUri', label: 'field.keyVaultUri', required: true },
          { field: 'keyName', label: 'field.keyName', required: true },
          { field: 'keyVaultApplicationId', label: 'field.keyVaultApplicationId', required: true },
          { field: 'keyVaultSecret', label: 'field.keyVaultSecret', required: true, secret: true },
        ],
        note: 'hybridModern',
      },
    ],
  },
  {
    id: 'gmail',
    label: 'option.gmail',
    servertype: ServerType.Other,
    authentications: [
      {
        label: 'option.gmailOAuth',
        credentials: CredentialRetrieval.GmailOAuth,
        fields: [
          { field: 'incomingLocation', label: 'field.incomingServerLocation', required: true },
          { field: 'outgoingLocation', label: 'field.outgoingServerLocation', required: true },
          { field: 'applicationId', label: 'field.clientId', required: true },
          { field: 'clientSecret', label: 'field.clientSecret', required: true, secret: true },
        ],
        fills: { incomingPort: '995', outgoingPort: '587' },
        note: 'gmail',
      },
    ],
  },
];

/** Of a profile that connects otherwise, as older ones may. */
const OTHER_FIELDS: readonly ConnectionField[] = [
  { field: 'incomingLocation', label: 'field.incomingServerLocation' },
  { field: 'outgoingLocation', label: 'field.outgoingServerLocation' },
];

export interface Connection {
  /** Null where the profile is of a kind that is not made anew. */
  type: ConnectionType | null;
  authentication: Authentication | null;
  fields: readonly ConnectionField[];
}

/** How a profile connects, by its two columns. */
export function connectionOf(servertype: number | undefined, credentials: number | undefined): Connection {
  for (const type of connectionTypes) {
    const authentication = type.authentications.find((each) => each.credentials === credentials);
    if (type.servertype === servertype && authentication) {
      return { type, authentication, fields: authentication.fields };
    }
  }
  return { type: null, authentication: null, fields: OTHER_FIELDS };
}

/** Whether a field has to be filled: without discovery somebody has to say where the server is. */
export const isRequired = (
  { authentication }: Connection,
  { field, required }: ConnectionField,
  autodiscover: boolean,
): boolean =>
  required === true || (field === 'incomingLocation' && authentication?.discovers === true && !autodiscover);

/** The field that an authentication still asks for; null where it has all that it needs. */
export function missingField(
  connection: Connection,
  isGiven: (field: ProfileTextField) => boolean,
  autodiscover: boolean,
): ConnectionField | null {
  const wanted = connection.fields.filter((each) => isRequired(connection, each, autodiscover));
  return wanted.find(({ field }) => !isGiven(field)) ?? null;
}
