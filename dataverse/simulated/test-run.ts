import { alertTexts, TENANT_APPROVAL_TOKENS } from '../../catalog/alert-texts';
import { exchangeFaults } from '../../catalog/exchange-faults';
import { AlertLevel, type ChoiceOf, RowState } from '../../domain/choices';
import { type ExchangeFault, faultOf, HEALTHY } from '../../domain/exchange-side';
import { approvalGap, type Direction, type Sides, wantedDirections } from '../../domain/lifecycle';
import type { Guid, MailboxColumns } from '../../domain/rows';
import type { MailboxEvent } from '../../machines/mailbox.machine';
import { moveMailbox, standingOf } from './move';
import {
  type Job,
  momentOf,
  nextId,
  nextRandom,
  nextVersion,
  organizationOf,
  type SimulatedTenant,
} from './tenant';

/** Documented: up to ten retries, five minutes apart, then the failure counts as permanent. */
const MAX_RETRIES = 10;
const RETRY_AFTER_MS = 5 * 60_000;

/** Seconds until the asynchronous service takes up a scheduled test (modelled). */
const START_AFTER_MS = 5_000;

export function enqueue(tenant: SimulatedTenant, job: Job): void {
  const { jobs } = tenant.core;
  const at = jobs.findIndex(({ due }) => due > job.due);
  jobs.splice(at === -1 ? jobs.length : at, 0, job);
}

/** Schedules a test of one mailbox; a test already scheduled or running is left alone. */
export function scheduleTest(tenant: SimulatedTenant, mailbox: Guid, delay = START_AFTER_MS): void {
  if (tenant.core.jobs.some((job) => job.mailbox === mailbox)) return;
  moveMailbox(tenant, mailbox, {
    events: [{ type: 'mailbox.test' }],
    columns: { testemailconfigurationretrycount: 0, postponetestemailconfigurationuntil: null },
  });
  enqueue(tenant, { due: tenant.core.now + delay, kind: 'test.start', mailbox });
}

export function cancelTest(tenant: SimulatedTenant, mailbox: Guid): void {
  tenant.core.jobs = tenant.core.jobs.filter((job) => job.mailbox !== mailbox);
  moveMailbox(tenant, mailbox, { events: [{ type: 'test.cancel' }] });
}

export function startTest(tenant: SimulatedTenant, mailbox: Guid): void {
  const [from, to] = tenant.core.testSeconds;
  const seconds = from + nextRandom(tenant.core) * (to - from);
  moveMailbox(tenant, mailbox, { events: [{ type: 'test.start' }] });
  enqueue(tenant, { due: tenant.core.now + seconds * 1000, kind: 'test.finish', mailbox });
}

const SWITCHES = {
  [AlertLevel.Error]: 'generatealertsforerrors',
  [AlertLevel.Warning]: 'generatealertsforwarnings',
  [AlertLevel.Information]: 'generatealertsforinformation',
} as const;

function alert(
  tenant: SimulatedTenant,
  mailbox: Guid,
  level: ChoiceOf<typeof AlertLevel>,
  text: string,
): void {
  if (!organizationOf(tenant)[SWITCHES[level]]) return;
  const at = momentOf(tenant);
  const { tracelogs } = tenant.tables;
  const repeated = tracelogs.rows.find(
    (row) => row._regardingobjectid_value === mailbox && row.text === text,
  );
  tracelogs.put({
    tracelogid: repeated?.tracelogid ?? nextId(tenant.core),
    level,
    text,
    tracestatus: level === AlertLevel.Information,
    _regardingobjectid_value: mailbox,
    '_regardingobjectid_value@Microsoft.Dynamics.CRM.lookuplogicalname': 'mailbox',
    createdon: repeated?.createdon ?? at,
    modifiedon: at,
    versionnumber: nextVersion(tenant),
  });
}

