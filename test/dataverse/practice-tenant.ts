import { firstSteps } from '../../catalog/scenarios/first-steps';
import { createClient, type DataverseClient, DataverseError } from '../../dataverse/client';
import { newTenant } from '../../dataverse/simulated/new-tenant';
import { createOwner } from '../../dataverse/simulated/owner';
import { LIST_COLUMNS } from '../../domain/column-lists';
import type { MailboxRow, TraceLogRow } from '../../domain/rows';
import { createSimulatorControl } from '../../sources/simulator-control';
import { readBasics } from '../../sources/snapshot-reader';

const ORIGIN = 'http://localhost';
const START = Date.parse('2021-07-12T08:00:00Z');

/** The tenant as this client sees it, mailboxes included where it may read those. */
async function readSnapshot(client: DataverseClient) {
  const basics = await readBasics(client, 'simulated');
  try {
    return { ...basics, mailboxes: await client.list<MailboxRow>('mailboxes', LIST_COLUMNS.mailboxes) };
  } catch (error) {
    if (!(error instanceof DataverseError)) throw error;
    return { ...basics, unseen: [...basics.unseen, { what: 'mailboxes', why: error.message }] };
  }
}

/** The practice tenant behind its handler, with a real clock that stands still unless advanced. */
export function openPracticeTenant(save: () => Promise<void> = async () => {}) {
  const tenant = newTenant(firstSteps, 7, START);
  const owner = createOwner(tenant, {
    realNow: () => START,
    freshSeed: () => 11,
    store: { save },
    later: () => () => {},
  });
  const control = createSimulatorControl(owner.fetch, ORIGIN);
  async function as(persona: string) {
    const people = await control.personas();
    const id = people.find((each) => each.persona === persona)?.id ?? null;
    return createClient({ fetch: owner.fetch, base: `${ORIGIN}/api/data/v9.2`, callerId: () => id });
  }
  return {
    tenant,
    owner,
    control,
    as,
    async snapshot(persona = 'systemAdministrator') {
      return readSnapshot(await as(persona));
    },
    async alerts(persona = 'systemAdministrator') {
      return (await as(persona)).list<TraceLogRow>('tracelogs', LIST_COLUMNS.tracelogs);
    },
    async mailbox(name: string): Promise<MailboxRow> {
      const { mailboxes = [] } = await readSnapshot(await as('systemAdministrator'));
      const found = mailboxes.find((mailbox) => mailbox.name === name);
      if (!found) throw new Error(`The practice tenant has no mailbox ${name}`);
      return found;
    },
    /** The raw answer to a request of the default persona. */
    raw(path: string, init: RequestInit = {}) {
      const headers = new Headers(init.headers);
      if (init.body && !headers.has('Content-Type')) headers.set('Content-Type', 'application/json');
      return owner.fetch(new Request(`${ORIGIN}${path}`, { ...init, headers }));
    },
  };
}
