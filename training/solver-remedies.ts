/** How a solver mends what no event of the lifecycle cures. */
import type { PersonaId } from '../catalog/personas';
import type { DataverseClient } from '../dataverse/client';
import { ActDelivery, CredentialRetrieval, ServerType } from '../domain/choices';
import { activeExchangeOnlineProfiles } from '../domain/exchange-online-profile';
import type { Remedy } from '../domain/remedy';
import { stateColumns } from '../domain/row-state';
import type { EmailServerProfileRow, MailboxRow } from '../domain/rows';
import type { TenantSnapshot } from '../domain/snapshot';
import type { SolverSeat } from './solver-seat';

const PROFILE_COLUMNS = [
  'emailserverprofileid',
  'statecode',
  'servertype',
  'incomingcredentialretrieval',
  'incomingserverlocation',
];

/** A profile that signs in server to server, as dataverse.md 2.1 recommends for Exchange Online. */
const NEW_PROFILE = {
  name: 'Microsoft Exchange Online',
  servertype: ServerType.ExchangeServer,
  incomingcredentialretrieval: CredentialRetrieval.ServerToServer,
  outgoingcredentialretrieval: CredentialRetrieval.ServerToServer,
};

interface Sick {
  seat: SolverSeat;
  /** Of the administrator. */
  client: DataverseClient;
  mailbox: MailboxRow;
  snapshot: TenantSnapshot;
}

/** @returns whether anything was left to do */
type Mend = (sick: Sick) => Promise<boolean>;

const profiles = (client: DataverseClient, filter?: string) =>
  client.list<EmailServerProfileRow>('emailserverprofiles', PROFILE_COLUMNS, filter);

const MENDS: Readonly<Record<Remedy, Mend>> = {
  async activateProfile({ client, mailbox }) {
    const id = mailbox._emailserverprofile_value;
    const active = await profiles(client, 'statecode eq 0');
    if (active.some(({ emailserverprofileid }) => emailserverprofileid === id)) return false;
    await client.patch(`emailserverprofiles(${id})`, stateColumns(true));
    return true;
  },
  async enableUser({ client, mailbox }) {
    await client.patch(`systemusers(${mailbox._regardingobjectid_value})`, { isdisabled: false });
    return true;
  },
  async activateQueue({ client, mailbox }) {
    await client.patch(`queues(${mailbox._regardingobjectid_value})`, stateColumns(true));
    return true;
  },
  async noActOfQueue({ client, mailbox }) {
    await client.patch(`mailboxes(${mailbox.mailboxid})`, { actdeliverymethod: ActDelivery.None });
    return true;
  },
  async alertsOn({ client, snapshot: { organization } }) {
    const columns = { generatealertsforerrors: true };
    await client.patch(`organizations(${organization?.organizationid})`, columns);
    return true;
  },
  async roleForOwner({ seat, client, mailbox }) {
    const [role] = await client.list<{ roleid: string }>('roles', ['roleid'], "name eq 'Salesperson'");
    await client.post(`systemusers(${mailbox._ownerid_value})/systemuserroles_association/$ref`, {
      '@odata.id': `${seat.base}/roles(${role?.roleid})`,
    });
    return true;
  },
  async createProfile({ client }) {
    if (activeExchangeOnlineProfiles(await profiles(client)).length > 0) return false;
    await client.post('emailserverprofiles', NEW_PROFILE);
    return true;
  },
  async licence({ seat, mailbox }) {
    const id = await seat.idOf(mendedBy('licence'));
    const user = mailbox._regardingobjectid_value;
    if (user) await seat.control.setLicence(user, true, id);
    return true;
  },
};

/** A licence is given in Microsoft 365, everything else in Dynamics. */
const mendedBy = (remedy: Remedy): PersonaId =>
  remedy === 'licence' ? 'systemAndGlobalAdministrator' : 'systemAdministrator';

/** @returns whether anything was left to do */
export async function mend(
  seat: SolverSeat,
  remedy: Remedy,
  mailbox: MailboxRow,
  snapshot: TenantSnapshot,
): Promise<boolean> {
  const client = await seat.administrator();
  if (!(await MENDS[remedy]({ seat, client, mailbox, snapshot }))) return false;
  seat.took(mendedBy(remedy), { kind: 'remedy', remedy }, mailbox);
  return true;
}
