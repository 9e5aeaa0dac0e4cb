import { describe, expect, it, test } from 'vitest';
import { findPack } from '../../../catalog/packs';
import { gradeRecord } from '../../../dataverse/simulated/exercise/grade-record';
import type { ScenarioPack } from '../../../domain/pack';
import { type OpenExercise, openExercise } from '../../support/open-exercise';

const ADMINISTRATOR = 'systemAdministrator';
const EXCHANGE = 'systemAndExchangeAdministrator';
const GLOBAL = 'systemAndGlobalAdministrator';

async function write(place: OpenExercise, name: string, columns: object, persona = ADMINISTRATOR) {
  const { mailboxid } = await place.mailbox(name);
  await (await place.as(persona)).patch(`mailboxes(${mailboxid})`, columns);
}

async function require(place: OpenExercise, required: boolean, persona = EXCHANGE) {
  const client = await place.as(persona);
  const [organization] = await client.list<{ organizationid: string }>('organizations', ['organizationid']);
  await client.patch(`organizations(${organization?.organizationid})`, {
    requireapprovalforuseremail: required,
  });
}

const mend = async (place: OpenExercise, subject: string, name: string) =>
  place.post('/simulator/desk', {
    subject,
    mailbox: (await place.mailbox(name)).mailboxid,
    mend: true,
  });

/** All that was broken, as `rule: mailbox (detail)`. */
async function brokenIn(place: OpenExercise): Promise<string[]> {
  await place.to('finished');
  const { grade } = await gradeRecord(await place.record());
  return grade.conduct.flatMap(({ rule, breaches }) =>
    breaches.map(
      ({ mailbox = 'organization', detail }) => `${rule}: ${mailbox}${detail ? ` (${detail})` : ''}`,
    ),
  );
}

const APPROVE = { emailrouteraccessapproval: 1 };
const TEST = { testemailconfigurationscheduled: true };
const DEACTIVATE = { statecode: 1, statuscode: 2 };

/** What somebody does wrong, the pack that it is done in, and what is told of it. */
const WRONGS: readonly [string, string, (place: OpenExercise) => Promise<unknown>][] = [
  [
    'leastPrivilege: Ines Oblak (Rok Golob)',
    'approval-refused',
    (place) => write(place, 'Ines Oblak', APPROVE, GLOBAL),
  ],
  ['needlessTest: Jan Vidmar (enabled)', 'approval-refused', (place) => write(place, 'Jan Vidmar', TEST)],
  [
    'needlessTest: Miha Rozman (pendingApproval)',
    'approval-refused',
    (place) => write(place, 'Miha Rozman', TEST),
  ],
  ['detour: Ines Oblak', 'approval-refused', (place) => write(place, 'Ines Oblak', DEACTIVATE)],
  ['approvalRequirementRemoved: organization', 'approval-refused', (place) => require(place, false)],
  [
    'syncStolen: Tina Zajc',
    'other-organization',
    (place) => write(place, 'Tina Zajc', { ...TEST, orgmarkedasprimaryforexchangesync: true }),
  ],
  ['needlessRequest: Jan Vidmar (licence)', 'no-licence', (place) => mend(place, 'licence', 'Jan Vidmar')],
  [
    'disturbed: Jan Vidmar (unconfigured)',
    'approval-refused',
    (place) => write(place, 'Jan Vidmar', DEACTIVATE),
  ],
];

test.each(WRONGS)('%s is told once', async (told, pack, doWrong) => {
  const place = await openExercise(pack);
  await doWrong(place);
  await place.control.advance('PT5M');
  expect(await brokenIn(place)).toEqual([told]);
});

