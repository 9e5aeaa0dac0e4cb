import { describe, expect, it } from 'vitest';
import { openPracticeTenant } from './practice-tenant';

/** Jan Vidmar is enabled from the start; the Exchange side is changed as the trainer would. */
async function openEnabled() {
  const place = openPracticeTenant();
  const { mailboxid } = await place.mailbox('Jan Vidmar');
  const exchange = (facts: object, of: string = mailboxid) =>
    place.raw(`/simulator/exchange/${of}`, { method: 'PATCH', body: JSON.stringify(facts) });
  const row = () => place.tenant.tables.mailboxes.get(mailboxid);
  const alerts = () => place.tenant.tables.tracelogs.by('_regardingobjectid_value', mailboxid);
  return { ...place, mailboxid, exchange, row, alerts };
}

describe('mail cycles', () => {
  it('go through as long as nothing stands in the way, and move the last synchronization', async () => {
    const { control, mailbox, tenant } = await openEnabled();
    await control.advance('PT3H2M');
    const [read] = (
      await (await openPracticeTenant().as('systemAdministrator')).list('mailboxes', ['name'])
    ).slice(0, 1);
    expect(read).toBeDefined();
    const client = await mailbox('Jan Vidmar');
    expect(client.mailboxstatus).toBe(1);
    expect(tenant.agenda.peek()).toBeNull();
  });

  it('are tried ten times, five minutes apart, then disable the mailbox for good', async () => {
    const { control, exchange, row, alerts } = await openEnabled();
    await exchange({ reachable: false });
    await control.advance('PT6M');
    expect(row()).toMatchObject({ enabledforincomingemail: true, transientfailurecount: 1 });
    expect(alerts().map(({ level }) => level)).toContain(2);
    await control.advance('PT48M');
    expect(row()?.enabledforincomingemail).toBe(true);
    await control.advance('PT10M');
    expect(row()).toMatchObject({ enabledforincomingemail: false, incomingemailstatus: 2 });
    expect(alerts().map(({ level }) => level)).toContain(3);
  });

  it('recover when the trouble passes', async () => {
    const { control, exchange, row } = await openEnabled();
    await exchange({ reachable: false });
    await control.advance('PT11M');
    await exchange({ reachable: true });
    await control.advance('PT6M');
    expect(row()).toMatchObject({
      enabledforincomingemail: true,
      transientfailurecount: 0,
      receivingpostponeduntil: null,
      work: null,
    });
  });

  it('with a permanent error disable at once, the direction that it strikes', async () => {
    const { control, exchange, row } = await openEnabled();
    await exchange({ quota: 'full' });
    await control.advance('PT6M');
    expect(row()).toMatchObject({
      enabledforoutgoingemail: false,
      outgoingemailstatus: 2,
      enabledforincomingemail: true,
    });
  });

  it('wait while background operations are off, and so do tests', async () => {
    const { control, exchange, as, mailbox, tenant } = await openEnabled();
    await exchange({ backgroundOperations: false }, 'organization');
    const { mailboxid } = await mailbox('Peter Mlakar');
    await (await as('systemAdministrator')).patch(`mailboxes(${mailboxid})`, {
      testemailconfigurationscheduled: true,
    });
    await control.advance('PT2H');
    expect((await mailbox('Peter Mlakar')).testemailconfigurationscheduled).toBe(true);
    await exchange({ backgroundOperations: true }, 'organization');
    await control.advance('PT5M');
    expect((await mailbox('Peter Mlakar')).mailboxstatus).toBe(1);
    expect(tenant.agenda.tests).toBe(0);
  });
});

describe('alerts', () => {
  it('of what strikes everybody are on the profile, and on mailboxes only where owners are notified', async () => {
    const { control, exchange, alerts, tenant, as } = await openEnabled();
    await exchange({ ewsOrg: 'blocked' }, 'organization');
    await control.advance('PT6M');
    const [profile] = tenant.tables.emailserverprofiles.rows;
    const ofProfile = tenant.tables.tracelogs.by(
      '_regardingobjectid_value',
      profile?.emailserverprofileid ?? '',
    );
    expect(ofProfile.length).toBeGreaterThan(0);
    expect(ofProfile[0]?._regardingobjectownerid_value).toBe(profile?._ownerid_value);
    expect(alerts()).toEqual([]);
    await (await as('systemAdministrator')).patch(`organizations(${tenant.core.id})`, {
      notifymailboxownerofemailserverlevelalerts: true,
    });
  });

  it('are not written at all where the organization has switched their kind off', async () => {
    const { control, exchange, as, tenant, alerts } = await openEnabled();
    await (await as('systemAdministrator')).patch(`organizations(${tenant.core.id})`, {
      generatealertsforerrors: false,
    });
    await exchange({ licensed: false });
    await control.advance('PT6M');
    expect(alerts()).toEqual([]);
  });
});

describe('the other organization', () => {
  it('holds ACT until a test marks this one as the primary', async () => {
    const { control, exchange, as, mailboxid, row } = await openEnabled();
    await exchange({ syncOrganization: 'other' });
    const client = await as('systemAdministrator');
    await client.patch(`mailboxes(${mailboxid})`, { testemailconfigurationscheduled: true });
    await control.advance('PT5M');
    expect(row()).toMatchObject({ actstatus: 2, incomingemailstatus: 1 });
    await client.patch(`mailboxes(${mailboxid})`, {
      testemailconfigurationscheduled: true,
      orgmarkedasprimaryforexchangesync: true,
    });
    await control.advance('PT5M');
    expect(row()).toMatchObject({ actstatus: 1, isactsyncorgflagset: true });
  });
});

describe('a test', () => {
  it('has a system job to watch, from waiting to done', async () => {
    const { as, mailbox, control } = openPracticeTenant();
    const client = await as('systemAdministrator');
    const { mailboxid } = await mailbox('Peter Mlakar');
    await client.patch(`mailboxes(${mailboxid})`, { testemailconfigurationscheduled: true });
    const job = async () =>
      (
        await client.list<{ statecode: number; statuscode: number }>('asyncoperations', [
          'statecode',
          'statuscode',
        ])
      )[0];
    expect(await job()).toMatchObject({ statecode: 0, statuscode: 0 });
    await control.advance('next');
    expect(await job()).toMatchObject({ statecode: 2, statuscode: 20 });
    await control.advance('PT2M');
    expect(await job()).toMatchObject({ statecode: 3, statuscode: 30 });
  });

  it('of a profile in an organization with strict approval fails although none is required', async () => {
    const { raw, as, control, mailbox } = openPracticeTenant();
    await raw('/simulator/reset', { method: 'POST', body: '{"strictApproval":true}' });
    const client = await as('systemAndGlobalAdministrator');
    const { organizationId } = await control.status();
    await client.patch(`organizations(${organizationId})`, { requireapprovalforuseremail: false });
    const { mailboxid } = await mailbox('Miha Rozman');
    await client.patch(`mailboxes(${mailboxid})`, { testemailconfigurationscheduled: true });
    await control.advance('PT5M');
    expect((await mailbox('Miha Rozman')).mailboxstatus).toBe(2);
  });
});
