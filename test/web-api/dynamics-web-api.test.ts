import type { DynamicsWebApi } from 'dynamics-web-api';
import { beforeEach, describe, expect, it } from 'vitest';
import type {
  EmailServerProfileColumns,
  MailboxRow,
  OrganizationColumns,
  QueueColumns,
  SystemUserColumns,
  TraceLogColumns,
} from '../../domain/rows';
import type { RoleColumns } from '../../domain/security-rows';
import { mailboxNamed, NOBODY, refusalOf, serveTenant } from './support';

const served = serveTenant();
let client: DynamicsWebApi;

/** The same client as somebody who may approve. */
const approver = () =>
  served.client({ impersonate: served.persona('systemAndExchangeAdministrator').id, propagateErrors: true });

const retrieveMailbox = (key: string, ...select: (keyof MailboxRow)[]) =>
  client.retrieve<MailboxRow>({ collection: 'mailboxes', key, select });

const namesOf = (rows: readonly MailboxRow[]) => rows.map(({ name }) => name ?? '');

async function profileId(): Promise<string> {
  const { value } = await client.retrieveMultiple<EmailServerProfileColumns>({
    collection: 'emailserverprofiles',
    select: ['name'],
  });
  return value[0]?.emailserverprofileid ?? '';
}

async function roleNamed(name: string): Promise<string> {
  const { value } = await client.retrieveMultiple<RoleColumns>({
    collection: 'roles',
    filter: `name eq '${name}'`,
    select: ['name'],
  });
  return value[0]?.roleid ?? '';
}

beforeEach(() => {
  client = served.client();
});

describe('reading', () => {
  it('retrieves a row with chosen columns, annotations and related rows', async () => {
    const { mailboxid } = await mailboxNamed(client, 'Peter Mlakar');
    const row = await client.retrieve({
      collection: 'mailboxes',
      key: mailboxid,
      select: ['emailrouteraccessapproval', '_regardingobjectid_value'],
      includeAnnotations: '*',
      expand: [
        { property: 'emailserverprofile', select: ['name'] },
        { property: 'regardingobjectid', select: ['fullname'] },
      ],
    });
    expect(row).toMatchObject({
      mailboxid,
      emailrouteraccessapproval: 1,
      emailrouteraccessapproval_Formatted: 'Approved',
      _regardingobjectid_value_Formatted: 'Peter Mlakar',
      _regardingobjectid_value_LogicalName: 'systemuser',
      _regardingobjectid_value_NavigationProperty: 'regardingobjectid',
      emailserverprofile: { name: 'Microsoft Exchange Online' },
      regardingobjectid: { fullname: 'Peter Mlakar' },
    });
    expect(row).not.toHaveProperty('name');
  });

  it('answers 304 to a good copy, and never with related rows or annotations', async () => {
    const { mailboxid: key } = await mailboxNamed(client, 'Peter Mlakar');
    const known = await client.retrieve({ collection: 'mailboxes', key, select: ['name'] });
    const again = { collection: 'mailboxes', key, select: ['name'], ifnonematch: known['@odata.etag'] };
    expect(await client.retrieve(again)).toBeUndefined();
    const expand = [{ property: 'emailserverprofile', select: ['name'] }];
    expect(await client.retrieve({ ...again, expand })).toMatchObject({ name: 'Peter Mlakar' });
    expect(await client.retrieve({ ...again, includeAnnotations: '*' })).toMatchObject({ mailboxid: key });
    await client.update({ collection: 'mailboxes', key, data: { name: 'Peter' } });
    expect(await client.retrieve(again)).toMatchObject({ name: 'Peter' });
  });

  it('retrieves related rows and single columns by their path', async () => {
    const { mailboxid: key } = await mailboxNamed(client, 'Peter Mlakar');
    const related = { collection: 'mailboxes', key, navigationProperty: 'emailserverprofile' };
    expect(await client.retrieve({ ...related, select: ['name'] })).toMatchObject({
      name: 'Microsoft Exchange Online',
    });
    const column = await client.retrieve({
      collection: 'mailboxes',
      key,
      navigationProperty: 'emailaddress',
    });
    expect(column.value).toBe('peter.mlakar@contoso.com');
  });

  it('filters, sorts, and takes the first', async () => {
    const { value, oDataCount, oDataNextLink } = await client.retrieveMultiple<MailboxRow>({
      collection: 'mailboxes',
      select: ['name'],
      filter: "emailserverprofile/name eq 'Microsoft Exchange Online' and not contains(name,'ines')",
      orderBy: ['name desc'],
      top: 3,
    });
    expect(namesOf(value)).toEqual(['Tine Bizjak', 'Sara Krajnc', 'Sales']);
    expect([oDataCount, oDataNextLink]).toEqual([undefined, undefined]);
  });

  it('filters by query functions, by lambdas and by aliases', async () => {
    const pending = await client.retrieveMultiple<MailboxRow>({
      collection: 'mailboxes',
      select: ['emailrouteraccessapproval'],
      filter:
        "Microsoft.Dynamics.CRM.In(PropertyName='emailrouteraccessapproval',PropertyValues=['0','3']) and contains(name,@part)",
      queryParams: ["@part='o'"],
    });
    expect(pending.value.map((row) => row.emailrouteraccessapproval).sort()).toEqual([0, 3]);
    const approvers = await client.retrieveMultiple<SystemUserColumns>({
      collection: 'systemusers',
      select: ['fullname'],
      filter: "systemuserroles_association/any(role:role/name eq 'System Customizer')",
    });
    expect(approvers.value.map(({ fullname }) => fullname)).toEqual(['Tine Bizjak']);
  });

  it('takes a filter too long for an address, which the client sends in a batch', async () => {
    const { value } = await client.retrieveMultiple<MailboxRow>({ collection: 'mailboxes', top: 2 });
    const filter = Array.from(
      { length: 50 },
      (_, index) => `mailboxid eq ${value[index % 2]?.mailboxid}`,
    ).join(' or ');
    const found = await client.retrieveMultiple<MailboxRow>({ collection: 'mailboxes', filter });
    expect(found.value).toHaveLength(2);
  });

  it('finds the set of a table by its own definitions', async () => {
    const byName = served.client({ useEntityNames: true });
    const { value } = await byName.retrieveMultiple<MailboxRow>({
      collection: 'mailbox',
      select: ['name'],
      top: 1,
    });
    expect(value).toHaveLength(1);
  });
});

