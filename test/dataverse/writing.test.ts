import { describe, expect, it } from 'vitest';
import { formatDefaultSettings, SERVER_SIDE_DEFAULTS } from '../../domain/default-settings';
import { openForRequests } from './requests';

const open = openForRequests;

describe('a new queue or user', () => {
  it('gets its mailbox from the defaults, waiting for approval; a queue without ACT', async () => {
    const { send, tenant } = open();
    await send('PATCH', `organizations(${tenant.core.id})`, {
      defaultemailsettings: formatDefaultSettings(SERVER_SIDE_DEFAULTS),
      'defaultemailserverprofileid@odata.bind': `/emailserverprofiles(${tenant.tables.emailserverprofiles.rows[0]?.emailserverprofileid})`,
    });
    const created = await send('POST', 'queues', { name: 'Returns', emailaddress: 'returns@contoso.com' });
    expect(created.status).toBe(204);
    expect(created.headers.get('OData-EntityId')).toMatch(/queues\([0-9a-f-]{36}\)$/);
    await send('POST', 'systemusers', {
      firstname: 'Vid',
      lastname: 'Hribar',
      internalemailaddress: 'vid.hribar@contoso.com',
    });
    const { body } = await send(
      'GET',
      "mailboxes?$filter=name eq 'Returns' or name eq 'Vid Hribar'&$orderby=name",
    );
    expect(body.value).toMatchObject([
      { name: 'Returns', actdeliverymethod: 2, incomingemaildeliverymethod: 2, emailrouteraccessapproval: 2 },
      { name: 'Vid Hribar', actdeliverymethod: 1, outgoingemaildeliverymethod: 2 },
    ]);
    expect(body.value[0]._emailserverprofile_value).not.toBeNull();
  });

  it('without an address has an empty approval; saved defaults touch no mailbox that exists', async () => {
    const { send, tenant } = open();
    const before = JSON.stringify(tenant.tables.mailboxes.rows);
    await send('PATCH', `organizations(${tenant.core.id})`, {
      defaultemailsettings: formatDefaultSettings(SERVER_SIDE_DEFAULTS),
    });
    expect(JSON.stringify(tenant.tables.mailboxes.rows)).toBe(before);
    const { body } = await send('POST', 'queues', { name: 'Silent' }, { Prefer: 'return=representation' });
    expect(body).toMatchObject({ name: 'Silent', emailrouteraccessapproval: 0 });
  });
});

describe('what a client must not write', () => {
  it.each([
    ['enabledforincomingemail', true],
    ['incomingemailstatus', 1],
    ['processingstatecode', 1],
    ['nonsense', 1],
    ['incomingemaildeliverymethod', 7],
    ['emailaddress', 'nobody'],
    ['emailrouteraccessapproval', 0],
    ['verboseloggingenabled', 101],
  ])('%s = %j is refused, and nothing changes', async (column, value) => {
    const { send, tenant } = open();
    const [mailbox] = tenant.tables.mailboxes.rows;
    const { status, body } = await send('PATCH', `mailboxes(${mailbox?.mailboxid})`, {
      actdeliverymethod: 1,
      [column]: value,
    });
    expect(status).toBe(400);
    expect(body.error.message).toContain(column);
    expect(tenant.tables.mailboxes.rows[0]).toEqual(mailbox);
  });

  it('a whole retrieved row may be sent back, with the columns that were to change', async () => {
    const { send, mailbox } = open();
    const { mailboxid } = await mailbox('Peter Mlakar');
    const { body } = await send('GET', `mailboxes(${mailboxid})`, undefined, {
      Prefer: 'odata.include-annotations="*"',
    });
    const again = { ...body, testemailconfigurationscheduled: true };
    expect((await send('PATCH', `mailboxes(${mailboxid})`, again)).status).toBe(204);
    expect((await mailbox('Peter Mlakar')).testemailconfigurationscheduled).toBe(true);
  });
});

