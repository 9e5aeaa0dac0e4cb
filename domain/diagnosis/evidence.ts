/** What a finding rests on, gathered for the one mailbox that somebody looks at. */

import { type BringNext, bringNext } from '../alert-reading';
import type { SeenValue } from '../checks';
import { codeAsDecimal } from '../error-codes';
import type { FindingId } from '../finding-ids';
import type { Direction } from '../lifecycle';
import { isForQueue } from '../mailbox-columns';
import type { MailboxRow } from '../rows';
import { allTexts, countedTexts } from './alert-facts';
import { FACT_COLUMNS, type FactName, type MailboxFacts } from './facts';
import type { Found } from './named-causes';
import type { Rule } from './rule';
import { ALL_RULES } from './rules';
import type { TenantIndex } from './tenant-index';

export interface EvidenceItem extends SeenValue {
  /** The tenant's time at which it was read. */
  readOn: string;
}

export interface Evidence {
  evidence: readonly EvidenceItem[];
  /** Columns that were not read, as `table.column`. */
  missing: readonly string[];
  /** What would tell more, where nothing is known of an alert. */
  bring?: BringNext;
}

type Row = Readonly<Record<string, unknown>>;

/** Rows that a mailbox's facts are read from, by table; undefined where none was read. */
function rowsAround(index: TenantIndex, row: MailboxRow): Record<string, Row | undefined> {
  const regarding = row._regardingobjectid_value ?? '';
  const profile = index.profiles.get(row._emailserverprofile_value ?? '');
  return {
    mailbox: {
      ...row,
      regardingobjectid: row['_regardingobjectid_value@Microsoft.Dynamics.CRM.lookuplogicalname'],
    },
    organization: index.snapshot.organization && { ...index.snapshot.organization },
    emailserverprofile: profile && { ...profile.row },
    systemuser: index.users?.get(regarding) && { ...index.users.get(regarding) },
    queue: index.queues?.get(regarding) && { ...index.queues.get(regarding) },
  };
}

/** Tables that say nothing of this mailbox: a user's of a queue, a profile's where it names none. */
function doesNotApply(table: string, column: string, row: MailboxRow): boolean {
  if (table === 'systemuser' || column === 'requireapprovalforuseremail') return isForQueue(row);
  if (table === 'queue' || column === 'requireapprovalforqueueemail') return !isForQueue(row);
  return table === 'emailserverprofile' && row._emailserverprofile_value === null;
}

