import { describe, expect, it } from 'vitest';
import { editions } from '../../catalog/permissions';
import { PERSONAS } from '../../catalog/personas';
import { callerOf } from '../../dataverse/simulated/caller';
import { setExchangeSide } from '../../dataverse/simulated/tenant';
import { lifecycleOf } from '../../domain/mailbox-columns';
import { decide } from '../../domain/permission';
import { parseVersion } from '../../domain/version';
import { openPracticeTenant } from './practice-tenant';

const API = '/api/data/v9.2';

describe('reading', () => {
  it('answers with the chosen columns, the key and an ETag', async () => {
    const { raw } = openPracticeTenant();
    const answer = await raw(`${API}/mailboxes?$select=name&$orderby=name desc&$top=1`);
    expect(answer.headers.get('OData-Version')).toBe('4.0');
    const { value } = (await answer.json()) as { value: Record<string, unknown>[] };
    expect(Object.keys(value[0] ?? {}).sort()).toEqual(['@odata.etag', 'mailboxid', 'name']);
    expect(value[0]?.name).toBe('Tine Bizjak');
  });

  it('pages by the size that is preferred, and its links lead through all rows once', async () => {
    const { raw, owner } = openPracticeTenant();
    const headers = { Prefer: 'odata.maxpagesize=4' };
    const ids: unknown[] = [];
    let answer = await raw(`${API}/mailboxes?$select=name`, { headers });
    for (;;) {
      const page = (await answer.json()) as { value: { mailboxid: string }[]; '@odata.nextLink'?: string };
      ids.push(...page.value.map(({ mailboxid }) => mailboxid));
      const next = page['@odata.nextLink'];
      if (!next) break;
      answer = await owner.fetch(new Request(next, { headers }));
    }
    expect(ids.length).toBe(15);
    expect(new Set(ids).size).toBe(15);
  });

  it.each([
    [`${API}/mailboxes?$filter=name eq 1`, 400],
    [`${API}/mailboxes?$apply=aggregate($count as n)`, 501],
    [`${API}/mailboxes?$select=nonsense`, 400],
    [`${API}/mailboxes?$select=emailaddressapprovedon`, 400],
    [`${API}/nonsense`, 404],
    [`${API}/mailboxes(00000000-0000-0000-0000-000000000000)`, 404],
  ])('refuses %s in the shape of Dataverse', async (path, status) => {
    const answer = await openPracticeTenant().raw(path);
    expect(answer.status).toBe(status);
    const { error } = (await answer.json()) as { error: { code: string; message: string } };
    expect(error.message).not.toBe('');
  });

  it('shows a plain user their own mailbox and alerts only', async () => {
    const { snapshot, alerts, as, mailbox, control } = openPracticeTenant();
    for (const name of ['Ana Novak', 'Miha Rozman']) {
      const { mailboxid } = await mailbox(name);
      const client = await as('systemAdministrator');
      await client.patch(`mailboxes(${mailboxid})`, {
        incomingemaildeliverymethod: 2,
        testemailconfigurationscheduled: true,
      });
    }
    await control.advance('PT5M');
    const [{ mailboxes }, ownAlerts] = [await snapshot('user'), await alerts('user')];
    expect(mailboxes?.map(({ name }) => name)).toEqual(['Ana Novak']);
    expect(ownAlerts.length).toBeGreaterThan(0);
    expect(new Set(ownAlerts.map((alert) => alert._regardingobjectid_value)).size).toBe(1);
  });

  it('says to somebody without roles what is not seen', async () => {
    const { snapshot, tenant } = openPracticeTenant();
    const user = tenant.tables.systemusers.get(tenant.core.personas.user ?? '');
    if (user) tenant.tables.systemusers.put({ ...user, roleids: [] });
    const { mailboxes, unseen } = await snapshot('user');
    expect(mailboxes).toBeUndefined();
    expect(unseen.find(({ what }) => what === 'mailboxes')?.why).toContain('prvReadMailbox');
  });

  it('never shows the Exchange side or the roles of Microsoft 365', async () => {
    const { raw } = openPracticeTenant();
    const text = await (await raw(`${API}/systemusers`)).text();
    expect(text).not.toMatch(/tenantRoles|roleids/);
  });
});

