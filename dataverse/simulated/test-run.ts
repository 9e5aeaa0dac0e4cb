import { alertTexts } from '../../catalog/alert-texts';
import { ActDelivery, AlertLevel, TestStatus } from '../../domain/choices';
import { type Direction, wantedDirections } from '../../domain/lifecycle';
import { isForQueue, testSide } from '../../domain/mailbox-columns';
import type { Guid } from '../../domain/rows';
import type { MailboxEvent } from '../../machines/mailbox.machine';
import { raiseAlert } from './alerts';
import { tryDirection } from './attempt';
import { type Moved, moveMailbox, sidesInTenant } from './move';
import { beginOperation, noteCanceled, noteStarted } from './operations';
import { nextRandom } from './randomness';
import { CYCLE_MS, isSynchronizing } from './synchronization';
import {
  exchangeSideOf,
  momentOf,
  type SimulatedMailbox,
  type SimulatedTenant,
  setExchangeSide,
} from './tenant';

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

/** Whether a test of a mailbox is scheduled, running or postponed. */
export const isUnderTest = (mailbox: SimulatedMailbox) => testSide(mailbox) !== 'idle';

/**
 * Schedules a test of one mailbox.
 * @returns what the machine says to it
 */
export function scheduleTest(
  tenant: SimulatedTenant,
  id: Guid,
  { by, operation, delay = START_AFTER_MS, mark = false }: TestRequest,
): Moved {
  const mailbox = tenant.tables.mailboxes.get(id);
  const job =
    operation ??
    beginOperation(tenant, {
      name: `Test & Enable Mailbox: ${mailbox?.name}`,
      regarding: { id, table: 'mailbox' },
      owner: by,
    }).asyncoperationid;
  const due = tenant.core.organizationFacts.backgroundOperations ? tenant.core.now + delay : null;
  return moveMailbox(tenant, id, {
    events: [{ type: 'mailbox.test' }],
    columns: {
      testemailconfigurationretrycount: 0,
      _testandenablelastattemptedby_value: by,
      testandenablelastattemptedon: momentOf(tenant),
      ...(mark ? { orgmarkedasprimaryforexchangesync: true } : {}),
    },
    next: { due, operation: job },
  });
}

export function cancelTest(tenant: SimulatedTenant, id: Guid): Moved {
  const work = tenant.tables.mailboxes.get(id)?.work;
  const moved = moveMailbox(tenant, id, { events: [{ type: 'test.cancel' }] });
  if ('mailbox' in moved && work && work.kind !== 'mailCycle') noteCanceled(tenant, work.operation, id);
  return moved;
}

const operationOf = ({ work }: SimulatedMailbox): Guid =>
  work && work.kind !== 'mailCycle' ? work.operation : '';

/** The asynchronous service begins to work on a mailbox. */
export function startTest(tenant: SimulatedTenant, mailbox: SimulatedMailbox): void {
  const [from, to] = tenant.core.testSeconds;
  const seconds = from + nextRandom(tenant.core) * (to - from);
  noteStarted(tenant, operationOf(mailbox));
  moveMailbox(tenant, mailbox.mailboxid, {
    events: [{ type: 'test.start' }],
    columns: { hostid: HOST, processinglastattemptedon: momentOf(tenant) },
    next: { due: tenant.core.now + seconds * 1000 },
  });
}

/** With the mark set, the test overwrites the organization that Exchange keeps (procedure.md P8). */
function claimSynchronization(tenant: SimulatedTenant, mailbox: SimulatedMailbox): void {
  if (!mailbox.orgmarkedasprimaryforexchangesync) return;
  const facts = exchangeSideOf(tenant, mailbox.mailboxid);
  if (facts.syncOrganization !== 'other') return;
  setExchangeSide(tenant, mailbox.mailboxid, { ...facts, syncOrganization: 'this' });
}

/** Directions to test: the wanted ones, and ACT of a queue where somebody set it (decisions 10). */
function testedDirections(mailbox: SimulatedMailbox, wanted: readonly Direction[]): readonly Direction[] {
  return mailbox.actdeliverymethod === ActDelivery.ServerSide && !wanted.includes('act')
    ? [...wanted, 'act']
    : wanted;
}

/** Ends a running test: every direction passes, fails, or has the test tried again. */
export function finishTest(tenant: SimulatedTenant, mailbox: SimulatedMailbox): void {
  const id = mailbox.mailboxid;
  claimSynchronization(tenant, mailbox);
  const retries = mailbox.testemailconfigurationretrycount;
  const attempts = testedDirections(mailbox, wantedDirections(sidesInTenant(tenant, mailbox)))
    .map((direction) => tryDirection(tenant, mailbox, direction, 'tested', retries))
    .filter((attempt) => attempt !== null);
  const again = attempts.some(({ outcome }) => outcome === 'again');
  const some = attempts.some(({ outcome }) => outcome === 'passed');
  const at = momentOf(tenant);
  const events: MailboxEvent[] = [
    ...attempts.map(({ event }) => event),
    { type: 'test.finish', given: { 'a direction is tried again': again } },
  ];
  const synchronized = some ? { lastsuccessfulsynccompletedon: at } : {};
  if (again) {
    const columns = { testemailconfigurationretrycount: retries + 1, ...synchronized };
    moveMailbox(tenant, id, { events, columns, next: { due: tenant.core.now + CYCLE_MS } });
    return;
  }
  if (attempts.length > 0 && attempts.every(({ outcome }) => outcome === 'passed')) {
    const text = alertTexts.succeeded(mailbox.name);
    raiseAlert(tenant, { on: mailbox, level: AlertLevel.Information, text });
  }
  const columns: Partial<SimulatedMailbox> = { testmailboxaccesscompletedon: at, ...synchronized };
  if (mailbox.orgmarkedasprimaryforexchangesync) columns.isactsyncorgflagset = true;
  // The lifecycle wants no ACT of a queue; where somebody set it all the same, its test has failed.
  if (isForQueue(mailbox) && mailbox.actdeliverymethod === ActDelivery.ServerSide) {
    columns.actstatus = TestStatus.Failure;
  }
  const tested = moveMailbox(tenant, id, { events, columns });
  if ('mailbox' in tested && some && !isSynchronizing(tenant, tested.mailbox)) {
    moveMailbox(tenant, id, {
      events: [{ type: 'cycle.interrupt' }],
      next: { due: tenant.core.now + CYCLE_MS, retries: 0 },
      hidden: true,
    });
  }
}
