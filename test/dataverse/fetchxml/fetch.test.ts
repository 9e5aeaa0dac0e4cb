import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../support/scale';
import { openForRequests } from '../requests';

const place = openForRequests();

type Shown = Record<string, unknown>;

async function fetched(xml: string, set = 'mailboxes', headers: Record<string, string> = {}) {
  const { status, body } = await place.send(
    'GET',
    `${set}?fetchXml=${encodeURIComponent(xml)}`,
    undefined,
    headers,
  );
  return { status, body, rows: (body.value ?? []) as Shown[], error: body.error };
}

const names = (rows: readonly Shown[]) => rows.map(({ name }) => name);

const mailboxes = (inner: string, fetch = '') =>
  `<fetch ${fetch}><entity name="mailbox">${inner}</entity></fetch>`;
const filter = (...conditions: string[]) =>
  mailboxes(`<attribute name="name"/><filter>${conditions.join('')}</filter>`);

const ANNOTATED = { Prefer: 'odata.include-annotations="*"' };

describe('columns', () => {
  it('are those named, with the key, and without what has no value', async () => {
    const { rows } = await fetched(
      mailboxes(
        '<attribute name="name"/><attribute name="ownerid"/><attribute name="lastsyncerror"/>',
        'top="1"',
      ),
    );
    expect(Object.keys(rows[0] ?? {}).sort()).toEqual(['@odata.etag', '_ownerid_value', 'mailboxid', 'name']);
  });

  it.each(['', '<all-attributes/>'])('are all of them where %j is asked', async (inner) => {
    const { rows } = await fetched(mailboxes(inner, 'top="1"'));
    expect(rows[0]).toMatchObject({ lasttagprocessedmaxitems: false, statecode: 0 });
    expect(rows[0]).not.toHaveProperty('lastactiveon');
  });

  it('have the alias that is chosen, and labels where they are asked for', async () => {
    const { rows } = await fetched(
      mailboxes('<attribute name="statecode" alias="s"/>', 'top="1"'),
      'mailboxes',
      ANNOTATED,
    );
    expect(rows[0]).toMatchObject({ s: 0, 's@OData.Community.Display.V1.FormattedValue': 'Active' });
  });
});

describe('what is asked wrongly', () => {
  it.each([
    [400, '0x80041103', mailboxes('<attribute name="nonsense"/>')],
    [400, '0x80041103', mailboxes('<attribute name="lastactiveon"/>')],
    [400, '0x80041103', filter('<condition attribute="_ownerid_value" operator="null"/>')],
    [400, '0x80041102', '<fetch><entity name="nonsense"/></fetch>'],
    [400, '', '<fetch><entity name="queue"/></fetch>'],
    [400, '', '<fetch><entity name="mailbox"></fetch>'],
    [400, '', '<entity name="mailbox"/>'],
    [400, '', filter('<condition attribute="name" operator="resembles" value="x"/>')],
    [400, '', filter('<condition attribute="statecode" operator="eq" value="Active"/>')],
    [400, '', filter('<condition attribute="statecode" operator="like" value="1"/>')],
    [400, '', mailboxes('', 'top="1" page="2"')],
    [400, '', mailboxes('', 'page="0"')],
    [501, '', mailboxes('', 'aggregate="true"')],
    [501, '', mailboxes('<attribute name="name"/>', 'distinct="true"')],
    [501, '', filter('<condition attribute="createdon" operator="last-month"/>')],
    [501, '', mailboxes('<link-entity name="businessunit" from="businessunitid" to="owningbusinessunit"/>')],
    [501, '', '<fetch><entity name="businessunit"/></fetch>'],
  ])('is refused with %i %s: %s', async (expected, code, xml) => {
    const { status, error } = await fetched(xml);
    expect(status).toBe(expected);
    expect(error.code).toContain(code);
  });

  it('is refused beside other options', async () => {
    const xml = encodeURIComponent(mailboxes(''));
    expect((await place.send('GET', `mailboxes?fetchXml=${xml}&$top=1`)).status).toBe(501);
  });
});

