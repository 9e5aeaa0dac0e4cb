/** Walks a printed path in a simulated tenant, as decisions 22 defines it. */
import { exchangeFaults } from '../../catalog/exchange-faults';
import { type PathStep, pathOf } from '../../diagnosis/path';
import { mendedEws } from '../../domain/ews';
import { activeExchangeOnlineProfiles } from '../../domain/exchange-online-profile';
import { HEALTHY, HEALTHY_ORGANIZATION, type OrganizationExchangeFacts } from '../../domain/exchange-side';
import type { FindingId } from '../../domain/finding-ids';
import type { MailboxRow } from '../../domain/rows';
import type { DiagnosedTenant } from './diagnosed-tenant';

const ROUNDS = 5;

/** Facts of the Exchange side that an answer to the finding's question brings to light. */
const BEHIND: Partial<Record<FindingId, readonly string[]>> = {
  'http-401': ['subscription', 'licensed', 'exists', 'signInEnabled'],
  'profile-missing-exo': ['subscription'],
  'background-off': ['backgroundOperations'],
  'user-no-licence': ['licensed'],
  'alias-type': ['addressKnown'],
  // As the remedy says: the list first, then the switch.
  'ews-forbidden-org': ['ewsAppIds', 'ewsSwitch'],
  'ews-null-switched': ['ewsAppIds', 'ewsSwitch'],
  'ews-appid-list': ['ewsAppIds'],
  'ews-allowlist': ['ewsUserAgents'],
  'ews-blocklist': ['ewsUserAgents'],
  'ews-ended': ['sameTenantEws'],
};

function factsBehind(finding: FindingId): readonly string[] {
  const named = exchangeFaults
    .filter((fault) => fault.finding.toLowerCase() === finding)
    .map(({ fact }) => fact);
  return [...named, ...(BEHIND[finding] ?? [])];
}

async function mend(tenant: DiagnosedTenant, mailbox: MailboxRow, finding: FindingId): Promise<void> {
  const facts = factsBehind(finding);
  const healthy = (all: object) =>
    Object.fromEntries(Object.entries(all).filter(([fact]) => facts.includes(fact)));
  const send = async (of: string, body: object) => {
    if (Object.keys(body).length === 0) return;
    await tenant.raw(`/simulator/exchange/${of}`, { method: 'PATCH', body: JSON.stringify(body) });
  };
  await send(mailbox.mailboxid, healthy(HEALTHY));
  const answered = await tenant.raw('/simulator/exchange/organization');
  const now: OrganizationExchangeFacts = await answered.json();
  const { subscription, backgroundOperations, sameTenantEws } = HEALTHY_ORGANIZATION;
  const wanted = { ...mendedEws(now), subscription, backgroundOperations, sameTenantEws };
  await send('organization', healthy(wanted));
  const { client } = tenant;
  const regarding = mailbox._regardingobjectid_value;
  if (finding === 'profile-inactive') {
    const id = mailbox._emailserverprofile_value;
    await client.patch(`emailserverprofiles(${id})`, { statecode: 0, statuscode: 1 });
  }
  if (finding === 'user-disabled') await client.patch(`systemusers(${regarding})`, { isdisabled: false });
  if (finding === 'queue-inactive')
    await client.patch(`queues(${regarding})`, { statecode: 0, statuscode: 1 });
  if (finding === 'queue-act')
    await client.patch(`mailboxes(${mailbox.mailboxid})`, { actdeliverymethod: 2 });
  if (finding === 'alerts-off') {
    const { organization } = (await tenant.diagnosis()).snapshot;
    await client.patch(`organizations(${organization?.organizationid})`, { generatealertsforerrors: true });
  }
}

const METHODS = {
  'incoming.configure': { incomingemaildeliverymethod: 2 },
  'outgoing.configure': { outgoingemaildeliverymethod: 2 },
  'act.configure': { actdeliverymethod: 1 },
} as const;

/** As long as the step says: until the test is over, and no longer than a quarter of an hour. */
async function waitForTest({ client, control }: DiagnosedTenant, { mailboxid }: MailboxRow): Promise<void> {
  for (let minutes = 0; minutes < 16; minutes += 2) {
    const path = `mailboxes(${mailboxid})?$select=testemailconfigurationscheduled`;
    const { body } = await client.get<MailboxRow>(path);
    if (!body.testemailconfigurationscheduled) return;
    await control.advance('PT2M');
  }
}

async function take(tenant: DiagnosedTenant, mailbox: MailboxRow, step: PathStep): Promise<void> {
  const { client, approver, control } = tenant;
  const path = `mailboxes(${mailbox.mailboxid})`;
  switch (step.event) {
    case 'ask':
      return await mend(tenant, mailbox, step.finding);
    case 'mailbox.activate':
      return await client.patch(path, { statecode: 0, statuscode: 1 });
    case 'profile.assign': {
      const { profiles = [] } = (await tenant.diagnosis()).snapshot;
      const profile = activeExchangeOnlineProfiles(profiles)[0] ?? profiles[0];
      const bind = `/emailserverprofiles(${profile?.emailserverprofileid})`;
      return await client.patch(path, { 'emailserverprofile@odata.bind': bind });
    }
    case 'incoming.configure':
    case 'outgoing.configure':
    case 'act.configure':
      return await client.patch(path, METHODS[step.event]);
    case 'address.change': {
      const address = `a${mailbox.mailboxid.slice(0, 8)}@contoso.com`;
      const isQueue =
        mailbox['_regardingobjectid_value@Microsoft.Dynamics.CRM.lookuplogicalname'] === 'queue';
      return isQueue
        ? await client.patch(`queues(${mailbox._regardingobjectid_value})`, { emailaddress: address })
        : await client.patch(`systemusers(${mailbox._regardingobjectid_value})`, {
            internalemailaddress: address,
          });
    }
    case 'mailbox.approve':
      return await (step.who.includes('sa') ? client : approver).patch(path, {
        emailrouteraccessapproval: 1,
      });
    case 'mailbox.test':
      await client.patch(path, { testemailconfigurationscheduled: true });
      return await waitForTest(tenant, mailbox);
    case 'test.finish':
      return await waitForTest(tenant, mailbox);
    case 'recovered':
      await control.advance('PT6M');
  }
}

/** What was taken, round by round, and the state at the end. */
export async function walk(tenant: DiagnosedTenant, id: string) {
  const taken: string[][] = [];
  for (let round = 0; ; round += 1) {
    const diagnosis = await tenant.diagnosis();
    const mailbox = diagnosis.snapshot.mailboxes?.find(({ mailboxid }) => mailboxid === id);
    if (!mailbox) throw new Error(`There is no mailbox ${id}`);
    const { state, found } = diagnosis.verdict(mailbox);
    const path = pathOf(diagnosis, mailbox);
    if (state === 'enabled' || round === ROUNDS) return { state, taken, found, path };
    taken.push(path.map((step) => (step.event === 'ask' ? `ask ${step.finding}` : step.event)));
    for (const step of path) await take(tenant, mailbox, step);
  }
}