describe('pages', () => {
  const request = { collection: 'mailboxes', select: ['name'], orderBy: ['name'], maxPageSize: 4 };

  it('follows the links until there are none, each row once', async () => {
    const names: string[] = [];
    let page = await client.retrieveMultiple<MailboxRow>({ ...request, count: true });
    expect(page.oDataCount).toBe(15);
    const sizes = [page.value.length];
    names.push(...namesOf(page.value));
    while (page.oDataNextLink) {
      page = await client.retrieveMultiple<MailboxRow>(request, page.oDataNextLink);
      sizes.push(page.value.length);
      names.push(...namesOf(page.value));
    }
    expect(sizes).toEqual([4, 4, 4, 3]);
    expect(new Set(names).size).toBe(15);
    expect(names).toEqual([...names].sort((one, other) => one.localeCompare(other, 'en')));
  });

  it('retrieves and counts all rows over pages', async () => {
    expect((await client.retrieveAll(request)).value).toHaveLength(15);
    expect(await client.count({ collection: 'mailboxes' })).toBe(15);
    expect(await client.count({ collection: 'mailboxes', filter: 'statecode eq 1' })).toBe(2);
    const all = { collection: 'mailboxes', filter: 'statecode eq 0', select: ['name'] };
    expect(await served.client({ maxPageSize: 5 }).countAll(all)).toBe(13);
  });
});

