import type { Hono } from 'hono';
import * as v from 'valibot';
import { EWS_KIOSK_REFUSED, ewsAnswer, ewsPolicyReason, usesEws } from '../../../domain/ews';
import { type ExchangeFacts, HEALTHY } from '../../../domain/exchange-side';
import type { Guid } from '../../../domain/rows';
import { changeExchangeFacts, changeOrganizationFacts } from '../exchange-changes';
import { OrganizationFacts } from '../scenario-schema';
import { exchangeSideOf, momentOf, type SimulatedMailbox, type SimulatedTenant } from '../tenant';
import { duringExercise } from './during-exercise';
import { Problem, readBody } from './problem';
import type { Simulation } from './simulation';

const flag = v.exactOptional(v.boolean());

const Facts = v.strictObject({
  exists: flag,
  licensed: flag,
  signInEnabled: flag,
  restEnabled: flag,
  ewsEnabled: flag,
  ewsLicensed: flag,
  addressKnown: flag,
  syncOrganization: v.exactOptional(v.picklist(['this', 'other'])),
  quota: v.exactOptional(v.picklist(['free', 'full'])),
  reachable: flag,
  storeAvailable: flag,
  ownerHasPrivileges: flag,
});

function mailboxOf(tenant: SimulatedTenant, id: Guid): SimulatedMailbox {
  const mailbox = tenant.tables.mailboxes.get(id.toLowerCase());
  if (!mailbox) throw new Problem(404, 'unknownMailbox', `There is no mailbox ${id}.`);
  return mailbox;
}

function mailboxAt(tenant: SimulatedTenant, address: string): SimulatedMailbox {
  const wanted = address.toLowerCase();
  const found = tenant.tables.mailboxes.rows.find(
    ({ emailaddress }) => emailaddress?.toLowerCase() === wanted,
  );
  if (!found) throw new Problem(404, 'unknownMailbox', `There is no mailbox of ${address}.`);
  return found;
}

/** What the service answers to the analyzer over EWS: the header does not tell mailbox and organization apart. */
function ewsResult(tenant: SimulatedTenant, mailbox: ExchangeFacts) {
  const facts = tenant.core.organizationFacts;
  const organization = ewsPolicyReason(ewsAnswer(facts, momentOf(tenant)));
  const own = mailbox.ewsEnabled && (mailbox.ewsLicensed || momentOf(tenant) < EWS_KIOSK_REFUSED);
  const reason = organization ?? (own || !usesEws(facts, momentOf(tenant)) ? null : ewsPolicyReason('off'));
  return { ews: reason === null ? 'pass' : 'fail', ewsPolicyReason: reason };
}

const factsOf = (tenant: SimulatedTenant, id: Guid) => ({ ...HEALTHY, ...exchangeSideOf(tenant, id) });

/** The Exchange side of a mailbox and of the organization, and the outside tool that sees a part of it. */
export function serveExchange(app: Hono, simulation: Simulation): void {
  app.get('/exchange/organization', () => Response.json(simulation.tenant.core.organizationFacts));
  app.patch('/exchange/organization', async ({ req }) => {
    const facts = await readBody(req.raw, OrganizationFacts, 'exchange');
    const { tenant, history } = simulation;
    history.write(tenant, () => changeOrganizationFacts(tenant, facts));
    return Response.json(tenant.core.organizationFacts);
  });
  app.get('/exchange/:id', ({ req }) => {
    const { mailboxid } = mailboxOf(simulation.tenant, req.param('id'));
    return Response.json({ mailboxid, ...factsOf(simulation.tenant, mailboxid) });
  });
  app.patch('/exchange/:id', async ({ req }) => {
    const { tenant, history } = simulation;
    const mailbox = mailboxOf(tenant, req.param('id'));
    const facts = await readBody(req.raw, Facts, 'exchange');
    const id = mailbox.mailboxid;
    history.write(tenant, () => changeExchangeFacts(tenant, mailbox, facts));
    return Response.json({ mailboxid: id, ...factsOf(tenant, id) });
  });
  // Mailbox, sign-in, DNS and a 403 with its header are all that the analyzer tells; it knows nothing of approval
  // (decisions 23 and 33).
  app.get('/rca/:id', duringExercise, ({ req }) => {
    const asked = req.param('id');
    const mailbox = asked.includes('@')
      ? mailboxAt(simulation.tenant, asked)
      : mailboxOf(simulation.tenant, asked);
    const facts = factsOf(simulation.tenant, mailbox.mailboxid);
    const result = (passes: boolean) => (passes ? 'pass' : 'fail');
    return Response.json({
      mailboxid: mailbox.mailboxid,
      emailaddress: mailbox.emailaddress,
      mailbox: result(facts.exists && facts.addressKnown),
      signIn: result(facts.signInEnabled),
      dns: result(facts.reachable),
      ...ewsResult(simulation.tenant, facts),
    });
  });
}
