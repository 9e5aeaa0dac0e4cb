import { AlertLevel, type ChoiceOf } from '../../domain/choices';
import type { EmailServerProfileColumns, MailboxColumns, TraceLogColumns } from '../../domain/rows';
import { nextId } from './randomness';
import { momentOf, nextVersion, organizationOf, type SimulatedTenant } from './tenant';

const SWITCHES = {
  [AlertLevel.Error]: 'generatealertsforerrors',
  [AlertLevel.Warning]: 'generatealertsforwarnings',
  [AlertLevel.Information]: 'generatealertsforinformation',
} as const;

interface NewAlert {
  on: MailboxColumns | EmailServerProfileColumns;
  level: ChoiceOf<typeof AlertLevel>;
  text: string;
}

/**
 * Writes an alert to whoever owns what it is about, unless the organization has switched its kind off.
 * The same alert again only moves its last update (dataverse.md 2.4).
 */
export function raiseAlert(tenant: SimulatedTenant, { on, level, text }: NewAlert): void {
  if (!organizationOf(tenant)[SWITCHES[level]]) return;
  const { tracelogs } = tenant.tables;
  const [regarding, table] =
    'mailboxid' in on
      ? ([on.mailboxid, 'mailbox'] as const)
      : ([on.emailserverprofileid, 'emailserverprofile'] as const);
  const at = momentOf(tenant);
  const repeated = tracelogs
    .by('_regardingobjectid_value', regarding)
    .find((row) => row.text === text && row.level === level);
  const alert: TraceLogColumns = {
    tracelogid: repeated?.tracelogid ?? nextId(tenant.core),
    level,
    text,
    tracestatus: level === AlertLevel.Information,
    _regardingobjectid_value: regarding,
    '_regardingobjectid_value@Microsoft.Dynamics.CRM.lookuplogicalname': table,
    _regardingobjectownerid_value: on._ownerid_value,
    createdon: repeated?.createdon ?? at,
    modifiedon: at,
    versionnumber: nextVersion(tenant),
  };
  if (repeated) tracelogs.put(alert);
  else tracelogs.add(alert);
}

/**
 * An alert that strikes a whole profile: on the profile for its owner, and for the owner of an affected
 * mailbox only where the organization says so (decisions 18).
 */
export function raiseProfileAlert(
  tenant: SimulatedTenant,
  profile: EmailServerProfileColumns,
  affected: MailboxColumns,
  alert: Omit<NewAlert, 'on'>,
): void {
  raiseAlert(tenant, { on: profile, ...alert });
  if (organizationOf(tenant).notifymailboxownerofemailserverlevelalerts) {
    raiseAlert(tenant, { on: affected, ...alert });
  }
}
