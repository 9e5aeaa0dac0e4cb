import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadPublished, publishedColumns } from '../../dataverse/published/columns';
import { ENTITY_SETS, type EntitySet, propertyOf, tables } from '../../dataverse/tables';
import type { Column, Columns } from '../../dataverse/tables/column';
import { optionsOf } from '../../dataverse/tables/options';
import { runs } from '../support/scale';
import { openForRequests } from './requests';

let place: ReturnType<typeof openForRequests>;

beforeAll(async () => {
  await loadPublished();
  place = openForRequests();
});

const published = (set: EntitySet) => publishedColumns(tables[set].logicalName);

/** Without columns of newer versions than the practice tenant's, and without secrets. */
const columnsOf = (set: EntitySet) =>
  Object.entries(published(set)).filter(([name, column]) => {
    const modelled = (tables[set].columns as Columns)[name];
    return !modelled?.since && (modelled ?? column).readable !== false;
  });

interface Asked {
  value: unknown;
  valid: boolean;
}

/** A value, and whether a column takes it. */
function valueFor(column: Column): fc.Arbitrary<Asked> {
  const good = (values: fc.Arbitrary<unknown>) => values.map((value) => ({ value, valid: true }));
  const wrong = fc.constantFrom<unknown>([1], { a: 1 }, '2021-02-31', 'no', 1.5, 7e300).map((value) => ({
    value,
    valid: false,
  }));
  switch (column.type) {
    case 'String':
    case 'Memo':
      return fc.oneof(
        good(fc.string({ maxLength: Math.min(column.max, 20), minLength: 1 })),
        fc.constant({ value: 7, valid: false }),
        ...(column.max < 5000 ? [fc.constant({ value: 'x'.repeat(column.max + 1), valid: false })] : []),
      );
    case 'Integer': {
      const { min = -(2 ** 31), max = 2 ** 31 - 1 } = column;
      return fc.oneof(
        good(fc.integer({ min, max })),
        fc.constantFrom(min - 1, max + 1, 'no').map((value) => ({ value, valid: false })),
      );
    }
    case 'Double':
    case 'Decimal':
      return good(fc.constant(column.min ?? 0));
    case 'BigInt':
      return good(fc.integer());
    case 'Boolean':
      return fc.oneof(good(fc.boolean()), fc.constant({ value: 'no', valid: false }));
    case 'DateTime':
      return fc.oneof(
        good(fc.constantFrom('2021-07-12T08:00:00Z', '1999-12-31T00:00:00Z')),
        wrong.filter(({ value }) => typeof value === 'string'),
      );
    case 'Uniqueidentifier':
      return fc.oneof(good(fc.uuid()), fc.constant({ value: 'no', valid: false }));
    default: {
      const values = (optionsOf(column) ?? []).map(({ value }) => value);
      return fc.oneof(
        good(fc.constantFrom(...values)),
        fc.constant({ value: Math.max(...values) + 1, valid: false }),
      );
    }
  }
}

describe.each(ENTITY_SETS)('%s', (set) => {
  it('has every published column, with its default where nobody wrote it', async () => {
    const { send } = place;
    const properties = columnsOf(set).map(([name, column]) => propertyOf(name, column));
    const { status, body } = await send('GET', `${set}?$top=1&$select=${properties.join(',')}`);
    expect(status).toBe(200);
    const [row] = body.value;
    if (row) expect(Object.keys(row)).toEqual(expect.arrayContaining(properties));
  });

  it('filters and sorts by them', async () => {
    const { send } = place;
    const asked = columnsOf(set)
      .filter(([name]) => !Object.hasOwn(tables[set].columns, name))
      .map(([name, column]) => propertyOf(name, column));
    for (const property of asked) {
      const { status } = await send('GET', `${set}?$top=1&$filter=${property} eq null&$orderby=${property}`);
      expect([property, status]).toEqual([property, 200]);
    }
  });

  it('tells them in its definition', async () => {
    const { send } = place;
    const { body } = await send(
      'GET',
      `EntityDefinitions(LogicalName='${tables[set].logicalName}')/Attributes`,
    );
    const told = new Map(body.value.map((each: { LogicalName: string }) => [each.LogicalName, each]));
    for (const [name, { label }] of columnsOf(set)) {
      expect(told.get(name)).toMatchObject({
        LogicalName: name,
        DisplayName: { UserLocalizedLabel: label ? { Label: label } : null },
      });
    }
  });
});

