import { describe, expect, it } from 'vitest';
import { setExchangeSide } from '../../dataverse/simulated/tenant';
import { violationsOf } from './invariants';
import { openPracticeTenant } from './practice-tenant';

const API = '/api/data/v9.2';

/** The practice tenant, its first profile, and requests written short. */
function open() {
  const place = openPracticeTenant();
  const send = async (method: string, path: string, body?: object) => {
    const answer = await place.raw(`${API}/${path}`, {
      method,
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    const text = await answer.text();
    return { status: answer.status, body: text ? JSON.parse(text) : undefined };
  };
  const profile = place.tenant.tables.emailserverprofiles.rows[0]?.emailserverprofileid ?? '';
  return {
    ...place,
    send,
    profile,
    testProfile: (body: object = {}) =>
      send('POST', `emailserverprofiles(${profile})/MailboxCoach.TestAndEnableMailboxes`, body),
  };
}

describe('the operation of a whole profile', () => {
  it('skips who is under test already, and both operations end', async () => {
    const { testProfile, control, tenant } = open();
    const first = await testProfile();
    const second = await testProfile();
    expect(second.body).toMatchObject({ Scheduled: 0 });
    expect(second.body.Skipped).toHaveLength(first.body.Scheduled);
    expect(second.body.Skipped[0]).toMatchObject({ reason: 'underTest' });
    await control.advance('PT10M');
    expect(tenant.tables.asyncoperations.rows.map(({ statuscode }) => statuscode)).toEqual([30, 30]);
  });

  it('goes on when the test of one mailbox is canceled', async () => {
    const { testProfile, send, control, tenant, profile } = open();
    await testProfile({ ThisOrganizationOnly: true });
    const [mailbox] = tenant.tables.mailboxes.rows.filter(
      ({ _emailserverprofile_value }) => _emailserverprofile_value === profile,
    );
    expect(mailbox?.orgmarkedasprimaryforexchangesync).toBe(true);
    await send('PATCH', `mailboxes(${mailbox?.mailboxid})`, { testemailconfigurationscheduled: false });
    expect(tenant.tables.asyncoperations.rows).toMatchObject([{ statecode: 0 }]);
    await control.advance('PT10M');
    expect(tenant.tables.asyncoperations.rows).toMatchObject([{ statuscode: 30 }]);
  });

  it('writes every mailbox that it marks as a change of its own', async () => {
    const { testProfile, tenant, profile } = open();
    const before = tenant.core.sequence;
    await testProfile({ ThisOrganizationOnly: true });
    const taken = tenant.tables.mailboxes.rows.filter(
      ({ _emailserverprofile_value }) => _emailserverprofile_value === profile,
    );
    const versions = taken.map(({ versionnumber }) => versionnumber);
    expect(Math.min(...versions)).toBeGreaterThan(before);
    expect(new Set(versions).size).toBe(versions.length);
  });
});

describe('a test that is interrupted', () => {
  it('is let go of by its host until it starts over', async () => {
    const { send, control, mailbox, tenant } = open();
    const { mailboxid } = await mailbox('Ana Novak');
    await send('PATCH', `mailboxes(${mailboxid})`, { testemailconfigurationscheduled: true });
    await control.advance('PT6S');
    expect(tenant.tables.mailboxes.get(mailboxid)?.hostid).toBeTruthy();
    await send('PATCH', `mailboxes(${mailboxid})`, { emailaddress: 'ana.other@contoso.com' });
    expect(violationsOf(tenant)).toEqual([]);
  });
});

describe('a row that is deleted', () => {
  it('takes what is about it along: a queue its mailbox, alerts and jobs', async () => {
    const { send, control, tenant } = open();
    const [queue] = tenant.tables.queues.rows;
    const mailbox = queue?._defaultmailbox_value ?? '';
    setExchangeSide(tenant, mailbox, { reachable: false });
    await send('PATCH', `mailboxes(${mailbox})`, { testemailconfigurationscheduled: true });
    await control.advance('PT3M');
    const about = () => [
      ...tenant.tables.asyncoperations.by('_regardingobjectid_value', mailbox),
      ...tenant.tables.tracelogs.by('_regardingobjectid_value', mailbox),
    ];
    expect(about().length).toBeGreaterThan(0);
    expect((await send('DELETE', `queues(${queue?.queueid})`)).status).toBe(204);
    expect(about()).toEqual([]);
    expect(violationsOf(tenant)).toEqual([]);
  });

  it('a role is taken from whoever had it', async () => {
    const { send, tenant } = open();
    const salesperson = tenant.tables.roles.rows.find(({ name }) => name === 'Salesperson')?.roleid ?? '';
    const holders = () =>
      tenant.tables.systemusers.rows.filter(({ roleids }) => roleids.includes(salesperson));
    expect(holders()).not.toEqual([]);
    expect((await send('DELETE', `roles(${salesperson})`)).status).toBe(204);
    expect(holders()).toEqual([]);
    expect(violationsOf(tenant)).toEqual([]);
  });
});

describe('state and status', () => {
  it.each(['queues', 'emailserverprofiles', 'mailboxes'] as const)(
    'of %s go together, and a status alone names the state',
    async (set) => {
      const { send, tenant } = open();
      const [first] = (await send('GET', `${set}?$top=1`)).body.value;
      const id = first.queueid ?? first.emailserverprofileid ?? first.mailboxid;
      const contradiction = await send('PATCH', `${set}(${id})`, { statecode: 0, statuscode: 2 });
      expect(contradiction.status).toBe(400);
      expect((await send('PATCH', `${set}(${id})`, { statuscode: 2 })).status).toBe(204);
      expect((await send('GET', `${set}(${id})?$select=statecode,statuscode`)).body).toMatchObject({
        statecode: 1,
        statuscode: 2,
      });
      expect(violationsOf(tenant)).toEqual([]);
    },
  );
});

describe('the names of a user', () => {
  it('are kept as they were written, and make up the full name', async () => {
    const { send, tenant } = open();
    const id = tenant.tables.systemusers.rows.find(({ fullname }) => fullname === 'Rok Golob')?.systemuserid;
    const names = async (body: object) => {
      await send('PATCH', `systemusers(${id})`, body);
      return (await send('GET', `systemusers(${id})?$select=firstname,lastname,fullname`)).body;
    };
    expect(await names({ firstname: 'Rok Jan' })).toMatchObject({
      firstname: 'Rok Jan',
      lastname: 'Golob',
      fullname: 'Rok Jan Golob',
    });
    expect(await names({ firstname: null })).toMatchObject({ firstname: null, fullname: 'Golob' });
    expect((await send('PATCH', `systemusers(${id})`, { lastname: '' })).status).toBe(400);
  });
});

describe('what cannot be written', () => {
  it.each([
    ['queues', { name: '' }],
    ['queues', { name: null }],
    ['emailserverprofiles', { name: null }],
    ['mailboxes', { receivingpostponeduntil: '2021-02-31T00:00:00Z' }],
  ])('to %s: %j', async (set, body) => {
    const { send } = open();
    const [first] = (await send('GET', `${set}?$top=1`)).body.value;
    const id = first.queueid ?? first.emailserverprofileid ?? first.mailboxid;
    expect((await send('PATCH', `${set}(${id})`, body)).status).toBe(400);
  });

  it('a parameter that the profile’s test does not have', async () => {
    const { testProfile } = open();
    expect((await testProfile({ ThisOrganisationOnly: true })).status).toBe(400);
  });
});