describe('writing', () => {
  it('updates a row, and answers with it where asked', async () => {
    const { mailboxid: key } = await mailboxNamed(client, 'Support');
    const data = {
      'emailserverprofile@odata.bind': `emailserverprofiles(${await profileId()})`,
      incomingemaildeliverymethod: 2,
    };
    expect(await client.update({ collection: 'mailboxes', key, data })).toBe(true);
    const row = await client.update<object, MailboxRow>({
      collection: 'mailboxes',
      key,
      data: { outgoingemaildeliverymethod: 2 },
      returnRepresentation: true,
      select: ['incomingemaildeliverymethod', 'outgoingemaildeliverymethod', '_emailserverprofile_value'],
    });
    expect(row).toMatchObject({ incomingemaildeliverymethod: 2, outgoingemaildeliverymethod: 2 });
    expect(row._emailserverprofile_value).toBe(await profileId());
  });

  it('keeps two writers apart by the version of the row', async () => {
    const { mailboxid: key } = await mailboxNamed(client, 'Support');
    const known = await client.retrieve({ collection: 'mailboxes', key, select: ['name'] });
    const write = (name: string) => ({
      collection: 'mailboxes',
      key,
      data: { name },
      ifmatch: String(known['@odata.etag']),
    });
    expect(await client.update(write('First'))).toBe(true);
    expect(await client.update(write('Second'))).toBe(false);
    const strict = served.client({ propagateErrors: true });
    expect(await refusalOf(strict.update(write('Third')))).toMatchObject({
      status: 412,
      message: "The version of the existing record doesn't match the RowVersion property provided.",
    });
    expect(await retrieveMailbox(key, 'name')).toMatchObject({ name: 'First' });
  });

  it('updates and clears a single column', async () => {
    const { mailboxid: key } = await mailboxNamed(client, 'Peter Mlakar');
    const name = { name: 'Peter' };
    await client.updateSingleProperty({ collection: 'mailboxes', key, fieldValuePair: name });
    await client.deleteRecord({ collection: 'mailboxes', key, property: 'emailaddress' });
    expect(await retrieveMailbox(key, 'name', 'emailaddress')).toMatchObject({
      name: 'Peter',
      emailaddress: null,
    });
  });

  it('creates by upsert, and lets neither half happen where it is prevented', async () => {
    const upsert = (name: string, only: { ifmatch?: string; ifnonematch?: string } = {}) =>
      client.upsert({ collection: 'queues', key: NOBODY, data: { name }, ...only });
    expect(await upsert('Prevented', { ifmatch: '*' })).toBeNull();
    expect(await upsert('Created')).toBe(NOBODY);
    expect(await upsert('Prevented', { ifnonematch: '*' })).toBeNull();
    await upsert('Updated');
    const queue = { collection: 'queues', key: NOBODY, select: ['name'] };
    expect(await client.retrieve(queue)).toMatchObject({ name: 'Updated' });
  });

  it('creates a queue and a user with a mailbox of their own, and a team', async () => {
    const queue = await client.create({
      collection: 'queues',
      data: { name: 'Orders', emailaddress: 'orders@contoso.com' },
      returnRepresentation: true,
      select: ['name'],
      expand: [{ property: 'defaultmailbox', select: ['emailaddress', 'emailrouteraccessapproval'] }],
    });
    expect(queue).toMatchObject({
      name: 'Orders',
      defaultmailbox: { emailaddress: 'orders@contoso.com', emailrouteraccessapproval: 2 },
    });
    const address = 'zoja.bela@contoso.com';
    const user = await client.create({
      collection: 'systemusers',
      data: { firstname: 'Zoja', lastname: 'Bela', domainname: address, internalemailaddress: address },
      returnRepresentation: true,
    });
    expect(user).toMatchObject({ fullname: 'Zoja Bela', emailrouteraccessapproval: 2 });
    const teamid = await client.create<object, string>({ collection: 'teams', data: { name: 'Approvers' } });
    const team = { collection: 'teams', key: teamid, select: ['name'] };
    expect(await client.retrieve(team)).toMatchObject({ name: 'Approvers' });
  });

  it('creates a user in the business unit of the caller', async () => {
    const { BusinessUnitId } = await client.callFunction('WhoAmI');
    const created = client.create<object, string>({
      collection: 'systemusers',
      data: {
        lastname: 'Bela',
        domainname: 'bela@contoso.com',
        internalemailaddress: 'bela@contoso.com',
        'businessunitid@odata.bind': `/businessunits(${BusinessUnitId})`,
      },
    });
    await expect(created).resolves.toMatch(/^[0-9a-f-]{36}$/);
  });

  it('deletes an alert, once', async () => {
    const { mailboxid: key } = await mailboxNamed(client, 'Sales');
    await client.update({ collection: 'mailboxes', key, data: { testemailconfigurationscheduled: true } });
    await served.advance('PT5M');
    const alerts = { collection: 'tracelogs', filter: `_regardingobjectid_value eq ${key}` };
    const { value } = await client.retrieveMultiple<TraceLogColumns>(alerts);
    const alert = { collection: 'tracelogs', key: value[0]?.tracelogid ?? '' };
    expect(await client.deleteRecord(alert)).toBe(true);
    expect(await client.retrieveMultiple(alerts)).toMatchObject({ value: value.slice(1) });
    expect(await refusalOf(client.deleteRecord(alert))).toMatchObject({ status: 404 });
  });
});

describe('relations', () => {
  it('gives a role and takes it back', async () => {
    const user = served.persona('user').id;
    const role = await roleNamed('System Customizer');
    const rolesOfUser = async () => {
      const { systemuserroles_association: roles } = await client.retrieve({
        collection: 'systemusers',
        key: user,
        select: ['fullname'],
        expand: [{ property: 'systemuserroles_association', select: ['name'] }],
      });
      return (roles as RoleColumns[]).map(({ name }) => name);
    };
    const ends = {
      collection: 'systemusers',
      primaryKey: user,
      relationshipName: 'systemuserroles_association',
      relatedKey: role,
    };
    await client.associate({ ...ends, relatedCollection: 'roles' });
    expect(await rolesOfUser()).toEqual(['Salesperson', 'System Customizer']);
    await client.disassociate(ends);
    expect(await rolesOfUser()).toEqual(['Salesperson']);
  });

  it('takes a profile from a mailbox and gives it back', async () => {
    const { mailboxid } = await mailboxNamed(client, 'Peter Mlakar');
    const lookup = {
      collection: 'mailboxes',
      primaryKey: mailboxid,
      navigationProperty: 'emailserverprofile',
    };
    await client.disassociateSingleValued(lookup);
    expect(await retrieveMailbox(mailboxid, '_emailserverprofile_value')).toMatchObject({
      _emailserverprofile_value: null,
    });
    const profile = await profileId();
    await client.associateSingleValued({
      ...lookup,
      relatedCollection: 'emailserverprofiles',
      relatedKey: profile,
    });
    expect(await retrieveMailbox(mailboxid, '_emailserverprofile_value')).toMatchObject({
      _emailserverprofile_value: profile,
    });
  });
});