describe('a test', () => {
  it('is needless where it can only end as it did', async () => {
    const place = await openExercise('no-licence');
    for (let times = 0; times < 2; times++) {
      await write(place, 'Sara Krajnc', TEST);
      await place.control.advance('PT5M');
    }
    expect(await brokenIn(place)).toEqual([
      // It had failed before the exercise began, and nothing was mended since.
      'needlessTest: Sara Krajnc (unchanged)',
      'needlessTest: Sara Krajnc (unchanged)',
    ]);
  });

  it('is none where something was mended in between', async () => {
    const place = await openExercise('no-licence');
    await mend(place, 'licence', 'Sara Krajnc');
    await write(place, 'Sara Krajnc', TEST);
    await place.control.advance('PT5M');
    expect(await brokenIn(place)).toEqual([]);
  });

  it('is needless while the profile is inactive, and none once it is active again', async () => {
    const place = await openExercise('second-profile');
    const { _emailserverprofile_value: profile } = await place.mailbox('Orders');
    await write(place, 'Orders', TEST);
    await place.control.advance('PT5M');
    const client = await place.as(ADMINISTRATOR);
    await client.patch(`emailserverprofiles(${profile})`, { statecode: 0, statuscode: 1 });
    await write(place, 'Orders', TEST);
    await place.control.advance('PT5M');
    expect(await brokenIn(place)).toEqual(['needlessTest: Orders (unchanged)']);
  });
});

/** Sends a batch of writes, each with a sender of its own, in one changeset or each for itself. */
async function sendBatch(place: OpenExercise, parts: readonly { path: string; body: object; as: string }[]) {
  const people = await place.control.personas();
  const boundary = 'batch_1';
  const text = parts
    .map(({ path, body, as }) => {
      const id = people.find(({ persona }) => persona === as)?.id;
      const head = `PATCH /api/data/v9.2/${path} HTTP/1.1\r\nContent-Type: application/json\r\nMSCRMCallerID: ${id}`;
      const part = `${head}\r\n\r\n${JSON.stringify(body)}`;
      return `--${boundary}\r\nContent-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n\r\n${part}\r\n`;
    })
    .join('');
  const response = await place.fetch(
    new Request('http://localhost/api/data/v9.2/$batch', {
      method: 'POST',
      headers: { 'Content-Type': `multipart/mixed; boundary=${boundary}` },
      body: `${text}--${boundary}--\r\n`,
    }),
  );
  expect(response.status).toBe(200);
}

async function organizationPath(place: OpenExercise): Promise<string> {
  const client = await place.as(ADMINISTRATOR);
  const [organization] = await client.list<{ organizationid: string }>('organizations', ['organizationid']);
  return `organizations(${organization?.organizationid})`;
}

describe('a batch', () => {
  it('hides nothing: the requirement that is off and on again within it is told', async () => {
    const place = await openExercise('approval-refused');
    const path = await organizationPath(place);
    await sendBatch(
      place,
      [false, true].map((required) => ({
        path,
        body: { requireapprovalforuseremail: required },
        as: EXCHANGE,
      })),
    );
    expect(await brokenIn(place)).toEqual(['approvalRequirementRemoved: organization']);
  });

  it('is as many deeds as it has parts, each by its own sender', async () => {
    const place = await openExercise('approval-refused');
    const { mailboxid } = await place.mailbox('Ines Oblak');
    const { mailboxid: other } = await place.mailbox('Miha Rozman');
    await sendBatch(place, [
      { path: `mailboxes(${mailboxid})`, body: APPROVE, as: GLOBAL },
      { path: `mailboxes(${other})`, body: APPROVE, as: EXCHANGE },
    ]);
    expect(await brokenIn(place)).toEqual(['leastPrivilege: Ines Oblak (Rok Golob)']);
  });
});

/** The pack without anybody but the named personas. */
function onlyWith(pack: string, personas: readonly string[], changes: object = {}): ScenarioPack {
  const { tenant, ...rest } = findPack(pack) as ScenarioPack;
  const users = tenant.users.flatMap((user) =>
    user.persona === undefined || personas.includes(user.persona)
      ? [user.persona === ADMINISTRATOR ? { ...user, ...changes } : user]
      : [],
  );
  return { ...rest, tenant: { ...tenant, users } };
}

describe('power', () => {
  const configure = { incomingemaildeliverymethod: 2 };

  it('that nobody else has less of is not charged: a lone administrator may be a global one', async () => {
    const pack = onlyWith('first-mailbox', [ADMINISTRATOR], { tenantRoles: ['GA'] });
    const place = await openExercise(pack);
    await write(place, pack.tenant.users.at(-1)?.name ?? '', { ...configure, ...APPROVE });
    await require(place, false, ADMINISTRATOR);
    const broken = await brokenIn(place);
    expect(broken.filter((each) => each.startsWith('leastPrivilege'))).toEqual([]);
  });

  it('that another one has less of is charged for any step, and who would have been enough is told', async () => {
    const place = await openExercise('first-mailbox');
    const name = place.pack.tenant.users.at(-1)?.name ?? '';
    await write(place, name, configure, GLOBAL);
    await place.to('finished');
    const { grade } = await gradeRecord(await place.record());
    const [breach] = grade.conduct.flatMap(({ breaches }) => breaches);
    expect(breach).toMatchObject({
      rule: 'leastPrivilege',
      mailbox: name,
      detail: 'Rok Golob',
      enough: { tenantRoles: [] },
    });
    expect(breach?.enough?.name).not.toBe('Rok Golob');
  });
});

