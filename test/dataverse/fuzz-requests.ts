import fc from 'fast-check';
import { PERSONAS } from '../../catalog/personas';
import { ENTITY_SETS, tables } from '../../dataverse/tables';

/** A request as somebody careless, unlucky or hostile would send it. */
export interface FuzzRequest {
  method: string;
  path: string;
  headers: [string, string][];
  body: string | null;
  /** The persona to send it as; null for a caller header of its own, or none. */
  persona: (typeof PERSONAS)[number] | null;
}

/** Ids that exist are filled in by the test: `{mailbox}` and so on. */
const ID = fc.constantFrom(
  '{mailbox}',
  '{user}',
  '{queue}',
  '{profile}',
  '{role}',
  '{organization}',
  '00000000-0000-0000-0000-000000000000',
  'not-a-guid',
  '',
);

const columns = [...new Set(Object.values(tables).flatMap((table) => Object.keys(table.columns)))];
const properties = [
  ...columns,
  ...columns.map((name) => `_${name}_value`),
  '__proto__',
  'constructor',
  'toString',
];
const collections = [...new Set(Object.values(tables).flatMap((table) => Object.keys(table.collections)))];

const set = fc.constantFrom<string>(...ENTITY_SETS, 'nonsense', '__proto__', 'EntityDefinitions');
const property = fc.constantFrom(...properties);

const literal = fc.oneof(
  fc.constantFrom('null', 'true', 'false', "'Ana'", "'it''s'", '1', '-1', '1e400', '2021-07-12T08:00:00Z'),
  fc.constantFrom('2021-13-45', '{mailbox}', "'", '"', '9999999999999999999', '@p', '[1,2]'),
  fc.integer().map(String),
  fc.string().map((text) => `'${text}'`),
);

const comparison = fc
  .tuple(property, fc.constantFrom('eq', 'ne', 'gt', 'ge', 'lt', 'le', 'has', 'in', 'EQ'), literal)
  .map((parts) => parts.join(' '));

const filter: fc.Arbitrary<string> = fc.letrec<{ filter: string }>((tie) => ({
  filter: fc.oneof(
    { maxDepth: 4 },
    comparison,
    fc.tuple(tie('filter'), fc.constantFrom('and', 'or'), tie('filter')).map((parts) => parts.join(' ')),
    tie('filter').map((inner) => `not (${inner})`),
    tie('filter').map((inner) => `(${inner})`),
    fc
      .tuple(fc.constantFrom('contains', 'startswith', 'endswith', 'length', 'tolower'), property, literal)
      .map(([name, column, value]) => `${name}(${column},${value})`),
    fc
      .tuple(fc.constantFrom(...collections), fc.constantFrom('any', 'all'), tie('filter'))
      .map(([name, quantifier, inner]) => `${name}/${quantifier}(x:x/${inner})`),
    fc
      .tuple(fc.constantFrom('In', 'Between', 'LastXDays', 'EqualUserId', 'Nothing'), property, literal)
      .map(
        ([name, column, value]) =>
          `Microsoft.Dynamics.CRM.${name}(PropertyName='${column}',PropertyValue=${value},PropertyValues=[${value}])`,
      ),
    fc.string(),
  ),
})).filter;

const expand: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom(...collections, ...columns), fc.option(fc.tuple(property, filter)))
  .map(([name, options]) => (options ? `${name}($select=${options[0]};$filter=${options[1]})` : name));

const attribute = fc.oneof(
  fc.tuple(fc.constantFrom('attribute', 'name', 'from', 'to', 'operator', 'value', 'alias'), property),
  fc.constantFrom(
    ['operator', 'eq'],
    ['operator', 'like'],
    ['operator', 'in'],
    ['value', '%a[b'],
    ['name', 'mailbox'],
    ['type', 'or'],
    ['page', '2'],
    ['count', '1'],
    ['link-type', 'outer'],
    ['entityname', 'x'],
  ),
);

const element: fc.Arbitrary<string> = fc.letrec<{ element: string }>((tie) => ({
  element: fc
    .tuple(
      fc.constantFrom('entity', 'attribute', 'filter', 'condition', 'link-entity', 'order', 'value'),
      fc.array(attribute, { maxLength: 4 }),
      fc.oneof({ maxDepth: 3 }, fc.constant(''), fc.array(tie('element'), { maxLength: 3 }).map(String)),
    )
    .map(([name, written, inner]) => {
      const attributes = new Map(written.map(([key = '', value = '']) => [key, value] as const));
      return `<${name} ${[...attributes].map(([key, value]) => `${key}="${value}"`).join(' ')}>${inner}</${name}>`;
    }),
})).element;

