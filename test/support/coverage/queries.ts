/** The part of the page about queries: options, filters and definitions. */

import { COMPARISONS, TEXT_FUNCTIONS } from '../../../dataverse/odata/expression';
import { QUERY_FUNCTIONS } from '../../../dataverse/odata/query-functions';
import { EXPAND_OPTIONS, QUERY_OPTIONS } from '../../../dataverse/odata/query-options';
import { DEFINITION_OPTIONS, EXPANDABLE } from '../../../dataverse/simulated/definition-query';
import { list } from './markdown';
import { answered, grouped, type Question } from './requests';

const named = (what: string, path: string): Question & { what: string } => ({ what, path });

/** A value that an option takes. */
const VALUES: Readonly<Record<string, string>> = {
  $select: 'name',
  $filter: 'statecode eq 0',
  $orderby: 'name desc',
  $top: '1',
  $count: 'true',
  $expand: 'ownerid($select=fullname)',
  $skiptoken: '',
  '@alias': '1',
};

/** Options that OData has, or that stand in addresses of live organizations, and nobody here heeds. */
const OTHER_OPTIONS = ['$apply', '$skip', '$format', '$search', '$compute', '$deltatoken', 'partitionId'];

const queryOptions = () =>
  grouped(
    [...QUERY_OPTIONS, '@alias', ...OTHER_OPTIONS].map((name) =>
      named(name, `mailboxes?${name}=${encodeURIComponent(VALUES[name] ?? '1')}`),
    ),
  );

const expandOptions = () =>
  grouped(
    [...EXPAND_OPTIONS, '$count', '$levels'].map((name) =>
      named(name, `roles?$expand=systemuserroles_association(${name}=${NESTED[name] ?? '1'})`),
    ),
  );

const NESTED: Readonly<Record<string, string>> = {
  $select: 'fullname',
  $filter: 'isdisabled eq false',
  $orderby: 'fullname',
  $expand: 'defaultmailbox',
  $count: 'true',
};

const filtered = (what: string, filter: string, aliases = '') =>
  named(what, `mailboxes?$filter=${encodeURIComponent(filter)}${aliases}`);

const filters = () =>
  grouped([
    ...COMPARISONS.map((operator) => filtered(operator, `noemailcount ${operator} 1`)),
    filtered('and', 'statecode eq 0 and noemailcount eq 1'),
    filtered('or', 'statecode eq 0 or noemailcount eq 1'),
    filtered('not (…)', 'not (statecode eq 0)'),
    filtered('a column of yes and no by itself', 'enabledforact'),
    filtered('null', 'emailaddress eq null'),
    ...TEXT_FUNCTIONS.map((name) => filtered(`${name}()`, `${name}(name,'a')`)),
    filtered('lookup/column', "emailserverprofile/name eq 'a'"),
    filtered('collection/any(…)', 'tracelog_Mailbox/any(t:t/level eq 3)'),
    filtered('collection/all(…)', 'tracelog_Mailbox/all(t:t/level eq 3)'),
    filtered('@alias', 'statecode eq @a', '&@a=0'),
    ...['add', 'sub', 'mul', 'div', 'mod'].map((operator) =>
      filtered(operator, `noemailcount ${operator} 1 eq 2`),
    ),
    filtered('in (…)', 'statecode in (0,1)'),
    filtered('has', 'statecode has 1'),
    ...['tolower', 'toupper', 'trim', 'length'].map((name) => filtered(`${name}()`, `${name}(name) eq 'a'`)),
    ...['year', 'month', 'day', 'date', 'now'].map((name) =>
      filtered(`${name}()`, `${name}(createdon) eq 1`),
    ),
    filtered('a path that may lead to several tables', "ownerid/name eq 'a'"),
  ]);

