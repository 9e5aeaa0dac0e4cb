import { CredentialRetrieval, RowState, RowStatus, ServerType } from '../../domain/choices';
import type { EmailServerProfileColumns, Guid } from '../../domain/rows';
import type { ScenarioProfile } from '../../domain/scenario';
import { nextId } from './randomness';
import { momentOf, nextVersion, type SimulatedTenant } from './tenant';

/** Name of the profile that appears by itself where Exchange Online lies in the same tenant (P1). */
const AUTOMATIC_NAME = 'Microsoft Exchange Online';

/**
 * How a tenant's profile connects, by where its two halves run. Online with Exchange Online as
 * the documents recommend (dataverse.md 2.1); the server types of the hybrids are documented there, their credential
 * retrieval is modelled.
 */
function connectionOf({
  core,
}: SimulatedTenant): Pick<
  EmailServerProfileColumns,
  'name' | 'servertype' | 'incomingcredentialretrieval' | 'incomingserverlocation' | 'useautodiscover'
> {
  if (core.exchange === 'onprem') {
    return {
      name: 'Exchange Server',
      servertype: core.deployment === 'online' ? ServerType.ExchangeServerHybrid : ServerType.ExchangeServer,
      incomingcredentialretrieval:
        core.deployment === 'online' ? CredentialRetrieval.Profile : CredentialRetrieval.WindowsIntegrated,
      incomingserverlocation: 'https://mail.contoso.com/EWS/Exchange.asmx',
      useautodiscover: false,
    };
  }
  return {
    name: AUTOMATIC_NAME,
    servertype: core.deployment === 'online' ? ServerType.ExchangeServer : ServerType.ExchangeOnlineHybrid,
    incomingcredentialretrieval: CredentialRetrieval.ServerToServer,
    incomingserverlocation: null,
    useautodiscover: false,
  };
}

/** One that signs in with credentials of its own, wherever its Exchange runs. */
const OWN_CREDENTIALS = {
  servertype: ServerType.ExchangeServer,
  incomingcredentialretrieval: CredentialRetrieval.Profile,
  incomingserverlocation: 'https://mail.example.com/EWS/Exchange.asmx',
  useautodiscover: false,
} as const;

/** The profile of a tenant whose Exchange it can reach. @param wanted another than the one that appears by itself */
export function addProfile(
  tenant: SimulatedTenant,
  owner: Guid,
  wanted?: ScenarioProfile,
): EmailServerProfileColumns {
  const connection = {
    ...connectionOf(tenant),
    ...(wanted?.connects === 'other' ? OWN_CREDENTIALS : {}),
    ...(wanted?.connects === 'serverToServer'
      ? {
          incomingcredentialretrieval: CredentialRetrieval.ServerToServer,
          incomingserverlocation: null,
          servertype: ServerType.ExchangeServer,
        }
      : {}),
    ...(wanted ? { name: wanted.name } : {}),
  };
  const active = wanted?.active ?? true;
  const profile: EmailServerProfileColumns = {
    emailserverprofileid: nextId(tenant.core),
    statecode: active ? RowState.Active : RowState.Inactive,
    statuscode: active ? RowStatus.Active : RowStatus.Inactive,
    ...connection,
    outgoingcredentialretrieval: connection.incomingcredentialretrieval,
    outgoingserverlocation: connection.incomingserverlocation,
    _ownerid_value: owner,
    modifiedon: momentOf(tenant),
    versionnumber: nextVersion(tenant),
  };
  tenant.tables.emailserverprofiles.put(profile);
  return profile;
}

/** Whether the tenant's Exchange gives it a profile without anybody's doing. */
export function hasAutomaticProfile({ core }: SimulatedTenant): boolean {
  return core.exchange === 'onprem' || core.organizationFacts.subscription === 'sameTenant';
}