describe('conditions', () => {
  it('on dates, on the caller, and on text', async () => {
    const caller = place.tenant.core.personas.systemAdministrator;
    const mine = await fetched(filter('<condition attribute="ownerid" operator="eq-userid"/>'));
    const byId = await fetched(
      filter(`<condition attribute="ownerid" operator="eq" value="{${caller?.toUpperCase()}}"/>`),
    );
    expect(names(mine.rows)).toEqual(names(byId.rows));
    expect(mine.rows.length).toBeGreaterThan(0);
    const today = await fetched(filter('<condition attribute="modifiedon" operator="today"/>'));
    const since = await fetched(
      filter('<condition attribute="modifiedon" operator="on-or-after" value="2021-07-12"/>'),
    );
    expect(names(today.rows)).toEqual(names(since.rows));
    const like = await fetched(filter('<condition attribute="name" operator="like" value="%novak"/>'));
    expect(names(like.rows)).toEqual(['Ana Novak']);
    const not = await fetched(filter('<condition attribute="name" operator="not-like" value="%novak"/>'));
    expect(not.rows.length).toBe(place.tenant.tables.mailboxes.size - 1);
  });

  it('mean what the same $filter means', async () => {
    const column = fc.constantFrom('statecode', 'emailrouteraccessapproval', 'actdeliverymethod');
    type Pair = { xml: string; odata: string };
    const compared: fc.Arbitrary<Pair> = fc
      .tuple(column, fc.constantFrom('eq', 'ne', 'gt', 'ge', 'lt', 'le'), fc.nat({ max: 3 }))
      .map(([name, operator, value]) => ({
        xml: `<condition attribute="${name}" operator="${operator}" value="${value}"/>`,
        odata: `${name} ${operator} ${value}`,
      }));
    const texts: fc.Arbitrary<Pair> = fc.constantFrom('a', 'N', 'ak', 'z').map((part) => ({
      xml: `<condition attribute="name" operator="like" value="%${part}%"/>`,
      odata: `contains(name,'${part}')`,
    }));
    const nulls: fc.Arbitrary<Pair> = fc.constantFrom('emailaddress', 'mailboxstatus').map((name) => ({
      xml: `<condition attribute="${name}" operator="null"/>`,
      odata: `${name} eq null`,
    }));
    const listed: fc.Arbitrary<Pair> = fc
      .tuple(column, fc.array(fc.nat({ max: 3 }), { minLength: 1 }))
      .map(([name, values]) => ({
        xml: `<condition attribute="${name}" operator="in">${values.map((each) => `<value>${each}</value>`).join('')}</condition>`,
        odata: `Microsoft.Dynamics.CRM.In(PropertyName='${name}',PropertyValues=[${values.map((each) => `'${each}'`).join(',')}])`,
      }));
    const tree: fc.Arbitrary<Pair> = fc.letrec<{ tree: Pair }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 3 },
        compared,
        texts,
        nulls,
        listed,
        fc
          .tuple(fc.constantFrom('and', 'or'), fc.array(tie('tree'), { minLength: 1, maxLength: 3 }))
          .map(([type, parts]) => ({
            xml: `<filter type="${type}">${parts.map(({ xml }) => xml).join('')}</filter>`,
            odata: `(${parts.map(({ odata }) => odata).join(` ${type} `)})`,
          })),
      ),
    })).tree;
    await fc.assert(
      fc.asyncProperty(tree, async ({ xml, odata }) => {
        const { rows } = await fetched(filter(xml));
        const same = await place.send('GET', `mailboxes?$select=name&$filter=${encodeURIComponent(odata)}`);
        expect(names(rows)).toEqual(names(same.body.value));
      }),
      { numRuns: runs(60) },
    );
  });
});

describe('linked tables', () => {
  const user = (inner: string, rest = '') =>
    `<link-entity name="systemuser" from="systemuserid" to="regardingobjectid" ${rest}>${inner}</link-entity>`;

  it('joined from within leave out rows without a partner, from outside keep them', async () => {
    const { tables } = place.tenant;
    const inner = await fetched(
      mailboxes(`<attribute name="name"/>${user('<attribute name="fullname"/>', 'alias="u"')}`),
    );
    expect(inner.rows.length).toBe(tables.systemusers.size);
    expect(inner.rows.every((row) => row['u.fullname'] === row.name)).toBe(true);
    const outer = await fetched(
      mailboxes(`<attribute name="name"/>${user('<attribute name="fullname"/>', 'link-type="outer"')}`),
    );
    expect(outer.rows.length).toBe(tables.mailboxes.size);
    expect(outer.rows.filter((row) => 'systemuser1.fullname' in row).length).toBe(tables.systemusers.size);
  });

  it('are filtered within, and from the table that is asked', async () => {
    const condition = '<condition attribute="fullname" operator="eq" value="ana novak"/>';
    const within = await fetched(
      mailboxes(`<attribute name="name"/>${user(`<filter>${condition}</filter>`)}`),
    );
    expect(names(within.rows)).toEqual(['Ana Novak']);
    const queues = await fetched(
      mailboxes(
        `<attribute name="name"/><filter><condition entityname="u" attribute="systemuserid" operator="null"/></filter>${user('', 'link-type="outer" alias="u"')}`,
      ),
    );
    expect(names(queues.rows).sort()).toEqual(place.tenant.tables.queues.rows.map(({ name }) => name).sort());
  });

  it('to many give a row for each, in the order that is asked', async () => {
    const { rows } = await fetched(
      '<fetch><entity name="emailserverprofile"><attribute name="name"/><link-entity name="mailbox" from="emailserverprofile" to="emailserverprofileid" alias="m"><attribute name="name"/><attribute name="regardingobjectid"/><order attribute="name" descending="true"/></link-entity></entity></fetch>',
      'emailserverprofiles',
      ANNOTATED,
    );
    const shown = rows.map((row) => String(row['m.name']));
    expect(shown).toEqual([...shown].sort((one, other) => other.localeCompare(one, 'en')));
    expect(rows[0]).toHaveProperty('m.regardingobjectid@Microsoft.Dynamics.CRM.lookuplogicalname');
  });
});