describe('functions and actions', () => {
  it('says who, which version and which organization', async () => {
    const who = await client.callFunction('WhoAmI');
    expect(who.UserId).toBe(served.persona('systemAdministrator').id);
    expect(await client.callFunction('RetrieveVersion')).toMatchObject({ Version: '9.2.21071.00140' });
    const { Detail } = await client.callFunction({
      name: 'RetrieveCurrentOrganization',
      parameters: { AccessType: "Microsoft.Dynamics.CRM.EndpointAccessType'Default'" },
    });
    expect(Detail).toMatchObject({ FriendlyName: 'Contoso', OrganizationId: who.OrganizationId });
  });

  it('tells the access of a user to one mailbox', async () => {
    const { mailboxid } = await mailboxNamed(client, 'Ana Novak');
    const { AccessRights } = await client.callFunction({
      name: 'Microsoft.Dynamics.CRM.RetrievePrincipalAccess',
      collection: 'systemusers',
      key: served.persona('user').id,
      parameters: { Target: { '@odata.id': `mailboxes(${mailboxid})` } },
    });
    expect(AccessRights).toBe('ReadAccess,WriteAccess');
  });

  it('adds a privilege to a role and removes it', async () => {
    const role = await roleNamed('Salesperson');
    const held = async () => {
      const { RolePrivileges } = await client.callFunction<{ RolePrivileges: { PrivilegeName: string }[] }>({
        name: 'Microsoft.Dynamics.CRM.RetrieveUserPrivileges',
        collection: 'systemusers',
        key: served.persona('user').id,
      });
      return RolePrivileges.some(({ PrivilegeName }) => PrivilegeName === 'prvApproveRejectEmailAddress');
    };
    const { value } = await client.retrieveMultiple({
      collection: 'privileges',
      filter: "name eq 'prvApproveRejectEmailAddress'",
    });
    const PrivilegeId: string = value[0].privilegeid;
    const act = (name: string, action: object) =>
      client.callAction({
        actionName: `Microsoft.Dynamics.CRM.${name}`,
        collection: 'roles',
        key: role,
        action,
      });
    expect(await held()).toBe(false);
    await act('AddPrivilegesRole', { Privileges: [{ PrivilegeId, Depth: 'Global' }] });
    expect(await held()).toBe(true);
    await act('RemovePrivilegeRole', { PrivilegeId });
    expect(await held()).toBe(false);
  });

  it("tests a profile by the simulator's own action", async () => {
    const { AsyncOperationId, Scheduled } = await client.callAction({
      actionName: 'MailboxCoach.TestAndEnableMailboxes',
      collection: 'emailserverprofiles',
      key: await profileId(),
      action: { ThisOrganizationOnly: true },
    });
    expect(Scheduled).toBe(7);
    await served.advance('PT10M');
    const operation = { collection: 'asyncoperations', key: AsyncOperationId, select: ['operationtype'] };
    expect(await client.retrieve({ ...operation, includeAnnotations: '*' })).toMatchObject({
      operationtype: 52,
    });
  });
});

