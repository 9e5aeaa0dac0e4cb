import {
  AuthenticationProtocol,
  ConnectionResult,
  CredentialRetrieval,
  RowState,
  ServerAuthority,
  ServerType,
} from '../choices';
import { isExchangeOnlineProfile, isServerToServer, leadsToExchangeOnline } from '../exchange-online-profile';
import type { EmailServerProfileRow, Guid } from '../rows';
import type { Known, ProfileFacts } from './facts';

export const known = (answer: boolean | undefined): Known =>
  answer === undefined ? 'unknown' : answer ? 'yes' : 'no';

/** The endpoint that 21Vianet documents (failures.md, CHINA-ENDPOINT). */
const CHINA_ENDPOINT = 'https://partner.outlook.cn/EWS/Exchange.asmx';

const GMAIL_HOST = /(?:^|\.)(?:gmail|googlemail|google)\.com$/i;

/** Protocols that count as basic or older ones (failures.md, PROFILE-BASIC-AUTH). */
const OLD_PROTOCOLS: readonly number[] = [
  AuthenticationProtocol.Basic,
  AuthenticationProtocol.Negotiate,
  AuthenticationProtocol.Ntlm,
];

/** The host that Exchange Online takes submissions of clients at; assumed, no document of ours names it. */
const EXCHANGE_ONLINE_SMTP = /(?:^|\.|\/)(?:office365|outlook)\.com\b/i;

/** The public authority serves a government cloud too (its label says +GCC), so it tells nothing. */
const OTHER_CLOUDS: readonly number[] = [ServerAuthority.UsGovernment, ServerAuthority.China];

const MAIL_SERVERS: readonly number[] = [ServerType.Other, ServerType.ImapSmtp];
const OWN_CREDENTIALS: readonly number[] = [CredentialRetrieval.UserOrQueue, CredentialRetrieval.Profile];

export const UNKNOWN_PROFILE: ProfileFacts = {
  state: 'unknown',
  kind: 'unknown',
  serverToServer: 'unknown',
  credentials: 'unknown',
  basicAuthentication: 'unknown',
  gmail: 'unknown',
  withoutImpersonation: 'unknown',
  customApp: 'unknown',
  otherTenant: 'unknown',
  chinaEndpoint: 'unknown',
  connectionTestFailed: 'unknown',
  smtpToExchangeOnline: 'unknown',
  otherCloud: 'unknown',
};

function kindOf(profile: EmailServerProfileRow): ProfileFacts['kind'] {
  if (profile.servertype === undefined) return 'unknown';
  if (MAIL_SERVERS.includes(profile.servertype)) return 'mail';
  if (profile.servertype === ServerType.ExchangeServerHybrid) return 'hybrid';
  const online = isExchangeOnlineProfile(profile);
  return online === undefined ? 'unknown' : online ? 'exchangeOnline' : 'exchange';
}

const isGmail = ({
  incomingcredentialretrieval: retrieval,
  incomingserverlocation: at,
}: EmailServerProfileRow) =>
  retrieval === CredentialRetrieval.GmailOAuth ||
  (at
    ? GMAIL_HOST.test(URL.canParse(at) ? new URL(at).hostname : at)
    : retrieval === undefined
      ? undefined
      : false);

/** Compared only where both are told and the profile does not take the environment's own (inferred, failures.md). */
function otherTenant(profile: EmailServerProfileRow, tenantId: Guid | undefined): Known {
  const { usedefaulttenantid: own, exchangeonlinetenantid: named } = profile;
  if (own === true || named === null) return 'no';
  if (own === undefined || !named || !tenantId) return 'unknown';
  return named.toLowerCase() === tenantId.toLowerCase() ? 'no' : 'yes';
}

function chinaEndpoint({ serverauthority, defaultserverlocation: at }: EmailServerProfileRow): Known {
  if (serverauthority === undefined) return 'unknown';
  if (serverauthority !== ServerAuthority.China) return 'no';
  return at === undefined ? 'unknown' : known(at?.toLowerCase() !== CHINA_ENDPOINT.toLowerCase());
}

/** @param tenantId the environment's own tenant of Microsoft 365, where it was read */
export function profileFactsOf(profile: EmailServerProfileRow, tenantId: Guid | undefined): ProfileFacts {
  const {
    statecode,
    incomingcredentialretrieval: retrieval,
    incomingauthenticationprotocol: protocol,
  } = profile;
  const toExchangeOnline = leadsToExchangeOnline(profile);
  const both = (one: boolean | undefined, other: boolean | undefined): Known =>
    one === false || other === false ? 'no' : known(one && other);
  return {
    state: statecode === undefined ? 'unknown' : statecode === RowState.Active ? 'active' : 'inactive',
    kind: kindOf(profile),
    serverToServer: known(isServerToServer(profile)),
    credentials: both(
      toExchangeOnline,
      retrieval === undefined
        ? undefined
        : retrieval !== CredentialRetrieval.ServerToServer && retrieval !== CredentialRetrieval.EntraOAuth,
    ),
    basicAuthentication: both(
      toExchangeOnline,
      protocol === undefined ? undefined : OLD_PROTOCOLS.includes(protocol),
    ),
    gmail: known(isGmail(profile)),
    withoutImpersonation: both(
      retrieval === undefined ? undefined : OWN_CREDENTIALS.includes(retrieval),
      profile.incominguseimpersonation === undefined ? undefined : !profile.incominguseimpersonation,
    ),
    customApp: known(retrieval === undefined ? undefined : retrieval === CredentialRetrieval.EntraOAuth),
    otherTenant: otherTenant(profile, tenantId),
    chinaEndpoint: chinaEndpoint(profile),
    connectionTestFailed: known(
      profile.lastauthorizationstatus === undefined
        ? undefined
        : profile.lastauthorizationstatus === ConnectionResult.Failure,
    ),
    smtpToExchangeOnline: both(
      profile.servertype === undefined ? undefined : MAIL_SERVERS.includes(profile.servertype),
      profile.outgoingserverlocation === undefined
        ? undefined
        : EXCHANGE_ONLINE_SMTP.test(profile.outgoingserverlocation ?? ''),
    ),
    otherCloud: known(
      profile.serverauthority === undefined ? undefined : OTHER_CLOUDS.includes(profile.serverauthority),
    ),
  };
}