describe('what is published and the simulation does nothing with', () => {
  it('holds what was written, and rows keep nothing that nobody wrote', async () => {
    const { send, tenant } = openForRequests();
    const id = tenant.core.id;
    const before = Object.keys(tenant.tables.organizations.get(id) ?? {});
    const written = { maxuploadfilesize: 1024, isauditenabled: true, fiscalperiodformatperiod: 2 };
    expect((await send('PATCH', `organizations(${id})`, written)).status).toBe(204);
    const select = [...Object.keys(written), 'allowlegacyclientexperience'].join(',');
    const { body } = await send('GET', `organizations(${id})?$select=${select}`);
    expect(body).toMatchObject({ ...written, allowlegacyclientexperience: false });
    expect(Object.keys(tenant.tables.organizations.get(id) ?? {}).sort()).toEqual(
      [...before, ...Object.keys(written)].sort(),
    );
  });

  it.each([
    ['queues', { numberofitems: 3 }, 'not valid for update'],
    ['queues', { incomingemailfilteringmethod: 9 }, 'no value of the choice'],
    ['queues', { description: 7 }, 'no text'],
    ['organizations', { maxuploadfilesize: -1 }, 'below the least'],
    ['organizations', { nonsense: 1 }, 'not there'],
    ['mailboxes', { exchangesyncstatexmlfileref_name: 'x' }, 'not valid for update'],
  ] as const)('of %s refuses %j: %s', async (set, written, _why) => {
    const { send, tenant } = place;
    const [row] = tenant.tables[set].rows;
    const id = (row as unknown as Record<string, string>)[tables[set].idColumn];
    expect((await send('PATCH', `${set}(${id})`, written)).status).toBe(400);
  });

  it('takes every value that a column may have, gives it back, and refuses every other', async () => {
    const { send, tenant } = openForRequests();
    const rows = [
      ['organizations', tenant.core.id],
      ['queues', tenant.tables.queues.rows[0]?.queueid],
      ['usersettingscollection', tenant.tables.systemusers.rows[0]?.systemuserid],
      ['mailboxes', tenant.tables.mailboxes.rows[0]?.mailboxid],
      ['systemusers', tenant.tables.systemusers.rows[0]?.systemuserid],
      ['emailserverprofiles', tenant.tables.emailserverprofiles.rows[0]?.emailserverprofileid],
      ['roles', tenant.tables.roles.rows[0]?.roleid],
    ] as const;
    const written = rows.flatMap(([set, id]) =>
      Object.entries(published(set))
        .filter(
          ([name, { type, write }]) =>
            !Object.hasOwn(tables[set].columns, name) && type !== 'Lookup' && write,
        )
        .map(([name, column]) => ({ path: `${set}(${id})`, name, column })),
    );
    for (const { path, name, column } of written) {
      await fc.assert(
        fc.asyncProperty(valueFor(column), async ({ value, valid }) => {
          const { status } = await send('PATCH', path, { [name]: value });
          expect([name, status]).toEqual([name, valid ? 204 : 400]);
          if (status !== 204) return;
          const { body } = await send('GET', `${path}?$select=${name}`);
          expect(body[name]).toBe(value);
        }),
        { numRuns: runs(4) },
      );
    }
  });

  it('tells choices by their labels', async () => {
    const { send, tenant } = place;
    const { body } = await send(
      'GET',
      "EntityDefinitions(LogicalName='queue')/Attributes(LogicalName='incomingemailfilteringmethod')/Microsoft.Dynamics.CRM.PicklistAttributeMetadata?$select=LogicalName&$expand=OptionSet",
    );
    expect(body.OptionSet.Options[0].Label.UserLocalizedLabel.Label).toBe('All email messages');
    const [queue] = tenant.tables.queues.rows;
    const annotated = { Prefer: 'odata.include-annotations="*"' };
    const shown = await send(
      'GET',
      `queues(${queue?.queueid})?$select=incomingemailfilteringmethod`,
      undefined,
      annotated,
    );
    expect(shown.body['incomingemailfilteringmethod@OData.Community.Display.V1.FormattedValue']).toBe(
      'All email messages',
    );
  });

  it('is never shown where it is not valid for read', async () => {
    const { send } = place;
    expect((await send('GET', 'mailboxes?$select=lastactiveon')).status).toBe(400);
    const { body } = await send('GET', 'mailboxes?$top=1');
    expect(body.value[0]).not.toHaveProperty('lastactiveon');
    expect(body.value[0]).toHaveProperty('lastmessageid', null);
  });

  it('is not another table where there is none, and says so of one that is not simulated', async () => {
    const { send } = place;
    expect((await send('GET', 'nonsenses')).status).toBe(404);
    expect((await send('GET', 'businessunits')).status).toBe(501);
  });
});

describe('the settings of a user', () => {
  it('are there for everybody, and written by oneself or by who may write users', async () => {
    const { send, tenant, personaHeader } = openForRequests();
    const headers = await personaHeader('user');
    const own = `usersettingscollection(${headers.MSCRMCallerID})`;
    expect((await send('GET', `${own}?$select=incomingemailfilteringmethod`)).body).toMatchObject({
      systemuserid: headers.MSCRMCallerID,
      incomingemailfilteringmethod: 2,
    });
    expect((await send('PATCH', own, { incomingemailfilteringmethod: 0 }, headers)).status).toBe(204);
    const other = tenant.tables.systemusers.rows[0]?.systemuserid;
    const path = `usersettingscollection(${other})`;
    expect((await send('PATCH', path, { issendasallowed: true }, headers)).status).toBe(403);
    expect((await send('PATCH', path, { issendasallowed: true })).status).toBe(204);
    const { body } = await send(
      'GET',
      'usersettingscollection?$select=systemuserid&$filter=incomingemailfilteringmethod eq 0 or issendasallowed',
    );
    expect(body.value.map(({ systemuserid }: { systemuserid: string }) => systemuserid).sort()).toEqual(
      [headers.MSCRMCallerID, other].sort(),
    );
  });
});