const fetchXml = fc.oneof(
  element.map((inner) => `<fetch><entity name="mailbox">${inner}</entity></fetch>`),
  element.map((inner) => `<fetch>${inner}</fetch>`),
  fc.string(),
);

const option = fc.oneof(
  fetchXml.map((text) => `fetchXml=${encodeURIComponent(text)}`),
  fc.array(property, { maxLength: 3 }).map((names) => `$select=${names.join(',')}`),
  filter.map((text) => `$filter=${encodeURIComponent(text)}`),
  fc
    .tuple(property, fc.constantFrom('', ' asc', ' desc', ' up'))
    .map((parts) => `$orderby=${parts.join('')}`),
  fc.constantFrom('$top=3', '$top=-1', '$top=1e9', '$count=true', '$count=perhaps', '$skip=1', '$apply=x'),
  expand.map((text) => `$expand=${encodeURIComponent(text)}`),
  fc.string().map((text) => `$skiptoken=${encodeURIComponent(text)}`),
  fc.string().map((text) => encodeURIComponent(text)),
  fc.constantFrom('%', '%zz', '$filter=%E0%A4%A'),
);

const segment = fc.oneof(
  fc.constantFrom('', '/$count', '/$ref', '/$value', '/name', '/name/$value', '/$batch'),
  fc.constantFrom(...collections).map((name) => `/${name}`),
  fc.tuple(fc.constantFrom(...collections), ID).map(([name, id]) => `/${name}(${id})/$ref`),
  property.map((name) => `/${name}`),
  fc.constantFrom(
    '/Microsoft.Dynamics.CRM.RetrieveUserPrivileges',
    '/Microsoft.Dynamics.CRM.AddPrivilegesRole',
    '/Microsoft.Dynamics.CRM.RemovePrivilegeRole',
    '/MailboxCoach.TestAndEnableMailboxes',
    '/Microsoft.Dynamics.CRM.RetrievePrincipalAccess(Target=@t)',
  ),
);

const apiPath = fc.oneof(
  fc
    .tuple(set, fc.option(ID), segment, fc.array(option, { maxLength: 3 }))
    .map(
      ([name, id, rest, options]) =>
        `/api/data/v9.2/${name}${id === null ? '' : `(${id})`}${rest}${options.length > 0 ? '?' : ''}${options.join('&')}`,
    ),
  fc.constantFrom(
    '/api/data/v9.2/WhoAmI()',
    '/api/data/v9.2/$metadata',
    '/api/data/v9.2/',
    '/api/data/v9.2/RetrieveCurrentOrganization()',
    "/api/data/v9.2/EntityDefinitions(LogicalName='mailbox')/Attributes?$select=LogicalName",
    '/api/data/v8.2/mailboxes',
    '/api/data/v9.2/mailboxes(((',
    '/api/data/v9.2/%00',
  ),
  fc.string().map((text) => `/api/data/v9.2/${encodeURI(text)}`),
);

const value = fc.oneof(
  fc.constantFrom<unknown>(null, true, false, 0, 1, 2, 3, 7, -1, 1e308, '', 'x', [], {}),
  fc.constantFrom<unknown>('someone@contoso.com', 'no address', '2021-07-12T08:00:00Z', '/roles({role})'),
  fc.constantFrom<unknown>('/emailserverprofiles({profile})', '{mailbox}', 'a'.repeat(3000)),
  fc.jsonValue({ maxDepth: 2 }),
);

const rowBody = fc.dictionary(
  fc.oneof(
    property,
    columns.length > 0 ? fc.constantFrom(...columns.map((name) => `${name}@odata.bind`)) : property,
    fc.constantFrom('@odata.id', 'value', 'Privileges', 'PrivilegeId', '@odata.etag'),
  ),
  value,
  { maxKeys: 4 },
);

