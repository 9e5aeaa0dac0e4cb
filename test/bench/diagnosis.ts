import { findings } from '../../catalog/findings';
import { diagnose } from '../../domain/diagnosis/diagnosis';
import type { MailboxRow, SystemUserRow, TraceLogRow } from '../../domain/rows';
import type { TenantSnapshot } from '../../domain/snapshot';
import { DIAGNOSIS_COLUMNS } from '../../sources/table-columns';
import { type Figure, grouped } from './report';
import { guidOf, makeMailboxes } from './rows';
import { median } from './times';

const MAILBOXES = 100_000;
const WARM_UPS = 3;
const RUNS = 11;
const AT = '2026-11-23T08:10:00Z';
const TOKENS = ['8005E273', 'ErrorInvalidLicense', 'Http server returned Forbidden exception.'];

function makeUsers(mailboxes: readonly MailboxRow[]): SystemUserRow[] {
  return mailboxes.map(({ emailaddress = null, name = '' }, number) => ({
    systemuserid: guidOf(number, 'bbbb'),
    fullname: name,
    domainname: emailaddress ?? '',
    internalemailaddress: emailaddress,
    isdisabled: false,
    islicensed: true,
    accessmode: 0,
    applicationid: null,
  }));
}

/** An alert of each direction for every mailbox that failed, each naming its mailbox, as the service writes them. */
function makeAlerts(mailboxes: readonly MailboxRow[]): TraceLogRow[] {
  return mailboxes.flatMap((row, number): TraceLogRow[] =>
    row.incomingemailstatus === 2
      ? [0, 1, 2].map((each) => ({
          tracelogid: guidOf(number * 3 + each, 'dddd'),
          level: 3,
          tracestatus: false,
          text: `The mailbox ${row.name} failed. Email Server Error Code: ${TOKENS[((number / 10) % 3) | 0]}`,
          _regardingobjectid_value: row.mailboxid,
          createdon: AT,
          modifiedon: AT,
        }))
      : [],
  );
}

function makeTenant(): TenantSnapshot {
  const mailboxes = makeMailboxes(MAILBOXES);
  return {
    kind: 'imported',
    readOn: AT,
    organization: {
      organizationid: guidOf(1, 'ffff'),
      requireapprovalforuseremail: true,
      requireapprovalforqueueemail: true,
      generatealertsforerrors: true,
    },
    profiles: [
      {
        emailserverprofileid: guidOf(0, 'eeee'),
        name: 'Microsoft Exchange Online',
        statecode: 0,
        servertype: 0,
        incomingcredentialretrieval: 2,
        incomingserverlocation: null,
      },
    ],
    mailboxes,
    users: makeUsers(mailboxes),
    queues: [],
    alerts: makeAlerts(mailboxes),
    unseen: [],
  };
}

const USER_COLUMNS = [
  'domainname',
  'internalemailaddress',
  'isdisabled',
  'islicensed',
  'accessmode',
  'applicationid',
] as const satisfies (keyof SystemUserRow)[];

/** Reads the same fields of the same rows, and makes nothing of them. */
function onlyRead({ mailboxes = [], users = [], alerts = [] }: TenantSnapshot): number {
  let read = 0;
  const byId = new Map(users.map((user) => [user.systemuserid, user]));
  for (const row of mailboxes) {
    for (const column of DIAGNOSIS_COLUMNS.mailboxes) if (row[column] !== undefined) read += 1;
    const user = byId.get(row._regardingobjectid_value ?? '');
    if (user) for (const column of USER_COLUMNS) if (user[column] !== undefined) read += 1;
  }
  for (const { text, modifiedon, _regardingobjectid_value: subject } of alerts) {
    if (text && modifiedon && subject) read += 1;
  }
  return read;
}

/** Every mailbox judged, and counted by its first cause. */
function diagnoseAll(tenant: TenantSnapshot): ReadonlyMap<string, number> {
  const diagnosis = diagnose(tenant, AT, findings);
  const counts = new Map<string, number>();
  for (const row of tenant.mailboxes ?? []) {
    const cause = diagnosis.verdict(row).found[0]?.id ?? '';
    counts.set(cause, (counts.get(cause) ?? 0) + 1);
  }
  return counts;
}

/** The tenant as a file of few columns shows it: all that is not in it may be anything. */
function makeSparse({ mailboxes = [] }: TenantSnapshot): TenantSnapshot {
  return {
    kind: 'imported',
    readOn: AT,
    mailboxes: mailboxes.map(
      ({ mailboxid, name, emailaddress, incomingemailstatus, outgoingemailstatus }) => ({
        mailboxid,
        ...(name === undefined ? {} : { name }),
        ...(emailaddress === undefined ? {} : { emailaddress }),
        ...(incomingemailstatus === undefined ? {} : { incomingemailstatus }),
        ...(outgoingemailstatus === undefined ? {} : { outgoingemailstatus }),
      }),
    ),
    unseen: [],
  };
}

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** A whole tenant diagnosed, over one pass that only reads what it looks at. */
export function measureDiagnosis(): Figure[] {
  const times: { diagnosed: number; sparse: number; read: number }[] = [];
  for (let run = 0; run < WARM_UPS + RUNS; run += 1) {
    // Fresh rows: what was worked out of them before is remembered by them.
    const tenant = makeTenant();
    const sparse = makeSparse(tenant);
    times.push({
      read: timed(() => onlyRead(tenant)),
      diagnosed: timed(() => diagnoseAll(tenant)),
      sparse: timed(() => diagnoseAll(sparse)),
    });
  }
  const counted = times.slice(WARM_UPS);
  return [
    {
      what: `${grouped(MAILBOXES)} mailboxes diagnosed and counted by cause`,
      measured: median(counted.map(({ diagnosed }) => diagnosed)),
      unit: 'ms',
      floor: { what: 'the same fields read', measured: median(counted.map(({ read }) => read)) },
      aim: '<= 4x, < 1000 ms',
    },
    {
      what: 'the same of a file with few columns',
      measured: median(counted.map(({ sparse }) => sparse)),
      unit: 'ms',
      floor: {
        what: 'with every column',
        measured: median(counted.map(({ diagnosed }) => diagnosed)),
      },
      aim: '<= 1.5x',
    },
  ];
}
