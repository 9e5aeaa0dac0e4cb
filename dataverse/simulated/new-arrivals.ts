/** What a scenario says of single mails, items, the app for Outlook, and settings of email, as rows of a fresh tenant. */
import { EmailStatus, OfficeAppsDeployment } from '../../domain/choices';
import type { Guid } from '../../domain/rows';
import {
  type ArrivalSeed,
  type EmailSettings,
  FILTER_VALUES,
  type FilterWord,
  type OutlookAppWord,
  type WaitingSeed,
} from '../../domain/scenario';
import { nextId } from './randomness';
import { momentOf, nextVersion, organizationOf, type SimulatedTenant } from './tenant';

const HOUR = 3_600_000;

const STATES: Readonly<Record<WaitingSeed['is'], 6 | 7 | 8>> = {
  pendingSend: EmailStatus.PendingSend,
  sending: EmailStatus.Sending,
  failed: EmailStatus.Failed,
};

const INSTALLED: Readonly<Record<OutlookAppWord, number>> = {
  notInstalled: OfficeAppsDeployment.NotInstalled,
  installing: OfficeAppsDeployment.NotInstalled,
  installed: OfficeAppsDeployment.Installed,
  failed: OfficeAppsDeployment.InstallFailed,
  upgrade: OfficeAppsDeployment.UpgradeRequired,
};

interface Whose {
  mailbox: Guid;
  owner: Guid;
  /** The user or the queue. */
  of: { table: 'systemusers' | 'queues'; id: Guid };
}

function chooseFilter(tenant: SimulatedTenant, { table, id }: Whose['of'], filter: FilterWord): void {
  const { systemusers, queues } = tenant.tables;
  const chosen = { incomingemailfilteringmethod: FILTER_VALUES[filter] };
  const versionnumber = nextVersion(tenant);
  if (table === 'queues') {
    const queue = queues.get(id);
    if (queue) queues.put({ ...queue, ...chosen, versionnumber });
    return;
  }
  const user = systemusers.get(id);
  if (user) systemusers.put({ ...user, settings: { ...user.settings, ...chosen }, versionnumber });
}

function setMailbox(tenant: SimulatedTenant, id: Guid, arrival: ArrivalSeed): void {
  const { startsOn, outlookApp, outlookAppError } = arrival;
  const row = tenant.tables.mailboxes.get(id);
  if (!row || (!startsOn && !outlookApp)) return;
  const columns = {
    ...(startsOn ? { processemailreceivedafter: startsOn } : {}),
    ...(outlookApp
      ? {
          officeappsdeploymentstatus: INSTALLED[outlookApp],
          officeappsdeploymentscheduled: outlookApp === 'installing',
          officeappsdeploymenterror: outlookAppError ?? null,
        }
      : {}),
  };
  tenant.tables.mailboxes.put({ ...row, ...columns, versionnumber: nextVersion(tenant) });
}

/** Fills what a mailbox's seed says of single mails and items. */
export function addArrivals(
  tenant: SimulatedTenant,
  { mailbox, owner, of }: Whose,
  arrival: ArrivalSeed,
): void {
  const { core, tables } = tenant;
  const ago = (hours: number) => momentOf(tenant, core.now - hours * HOUR);
  if (arrival.filter) chooseFilter(tenant, of, arrival.filter);
  setMailbox(tenant, mailbox, arrival);
  for (const { code, number, hoursAgo, retries = 0 } of arrival.items ?? []) {
    tables.exchangesyncidmappings.put({
      exchangesyncidmappingid: nextId(core),
      _ownerid_value: owner,
      lastsyncerror: code,
      lastsyncerrorcode: number ?? null,
      lastsyncerroroccurredon: ago(hoursAgo),
      retries,
      createdon: ago(hoursAgo),
      versionnumber: nextVersion(tenant),
    });
  }
  for (const { is, hoursAgo, laterInHours, attempts = 0 } of arrival.waiting ?? []) {
    tables.emails.put({
      activityid: nextId(core),
      statuscode: STATES[is],
      createdon: ago(hoursAgo),
      delayedemailsendtime:
        laterInHours === undefined ? null : momentOf(tenant, core.now + laterInHours * HOUR),
      deliveryattempts: attempts,
      directioncode: true,
      _ownerid_value: owner,
      _sendermailboxid_value: mailbox,
      _receivingmailboxid_value: null,
      versionnumber: nextVersion(tenant),
    });
  }
  if (arrival.lastReceivedHoursAgo === undefined) return;
  tables.emails.put({
    activityid: nextId(core),
    statuscode: EmailStatus.Received,
    createdon: ago(arrival.lastReceivedHoursAgo),
    directioncode: false,
    _ownerid_value: owner,
    _sendermailboxid_value: null,
    _receivingmailboxid_value: mailbox,
    versionnumber: nextVersion(tenant),
  });
}

const COLUMNS = {
  allowUnresolvedRecipients: 'allowunresolvedpartiesonemailsend',
  unresolvedIfSeveralMatch: 'unresolveemailaddressifmultiplematch',
  correlation: 'emailcorrelationenabled',
  folderTracking: 'isfolderbasedtrackingenabled',
  ignoreInternalEmail: 'ignoreinternalemail',
} as const;

export function setEmailSettings(
  tenant: SimulatedTenant,
  { switches = {}, ...settings }: EmailSettings,
): void {
  const written = Object.entries(settings).map(([name, value]) => [
    COLUMNS[name as keyof typeof COLUMNS],
    value,
  ]);
  const xml = Object.entries(switches).map(([name, value]) => `<${name}>${value}</${name}>`);
  tenant.tables.organizations.put({
    ...organizationOf(tenant),
    ...Object.fromEntries(written),
    ...(xml.length > 0 ? { orgdborgsettings: `<OrgSettings>${xml.join('')}</OrgSettings>` } : {}),
    versionnumber: nextVersion(tenant),
  });
}

/** A role short of some privileges: a copy of the one it is made of, under a name of its own, made once. */
export function roleWithout(tenant: SimulatedTenant, roleid: Guid, without: readonly string[]): Guid {
  const { roles } = tenant.tables;
  const role = roles.get(roleid);
  const lacking = without.filter((name) => role && Object.hasOwn(role.privileges, name));
  if (!role || lacking.length === 0) return roleid;
  const name = `${role.name} (without ${lacking.join(', ')})`;
  const [made] = roles.by('name', name);
  if (made) return made.roleid;
  const privileges = Object.fromEntries(
    Object.entries(role.privileges).filter(([privilege]) => !lacking.includes(privilege)),
  );
  const copy = nextId(tenant.core);
  roles.put({ ...role, roleid: copy, name, privileges, versionnumber: nextVersion(tenant) });
  return copy;
}
