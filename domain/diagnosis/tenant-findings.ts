/** What is amiss in a tenant as a whole, or in the reading of it (failures.md sections 1, 2 and 5). */

import type { BringNext } from '../alert-reading';
import { type CheckResult, tenantChecks } from '../checks';
import { ActDelivery, IncomingDelivery, OutgoingDelivery } from '../choices';
import { formatDefaultSettings, parseDefaultSettings, SERVER_SIDE_DEFAULTS } from '../default-settings';
import { leadsToExchangeOnline } from '../exchange-online-profile';
import type { FindingId } from '../finding-ids';
import type { Direction } from '../lifecycle';
import type { MailboxRow } from '../rows';
import type { TenantSnapshot, Unseen } from '../snapshot';
import { alertsAlone } from './alerts-alone';
import type { EvidenceItem } from './evidence';
import type { Certainty } from './rule';
import type { TenantIndex } from './tenant-index';

export interface TenantFinding {
  id: FindingId;
  certainty: Certainty;
  evidence: readonly Omit<EvidenceItem, 'readOn'>[];
  missing: readonly string[];
  direction?: Direction;
  /** What would tell more, where nothing is known of an alert. */
  bring?: BringNext;
}

/** Findings that rows of the tenant or the answers of the service show. */
type OfTenant = Extract<
  FindingId,
  | 'read-denied'
  | 'session'
  | 'throttled-api'
  | 'schema-old'
  | 'viewer-limited'
  | 'profile-missing-exo'
  | 'profile-not-default'
  | 'defaults-not-sss'
  | 'method-mixed'
  | 'approval-not-required'
  | 'alerts-off'
  | 'background-off'
  | 'xtenant-graph'
  | 'ceonprem-ews'
>;

type Answer = Omit<TenantFinding, 'id'> | null;

/** How a refusal of the service is called; what a file simply does not hold is none. */
function refusalOf({ status, why }: Unseen): OfTenant | null {
  if (status === 401 || /sign[ -]?in/i.test(why)) return 'session';
  if (status === 403) return 'read-denied';
  if (status === 429) return 'throttled-api';
  return status === 400 ? 'schema-old' : null;
}

function refusals(unseen: readonly Unseen[]): TenantFinding[] {
  const byId = new Map<OfTenant, Unseen[]>();
  for (const each of unseen) {
    const id = refusalOf(each);
    if (id) byId.set(id, [...(byId.get(id) ?? []), each]);
  }
  return [...byId].map(([id, parts]) => ({
    id,
    certainty: 'certain',
    evidence: parts.map(({ what, why }) => {
      const [table = what, column = '(rows)'] = what.split('.');
      return { table, column, value: why };
    }),
    missing: parts.map(({ what }) => what),
  }));
}

function when(check: CheckResult, answer: 'yes' | 'no', certainty: Certainty = 'certain'): Answer {
  if (check.answer !== answer) return null;
  return { certainty, evidence: check.evidence, missing: [] };
}

/** Somebody who may read only their own mailbox sees a list that is not the organization's. */
function viewerLimited({ caller, mailboxes = [] }: TenantSnapshot): Answer {
  if (!caller || mailboxes.length === 0) return null;
  const own = mailboxes.every(
    ({ _regardingobjectid_value: of, _ownerid_value: owner }) =>
      of === caller.systemuserid || owner === caller.systemuserid,
  );
  if (!own) return null;
  return {
    certainty: mailboxes.length > 1 ? 'likely' : 'ask',
    evidence: [{ table: 'mailbox', column: '(rows)', value: mailboxes.length }],
    missing: ['privilege.prvReadMailbox'],
  };
}

/** The methods alone: which profile is the default is a finding of its own. */
function defaultsNotServerSide({ organization }: TenantSnapshot): Answer {
  const xml = organization?.defaultemailsettings;
  if (xml === undefined) return null;
  const settings = parseDefaultSettings(xml);
  const value = settings ? `${settings.incoming} / ${settings.outgoing} / ${settings.act}` : null;
  if (settings && formatDefaultSettings(settings) === formatDefaultSettings(SERVER_SIDE_DEFAULTS))
    return null;
  const evidence = [{ table: 'organization', column: 'defaultemailsettings', value }];
  return { certainty: 'certain', evidence, missing: [] };
}

const serverSideEmail = (row: MailboxRow) =>
  row.incomingemaildeliverymethod === IncomingDelivery.ServerSide ||
  row.outgoingemaildeliverymethod === OutgoingDelivery.ServerSide;