describe('approval', () => {
  it.each(['mailboxes', 'systemusers'])('given on %s is mirrored, both flags set', async (set) => {
    const { send, mailbox, tenant, personaHeader } = open();
    const { mailboxid, _regardingobjectid_value: user } = await mailbox('Ana Novak');
    const id = set === 'mailboxes' ? mailboxid : user;
    const headers = await personaHeader('systemAndExchangeAdministrator');
    expect((await send('PATCH', `${set}(${id})`, { emailrouteraccessapproval: 1 }, headers)).status).toBe(
      204,
    );
    const approved = { emailrouteraccessapproval: 1, isemailaddressapprovedbyo365admin: true };
    expect(tenant.tables.mailboxes.get(mailboxid)).toMatchObject(approved);
    expect(tenant.tables.systemusers.get(user ?? '')).toMatchObject(approved);
  });

  it('given on a queue is mirrored; rejecting clears who approved, and when', async () => {
    const { send, tenant, personaHeader } = open();
    const queue = tenant.tables.queues.rows.find(({ name }) => name === 'Sales');
    const headers = await personaHeader('systemAndGlobalAdministrator');
    const path = `queues(${queue?.queueid})`;
    await send('PATCH', path, { emailrouteraccessapproval: 1 }, headers);
    const mailbox = () => tenant.tables.mailboxes.get(queue?._defaultmailbox_value ?? '');
    expect(mailbox()).toMatchObject({
      emailrouteraccessapproval: 1,
      _emailaddressapprovedby_value: headers.MSCRMCallerID,
    });
    await send('PATCH', path, { emailrouteraccessapproval: 3 }, headers);
    expect(mailbox()).toMatchObject({ emailrouteraccessapproval: 3, emailaddressapprovedon: null });
  });

  it('a second 1 by a qualified caller sets the missing flag, and by anybody else does nothing', async () => {
    const { send, mailbox, tenant, personaHeader } = open();
    const { mailboxid } = await mailbox('Sara Krajnc');
    const path = `mailboxes(${mailboxid})`;
    const flag = () => tenant.tables.mailboxes.get(mailboxid)?.isemailaddressapprovedbyo365admin;
    expect((await send('PATCH', path, { emailrouteraccessapproval: 1 })).status).toBe(204);
    expect(flag()).toBe(false);
    await send(
      'PATCH',
      path,
      { emailrouteraccessapproval: 1 },
      await personaHeader('systemAndGlobalAdministrator'),
    );
    expect(flag()).toBe(true);
  });

  it('written by its second flag alone counts from a qualified caller, and from anybody else does nothing', async () => {
    const { send, mailbox, tenant, personaHeader } = open();
    const { mailboxid } = await mailbox('Sara Krajnc');
    const patch = async (value: boolean, who: string) => {
      const written = { isemailaddressapprovedbyo365admin: value };
      const headers = await personaHeader(who);
      const { status } = await send('PATCH', `mailboxes(${mailboxid})`, written, headers);
      return [status, tenant.tables.mailboxes.get(mailboxid)?.isemailaddressapprovedbyo365admin];
    };
    expect(await patch(true, 'systemAdministrator')).toEqual([204, false]);
    expect(await patch(true, 'systemAndGlobalAdministrator')).toEqual([204, true]);
    expect(await patch(false, 'systemAdministrator')).toEqual([204, true]);
    expect(await patch(false, 'systemAndExchangeAdministrator')).toEqual([204, false]);
  });

  it('as published scripts send it goes through with method and profile', async () => {
    const { send, mailbox, tenant, personaHeader } = open();
    const { mailboxid } = await mailbox('Ana Novak');
    const script = {
      emailrouteraccessapproval: 1,
      isemailaddressapprovedbyo365admin: true,
      incomingemaildeliverymethod: 2,
      'emailserverprofile@odata.bind': `/emailserverprofiles(${tenant.tables.emailserverprofiles.rows[0]?.emailserverprofileid})`,
    };
    const who = await personaHeader('systemAndGlobalAdministrator');
    expect((await send('PATCH', `mailboxes(${mailboxid})`, script, who)).status).toBe(204);
    expect(tenant.tables.mailboxes.get(mailboxid)).toMatchObject({
      emailrouteraccessapproval: 1,
      isemailaddressapprovedbyo365admin: true,
      incomingemaildeliverymethod: 2,
    });
  });

  it.each(['application', 'elevated'] as const)(
    'of kind %s sets the value of Dynamics only',
    async (kind) => {
      const { send, raw, mailbox, tenant } = open();
      const { mailboxid } = await mailbox('Ana Novak');
      const body = JSON.stringify({
        name: 'Half Way',
        microsoft365: ['globalAdmin'],
        dynamics: ['System Administrator'],
        kind,
      });
      const added = await (await raw('/simulator/personas', { method: 'POST', body })).json();
      expect(added).toMatchObject({ kind });
      const headers = { MSCRMCallerID: added.id };
      const path = `mailboxes(${mailboxid})`;
      const written = { emailrouteraccessapproval: 1, isemailaddressapprovedbyo365admin: true };
      const half = { emailrouteraccessapproval: 1, isemailaddressapprovedbyo365admin: false };
      for (const each of [{ emailrouteraccessapproval: 1 }, written]) {
        expect((await send('PATCH', path, each, headers)).status).toBe(204);
        expect(tenant.tables.mailboxes.get(mailboxid)).toMatchObject(half);
      }
      expect(tenant.tables.systemusers.get(added.id)?.accessmode).toBe(kind === 'application' ? 4 : 0);
    },
  );

  it('of users and of queues have a gate each', async () => {
    const { send, tenant, personaHeader, control } = open();
    const headers = await personaHeader('systemAndExchangeAdministrator');
    await send('PATCH', `organizations(${tenant.core.id})`, { requireapprovalforqueueemail: false }, headers);
    const sales = tenant.tables.mailboxes.rows.find(({ name }) => name === 'Sales');
    const rejected = tenant.tables.mailboxes.rows.find(({ name }) => name === 'Miha Rozman');
    for (const row of [sales, rejected]) {
      await send('PATCH', `mailboxes(${row?.mailboxid})`, { testemailconfigurationscheduled: true });
    }
    await control.advance('PT5M');
    expect(tenant.tables.mailboxes.get(sales?.mailboxid ?? '')?.mailboxstatus).toBe(1);
    expect(tenant.tables.mailboxes.get(rejected?.mailboxid ?? '')?.mailboxstatus).toBe(2);
  });

  it('of one’s own address comes with Test & Enable in the current edition, and only there', async () => {
    for (const [version, approved] of [
      ['9.2.24122.0', 1],
      ['9.2.21071.140', 2],
    ] as const) {
      const { raw, send, personaHeader, tenant: _, control, snapshot } = open();
      await raw('/simulator/reset', { method: 'POST', body: JSON.stringify({ version }) });
      const ana = (await snapshot()).mailboxes?.find(({ name }) => name === 'Ana Novak');
      const headers = await personaHeader('user');
      await send('PATCH', `mailboxes(${ana?.mailboxid})`, { testemailconfigurationscheduled: true }, headers);
      await control.advance('PT5M');
      const after = (await snapshot()).mailboxes?.find(({ name }) => name === 'Ana Novak');
      expect(after?.emailrouteraccessapproval).toBe(approved);
    }
  });
});