/** What stops a direction before Exchange is asked: documented reasons that Dataverse itself knows. */
function heldBy(
  tenant: SimulatedTenant,
  mailbox: MailboxColumns,
  sides: Sides,
  direction: Direction,
): string | null {
  const profile = mailbox._emailserverprofile_value
    ? tenant.tables.emailserverprofiles.get(mailbox._emailserverprofile_value)
    : undefined;
  if (sides.record === 'inactive') return alertTexts.failed(mailbox.name, direction, 'MailboxDisabled');
  if (profile?.statecode !== RowState.Active) {
    return alertTexts.failed(mailbox.name, direction, 'InvalidIncomingEmailServerProfile');
  }
  const gap = approvalGap(sides);
  if (gap === 'tenantApprovalMissing') {
    return alertTexts.failed(mailbox.name, direction, TENANT_APPROVAL_TOKENS[direction]);
  }
  if (gap || sides.approval === 'noAddress') return alertTexts.notApproved(mailbox.name, direction);
  return null;
}

function faultText(mailbox: string, direction: Direction, fault: ExchangeFault): string {
  if (fault.fact === 'addressKnown') return alertTexts.unknownAddress(mailbox);
  if (fault.fact === 'syncOrganization') return alertTexts.otherOrganization(mailbox);
  return alertTexts.failed(mailbox, direction, fault.token);
}

function claimsSynchronization(tenant: SimulatedTenant, mailbox: MailboxColumns): void {
  if (!mailbox.orgmarkedasprimaryforexchangesync) return;
  const facts = tenant.core.exchange[mailbox.mailboxid];
  if (facts?.syncOrganization === 'other') {
    tenant.core.exchange[mailbox.mailboxid] = { ...facts, syncOrganization: 'this' };
  }
}

/** Ends a running test: every wanted direction passes, fails, or has the test tried again. */
export function finishTest(tenant: SimulatedTenant, id: Guid): void {
  const mailbox = tenant.tables.mailboxes.get(id);
  if (!mailbox) return;
  const sides = standingOf(tenant, mailbox);
  if (sides.test === 'scheduled') {
    // Something changed under the test: it starts over.
    startTest(tenant, id);
    return;
  }
  claimsSynchronization(tenant, mailbox);
  const facts = { ...HEALTHY, ...tenant.core.exchange[id] };
  const retries = mailbox.testemailconfigurationretrycount;
  const events: MailboxEvent[] = [];
  let again = false;
  for (const direction of wantedDirections(sides)) {
    const held = heldBy(tenant, mailbox, sides, direction);
    const fault = held ? undefined : faultOf(facts, direction, exchangeFaults);
    if (held) {
      events.push({ type: `${direction}.failed`, exhausted: false });
      alert(tenant, id, AlertLevel.Error, held);
    } else if (!fault) {
      events.push({ type: `${direction}.succeeded` });
    } else if (!fault.permanent && retries < MAX_RETRIES) {
      again = true;
      alert(tenant, id, AlertLevel.Warning, alertTexts.triesAgain(mailbox.name, direction, fault.token));
    } else {
      events.push({ type: `${direction}.failed`, exhausted: !fault.permanent });
      alert(tenant, id, AlertLevel.Error, faultText(mailbox.name, direction, fault));
    }
  }
  if (again) {
    const due = tenant.core.now + RETRY_AFTER_MS;
    const columns = {
      testemailconfigurationretrycount: retries + 1,
      postponetestemailconfigurationuntil: momentOf(tenant, due),
    };
    moveMailbox(tenant, id, { events: [...events, { type: 'test.postpone' }], columns });
    enqueue(tenant, { due, kind: 'test.start', mailbox: id });
    return;
  }
  const passed = events.length > 0 && events.every(({ type }) => type.endsWith('.succeeded'));
  const at = momentOf(tenant);
  if (passed) alert(tenant, id, AlertLevel.Information, alertTexts.succeeded(mailbox.name));
  moveMailbox(tenant, id, {
    events: [...events, { type: 'test.finish' }],
    columns: {
      testmailboxaccesscompletedon: at,
      postponetestemailconfigurationuntil: null,
      ...(passed ? { lastsuccessfulsynccompletedon: at } : {}),
      ...(mailbox.orgmarkedasprimaryforexchangesync ? { isactsyncorgflagset: true } : {}),
    },
  });
}
