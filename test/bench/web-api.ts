import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { firstSteps } from '../../catalog/scenarios/first-steps';
import { accessFor } from '../../dataverse/simulated/access';
import type { Call } from '../../dataverse/simulated/call';
import { callerOf } from '../../dataverse/simulated/caller';
import { advanceTo, nextDue } from '../../dataverse/simulated/clock';
import { copyOfMailbox } from '../../dataverse/simulated/mailbox-copy';
import { newTenant } from '../../dataverse/simulated/new-tenant';
import { readPreferences } from '../../dataverse/simulated/preferences';
import { answerRequest } from '../../dataverse/simulated/service';
import { type SimulatedTenant, TENANT_TABLES } from '../../dataverse/simulated/tenant';
import { UndoHistory } from '../../dataverse/simulated/transaction';
import { testProfile } from '../../dataverse/simulated/writes/profile-test';
import { type Figure, grouped } from './report';
import { measureRequests } from './requests';
import { median } from './times';

const MAILBOXES = 100_000;
const START = Date.parse('2021-07-12T08:00:00Z');
const ROOT = 'http://localhost/api/data/v9.2';

/** The simulated service on a tenant of 100,000 mailboxes. */
export async function measureWebApi(): Promise<Figure[]> {
  const memory = measureMemory();
  return [...(await measureRequests(MAILBOXES)), ...(await measurePages()), measureProfileTest(), memory];
}

const makeTenant = () => newTenant(firstSteps, 7, START, { mailboxes: MAILBOXES });

/** Each page of 5,000 rows on the way through the whole table: the last over the first. */
async function measurePages(): Promise<Figure[]> {
  const tenant = makeTenant();
  const orders = ['', '&$orderby=name'];
  const figures: Figure[] = [];
  for (const order of orders) {
    const [first, last]: [number[], number[]] = [[], []];
    for (let run = 0; run < 5; run += 1) {
      const times = await walk(tenant, `${ROOT}/mailboxes?$select=name,emailaddress${order}`);
      first.push(times[0] ?? Number.NaN);
      last.push(times.at(-1) ?? Number.NaN);
    }
    figures.push({
      what: `the last of ${grouped(MAILBOXES / 5000)} pages of 5,000${order ? ', sorted by name' : ''}`,
      measured: median(last),
      unit: 'ms',
      floor: { what: 'the first page', measured: median(first) },
      aim: '<= 1.3x',
    });
  }
  return figures;
}

async function walk(tenant: SimulatedTenant, url: string): Promise<number[]> {
  const history = new UndoHistory();
  const times: number[] = [];
  for (let next: string | undefined = url; next; ) {
    const start = performance.now();
    const response = await answerRequest(tenant, history, new Request(next));
    const body = (await response.json()) as { '@odata.nextLink'?: string };
    times.push(performance.now() - start);
    next = body['@odata.nextLink'];
  }
  return times;
}

/** Test & Enable Mailboxes over the whole profile, by the processor's time: others may be at work as well. */
function measureProfileTest(): Figure {
  const runs = Array.from({ length: 5 }, () => testWholeProfile(makeTenant()));
  const { Scheduled } = runs[0] ?? { Scheduled: 0 };
  const nanoseconds = median(runs.map((run) => (run.microseconds * 1000) / run.Scheduled));
  return {
    what: `a test of the whole profile, each of its ${grouped(Scheduled)} mailboxes (${grouped(Math.round(1e9 / nanoseconds))} a second and core)`,
    measured: nanoseconds,
    unit: 'ns',
    floor: { what: 'three copies of a row', measured: copyNanoseconds(makeTenant()) },
    aim: '<= 16,700 ns: 60,000 a second and core',
  };
}

/** Until nothing is under way any more. */
function testWholeProfile(tenant: SimulatedTenant): { Scheduled: number; microseconds: number } {
  const [profile] = tenant.tables.emailserverprofiles.rows;
  const headers = new Headers();
  const caller = callerOf(tenant, headers);
  const call: Call = {
    tenant,
    caller,
    access: accessFor(tenant, caller),
    method: 'POST',
    root: ROOT,
    url: new URL(ROOT),
    headers,
    prefer: readPreferences(null),
    body: '{}',
  };
  const before = process.cpuUsage();
  const { Scheduled } = testProfile(call, profile?.emailserverprofileid ?? '');
  for (let due = nextDue(tenant); due !== null && tenant.agenda.tests > 0; due = nextDue(tenant)) {
    advanceTo(tenant, due + 3_600_000);
  }
  const { user, system } = process.cpuUsage(before);
  return { Scheduled, microseconds: user + system };
}

/** Scheduling, starting and finishing each replace a mailbox's row, whatever else they do. */
function copyNanoseconds(tenant: SimulatedTenant): number {
  const rows = tenant.tables.mailboxes.rows;
  const start = performance.now();
  let kept = 0;
  for (const row of rows) {
    for (let copy = 0; copy < 3; copy += 1) kept += copyOfMailbox(row).mailboxid.length;
  }
  if (kept === 0) throw new Error('Nothing was copied');
  return ((performance.now() - start) * 1e6) / rows.length;
}

function heapAfterCollection(): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
  collect();
  return process.memoryUsage().heapUsed;
}

/** A tenant in memory over the same rows in plain arrays. */
function measureMemory(): Figure {
  const empty = heapAfterCollection();
  let tenant: SimulatedTenant | null = makeTenant();
  const whole = heapAfterCollection() - empty;
  const rows = TENANT_TABLES.map((name) => [...(tenant?.tables[name].rows ?? [])]);
  tenant = null;
  const raw = heapAfterCollection() - empty;
  if (rows.length === 0) throw new Error('The rows are gone');
  return {
    what: `memory of a mailbox and its user`,
    measured: whole / MAILBOXES / 1000,
    unit: 'kB',
    floor: { what: 'the raw rows', measured: raw / MAILBOXES / 1000 },
    aim: '<= 1 kB more',
  };
}