describe('profiles, alerts and roles', () => {
  it('a profile that is deactivated makes tests fail; one that is deleted leaves its mailboxes without', async () => {
    const { send, mailbox, control } = open();
    const { mailboxid, _emailserverprofile_value: profile } = await mailbox('Peter Mlakar');
    await send('PATCH', `emailserverprofiles(${profile})`, { statecode: 1, statuscode: 2 });
    await send('PATCH', `mailboxes(${mailboxid})`, { testemailconfigurationscheduled: true });
    await control.advance('PT5M');
    const alerts = await send('GET', `mailboxes(${mailboxid})/tracelog_Mailbox?$select=text,level`);
    expect(alerts.body.value[0].text).toContain('InvalidIncomingEmailServerProfile');
    expect((await send('DELETE', `emailserverprofiles(${profile})`)).status).toBe(204);
    expect((await mailbox('Peter Mlakar'))._emailserverprofile_value).toBeNull();
    const [alert] = (await send('GET', `tracelogs?$filter=_regardingobjectid_value eq ${mailboxid}`)).body
      .value;
    expect((await send('DELETE', `tracelogs(${alert.tracelogid})`)).status).toBe(204);
    expect((await send('GET', `tracelogs(${alert.tracelogid})`)).status).toBe(404);
  });

  it('a role gains and loses a privilege, and a team hands its role to its members', async () => {
    const { send, tenant } = open();
    const [role] = tenant.tables.roles.by('name', 'Email Approver');
    const [privilege] = tenant.tables.privileges.by('name', 'prvApproveRejectEmailAddress');
    const held = async () =>
      (await send('GET', `roles(${role?.roleid})/roleprivileges_association?$select=name`)).body.value.length;
    await send('POST', `roles(${role?.roleid})/Microsoft.Dynamics.CRM.AddPrivilegesRole`, {
      Privileges: [{ Depth: 'Global', PrivilegeId: privilege?.privilegeid }],
    });
    expect(await held()).toBe(1);
    const team = await send('POST', 'teams', { name: 'Approvers' }, { Prefer: 'return=representation' });
    const user = tenant.core.personas.user ?? '';
    const teamPath = `teams(${team.body.teamid})`;
    await send('POST', `${teamPath}/teamroles_association/$ref`, { '@odata.id': `/roles(${role?.roleid})` });
    await send('POST', `systemusers(${user})/teammembership_association/$ref`, {
      '@odata.id': `/${teamPath}`,
    });
    const names = async () =>
      (
        await send('GET', `systemusers(${user})/Microsoft.Dynamics.CRM.RetrieveUserPrivileges`)
      ).body.RolePrivileges.map(({ PrivilegeName }: { PrivilegeName: string }) => PrivilegeName);
    expect(await names()).toContain('prvApproveRejectEmailAddress');
    await send('POST', `roles(${role?.roleid})/Microsoft.Dynamics.CRM.RemovePrivilegeRole`, {
      PrivilegeId: privilege?.privilegeid,
    });
    expect(await held()).toBe(0);
    expect(await names()).not.toContain('prvApproveRejectEmailAddress');
  });

  it('the delegated approver’s role is for users only, given by a tenant administrator', async () => {
    const { send, tenant, personaHeader } = open();
    const [role] = tenant.tables.roles.by('name', 'Delegated Mailbox Approver');
    const team = await send('POST', 'teams', { name: 'Approvers' }, { Prefer: 'return=representation' });
    const headers = await personaHeader('systemAndGlobalAdministrator');
    const reference = { '@odata.id': `/roles(${role?.roleid})` };
    const toTeam = await send(
      'POST',
      `teams(${team.body.teamid})/teamroles_association/$ref`,
      reference,
      headers,
    );
    expect([toTeam.status, toTeam.body.error.code]).toEqual([403, '0x80090905']);
  });
});