describe('nothing is told', () => {
  it('of who approves as the one with the least power that is enough', async () => {
    const place = await openExercise('wrong-edition');
    await write(place, 'Sara Krajnc', APPROVE, GLOBAL);
    expect(await brokenIn(place)).toEqual([]);
  });

  it('of people who approve their own address by testing it, where the edition lets them', async () => {
    const place = await openExercise('own-address');
    await write(place, 'Ana Novak', TEST, 'user');
    await place.control.advance('PT5M');
    const { emailrouteraccessapproval, mailboxstatus } = await place.mailbox('Ana Novak');
    expect([emailrouteraccessapproval, mailboxstatus]).toEqual([1, 1]);
    expect(await brokenIn(place)).toEqual([]);
  });

  it('of what was refused', async () => {
    const place = await openExercise('approval-refused');
    await write(place, 'Ines Oblak', APPROVE, ADMINISTRATOR).catch(() => {});
    await write(place, 'Ines Oblak', APPROVE, 'user').catch(() => {});
    expect(await brokenIn(place)).toEqual([]);
  });

  it('of what is taken back at once but the deed itself', async () => {
    const place = await openExercise('approval-refused');
    await write(place, 'Ines Oblak', DEACTIVATE);
    await place.control.undo();
    expect(await brokenIn(place)).toEqual(['detour: Ines Oblak']);
  });

  it('of a fault that waited for the deed', async () => {
    const { faults = [], ...pack } = findPack('address-changed') as ScenarioPack;
    const waiting = faults.map((fault) => ({
      ...fault,
      start: { when: { mailbox: 'sara.krajnc', is: 'approved' as const } },
    }));
    const place = await openExercise({ ...pack, faults: waiting });
    await write(place, 'Sara Krajnc', APPROVE, EXCHANGE);
    const { emailaddress, emailrouteraccessapproval } = await place.mailbox('Sara Krajnc');
    expect(emailaddress).toBe('new.sara.krajnc@contoso.com');
    expect(emailrouteraccessapproval).toBe(2);
    expect(await brokenIn(place)).toEqual([]);
  });

  it('of what happens while the clock is put forward', async () => {
    const place = await openExercise('support-desk-morning');
    await place.control.advance('PT2H');
    expect((await place.mailbox('Sara Krajnc')).mailboxstatus).toBe(2);
    expect(await brokenIn(place)).toEqual([]);
  });
});

describe('whoever has no Write on mailboxes', () => {
  it('may set the defaults and is refused at the mailboxes, until a role lets them write', async () => {
    const place = await openExercise('no-write-on-mailboxes');
    const who = 'administratorWithoutMailboxWrite';
    const tine = await place.as(who);
    const [organization] = await tine.list<{ organizationid: string }>('organizations', ['organizationid']);
    await tine.patch(`organizations(${organization?.organizationid})`, { generatealertsforerrors: true });
    const columns = { incomingemaildeliverymethod: 2 };
    await expect(write(place, 'Sara Krajnc', columns, who)).rejects.toMatchObject({ status: 403 });

    const administrator = await place.as(ADMINISTRATOR);
    const [role] = await administrator.list<{ roleid: string }>(
      'roles',
      ['roleid'],
      "name eq 'System Customizer'",
    );
    const [privilege] = await administrator.list<{ privilegeid: string }>(
      'privileges',
      ['privilegeid'],
      "name eq 'prvWriteMailbox'",
    );
    await administrator.post(`roles(${role?.roleid})/Microsoft.Dynamics.CRM.AddPrivilegesRole`, {
      Privileges: [{ PrivilegeId: privilege?.privilegeid, Depth: 'Global' }],
    });
    await write(place, 'Sara Krajnc', columns, who);
    expect(await brokenIn(place)).toEqual([]);
  });
});