describe('writing', () => {
  it('refuses a row that changed meanwhile, one that is not there, and a column of its own', async () => {
    const { as, mailbox } = openPracticeTenant();
    const client = await as('systemAdministrator');
    const { mailboxid } = await mailbox('Ana Novak');
    const path = `mailboxes(${mailboxid})`;
    await expect(client.patch(path, { actdeliverymethod: 1 }, 'W/"1"')).rejects.toMatchObject({
      status: 412,
    });
    await expect(
      client.patch('mailboxes(00000000-0000-0000-0000-000000000000)', { actdeliverymethod: 1 }),
    ).rejects.toMatchObject({ status: 404 });
    await expect(client.patch(path, { enabledforincomingemail: true })).rejects.toMatchObject({
      status: 400,
    });
    await expect(client.patch(path, { emailaddress: 'no address' })).rejects.toMatchObject({ status: 400 });
  });

  it('a changed address waits for approval again and is mirrored to the user', async () => {
    const { as, mailbox } = openPracticeTenant();
    const before = await mailbox('Jan Vidmar');
    const client = await as('systemAdministrator');
    await client.patch(`mailboxes(${before.mailboxid})`, {
      emailaddress: 'jan@contoso.com',
    });
    expect(await mailbox('Jan Vidmar')).toMatchObject({
      emailrouteraccessapproval: 2,
      isemailaddressapprovedbyo365admin: false,
      enabledforincomingemail: false,
      incomingemailstatus: 0,
    });
    const users = await client.list<{ fullname: string; internalemailaddress: string }>('systemusers', [
      'fullname',
      'internalemailaddress',
    ]);
    const user = users.find(({ fullname }) => fullname === 'Jan Vidmar');
    expect(user?.internalemailaddress).toBe('jan@contoso.com');
  });

  it('an administrator without write on mailboxes is refused with the privilege named', async () => {
    const { as, mailbox } = openPracticeTenant();
    const { mailboxid } = await mailbox('Ana Novak');
    const client = await as('administratorWithoutMailboxWrite');
    await expect(client.patch(`mailboxes(${mailboxid})`, { actdeliverymethod: 1 })).rejects.toMatchObject({
      status: 403,
      message: expect.stringContaining('prvWriteMailbox'),
    });
  });

  it('lets nobody but a Global or Exchange admin assign the Delegated Mailbox Approver role', async () => {
    const { as, tenant } = openPracticeTenant();
    const role = tenant.tables.roles.rows.find(({ countsAs }) => countsAs === 'DMA');
    const user = tenant.tables.systemusers.rows[8];
    const path = `systemusers(${user?.systemuserid})/systemuserroles_association/$ref`;
    const body = { '@odata.id': `/roles(${role?.roleid})` };
    await expect((await as('systemAdministrator')).post(path, body)).rejects.toMatchObject({
      code: '0x80090904',
    });
    await (await as('systemAndExchangeAdministrator')).post(path, body);
    expect(tenant.tables.systemusers.get(user?.systemuserid ?? '')?.roleids).toContain(role?.roleid);
  });
});

describe('approval', () => {
  it.each(PERSONAS)('over HTTP refuses %s exactly where the rules deny', async (persona) => {
    const { as, mailbox, tenant } = openPracticeTenant();
    const { mailboxid } = await mailbox('Ana Novak');
    const caller = callerOf(tenant, new Headers({ MSCRMCallerID: tenant.core.personas[persona] ?? '' }));
    const version = parseVersion(tenant.core.version);
    if (!version) throw new Error('The practice tenant has a version');
    const { answer } = decide(editions.M1, {
      deployment: 'online',
      exchange: 'online',
      roles: caller.roles,
      hasPrivilege: caller.privileges.has('prvApproveRejectEmailAddress'),
      version,
    });
    const client = await as(persona);
    const approval = client.patch(`mailboxes(${mailboxid})`, { emailrouteraccessapproval: 1 });
    if (answer === 'yes') await approval;
    else await expect(approval).rejects.toMatchObject({ status: 403 });
    expect((await mailbox('Ana Novak')).emailrouteraccessapproval).toBe(answer === 'yes' ? 1 : 2);
  });

  it('guards the two switches of the organization by the same rules', async () => {
    const { as, tenant } = openPracticeTenant();
    const path = `organizations(${tenant.core.id})`;
    const body = { requireapprovalforuseremail: false };
    await expect((await as('systemAdministrator')).patch(path, body)).rejects.toMatchObject({ status: 403 });
    await (await as('systemAndGlobalAdministrator')).patch(path, body);
    expect(tenant.tables.organizations.get(tenant.core.id)?.requireapprovalforuseremail).toBe(false);
  });
});

