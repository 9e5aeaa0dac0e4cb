import { alertTexts } from '../../catalog/alert-texts';
import { ActDelivery, AlertLevel, TestStatus } from '../../domain/choices';
import { type Direction, wantedDirections } from '../../domain/lifecycle';
import { isForQueue } from '../../domain/mailbox-columns';
import type { Guid } from '../../domain/rows';
import type { MailboxEvent } from '../../machines/mailbox.machine';
import { raiseAlert } from './alerts';
import { moveMailbox, standingOf } from './move';
import { beginOperation, noteCanceled, noteStarted } from './operations';
import { CYCLE_MS, exchangeFaultOf, isSynchronizing } from './synchronization';
import {
  exchangeSideOf,
  momentOf,
  nextRandom,
  type SimulatedMailbox,
  type SimulatedTenant,
  setExchangeSide,
} from './tenant';
import { holdsBack, MAX_RETRIES, raiseFault } from './test-faults';

/** Milliseconds until the asynchronous service takes up a scheduled test (modelled). */
const START_AFTER_MS = 5_000;

/** Name of the asynchronous host, as `hostid` shows it while a mailbox is worked on. */
const HOST = 'SimulatedHost';

export interface TestRequest {
  by: Guid;
  /** The operation that the test is part of; one of its own unless told. */
  operation?: Guid;
  /** Milliseconds until it is taken up. */
  delay?: number;
  /** Marks the mailbox as this organization's own, as the dialog's check box does. */
  mark?: boolean;
}

/** Whether a test of a mailbox is scheduled or running. */
export const isUnderTest = (mailbox: SimulatedMailbox) =>
  mailbox.work?.kind === 'test.start' || mailbox.work?.kind === 'test.finish';

/** Schedules a test of one mailbox; a test already scheduled or running is left alone. */
export function scheduleTest(
  tenant: SimulatedTenant,
  id: Guid,
  { by, operation, delay = START_AFTER_MS, mark = false }: TestRequest,
): void {
  const mailbox = tenant.tables.mailboxes.get(id);
  if (!mailbox || isUnderTest(mailbox)) return;
  const job =
    operation ??
    beginOperation(tenant, {
      name: `Test & Enable Mailbox: ${mailbox.name}`,
      regarding: { id, table: 'mailbox' },
      owner: by,
    }).asyncoperationid;
  const due = tenant.core.organizationFacts.backgroundOperations ? tenant.core.now + delay : null;
  moveMailbox(tenant, id, {
    events: [{ type: 'mailbox.test' }],
    columns: {
      testemailconfigurationretrycount: 0,
      postponetestemailconfigurationuntil: null,
      _testandenablelastattemptedby_value: by,
      testandenablelastattemptedon: momentOf(tenant),
      work: { kind: 'test.start', due, operation: job },
      ...(mark ? { orgmarkedasprimaryforexchangesync: true } : {}),
    },
  });
}

export function cancelTest(tenant: SimulatedTenant, id: Guid): void {
  const work = tenant.tables.mailboxes.get(id)?.work;
  if (!work || work.kind === 'mailCycle') return;
  moveMailbox(tenant, id, {
    events: [{ type: 'test.cancel' }],
    columns: { work: null, postponetestemailconfigurationuntil: null },
  });
  noteCanceled(tenant, work.operation, id);
}

/** The asynchronous service begins to work on a mailbox. */
export function startTest(tenant: SimulatedTenant, mailbox: SimulatedMailbox, operation: Guid): void {
  const [from, to] = tenant.core.testSeconds;
  const seconds = from + nextRandom(tenant.core) * (to - from);
  noteStarted(tenant, operation);
  moveMailbox(tenant, mailbox.mailboxid, {
    events: [{ type: 'test.start' }],
    columns: {
      hostid: HOST,
      processinglastattemptedon: momentOf(tenant),
      work: { kind: 'test.finish', due: tenant.core.now + seconds * 1000, operation },
    },
  });
}

/** With the mark set, the test overwrites the organization that Exchange keeps (procedure.md P8). */
function claimSynchronization(tenant: SimulatedTenant, mailbox: SimulatedMailbox): void {
  const facts = exchangeSideOf(tenant, mailbox.mailboxid);
  if (!mailbox.orgmarkedasprimaryforexchangesync || facts.syncOrganization !== 'other') return;
  setExchangeSide(tenant, mailbox.mailboxid, { ...facts, syncOrganization: 'this' });
}