function shown(value: unknown): EvidenceItem['value'] {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

function fromColumns(index: TenantIndex, row: MailboxRow, columns: readonly string[]): Evidence {
  const rows = rowsAround(index, row);
  const evidence: EvidenceItem[] = [];
  const missing: string[] = [];
  for (const name of new Set(columns)) {
    const [table = '', column = ''] = name.split('.');
    if (table === 'tracelog' || table === 'privilege' || doesNotApply(table, column, row)) continue;
    const value = rows[table]?.[column];
    if (value === undefined) missing.push(name);
    else evidence.push({ table, column, value: shown(value), readOn: index.snapshot.readOn });
  }
  return { evidence, missing };
}

/** A 403 names all of them, and the one that was found is chosen by other facts. */
const isEws = ({ findings }: TenantIndex, id: FindingId): boolean => findings[id].ews !== undefined;

function fromAlerts(index: TenantIndex, row: MailboxRow, id: FindingId, isEnabled: boolean): Evidence {
  const { fresh } = countedTexts(index, row, isEnabled);
  const naming = fresh.filter(
    ({ reading }) =>
      reading.named.some((named) => named.id === id) ||
      (id === 'unexplained' && reading.named.length === 0) ||
      (isEws(index, id) && reading.named.some((named) => isEws(index, named.id))) ||
      (reading.rejectedToken && (id === 'rejected' || id === 'other-org-primary')),
  );
  const { readOn } = index.snapshot;
  return {
    evidence: naming.flatMap(({ text, reading, alert }) => [
      ...(alert ? [{ table: 'tracelog', column: 'text', value: text, readOn }] : saidByRow(row, readOn)),
      ...reading.privileges.map((name) => ({ table: 'privilege', column: 'name', value: name, readOn })),
    ]),
    missing: [],
  };
}

const STANDING: readonly FactName[] = ['incoming', 'outgoing', 'act', 'alertsSwitchedOn', 'tested'];

/** What support gets where nothing explains a failure (failures.md section 7): no secrets, no subjects. */
const BUNDLE: readonly FactName[] = [
  ...STANDING,
  'record',
  'regarding',
  'ownerIsUser',
  'approval',
  'policy',
  'test',
  'waiting',
  'postponed',
  'held',
  'retriesSpent',
  'transientFailure',
  'failedLater',
  'everSynchronized',
  'profile',
  'profileFacts',
];
/** The latest alerts of it, whether they still count or not. */
const BUNDLED_ALERTS = 5;

function bundledAlerts(index: TenantIndex, row: MailboxRow): EvidenceItem[] {
  const { readOn } = index.snapshot;
  return allTexts(index, row)
    .slice(0, BUNDLED_ALERTS)
    .flatMap(({ text, alert, reading }) => {
      const codes = reading.codes.map((code) => `${code} = ${codeAsDecimal(code)}`);
      const named = [...codes, ...reading.privileges];
      const what = named.length > 0 ? ` [${named.join(', ')}]` : '';
      if (!alert) return saidByRow(row, readOn);
      const when = `${alert.createdon ?? '?'} / ${alert.modifiedon ?? '?'}`;
      return {
        table: 'tracelog',
        column: 'text',
        value: `${alert.level ?? '?'}, ${when}: ${text}${what}`,
        readOn,
      };
    });
}

/** The last error of the row, in the columns that hold it. */
function saidByRow({ lastsyncerror, lastsyncerrorcode }: MailboxRow, readOn: string): EvidenceItem[] {
  return [
    ...(lastsyncerror ? [{ table: 'mailbox', column: 'lastsyncerror', value: lastsyncerror, readOn }] : []),
    ...(lastsyncerrorcode
      ? [{ table: 'mailbox', column: 'lastsyncerrorcode', value: lastsyncerrorcode, readOn }]
      : []),
  ];
}

/** Others with the same address, by their ids. */
function sharers({ snapshot }: TenantIndex, row: MailboxRow): EvidenceItem[] {
  const address = row.emailaddress?.toLowerCase();
  return (snapshot.mailboxes ?? [])
    .filter((other) => other.mailboxid !== row.mailboxid && other.emailaddress?.toLowerCase() === address)
    .slice(0, BUNDLED_ALERTS)
    .map(({ mailboxid }) => ({
      table: 'mailbox',
      column: 'mailboxid',
      value: mailboxid,
      readOn: snapshot.readOn,
    }));
}

const rules = new Map<FindingId, Rule>(ALL_RULES.map((rule) => [rule.id, rule]));

/** The facts that a finding is told by. */
function factsBehind({ id, direction }: Pick<Found, 'id' | 'direction'>): readonly FactName[] {
  const facts = id === 'unexplained' ? BUNDLE : (rules.get(id)?.facts ?? STANDING);
  const others = direction === undefined ? [] : OTHERS[direction];
  return facts.filter((fact) => !others.includes(fact));
}

/** The columns that a finding rests on, as `table.column`. */
export const columnsBehind = (found: Pick<Found, 'id' | 'direction'>): readonly string[] => [
  ...(rules.get(found.id)?.columns ?? []),
  ...factsBehind(found).flatMap((fact) => FACT_COLUMNS[fact]),
];

/** What was seen that says so, and what was not read that would. */
export function evidenceOf(index: TenantIndex, row: MailboxRow, found: Found, isEnabled: boolean): Evidence {
  const { id, byAlert } = found;
  const bundle = id === 'unexplained';
  const read = fromColumns(index, row, columnsBehind(found));
  const said = byAlert && !bundle ? fromAlerts(index, row, id, isEnabled) : { evidence: [], missing: [] };
  const alerts = bundle ? bundledAlerts(index, row) : id === 'duplicate-address' ? sharers(index, row) : [];
  const looksAtAlerts = bundle || (rules.get(id)?.facts.includes('alerts') ?? true);
  const unreadAlerts = looksAtAlerts && !index.alertsRead;
  const [unknown] = bundle && byAlert ? countedTexts(index, row, isEnabled).fresh : [];
  return {
    ...(unknown ? { bring: bringNext(unknown.text, unknown.reading) } : {}),
    // What the service itself said comes before the columns around it.
    evidence: [...alerts, ...said.evidence, ...read.evidence],
    missing: [...read.missing, ...(unreadAlerts ? ['tracelog.text'] : [])],
  };
}

const OTHERS: Readonly<Record<Direction, readonly FactName[]>> = {
  incoming: ['outgoing', 'act'],
  outgoing: ['incoming', 'act'],
  act: ['incoming', 'outgoing'],
};

/** Rules that did not hold: by known facts, or because what they look at was not read. */
export function ruledOut(
  facts: MailboxFacts,
  found: readonly Found[],
): { no: FindingId[]; cannotTell: FindingId[] } {
  const no: FindingId[] = [];
  const cannotTell: FindingId[] = [];
  const values: Readonly<Record<string, unknown>> = { ...facts };
  for (const { id, facts: names } of rules.values()) {
    if (found.some((each) => each.id === id)) continue;
    const told = names.every((name) => {
      const value = values[name];
      if (name === 'alerts') return facts.alerts.seen !== 'unread';
      return Array.isArray(value) ? value.length === 1 : value !== 'unknown';
    });
    (told ? no : cannotTell).push(id);
  }
  return { no, cannotTell };
}
