/** The part of the page about FetchXML. */
import { TABLES_NOT_SIMULATED } from '../../../dataverse/fetchxml/bind';
import {
  ATTRIBUTES_WITHOUT_EFFECT,
  FETCH_ATTRIBUTES,
  LINK_TYPES,
} from '../../../dataverse/fetchxml/fetch-syntax';
import { FETCH_OPERATORS } from '../../../dataverse/fetchxml/operators';
import { FETCH_OPTIONS } from '../../../dataverse/simulated/fetch-options';
import { list } from './markdown';
import { grouped, type Question } from './requests';

const fetched = (what: string, xml: string): Question & { what: string } => ({
  what,
  path: `mailboxes?fetchXml=${encodeURIComponent(xml)}`,
});

const entity = (inner: string, attributes = '') =>
  `<fetch ${attributes}><entity name="mailbox"><attribute name="mailboxid"/>${inner}</entity></fetch>`;

/** A column and values that an operator of FetchXML takes. */
function conditionOf(operator: string): string {
  const condition = (attribute: string, ...values: string[]) =>
    `<condition attribute="${attribute}" operator="${operator}">${values.map((value) => `<value>${value}</value>`).join('')}</condition>`;
  if (operator.endsWith('null')) return condition('name');
  if (operator.includes('userid')) return condition('ownerid');
  if (operator.includes('between')) return condition('noemailcount', '1', '2');
  if (/^(?:eq|neq?|g[te]|l[te])$/.test(operator)) return condition('noemailcount', '1');
  if (/like|with$|^(?:not-)?in$/.test(operator)) return condition('name', 'a');
  if (/-x-/.test(operator)) return condition('createdon', '1');
  if (/^(?:not-)?on/.test(operator)) return condition('createdon', '2026-08-01');
  return condition('createdon');
}

const operators = () =>
  grouped(
    [...FETCH_OPERATORS.served, ...FETCH_OPERATORS.notSimulated, 'no-operator'].map((operator) =>
      fetched(operator, entity(`<filter>${conditionOf(operator)}</filter>`)),
    ),
  );

const FETCH_VALUES: Readonly<Record<string, string>> = {
  top: '1',
  count: '1',
  page: '1',
  'paging-cookie': '',
  aggregate: 'true',
};

const fetchAttributes = () =>
  grouped(
    [...FETCH_ATTRIBUTES, 'datasource', 'minactiverowversion'].map((name) =>
      fetched(name, entity('', `${name}="${FETCH_VALUES[name] ?? 'true'}"`)),
    ),
  );

const link = (attributes: string, inner = '') =>
  entity(
    `<link-entity name="systemuser" from="systemuserid" to="ownerid" ${attributes}>${inner}</link-entity>`,
  );

const fetchElements = () =>
  grouped([
    fetched('all-attributes', '<fetch><entity name="mailbox"><all-attributes/></entity></fetch>'),
    fetched('no-attrs', '<fetch><entity name="mailbox"><no-attrs/></entity></fetch>'),
    fetched('attribute, alias', entity('<attribute name="name" alias="n"/>')),
    fetched('order', entity('<order attribute="name" descending="true"/>')),
    fetched('filter in filter', entity(`<filter type="or"><filter>${conditionOf('eq')}</filter></filter>`)),
    ...LINK_TYPES.served.map((type) => fetched(`link-type ${type}`, link(`link-type="${type}"`))),
    ...LINK_TYPES.notSimulated.map((type) => fetched(`link-type ${type}`, link(`link-type="${type}"`))),
    fetched(
      'entityname of a condition',
      entity(
        '<link-entity name="systemuser" from="systemuserid" to="ownerid" alias="o"/><filter><condition entityname="o" attribute="fullname" operator="not-null"/></filter>',
      ),
    ),
    fetched(
      'link-entity in link-entity',
      link('', '<link-entity name="team" from="administratorid" to="systemuserid"/>'),
    ),
    fetched('aggregate', '<fetch aggregate="true"><entity name="mailbox"/></fetch>'),
    fetched(
      'groupby',
      '<fetch><entity name="mailbox"><attribute name="name" groupby="true"/></entity></fetch>',
    ),
    fetched(
      'valueof',
      entity('<filter><condition attribute="name" operator="eq" valueof="username"/></filter>'),
    ),
    fetched(
      'aggregate of a condition',
      entity('<filter><condition attribute="name" operator="eq" value="1" aggregate="sum"/></filter>'),
    ),
    fetched('alias of an order', entity('<order alias="n"/>')),
    fetched(
      'entityname in the filter of a link-entity',
      link(
        'alias="o"',
        '<filter><condition entityname="o" attribute="fullname" operator="not-null"/></filter>',
      ),
    ),
    fetched(
      'distinct where rows can be alike',
      '<fetch distinct="true"><entity name="mailbox"><attribute name="statecode"/></entity></fetch>',
    ),
    fetched('link-entity in filter', entity('<filter><link-entity name="team" from="a" to="b"/></filter>')),
    fetched(
      'value of a label, such as statecodename',
      '<fetch><entity name="mailbox"><attribute name="statecodename"/></entity></fetch>',
    ),
  ]);

const otherTables = () =>
  grouped(
    [...TABLES_NOT_SIMULATED, 'account'].map((name) =>
      fetched(name, entity(`<link-entity name="${name}" from="createdby" to="createdby"/>`)),
    ),
  );

export async function fetchSections(): Promise<string> {
  return [
    `## FetchXML\n\nIn the options ${list(FETCH_OPTIONS)}, beside which no other option stands.`,
    '### Attributes of `fetch`',
    `These are taken and change nothing: ${list(ATTRIBUTES_WITHOUT_EFFECT)}. Of the others:`,
    await fetchAttributes(),
    '### Elements',
    await fetchElements(),
    '### Operators',
    await operators(),
    '### Linked tables\n\nAny table that is served. Of the others:',
    await otherTables(),
  ].join('\n\n');
}