describe('assigning a mailbox', () => {
  const owner = (id: string | null | undefined) => ({ 'ownerid@odata.bind': `/systemusers(${id})` });

  it('to its user changes the owner', async () => {
    const { send, mailbox, tenant, snapshot } = open();
    const { mailboxid, _regardingobjectid_value: user } = await mailbox('Ana Novak');
    const [administrator] = (await snapshot()).mailboxes ?? [];
    const path = `mailboxes(${mailboxid})`;
    for (const id of [administrator?._ownerid_value ?? '', user]) {
      expect((await send('PATCH', path, owner(id))).status).toBe(204);
      expect(tenant.tables.mailboxes.get(mailboxid)?._ownerid_value).toBe(id);
    }
    expect((await send('GET', `${path}?$select=_owninguser_value`)).body._owninguser_value).toBe(user);
  });

  it('asks for the privilege to assign', async () => {
    const { send, mailbox, tenant, personaHeader } = open();
    const { mailboxid } = await mailbox('Jan Vidmar');
    const other = tenant.tables.systemusers.rows[0]?.systemuserid ?? '';
    const refused = await send(
      'PATCH',
      `mailboxes(${mailboxid})`,
      owner(other),
      await personaHeader('globalAdministrator'),
    );
    expect(refused.status).toBe(403);
    expect(refused.body.error.message).toContain('prvAssignMailbox');
  });
});