describe('definitions', () => {
  const entityKey = "LogicalName='mailbox'";

  it('tells tables and columns', async () => {
    const entity = { key: entityKey, select: ['LogicalName', 'EntitySetName', 'PrimaryIdAttribute'] };
    expect(await client.retrieveEntity(entity)).toMatchObject({
      LogicalName: 'mailbox',
      EntitySetName: 'mailboxes',
      PrimaryIdAttribute: 'mailboxid',
    });
    const { value: entities } = await client.retrieveEntities({ select: ['LogicalName'] });
    expect(entities).toContainEqual({ LogicalName: 'tracelog' });
    const { value: columns } = await client.retrieveAttributes({ entityKey, select: ['LogicalName'] });
    const names = columns.map(({ LogicalName }) => LogicalName);
    expect(names).toContain('emailrouteraccessapproval');
    expect(names).not.toContain('emailaddressapprovedby');
    const attributeKey = "LogicalName='emailrouteraccessapproval'";
    expect(await client.retrieveAttribute({ entityKey, attributeKey })).toMatchObject({
      AttributeType: 'Picklist',
      IsValidForCreate: false,
      IsValidForUpdate: true,
    });
  });

  it('gives the model in XML', async () => {
    const csdl = await client.retrieveCsdlMetadata();
    expect(csdl).toContain('<EntityType Name="mailbox"');
    expect(csdl).toContain('<EntitySet Name="mailboxes"');
  });

  it('shows the labels of choices where it is cast to them', async () => {
    const { value } = await client.retrieveAttributes({
      entityKey,
      castType: 'Microsoft.Dynamics.CRM.PicklistAttributeMetadata',
      select: ['LogicalName'],
      expand: [{ property: 'OptionSet', select: ['Options'] }],
    });
    const method = value.find(({ LogicalName }) => LogicalName === 'actdeliverymethod');
    expect(JSON.stringify(method)).toContain('"Value":2,"Label":{"LocalizedLabels":[{"Label":"None"');
    expect(value.every(({ LogicalName }) => LogicalName !== 'name')).toBe(true);
  });

  it('expands the attributes of a table, and filters tables and attributes', async () => {
    const entity = await client.retrieveEntity({
      key: entityKey,
      select: ['EntitySetName'],
      expand: [{ property: 'Attributes', select: ['LogicalName', 'DisplayName'] }],
    });
    expect(entity.EntitySetName).toBe('mailboxes');
    expect(entity.Attributes).toContainEqual(
      expect.objectContaining({
        LogicalName: 'lastmessageid',
        DisplayName: expect.objectContaining({
          UserLocalizedLabel: { Label: 'Last Message ID', LanguageCode: 1033 },
        }),
      }),
    );
    const tables = await client.retrieveEntities({
      filter: "LogicalName eq 'mailbox'",
      select: ['EntitySetName'],
    });
    expect(tables.value).toEqual([{ EntitySetName: 'mailboxes' }]);
    const { value } = await client.retrieveAttributes({
      entityKey,
      filter: "AttributeType eq Microsoft.Dynamics.CRM.AttributeTypeCode'Memo' and IsValidForUpdate eq true",
      select: ['LogicalName'],
    });
    expect(value.map(({ LogicalName }) => LogicalName).sort()).toEqual([
      'exchangesyncstatexml',
      'folderhierarchy',
    ]);
  });

  it('says that it does not support other ways of asking for them', async () => {
    const call = client.retrieveEntities({ filter: "contains(LogicalName,'mail')" });
    expect(await refusalOf(call)).toMatchObject({ status: 501 });
  });
});

describe('batches', () => {
  it('answers each part in its place', async () => {
    const [support, sales] = [await mailboxNamed(client, 'Support'), await mailboxNamed(client, 'Sales')];
    client.startBatch();
    client.retrieve({ collection: 'mailboxes', key: sales.mailboxid, select: ['name'] });
    client.count({ collection: 'mailboxes' });
    client.callFunction('RetrieveVersion');
    client.update({ collection: 'mailboxes', key: sales.mailboxid, data: { name: 'Sales 2' } });
    client.update({ collection: 'mailboxes', key: support.mailboxid, data: { name: 'Support 2' } });
    const [row, count, version, ...written] = await client.executeBatch();
    expect(row).toMatchObject({ name: 'Sales' });
    expect([count, version.Version, written]).toEqual([15, '9.2.21071.00140', [true, true]]);
    expect(await retrieveMailbox(support.mailboxid, 'name')).toMatchObject({ name: 'Support 2' });
  });

  it('lets a changeset speak of a row that it makes', async () => {
    const role = await roleNamed('System Customizer');
    client.startBatch();
    client.create({ collection: 'teams', data: { name: 'Night shift' }, contentId: '1' });
    client.update({ contentId: '$1', data: { name: 'Day shift' } });
    client.associate({
      contentId: '$1',
      relationshipName: 'teamroles_association',
      relatedCollection: 'roles',
      relatedKey: role,
    });
    const [team] = await client.executeBatch();
    const made = await client.retrieve({
      collection: 'teams',
      key: team,
      select: ['name'],
      expand: [{ property: 'teamroles_association', select: ['name'] }],
    });
    expect(made).toMatchObject({
      name: 'Day shift',
      teamroles_association: [{ name: 'System Customizer' }],
    });
  });

  /** Renames the first mailbox, approves one (which is refused), and renames another. */
  async function sendFailing(inChangeSet: boolean, continueOnError: boolean): Promise<unknown> {
    const [first, refused, last] = await Promise.all(
      ['Sales', 'Miha Rozman', 'Support'].map((name) => mailboxNamed(client, name)),
    );
    const update = (row: MailboxRow | undefined, data: object) =>
      client.update({ collection: 'mailboxes', key: row?.mailboxid ?? '', data, inChangeSet });
    client.startBatch();
    update(first, { name: 'First' });
    update(refused, { emailrouteraccessapproval: 1 });
    update(last, { name: 'Last' });
    return client.executeBatch(continueOnError ? { continueOnError } : undefined);
  }
  const refused = expect.objectContaining({ status: 403 });
  const names = async () => {
    const { value } = await client.retrieveMultiple<MailboxRow>({
      collection: 'mailboxes',
      select: ['name'],
    });
    return namesOf(value);
  };

  it('writes nothing of a changeset that is refused', async () => {
    expect(await sendFailing(true, true)).toEqual([refused]);
    expect(await names()).toEqual(expect.arrayContaining(['Sales', 'Support']));
  });

  it('goes on after a refusal where asked', async () => {
    expect(await sendFailing(false, true)).toEqual([true, refused, true]);
    expect(await names()).toEqual(expect.arrayContaining(['First', 'Last']));
  });

  it('ends at the first refusal, which is the answer to the whole batch', async () => {
    expect(await refusalOf(sendFailing(false, false))).toEqual([true, refused]);
    expect(await names()).toEqual(expect.arrayContaining(['First', 'Support']));
  });

  it('refuses a reference to a row that no earlier part made', async () => {
    client.startBatch();
    client.update({ contentId: '$1', data: { name: 'Nothing' } });
    const [answer] = (await client.executeBatch({ continueOnError: true })) as unknown[];
    expect(answer).toMatchObject({ status: 400 });
  });
});