const binding = fc.constantFrom(null, '/emailserverprofiles({profile})', '/emailserverprofiles(nobody)');
const address = fc.constantFrom(null, 'moved@contoso.com', 'again@contoso.com', 'no address');
const approval = fc.constantFrom(1, 3, 2);
const state = fc.constantFrom(0, 1);

/** What the procedure writes to each table. */
const WRITES = {
  'mailboxes({mailbox})': {
    emailrouteraccessapproval: approval,
    testemailconfigurationscheduled: fc.boolean(),
    incomingemaildeliverymethod: fc.constantFrom(0, 1, 2, 3),
    outgoingemaildeliverymethod: fc.constantFrom(0, 1, 2),
    actdeliverymethod: fc.constantFrom(0, 1, 2),
    orgmarkedasprimaryforexchangesync: fc.boolean(),
    statecode: state,
    emailaddress: address,
    'emailserverprofile@odata.bind': binding,
  },
  'systemusers({user})': {
    internalemailaddress: address,
    emailrouteraccessapproval: approval,
    isdisabled: fc.boolean(),
    lastname: fc.string({ maxLength: 80 }),
  },
  'queues({queue})': { emailaddress: address, emailrouteraccessapproval: approval, statecode: state },
  'emailserverprofiles({profile})': {
    statecode: state,
    incomingcredentialretrieval: fc.constantFrom(0, 1, 2, 7),
    maxconcurrentconnections: fc.constantFrom(1, 300, 301),
  },
  'organizations({organization})': {
    requireapprovalforuseremail: fc.boolean(),
    requireapprovalforqueueemail: fc.boolean(),
    generatealertsforerrors: fc.boolean(),
    'defaultemailserverprofileid@odata.bind': binding,
    defaultemailsettings: fc.constantFrom('', '<EmailSettings></EmailSettings>'),
  },
} as const;

const likelyWrite = fc.constantFrom(...(Object.keys(WRITES) as (keyof typeof WRITES)[])).chain((row) => {
  const columns: Record<string, fc.Arbitrary<unknown>> = WRITES[row];
  return fc
    .uniqueArray(fc.constantFrom(...Object.keys(columns)), { minLength: 1, maxLength: 3 })
    .chain((names) => fc.record(Object.fromEntries(names.map((name) => [name, columns[name] ?? fc.nat()]))))
    .map((object) => ({ path: `/api/data/v9.2/${row}`, body: JSON.stringify(object) }));
});

/** New rows, actions and removals that mostly work. */
const likelyOther = fc
  .oneof(
    fc.constantFrom(
      { method: 'POST', path: 'queues', body: '{"name":"New","emailaddress":"new@contoso.com"}' },
      { method: 'POST', path: 'systemusers', body: '{"lastname":"New","domainname":"new@contoso.com"}' },
      { method: 'POST', path: 'emailserverprofiles', body: '{"name":"Another"}' },
      {
        method: 'POST',
        path: 'emailserverprofiles({profile})/MailboxCoach.TestAndEnableMailboxes',
        body: '',
      },
      { method: 'DELETE', path: 'queues({queue})', body: '' },
      { method: 'DELETE', path: 'emailserverprofiles({profile})', body: '' },
      { method: 'DELETE', path: 'mailboxes({mailbox})/emailserverprofile/$ref', body: '' },
      {
        method: 'POST',
        path: 'systemusers({user})/systemuserroles_association/$ref',
        body: '{"@odata.id":"/roles({role})"}',
      },
      { method: 'DELETE', path: 'systemusers({user})/systemuserroles_association({role})/$ref', body: '' },
      { method: 'PUT', path: 'mailboxes({mailbox})/emailaddress', body: '{"value":"put@contoso.com"}' },
    ),
  )
  .map(({ path, ...rest }) => ({ ...rest, path: `/api/data/v9.2/${path}` }));

const body = fc.oneof(
  fc.constant(null),
  rowBody.map((object) => JSON.stringify(object)),
  fc.string(),
  fc.constantFrom('{', '[]', '"text"', '{"__proto__":{"x":1}}', '{"Privileges":[{"Depth":"Global"}]}'),
);

const header = fc.oneof(
  fc
    .constantFrom(
      'odata.include-annotations="*"',
      'return=representation',
      'odata.maxpagesize=2',
      'odata.maxpagesize=x',
      'odata.continue-on-error',
    )
    .map((text): [string, string] => ['Prefer', text]),
  fc.constantFrom('*', 'W/"1"', 'x').map((text): [string, string] => ['If-Match', text]),
  fc.constantFrom('*', 'W/"1"', 'null').map((text): [string, string] => ['If-None-Match', text]),
  ID.map((id): [string, string] => ['CallerObjectId', id]),
);

