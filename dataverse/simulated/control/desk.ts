import type { Hono } from 'hono';
import * as v from 'valibot';
import { type DeskSubject, deskSubjects } from '../../../catalog/desk';
import { mendedEws } from '../../../domain/ews';
import { HEALTHY, HEALTHY_ORGANIZATION } from '../../../domain/exchange-side';
import { DESK_SUBJECTS } from '../../../domain/remedy';
import { changeExchangeFacts, changeOrganizationFacts } from '../exchange-changes';
import { exchangeSideOf, type SimulatedMailbox, type SimulatedTenant } from '../tenant';
import { duringExercise } from './during-exercise';
import { Problem, readBody } from './problem';
import type { Simulation } from './simulation';

const Request = v.strictObject({
  subject: v.picklist(DESK_SUBJECTS),
  /** Id of the mailbox, where the subject is one of a mailbox. */
  mailbox: v.exactOptional(v.string()),
  /** Not only to look, but to mend what is not as it should be. */
  mend: v.exactOptional(v.boolean(), false),
});

function only<Facts extends object>(all: Facts, names: readonly (keyof Facts)[]): Partial<Facts> {
  return Object.fromEntries(names.map((name) => [name, all[name]])) as Partial<Facts>;
}

function mailboxAsked(tenant: SimulatedTenant, id: string | undefined): SimulatedMailbox {
  if (id === undefined) throw new Problem(400, 'desk', "'mailbox': the id of a mailbox expected.");
  const mailbox = tenant.tables.mailboxes.get(id.toLowerCase());
  if (!mailbox) throw new Problem(404, 'unknownMailbox', `There is no mailbox ${id}.`);
  return mailbox;
}

/** What is not there is told in a word. */
const told = (facts: object) =>
  Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, value ?? 'none']));

/** What stands now, what it should be, and how to make it so. */
function lookUp(tenant: SimulatedTenant, subject: DeskSubject, id: string | undefined) {
  if (subject.of === 'organization') {
    const facts = tenant.core.organizationFacts;
    const { subscription, backgroundOperations } = HEALTHY_ORGANIZATION;
    const wanted = only({ ...facts, ...mendedEws(facts), subscription, backgroundOperations }, subject.facts);
    const found = only(facts, subject.facts);
    return { wanted, found, mend: () => changeOrganizationFacts(tenant, wanted) };
  }
  const mailbox = mailboxAsked(tenant, id);
  const wanted = only(HEALTHY, subject.facts);
  const found = only({ ...HEALTHY, ...exchangeSideOf(tenant, mailbox.mailboxid) }, subject.facts);
  return { wanted, found, mend: () => changeExchangeFacts(tenant, mailbox, wanted) };
}

/**
 * `POST /simulator/desk`: the administrator of Exchange, Microsoft 365 or the environment is asked one thing, answers
 * what there is, and mends it where that was asked for. Nobody tells what was not asked.
 */
export function serveDesk(app: Hono, simulation: Simulation): void {
  app.post('/desk', duringExercise, async ({ req }) => {
    const { subject, mailbox, mend: wish } = await readBody(req.raw, Request, 'desk');
    const { tenant, history } = simulation;
    const { wanted, found, mend } = lookUp(tenant, deskSubjects[subject], mailbox);
    const healthy = JSON.stringify(found) === JSON.stringify(wanted);
    const mended = wish && !healthy;
    if (mended) history.write(tenant, mend);
    return Response.json({
      subject,
      found: told(mended ? wanted : found),
      healthy: healthy || mended,
      mended,
    });
  });
}