describe('refusals', () => {
  it.each([
    [
      'an unknown column',
      () => client.retrieveMultiple({ collection: 'mailboxes', select: ['nothing'] }),
      400,
      '0x80060888',
      "Could not find a property named 'nothing' on type 'Microsoft.Dynamics.CRM.mailbox'.",
    ],
    [
      'an unknown set',
      () => client.retrieveMultiple({ collection: 'nothings' }),
      404,
      '0x80060888',
      "Resource not found for the segment 'nothings'.",
    ],
    [
      'an unknown row',
      () => client.retrieve({ collection: 'mailboxes', key: NOBODY }),
      404,
      '0x80040217',
      `mailbox With Id = ${NOBODY} Does Not Exist`,
    ],
    [
      'an update of an unknown row',
      () => client.update({ collection: 'mailboxes', key: NOBODY, data: { name: 'Nothing' } }),
      404,
      '0x80040217',
      `mailbox With Id = ${NOBODY} Does Not Exist`,
    ],
    [
      'a column of FetchXML',
      () =>
        client.fetch({
          collection: 'mailboxes',
          fetchXml: '<fetch><entity name="mailbox"><attribute name="nothing"/></entity></fetch>',
        }),
      400,
      '0x80041103',
      "'mailbox' entity doesn't contain attribute with Name = 'nothing' and NameMapping = 'Logical'.",
    ],
    [
      'a view that is not there',
      () => client.retrieveMultiple({ collection: 'mailboxes', queryParams: [`savedQuery=${NOBODY}`] }),
      404,
      '0x80040217',
      `savedquery With Id = ${NOBODY} Does Not Exist`,
    ],
    [
      'aggregation',
      () => client.retrieveMultiple({ collection: 'mailboxes', apply: 'aggregate($count as number)' }),
      501,
      '0x80060888',
      'The simulated service does not support the query option $apply.',
    ],
  ])('names what is wrong with %s', async (_, call, status, code, message) => {
    expect(await refusalOf(call())).toMatchObject({ status, code, message });
  });

  it('says more where annotations are asked for', async () => {
    const refusal = await refusalOf(
      client.retrieve({ collection: 'mailboxes', key: NOBODY, includeAnnotations: '*' }),
    );
    expect(refusal).toHaveProperty(
      ['@Microsoft.PowerApps.CDS.InnerError.Message'],
      `mailbox With Id = ${NOBODY} Does Not Exist`,
    );
  });

  it('names the missing privilege', async () => {
    const { mailboxid: key } = await mailboxNamed(client, 'Sales');
    const user = served.client({ impersonate: served.persona('user').id });
    expect(
      await refusalOf(user.update({ collection: 'mailboxes', key, data: { name: 'Mine' } })),
    ).toMatchObject({
      status: 403,
      code: '0x80040220',
      message: expect.stringContaining('is missing prvWriteMailbox privilege'),
    });
  });

  it('tells a throttled client how long to wait', async () => {
    await served.control('POST', '/faults', { kind: 'throttle', retryAfter: 3, requests: 1 });
    expect(await refusalOf(client.callFunction('WhoAmI'))).toMatchObject({
      status: 429,
      code: '0x80072322',
      headers: { 'retry-after': '3' },
    });
    await expect(client.callFunction('WhoAmI')).resolves.toHaveProperty('UserId');
  });
});