/** Query functions that Dataverse's reference has beside those that are served. */
const OTHER_FUNCTIONS = [
  'Above',
  'AboveOrEqual',
  'ContainValues',
  'DoesNotContainValues',
  'EqualBusinessId',
  'EqualUserLanguage',
  'EqualUserOrUserHierarchy',
  'EqualUserOrUserHierarchyAndTeams',
  'EqualUserOrUserTeams',
  'EqualUserTeams',
  'InFiscalPeriod',
  'InFiscalPeriodAndYear',
  'InFiscalYear',
  'InOrAfterFiscalPeriodAndYear',
  'InOrBeforeFiscalPeriodAndYear',
  ...['Last', 'Next', 'This'].flatMap((which) =>
    ['FiscalPeriod', 'FiscalYear', 'Month', 'Week', 'Year'].map((unit) => `${which}${unit}`),
  ),
  ...['Last', 'Next'].flatMap((which) =>
    ['FiscalPeriods', 'FiscalYears', 'Months', 'Weeks', 'Years'].map((unit) => `${which}X${unit}`),
  ),
  'NotEqualBusinessId',
  'NotUnder',
  ...['Months', 'Weeks', 'Years'].map((unit) => `OlderThanX${unit}`),
  'Under',
  'UnderOrEqual',
];

/** A column and parameters that a query function takes. */
function parametersOf(name: string): string {
  if (name.includes('UserId')) return "PropertyName='ownerid'";
  if (name === 'Contains') return "PropertyName='name',PropertyValue='a'";
  if (name === 'In' || name === 'NotIn') return "PropertyName='name',PropertyValues=['a']";
  if (name.endsWith('Between')) return "PropertyName='noemailcount',PropertyValues=['1','2']";
  if (name.includes('X')) return "PropertyName='createdon',PropertyValue=1";
  if (/^(?:Not)?On/.test(name)) return "PropertyName='createdon',PropertyValue='2026-08-01'";
  return "PropertyName='createdon'";
}

const queryFunctions = () =>
  grouped(
    [...QUERY_FUNCTIONS, ...OTHER_FUNCTIONS].map((name) =>
      filtered(name, `Microsoft.Dynamics.CRM.${name}(${parametersOf(name)})`),
    ),
  );

const definitions = (): Promise<string> => {
  const attributes = "EntityDefinitions(LogicalName='mailbox')/Attributes";
  return answered([
    { path: 'EntityDefinitions?$select=LogicalName' },
    { path: "EntityDefinitions?$filter=LogicalName eq 'mailbox'" },
    { path: "EntityDefinitions?$filter=startswith(LogicalName,'m')" },
    { path: 'EntityDefinitions?$top=1' },
    { path: "EntityDefinitions(LogicalName='mailbox')?$expand=Attributes($select=LogicalName)" },
    { path: "EntityDefinitions(LogicalName='mailbox')?$expand=Keys" },
    { path: attributes },
    { path: `${attributes}(LogicalName='statecode')?$expand=OptionSet` },
    { path: `${attributes}/Microsoft.Dynamics.CRM.PicklistAttributeMetadata?$expand=OptionSet` },
    { path: "EntityDefinitions(LogicalName='mailbox')/ManyToOneRelationships" },
    { path: 'EntityDefinitions/$count' },
    { path: "EntityDefinitions(LogicalName='account')" },
    { path: 'EntityDefinitions', method: 'POST', body: {} },
  ]);
};

/** Where the text says which names the code itself lists. */
export async function querySections(): Promise<string> {
  return [
    '## Queries\n\n### Query options\n\nOf `W-QUERY`. Names are told apart by case.',
    await queryOptions(),
    'Inside `$expand` of a collection:',
    await expandOptions(),
    '### Filters\n\nOf `W-QUERY`.',
    await filters(),
    '### Query functions\n\n`Microsoft.Dynamics.CRM.…` within `$filter`, of `W-QUERY`; none stands after `not`. Days are those of UTC (modelled: the simulated tenant has no time zones).',
    await queryFunctions(),
    '### Definitions\n\n' +
      `Options: ${list(DEFINITION_OPTIONS)}; shown only where it is expanded: ${list(EXPANDABLE)}.`,
    await definitions(),
  ].join('\n\n');
}
