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
    expect(await brokenIn(place)).toEqual(['needlessTest: Sara Krajnc (unchanged)']);
  });

  it('is none where something was mended in between', async () => {
    const place = await openExercise('no-licence');
    await write(place, 'Sara Krajnc', TEST);
    await place.control.advance('PT5M');
    await mend(place, 'licence', 'Sara Krajnc');
    await write(place, 'Sara Krajnc', TEST);
    await place.control.advance('PT5M');
    expect(await brokenIn(place)).toEqual([]);
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
