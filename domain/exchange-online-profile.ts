import { CredentialRetrieval, RowState, ServerType } from './choices';
import type { EmailServerProfileRow } from './rows';

/** Server hosts of Exchange Online, where a profile names one (dataverse.md 2.1). */
const EXCHANGE_ONLINE_HOSTS = ['outlook.office365.com', 'partner.outlook.cn'];

type ProfileColumns = Pick<
  EmailServerProfileRow,
  'servertype' | 'incomingcredentialretrieval' | 'incomingserverlocation'
>;

function hostOf(location: string): string {
  return URL.canParse(location) ? new URL(location).host.toLowerCase() : location.toLowerCase();
}

/**
 * Whether a profile connects to Exchange Online; undefined where the columns that tell were not read.
 * Names are editable and server type 3 stands for another arrangement, so neither decides
 * (dataverse.md 2.1, decisions 13).
 */
export function isExchangeOnlineProfile(profile: ProfileColumns): boolean | undefined {
  const { servertype, incomingcredentialretrieval: retrieval, incomingserverlocation: location } = profile;
  if (servertype === undefined || retrieval === undefined) return undefined;
  const exchange = servertype === ServerType.ExchangeServer || servertype === ServerType.ExchangeOnlineHybrid;
  const cloudCredentials =
    retrieval === CredentialRetrieval.ServerToServer || retrieval === CredentialRetrieval.EntraOAuth;
  if (!exchange || !cloudCredentials) return false;
  return !location || EXCHANGE_ONLINE_HOSTS.includes(hostOf(location));
}

/** Whether an Exchange profile names a host of Exchange Online, however it signs in there. */
export function leadsToExchangeOnline({
  servertype,
  incomingserverlocation: location,
}: Partial<ProfileColumns>): boolean | undefined {
  if (servertype === undefined || location === undefined) return undefined;
  const exchange = servertype === ServerType.ExchangeServer || servertype === ServerType.ExchangeOnlineHybrid;
  return exchange && location !== null && EXCHANGE_ONLINE_HOSTS.includes(hostOf(location));
}

/** Whether a profile signs in server to server, which asks for the second half of an approval. */
export function isServerToServer(
  profile: Pick<EmailServerProfileRow, 'incomingcredentialretrieval'>,
): boolean | undefined {
  if (profile.incomingcredentialretrieval === undefined) return undefined;
  return profile.incomingcredentialretrieval === CredentialRetrieval.ServerToServer;
}

/** The profiles of a tenant that mailboxes can use to reach Exchange Online now. */
export function activeExchangeOnlineProfiles<P extends EmailServerProfileRow>(profiles: readonly P[]): P[] {
  return profiles.filter(
    (profile) => profile.statecode === RowState.Active && isExchangeOnlineProfile(profile) === true,
  );
}
