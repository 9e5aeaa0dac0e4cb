import { findings } from '../../catalog/findings';
import { firstSteps } from '../../catalog/scenarios/first-steps';
import { createClient } from '../../dataverse/client';
import { newTenant } from '../../dataverse/simulated/new-tenant';
import { answerRequest } from '../../dataverse/simulated/service';
import type { SimulatedTenant } from '../../dataverse/simulated/tenant';
import { UndoHistory } from '../../dataverse/simulated/transaction';
import { createArrivalDesk } from '../../diagnosis/ask-arrival';
import { diagnose } from '../../domain/diagnosis/diagnosis';
import { readAroundMailbox } from '../../sources/mailbox-reader';
import { readBasics } from '../../sources/snapshot-reader';
import { type Figure, grouped } from './report';
import { guidOf } from './rows';
import { median } from './times';

const MAILBOXES = 100_000;
const ITEMS_EACH = 10;
const FEW = 100;
const START = Date.parse('2026-11-23T08:00:00Z');
const RUNS = 7;

/** A tenant where every mailbox has items that failed, and a mail that waits. */
function makeTenant(mailboxes: number): SimulatedTenant {
  const tenant = newTenant(firstSteps, 7, START, { mailboxes });
  const { exchangesyncidmappings: items, emails } = tenant.tables;
  const at = '2026-11-23T06:00:00Z';
  tenant.tables.mailboxes.rows.forEach(({ mailboxid, _ownerid_value: owner }, number) => {
    for (let each = 0; each < ITEMS_EACH; each += 1) {
      items.put({
        exchangesyncidmappingid: guidOf(number * ITEMS_EACH + each, 'abab'),
        _ownerid_value: owner,
        lastsyncerror: 'NoRecipientMatch',
        lastsyncerroroccurredon: at,
        retries: 1,
        createdon: at,
        versionnumber: 1,
      });
    }
    emails.put({
      activityid: guidOf(number, 'cdcd'),
      statuscode: 6,
      createdon: at,
      directioncode: true,
      _ownerid_value: owner,
      _sendermailboxid_value: mailboxid,
      _receivingmailboxid_value: null,
      versionnumber: 1,
    });
  });
  return tenant;
}

/** One question, from its reading to its answer, about a mailbox in the middle of the table. */
async function questionOf(tenant: SimulatedTenant): Promise<() => Promise<number>> {
  const history = new UndoHistory();
  const client = createClient({
    base: 'http://localhost/api/data/v9.2',
    fetch: async (request) => answerRequest(tenant, history, request),
    callerId: () => tenant.core.personas.systemAdministrator ?? null,
  });
  const wait = async () => {};
  const basics = await readBasics(client, 'simulated');
  const rows = tenant.tables.mailboxes.rows;
  const id = rows[rows.length >> 1]?.mailboxid ?? '';
  const snapshot = await readAroundMailbox(client, id, basics, { wait });
  const mailbox = snapshot?.mailboxes?.find(({ mailboxid }) => mailboxid === id);
  if (!snapshot || !mailbox) throw new Error('The mailbox was not read');
  const desk = createArrivalDesk(diagnose(snapshot, snapshot.readOn, findings), async () => client, wait);
  return async () => {
    const before = performance.now();
    const { answer } = await desk.ask(mailbox, { missing: 'incoming', answers: {}, message: '' }, true);
    if (!answer.items.some(({ id: cause }) => cause === 'no-recipient')) throw new Error('Not answered');
    return performance.now() - before;
  };
}

/** The question why something does not arrive, in a large tenant over a small one. */
export async function measureArrival(): Promise<Figure[]> {
  const [large, small] = [await questionOf(makeTenant(MAILBOXES)), await questionOf(makeTenant(FEW))];
  const times: [number[], number[]] = [[], []];
  // The first question makes the indexes.
  const first = await large();
  for (let run = 0; run < RUNS; run += 1) {
    times[0].push(await large());
    times[1].push(await small());
  }
  const what = `of ${grouped(MAILBOXES)} mailboxes with ${grouped(MAILBOXES * ITEMS_EACH)} items`;
  const floor = { what: `of ${FEW}`, measured: median(times[1]) };
  return [
    { what: `the first question in a tenant ${what}`, measured: first, unit: 'ms', floor, aim: '<= 1000 ms' },
    {
      what: `a question in a tenant ${what}`,
      measured: median(times[0]),
      unit: 'ms',
      floor,
      aim: '<= 1000 ms',
    },
  ];
}
