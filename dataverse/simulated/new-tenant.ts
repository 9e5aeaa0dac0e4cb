import { type SecurityRoleId, securityRoles } from '../../catalog/security-roles';
import { Approval, CredentialRetrieval, RowState, RowStatus, ServerType } from '../../domain/choices';
import { formatDefaultSettings, NO_DEFAULTS, SERVER_SIDE_DEFAULTS } from '../../domain/default-settings';
import type { Sides } from '../../domain/lifecycle';
import { columnsOf } from '../../domain/mailbox-columns';
import type { Guid, MailboxColumns } from '../../domain/rows';
import type { MailboxSeed, Scenario } from '../../domain/scenario';
import { momentOf, nextId, nextVersion, type SimulatedTenant, tablesOf } from './tenant';

const UNTOUCHED: Sides = {
  record: 'active',
  profile: 'none',
  approval: 'noAddress',
  policy: 'required',
  test: 'idle',
  incoming: 'off',
  outgoing: 'off',
  act: 'off',
};

interface NewMailbox {
  id: Guid;
  name: string;
  address: string;
  owner: Guid;
  regarding: { id: Guid; table: 'systemuser' | 'queue' };
  seed: MailboxSeed;
  profile: Guid;
}

function addMailbox(tenant: SimulatedTenant, mailbox: NewMailbox): void {
  const sides: Sides = { ...UNTOUCHED, approval: 'waiting', ...mailbox.seed.sides };
  const at = momentOf(tenant);
  const row: MailboxColumns = {
    mailboxid: mailbox.id,
    name: mailbox.name,
    emailaddress: sides.approval === 'noAddress' ? null : mailbox.address,
    statecode: RowState.Active,
    statuscode: RowStatus.Active,
    _emailserverprofile_value: sides.profile === 'none' ? null : mailbox.profile,
    _regardingobjectid_value: mailbox.regarding.id,
    '_regardingobjectid_value@Microsoft.Dynamics.CRM.lookuplogicalname': mailbox.regarding.table,
    _ownerid_value: mailbox.owner,
    incomingemaildeliverymethod: 0,
    outgoingemaildeliverymethod: 0,
    actdeliverymethod: 2,
    emailrouteraccessapproval: Approval.Empty,
    isemailaddressapprovedbyo365admin: false,
    _emailaddressapprovedby_value: null,
    emailaddressapprovedon: null,
    incomingemailstatus: 0,
    outgoingemailstatus: 0,
    actstatus: 0,
    mailboxstatus: 0,
    enabledforincomingemail: false,
    enabledforoutgoingemail: false,
    enabledforact: false,
    testemailconfigurationscheduled: false,
    testmailboxaccesscompletedon: null,
    postponetestemailconfigurationuntil: null,
    testemailconfigurationretrycount: 0,
    processingstatecode: 0,
    transientfailurecount: 0,
    receivingpostponeduntil: null,
    postponesendinguntil: null,
    receivingpostponeduntilforact: null,
    orgmarkedasprimaryforexchangesync: false,
    isactsyncorgflagset: false,
    isforwardmailbox: false,
    lastsuccessfulsynccompletedon: null,
    modifiedon: at,
    versionnumber: nextVersion(tenant),
    ...columnsOf(UNTOUCHED, sides, at),
  };
  tenant.tables.mailboxes.put(row);
  if (mailbox.seed.exchange) tenant.core.exchange[mailbox.id] = mailbox.seed.exchange;
}

/**
 * A tenant as the scenario starts it.
 * @param seed makes the same tenant twice; take a fresh number for a fresh organization id
 * @param now milliseconds that the tenant's clock starts at
 */