describe('asking as somebody else', () => {
  it('knows a caller by the id and by the id in Microsoft Entra', async () => {
    const { id, azureactivedirectoryobjectid } = served.persona('systemAndExchangeAdministrator');
    const who = await client.callFunction({ name: 'WhoAmI', impersonate: id });
    expect(who.UserId).toBe(id);
    const whoInEntra = await client.callFunction({
      name: 'WhoAmI',
      impersonateAAD: azureactivedirectoryobjectid,
    });
    expect(whoInEntra.UserId).toBe(id);
    expect(await refusalOf(client.callFunction({ name: 'WhoAmI', impersonate: NOBODY }))).toMatchObject({
      status: 403,
    });
  });

  it('lets approve whoever may, alone and in a batch', async () => {
    const { mailboxid: key } = await mailboxNamed(client, 'Sales');
    const approval = { collection: 'mailboxes', key, data: { emailrouteraccessapproval: 1 } };
    expect(await refusalOf(client.update(approval))).toMatchObject({
      status: 403,
      message: expect.stringContaining('Global Administrator or Exchange Administrator'),
    });
    const { id: impersonate } = served.persona('systemAndExchangeAdministrator');
    expect(await client.update({ ...approval, impersonate })).toBe(true);
    expect(await retrieveMailbox(key, 'emailrouteraccessapproval')).toMatchObject({
      emailrouteraccessapproval: 1,
    });
    const { mailboxid: rejected } = await mailboxNamed(client, 'Miha Rozman');
    client.startBatch();
    client.update({ ...approval, key: rejected });
    expect(await client.executeBatch({ impersonate })).toEqual([true]);
  });
});