describe('Test & Enable', () => {
  async function test(name: string, exchange: object = {}) {
    const place = openPracticeTenant();
    const { mailboxid } = await place.mailbox(name);
    setExchangeSide(place.tenant, mailboxid, exchange);
    const client = await place.as('systemAdministrator');
    await client.patch(`mailboxes(${mailboxid})`, { testemailconfigurationscheduled: true });
    return { ...place, mailboxid };
  }

  async function lineOf(place: ReturnType<typeof openPracticeTenant>, name: string) {
    const { organization, profiles } = await place.snapshot();
    return lifecycleOf(await place.mailbox(name), organization, profiles?.[0]);
  }

  it('takes its time, then enables an approved mailbox and says so in an alert', async () => {
    const place = await test('Peter Mlakar');
    expect(await lineOf(place, 'Peter Mlakar')).toEqual({ state: 'testing', substate: 'scheduled' });
    await place.control.advance('next');
    expect(await lineOf(place, 'Peter Mlakar')).toEqual({ state: 'testing', substate: 'running' });
    await place.control.advance('PT2M');
    expect(await lineOf(place, 'Peter Mlakar')).toEqual({ state: 'enabled', substate: 'healthy' });
    const alerts = await place.alerts();
    expect(alerts.map(({ level }) => level)).toEqual([1]);
  });

  it('before approval fails in every wanted direction with an alert for each', async () => {
    const place = await test('Miha Rozman');
    await place.control.advance('PT3M');
    expect(await place.mailbox('Miha Rozman')).toMatchObject({
      incomingemailstatus: 2,
      outgoingemailstatus: 2,
      actstatus: 2,
      mailboxstatus: 2,
    });
    expect(await place.alerts()).toHaveLength(3);
  });

  it('names the missing half of an approval by its tokens', async () => {
    const place = await test('Sara Krajnc');
    await place.control.advance('PT3M');
    const texts = (await place.alerts()).map(({ text }) => text).join();
    expect(texts).toMatch(/IncomingEmailS2SApprovalNeeded.*OutgoingEmailS2SApprovalNeeded/s);
  });

  it('a missing licence fails for good', async () => {
    const place = await test('Peter Mlakar', { licensed: false });
    await place.control.advance('PT3M');
    expect(await lineOf(place, 'Peter Mlakar')).toEqual({ state: 'error', substate: 'permanent' });
  });

  it('a transient failure is tried ten times more, five minutes apart, then counts as permanent', async () => {
    const place = await test('Peter Mlakar', { reachable: false });
    await place.control.advance('PT3M');
    expect((await place.mailbox('Peter Mlakar')).testemailconfigurationscheduled).toBe(true);
    await place.control.advance('PT50M');
    expect(await lineOf(place, 'Peter Mlakar')).toMatchObject({ state: 'testing' });
    await place.control.advance('PT20M');
    expect(await lineOf(place, 'Peter Mlakar')).toEqual({ state: 'error', substate: 'exhausted' });
    expect(place.tenant.tables.mailboxes.get(place.mailboxid)?.testemailconfigurationretrycount).toBe(10);
  });

  it('of a whole profile runs as an operation and lists whom it skipped', async () => {
    const place = openPracticeTenant();
    const [profile] = place.tenant.tables.emailserverprofiles.rows;
    const client = await place.as('systemAdministrator');
    const answer = await client.post<{ Scheduled: number; Skipped: unknown[] }>(
      `emailserverprofiles(${profile?.emailserverprofileid})/MailboxCoach.TestAndEnableMailboxes`,
      {},
    );
    expect(answer).toMatchObject({ Scheduled: 7, Skipped: [] });
    await place.control.advance('PT5M');
    expect(place.tenant.tables.asyncoperations.rows).toMatchObject([{ operationtype: 52, statuscode: 30 }]);
  });
});

describe('the owner', () => {
  it('answers nothing that it could not keep, and keeps it once it can', async () => {
    let full = true;
    const place = openPracticeTenant(async () => {
      if (full) throw new Error('The storage is full');
    });
    const refused = await place.raw('/simulator/clock', { method: 'POST', body: '{"speed":1}' });
    expect(refused.status).toBe(507);
    expect(await refused.text()).toContain('The storage is full');
    full = false;
    expect((await place.raw('/simulator')).status).toBe(200);
  });

  it('a row that only goes away is told to followers and kept, as any other change', async () => {
    let saves = 0;
    const { as, control } = openPracticeTenant(async () => {
      saves += 1;
    });
    const client = await as('systemAdministrator');
    const [queue] = await client.list<{ queueid: string }>('queues', ['queueid']);
    const before = { saves, ...(await control.status()) };
    await client.remove(`queues(${queue?.queueid})`);
    expect((await control.status()).revision).toBeGreaterThan(before.revision);
    expect(saves).toBeGreaterThan(before.saves);
    expect((await control.undo()).counts.queues).toBe(before.counts.queues);
  });

  it('says which scenarios there are when asked for an unknown one', async () => {
    const { control } = openPracticeTenant();
    await expect(control.reset({ scenario: 'nowhere' })).rejects.toMatchObject({
      status: 404,
      message: expect.stringContaining('first-steps'),
    });
  });

  it('sends the time of the tenant', async () => {
    const { raw, control } = openPracticeTenant();
    await control.advance('PT1H');
    expect((await raw('/simulator')).headers.get('Date')).toBe('Mon, 12 Jul 2021 09:00:00 GMT');
  });
});