export function newTenant(scenario: Scenario, seed: number, now: number): SimulatedTenant {
  const tenant: SimulatedTenant = {
    core: {
      id: '',
      scenario: scenario.id,
      version: scenario.version,
      now,
      speed: scenario.speed,
      sequence: 0,
      seed,
      testSeconds: scenario.testSeconds,
      personas: {},
      exchange: {},
      jobs: [],
    },
    tables: tablesOf(),
  };
  const { core, tables } = tenant;
  core.id = nextId(core);
  const profile = nextId(core);
  const roleIds = new Map<string, Guid>();
  for (const [key, role] of Object.entries(securityRoles)) {
    const roleid = nextId(core);
    roleIds.set(key, roleid);
    tables.roles.put({
      roleid,
      name: role.name,
      countsAs: 'countsAs' in role ? role.countsAs : null,
      privileges: { ...role.privileges },
      versionnumber: nextVersion(tenant),
    });
  }
  const roleId = (key: string) => roleIds.get(key as SecurityRoleId);

  const administrator: Guid = nextId(core);
  tables.organizations.put({
    organizationid: core.id,
    name: scenario.organization,
    requireapprovalforuseremail: scenario.requireApproval.users,
    requireapprovalforqueueemail: scenario.requireApproval.queues,
    _defaultemailserverprofileid_value: scenario.defaultsAreServerSide ? profile : null,
    defaultemailsettings: formatDefaultSettings(
      scenario.defaultsAreServerSide ? SERVER_SIDE_DEFAULTS : NO_DEFAULTS,
    ),
    generatealertsforerrors: true,
    generatealertsforwarnings: true,
    generatealertsforinformation: true,
    notifymailboxownerofemailserverlevelalerts: false,
    versionnumber: nextVersion(tenant),
  });
  tables.emailserverprofiles.put({
    emailserverprofileid: profile,
    name: 'Microsoft Exchange Online',
    statecode: RowState.Active,
    statuscode: RowStatus.Active,
    servertype: ServerType.ExchangeServer,
    incomingcredentialretrieval: CredentialRetrieval.ServerToServer,
    outgoingcredentialretrieval: CredentialRetrieval.ServerToServer,
    incomingserverlocation: null,
    outgoingserverlocation: null,
    _ownerid_value: administrator,
    modifiedon: momentOf(tenant),
    versionnumber: nextVersion(tenant),
  });

  scenario.users.forEach((user, index) => {
    const id = index === 0 ? administrator : nextId(core);
    const mailbox = nextId(core);
    const address = `${user.alias}@${scenario.domain}`;
    if (user.persona) core.personas[user.persona] = id;
    addMailbox(tenant, {
      id: mailbox,
      name: user.name,
      address,
      owner: id,
      regarding: { id, table: 'systemuser' },
      seed: user,
      profile,
    });
    const row = tables.mailboxes.get(mailbox);
    tables.systemusers.put({
      systemuserid: id,
      fullname: user.name,
      domainname: address,
      internalemailaddress: row?.emailaddress ?? null,
      isdisabled: false,
      accessmode: 0,
      emailrouteraccessapproval: row?.emailrouteraccessapproval ?? Approval.Empty,
      isemailaddressapprovedbyo365admin: row?.isemailaddressapprovedbyo365admin ?? false,
      _defaultmailbox_value: mailbox,
      roleids: user.roles.flatMap((role) => roleId(role) ?? []),
      tenantRoles: [...(user.tenantRoles ?? [])],
      versionnumber: nextVersion(tenant),
    });
  });
  for (const queue of scenario.queues) {
    const id = nextId(core);
    const mailbox = nextId(core);
    addMailbox(tenant, {
      id: mailbox,
      name: queue.name,
      address: `${queue.alias}@${scenario.domain}`,
      owner: administrator,
      regarding: { id, table: 'queue' },
      seed: queue,
      profile,
    });
    const row = tables.mailboxes.get(mailbox);
    tables.queues.put({
      queueid: id,
      name: queue.name,
      emailaddress: row?.emailaddress ?? null,
      emailrouteraccessapproval: row?.emailrouteraccessapproval ?? Approval.Empty,
      isemailaddressapprovedbyo365admin: row?.isemailaddressapprovedbyo365admin ?? false,
      statecode: RowState.Active,
      _defaultmailbox_value: mailbox,
      _ownerid_value: administrator,
      versionnumber: nextVersion(tenant),
    });
  }
  return tenant;
}