describe('pages', () => {
  it('one after the other are all rows, each once', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 20 }), fc.boolean(), async (count, sorted) => {
        const order = sorted ? '<order attribute="emailrouteraccessapproval"/>' : '';
        const all: Shown[] = [];
        for (let page = 1; ; page++) {
          const { body, rows } = await fetched(
            mailboxes(`<attribute name="name"/>${order}`, `count="${count}" page="${page}"`),
            'mailboxes',
            ANNOTATED,
          );
          all.push(...rows);
          expect('@Microsoft.Dynamics.CRM.fetchxmlpagingcookie' in body).toBe(
            body['@Microsoft.Dynamics.CRM.morerecords'],
          );
          if (!body['@Microsoft.Dynamics.CRM.morerecords']) break;
        }
        expect(new Set(all.map(({ mailboxid }) => mailboxid)).size).toBe(place.tenant.tables.mailboxes.size);
        expect(all.length).toBe(place.tenant.tables.mailboxes.size);
      }),
      { numRuns: runs(15) },
    );
  });

  it('tell how many there are where it is asked', async () => {
    const { body } = await fetched(
      mailboxes('<attribute name="name"/>', 'count="2" returntotalrecordcount="true"'),
      'mailboxes',
      ANNOTATED,
    );
    expect(body).toMatchObject({
      '@Microsoft.Dynamics.CRM.totalrecordcount': place.tenant.tables.mailboxes.size,
      '@Microsoft.Dynamics.CRM.totalrecordcountlimitexceeded': false,
      '@Microsoft.Dynamics.CRM.morerecords': true,
    });
    const plain = await fetched(mailboxes('<attribute name="name"/>', 'count="2"'));
    expect(Object.keys(plain.body)).toEqual(['@odata.context', 'value']);
  });
});

describe('a view', () => {
  const UNAPPROVED = '4e495712-3f08-49cc-bd14-70c1745eb4ed';

  it('that is documented shows its rows', async () => {
    const { status, body } = await place.send('GET', `mailboxes?savedQuery=${UNAPPROVED}`);
    expect(status).toBe(200);
    const expected = place.tenant.tables.mailboxes.rows.filter((row) => row.emailrouteraccessapproval !== 1);
    expect(names(body.value)).toEqual(expected.map(({ name }) => name));
  });

  it.each([
    [404, `mailboxes?savedQuery=00000000-0000-0000-0000-000000000001`],
    [404, `mailboxes?userQuery=${UNAPPROVED}`],
    [400, `queues?savedQuery=${UNAPPROVED}`],
    [400, 'mailboxes?savedQuery=mine'],
  ])('is refused with %i: %s', async (expected, path) => {
    const { status, body } = await place.send('GET', path);
    expect(status).toBe(expected);
    expect(body.error.message).not.toBe('');
  });

  it('runs for each that the tenant keeps', async () => {
    const { body } = await place.send('GET', 'savedqueries?$select=returnedtypecode');
    const sets: Record<string, string> = {
      mailbox: 'mailboxes',
      queue: 'queues',
      systemuser: 'systemusers',
      emailserverprofile: 'emailserverprofiles',
    };
    for (const { savedqueryid, returnedtypecode } of body.value) {
      const { status } = await place.send('GET', `${sets[returnedtypecode]}?savedQuery=${savedqueryid}`);
      expect(status).toBe(200);
    }
  });
});

describe('who may not read everything', () => {
  it('finds what is theirs, also where it is linked', async () => {
    const headers = await place.personaHeader('user');
    const own = await fetched(mailboxes('<attribute name="name"/>'), 'mailboxes', headers);
    expect(own.rows.length).toBe(1);
    const { rows } = await fetched(
      '<fetch><entity name="systemuser"><attribute name="fullname"/><link-entity name="mailbox" from="regardingobjectid" to="systemuserid" alias="m"><attribute name="name"/></link-entity></entity></fetch>',
      'systemusers',
      headers,
    );
    expect(rows.map((row) => row['m.name'])).toEqual(names(own.rows));
  });
});