const control = fc.oneof(
  fc
    .constantFrom(
      '{"advance":"PT5M"}',
      '{"advance":"next"}',
      '{"speed":10}',
      '{"advance":"PT"}',
      '{"speed":-1}',
    )
    .map((text) => ({ method: 'POST', path: '/simulator/clock', body: text })),
  fc
    .record(
      {
        licensed: fc.boolean(),
        reachable: fc.boolean(),
        syncOrganization: fc.constantFrom('this', 'other', 'none'),
        quota: fc.constantFrom('free', 'full'),
      },
      { requiredKeys: [] },
    )
    .map((facts) => ({
      method: 'PATCH',
      path: '/simulator/exchange/{mailbox}',
      body: JSON.stringify(facts),
    })),
  fc
    .record(
      {
        backgroundOperations: fc.boolean(),
        ewsOrg: fc.constantFrom('allowed', 'blocked'),
        subscription: fc.constantFrom('sameTenant', 'none'),
      },
      { requiredKeys: [] },
    )
    .map((facts) => ({
      method: 'PATCH',
      path: '/simulator/exchange/organization',
      body: JSON.stringify(facts),
    })),
  fc.constant({ method: 'POST', path: '/simulator/undo', body: '' }),
  fc
    .tuple(fc.constantFrom('personas', 'faults', 'protection', 'reset', 'nonsense'), body)
    // A reset or a fault that works would make the next requests say little.
    .map(([name, text]) => ({
      method: 'POST',
      path: `/simulator/${name}`,
      body: text === '' ? '{' : (text ?? '{'),
    })),
);

const batchPart = fc
  .tuple(fc.constantFrom('GET', 'PATCH', 'POST', 'DELETE', 'TRACE'), apiPath, body)
  .map(
    ([method, path, text]) =>
      `Content-Type: application/http\r\nContent-Transfer-Encoding: binary\r\nContent-ID: 1\r\n\r\n${method} ${path} HTTP/1.1\r\nContent-Type: application/json\r\n\r\n${text ?? ''}\r\n`,
  );

const batch = fc.array(fc.tuple(batchPart, fc.boolean()), { maxLength: 4 }).map((parts) => ({
  method: 'POST',
  path: '/api/data/v9.2/$batch',
  headers: [['Content-Type', 'multipart/mixed; boundary=b']] as [string, string][],
  body: `${parts
    .map(([part, inChangeset]) =>
      inChangeset
        ? `--b\r\nContent-Type: multipart/mixed; boundary=c\r\n\r\n--c\r\n${part}\r\n--c--\r\n`
        : `--b\r\n${part}`,
    )
    .join('\r\n')}\r\n--b--\r\n`,
}));

const persona = fc.option(fc.constantFrom(...PERSONAS));

/** Any request to the Web API or to the controls. */
export const fuzzRequest: fc.Arbitrary<FuzzRequest> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      method: fc.constantFrom('GET', 'GET', 'PATCH', 'PATCH', 'POST', 'DELETE', 'PUT'),
      path: apiPath,
      headers: fc.array(header, { maxLength: 3 }),
      body,
      persona,
    }),
  },
  {
    weight: 5,
    arbitrary: fc
      .record({
        write: likelyWrite,
        persona: fc.constantFrom('systemAndGlobalAdministrator', 'systemAdministrator', 'user'),
      })
      .map(
        ({ write, persona: who }): FuzzRequest => ({ method: 'PATCH', headers: [], persona: who, ...write }),
      ),
  },
  {
    weight: 2,
    arbitrary: likelyOther.map(
      (request): FuzzRequest => ({ ...request, headers: [], persona: 'systemAndGlobalAdministrator' }),
    ),
  },
  {
    weight: 1,
    arbitrary: fc
      .record({ part: batch, persona })
      .map(({ part, persona: who }) => ({ ...part, persona: who })),
  },
  {
    weight: 2,
    arbitrary: control.map((request): FuzzRequest => ({ ...request, headers: [], persona: null })),
  },
);