/** files-and-tools.md section 3: what tools for many mailboxes send, in their own order. */
describe('the tools for many mailboxes', () => {
  /** As such tools wait: look, and look again after half a minute. */
  async function pollUntil(times: number, done: () => Promise<boolean>): Promise<boolean> {
    for (let time = 0; time < times; time++) {
      if (await done()) return true;
      await served.advance('PT30S');
    }
    return done();
  }

  it('Set-CrmUserMailbox: one update with profile, methods and test', async () => {
    const { value } = await client.retrieveMultiple<MailboxRow>({
      collection: 'mailboxes',
      filter: `_regardingobjectid_value eq ${served.persona('user').id}`,
    });
    const key = value[0]?.mailboxid ?? '';
    await approver().update({ collection: 'mailboxes', key, data: { emailrouteraccessapproval: 1 } });
    await client.update({
      collection: 'mailboxes',
      key,
      data: {
        'emailserverprofile@odata.bind': `/emailserverprofiles(${await profileId()})`,
        incomingemaildeliverymethod: 2,
        outgoingemaildeliverymethod: 2,
        actdeliverymethod: 1,
        testemailconfigurationscheduled: true,
        orgmarkedasprimaryforexchangesync: true,
      },
    });
    await served.advance('PT2M');
    expect(await retrieveMailbox(key, 'mailboxstatus', 'enabledforact')).toMatchObject({
      mailboxstatus: 1,
      enabledforact: true,
    });
  });

  it('Set-CrmUserMailbox -ApplyDefaultEmailSettings: reads the defaults and writes them', async () => {
    const profile = await profileId();
    const { value: organizations } = await client.retrieveMultiple<OrganizationColumns>({
      collection: 'organizations',
    });
    const methods = (incoming: number, outgoing: number, act: number) =>
      `<EmailSettings><IncomingEmailDeliveryMethod>${incoming}</IncomingEmailDeliveryMethod>` +
      `<OutgoingEmailDeliveryMethod>${outgoing}</OutgoingEmailDeliveryMethod>` +
      `<ACTDeliveryMethod>${act}</ACTDeliveryMethod></EmailSettings>`;
    await client.update({
      collection: 'organizations',
      key: organizations[0]?.organizationid ?? '',
      data: {
        'defaultemailserverprofileid@odata.bind': `/emailserverprofiles(${profile})`,
        defaultemailsettings: methods(2, 2, 1),
      },
    });
    const { value } = await client.retrieveMultiple<OrganizationColumns>({
      collection: 'organizations',
      select: ['defaultemailsettings', '_defaultemailserverprofileid_value'],
    });
    const [defaults] = value;
    const method = (name: string) =>
      Number(new RegExp(`<${name}>(\\d)`).exec(defaults?.defaultemailsettings ?? '')?.[1]);
    const { mailboxid: key } = await mailboxNamed(client, 'Ana Novak');
    await client.update({
      collection: 'mailboxes',
      key,
      data: {
        'emailserverprofile@odata.bind': `/emailserverprofiles(${defaults?._defaultemailserverprofileid_value})`,
        incomingemaildeliverymethod: method('IncomingEmailDeliveryMethod'),
        outgoingemaildeliverymethod: method('OutgoingEmailDeliveryMethod'),
        actdeliverymethod: method('ACTDeliveryMethod'),
      },
    });
    expect(await mailboxNamed(client, 'Ana Novak')).toMatchObject({
      _emailserverprofile_value: profile,
      incomingemaildeliverymethod: 2,
      outgoingemaildeliverymethod: 2,
      actdeliverymethod: 1,
    });
  });

  it('Approve-CrmEmailAddress and Revoke: on the user and the queue, mirrored on the mailbox', async () => {
    const ends = [
      { mailbox: 'Ana Novak', collection: 'systemusers', key: served.persona('user').id },
      {
        mailbox: 'Sales',
        collection: 'queues',
        key: (await mailboxNamed(client, 'Sales'))._regardingobjectid_value ?? '',
      },
    ];
    for (const { mailbox, collection, key } of ends) {
      for (const emailrouteraccessapproval of [1, 3]) {
        await approver().update({ collection, key, data: { emailrouteraccessapproval } });
        expect(await mailboxNamed(client, mailbox)).toMatchObject({ emailrouteraccessapproval });
        const select = ['emailrouteraccessapproval'];
        expect(await client.retrieve({ collection, key, select })).toMatchObject({
          emailrouteraccessapproval,
        });
      }
    }
  });

  it('BulkUpdateMailboxes: pages of all columns, an update each, errors collected', async () => {
    const bulk = approver();
    const { value } = await bulk.retrieveAll<MailboxRow>({
      collection: 'mailboxes',
      filter:
        "Microsoft.Dynamics.CRM.In(PropertyName='emailrouteraccessapproval',PropertyValues=['0','2','3'])",
      maxPageSize: 5000,
    });
    const errors: string[] = [];
    for (const { mailboxid: key, name = '' } of value) {
      try {
        await bulk.update({ collection: 'mailboxes', key, data: { emailrouteraccessapproval: 1 } });
      } catch {
        errors.push(name);
      }
    }
    expect(value).toHaveLength(11);
    expect(errors).toEqual(['Ines Oblak']);
    expect(await client.count({ collection: 'mailboxes', filter: 'emailrouteraccessapproval eq 1' })).toBe(
      14,
    );
  });

  it('MailboxDeploymentService: a queue moved, approved, its whole row sent back, and polled', async () => {
    const deployment = approver();
    const { value: queues } = await deployment.retrieveMultiple<QueueColumns>({
      collection: 'queues',
      filter: "emailaddress eq 'sales@contoso.com'",
    });
    const queue = { collection: 'queues', key: queues[0]?.queueid ?? '' };
    await deployment.update({ ...queue, data: { emailaddress: 'sales.emea@contoso.com' } });
    await deployment.update({ ...queue, data: { emailrouteraccessapproval: 1 } });
    const approved = await pollUntil(1, async () => {
      const row = await deployment.retrieve({ ...queue, select: ['emailrouteraccessapproval'] });
      return row.emailrouteraccessapproval === 1;
    });
    expect(approved).toBe(true);
    const { value } = await deployment.retrieveMultiple<MailboxRow>({
      collection: 'mailboxes',
      filter: `_regardingobjectid_value eq ${queue.key}`,
    });
    const key = value[0]?.mailboxid ?? '';
    const data = { ...value[0], testemailconfigurationscheduled: true };
    await deployment.update({ collection: 'mailboxes', key, data });
    const enabled = await pollUntil(3, async () => {
      const row = await deployment.retrieve<MailboxRow>({
        collection: 'mailboxes',
        key,
        select: ['mailboxstatus'],
      });
      return row.mailboxstatus === 1;
    });
    expect(enabled).toBe(true);
  });

  it('takes a whole row back that has been tested before, its times written with milliseconds', async () => {
    const { mailboxid: key } = await mailboxNamed(client, 'Peter Mlakar');
    const schedule = { testemailconfigurationscheduled: true };
    await client.update({ collection: 'mailboxes', key, data: schedule });
    await served.advance('PT2M');
    // The client makes dates of the times that it reads, and JSON writes those with milliseconds.
    const row = await client.retrieve<MailboxRow>({ collection: 'mailboxes', key });
    const data = { ...row, ...schedule };
    expect(await client.update({ collection: 'mailboxes', key, data })).toBe(true);
  });
});