/** Directions to test: the wanted ones, and ACT of a queue where somebody set it (decisions 10). */
function testedDirections(mailbox: SimulatedMailbox, wanted: readonly Direction[]): readonly Direction[] {
  return mailbox.actdeliverymethod === ActDelivery.ServerSide && !wanted.includes('act')
    ? [...wanted, 'act']
    : wanted;
}

interface Results {
  events: MailboxEvent[];
  /** A transient failure has the test tried again. */
  again: boolean;
}

function resultsOf(tenant: SimulatedTenant, mailbox: SimulatedMailbox): Results {
  const events: MailboxEvent[] = [];
  let again = false;
  const wanted = wantedDirections(standingOf(tenant, mailbox));
  for (const direction of testedDirections(mailbox, wanted)) {
    const held = holdsBack(tenant, mailbox, direction);
    const fault = held ? undefined : exchangeFaultOf(tenant, mailbox, direction);
    if (held) {
      if (wanted.includes(direction)) events.push({ type: `${direction}.failed`, exhausted: false });
      raiseFault(tenant, mailbox, direction, { text: held, level: AlertLevel.Error });
    } else if (!fault) {
      events.push({ type: `${direction}.succeeded` });
    } else if (!fault.permanent && mailbox.testemailconfigurationretrycount < MAX_RETRIES) {
      again = true;
      raiseFault(tenant, mailbox, direction, { fault, level: AlertLevel.Warning });
    } else {
      events.push({ type: `${direction}.failed`, exhausted: !fault.permanent });
      raiseFault(tenant, mailbox, direction, { fault, level: AlertLevel.Error });
    }
  }
  return { events, again };
}

/** Ends a running test: every direction passes, fails, or has the test tried again. */
export function finishTest(tenant: SimulatedTenant, mailbox: SimulatedMailbox, operation: Guid): void {
  const id = mailbox.mailboxid;
  // Something changed under the test: it starts over.
  if (mailbox.processingstatecode !== 1) {
    startTest(tenant, mailbox, operation);
    return;
  }
  claimSynchronization(tenant, mailbox);
  const { events, again } = resultsOf(tenant, mailbox);
  const some = events.some(({ type }) => type.endsWith('.succeeded'));
  const synchronized = some ? { lastsuccessfulsynccompletedon: momentOf(tenant) } : {};
  if (again) {
    const due = tenant.core.now + CYCLE_MS;
    moveMailbox(tenant, id, {
      events: [...events, { type: 'test.postpone' }],
      columns: {
        testemailconfigurationretrycount: mailbox.testemailconfigurationretrycount + 1,
        postponetestemailconfigurationuntil: momentOf(tenant, due),
        ...synchronized,
        work: { kind: 'test.start', due, operation },
      },
    });
    return;
  }
  const at = momentOf(tenant);
  const passed = events.length > 0 && events.every(({ type }) => type.endsWith('.succeeded'));
  if (passed) {
    raiseAlert(tenant, {
      on: mailbox,
      level: AlertLevel.Information,
      text: alertTexts.succeeded(mailbox.name),
    });
  }
  const columns: Partial<SimulatedMailbox> = {
    testmailboxaccesscompletedon: at,
    ...synchronized,
    postponetestemailconfigurationuntil: null,
    work: null,
  };
  if (mailbox.orgmarkedasprimaryforexchangesync) columns.isactsyncorgflagset = true;
  // The lifecycle wants no ACT of a queue; where somebody set it all the same, its test has failed.
  if (isForQueue(mailbox) && mailbox.actdeliverymethod === ActDelivery.ServerSide) {
    columns.actstatus = TestStatus.Failure;
  }
  const tested = moveMailbox(tenant, id, { events: [...events, { type: 'test.finish' }], columns });
  if (some && !isSynchronizing(tenant, tested)) {
    const work = { kind: 'mailCycle' as const, due: tenant.core.now + CYCLE_MS, retries: 0 };
    tenant.tables.mailboxes.put({ ...tested, work });
  }
}