function methodMixed(mailboxes: readonly MailboxRow[]): Answer {
  const mixed = mailboxes.filter(
    (row) => serverSideEmail(row) && row.actdeliverymethod === ActDelivery.Outlook,
  );
  if (mixed.length === 0) return null;
  return {
    certainty: 'certain',
    evidence: [{ table: 'mailbox', column: 'actdeliverymethod', value: `0 (${mixed.length})` }],
    missing: [],
  };
}

function alertsOff({ organization }: TenantSnapshot): Answer {
  if (organization?.generatealertsforerrors !== false) return null;
  return {
    certainty: 'certain',
    evidence: [{ table: 'organization', column: 'generatealertsforerrors', value: false }],
    missing: [],
  };
}

/** Several tests wait, and nothing was worked on: the pattern of background operations that are off. */
function backgroundOff(index: TenantIndex): Answer {
  const { lastWork, longWaitAgo, waitingLong, snapshot } = index;
  if (lastWork === undefined || snapshot.localTimes || waitingLong < 2) return null;
  if (lastWork !== null && lastWork >= longWaitAgo) return null;
  return {
    certainty: 'ask',
    evidence: [
      { table: 'mailbox', column: 'testemailconfigurationscheduled', value: `true (${waitingLong})` },
      { table: 'mailbox', column: 'processinglastattemptedon', value: lastWork },
    ],
    missing: ['exchange.background-operations'],
  };
}

/** Gmail, other mail servers and Exchange on premises have profiles of their own: there, Exchange Online may be left out. */
function usesOtherServers({ profiles }: TenantIndex): boolean {
  return [...profiles.values()].some(
    ({ row, facts }) =>
      facts.state !== 'inactive' && facts.kind !== 'exchangeOnline' && leadsToExchangeOnline(row) !== true,
  );
}

/** When the page on applications of one's own was published that tells of the move to Graph (today.md 1.4). */
const GRAPH_TOLD = '2026-08-13';

/** What is coming for who synchronizes with an application of their own, before it strikes (today.md 1.4). */
function graphIsComing({ at, findings, profiles }: TenantIndex): Answer {
  const strikes = findings['xtenant-graph'].ews?.from;
  if (at < GRAPH_TOLD || (strikes !== undefined && at >= strikes)) return null;
  const own = [...profiles.values()].filter(
    ({ facts }) => facts.state !== 'inactive' && facts.customApp === 'yes',
  );
  if (own.length === 0) return null;
  return {
    certainty: 'ask',
    evidence: own.map(({ row }) => ({
      table: 'emailserverprofile',
      column: 'incomingcredentialretrieval',
      value: row.incomingcredentialretrieval ?? null,
    })),
    missing: [],
  };
}

/** The same for Dynamics 365 on premises with mailboxes in Exchange Online. */
function onPremisesEnds({ at, findings, profiles, snapshot }: TenantIndex): Answer {
  const from = findings['ceonprem-ews'].ews?.from;
  if (snapshot.deployment !== 'onprem' || from === undefined || at < from) return null;
  const online = [...profiles.values()].find(
    ({ row, facts }) => facts.state !== 'inactive' && leadsToExchangeOnline(row) === true,
  );
  if (!online) return null;
  const { name = null } = online.row;
  return {
    certainty: 'ask',
    evidence: [{ table: 'emailserverprofile', column: 'name', value: name }],
    missing: [],
  };
}

/** Findings of the tenant, in the order in which a diagnosis asks; those of the reading come first. */
export function tenantFindings(index: TenantIndex): TenantFinding[] {
  const { snapshot } = index;
  const lacking = usesOtherServers(index) ? 'ask' : 'certain';
  const answers: Partial<Record<OfTenant, Answer>> = {
    'viewer-limited': viewerLimited(snapshot),
    'profile-missing-exo': when(tenantChecks.exchangeOnlineProfileFound(snapshot), 'no', lacking),
    'profile-not-default': when(tenantChecks.exchangeOnlineProfileIsDefault(snapshot), 'no', lacking),
    'defaults-not-sss': defaultsNotServerSide(snapshot),
    'method-mixed': methodMixed(snapshot.mailboxes ?? []),
    'approval-not-required': when(tenantChecks.approvalNotRequired(snapshot), 'yes'),
    'alerts-off': alertsOff(snapshot),
    'background-off': backgroundOff(index),
    'xtenant-graph': graphIsComing(index),
    'ceonprem-ews': onPremisesEnds(index),
  };
  return [
    ...refusals(snapshot.unseen),
    ...(Object.entries(answers) as [OfTenant, Answer][]).flatMap(([id, answer]): TenantFinding[] =>
      answer ? [{ id, ...answer }] : [],
    ),
    ...alertsAlone(index),
  ];
}
