import { badRequest, notSupported } from '../refusal';
import type { FetchAttribute, FetchCondition, FetchFilter, FetchLink, FetchOrder, FetchQuery } from './fetch';
import { readXml, type XmlElement } from './xml';

/** Attributes of `fetch` that change nothing of what is answered here. */
export const ATTRIBUTES_WITHOUT_EFFECT = [
  'version',
  'mapping',
  'output-format',
  'no-lock',
  'latematerialize',
  'options',
  'min-active-row-version',
  'useraworderby',
];

/** Attributes of `fetch` that are heeded, or refused where they ask for something. */
export const FETCH_ATTRIBUTES = [
  'top',
  'count',
  'page',
  'paging-cookie',
  'returntotalrecordcount',
  'distinct',
  'aggregate',
];

/** More rows than this are on no page. */
const MOST_ROWS = 5000;

const bad = (what: string) => badRequest(`Invalid FetchXML: ${what}.`);

function attributeOf({ name, attributes }: XmlElement, key: string): string {
  const value = attributes.get(key);
  if (!value) throw bad(`'${key}' of '${name}' is missing`);
  return value;
}

function isTrue({ name, attributes }: XmlElement, key: string): boolean {
  const value = attributes.get(key) ?? 'false';
  if (!['true', 'false', '1', '0'].includes(value)) throw bad(`'${key}' of '${name}' is true or false`);
  return value === 'true' || value === '1';
}

function wholeNumber({ name, attributes }: XmlElement, key: string): number | null {
  const value = attributes.get(key);
  if (value === undefined) return null;
  if (!/^[1-9]\d{0,8}$/.test(value)) throw bad(`'${key}' of '${name}' is a whole number from 1 on`);
  return Number(value);
}

function conditionOf(element: XmlElement): FetchCondition {
  if (element.attributes.has('valueof')) throw notSupported('comparing two columns in FetchXML');
  if (element.attributes.has('aggregate')) throw notSupported('conditions on aggregates in FetchXML');
  const value = element.attributes.get('value');
  const values = element.children.map((child) => {
    if (child.name !== 'value') throw bad(`a 'condition' has no '${child.name}'`);
    return child.text.trim();
  });
  return {
    attribute: attributeOf(element, 'attribute'),
    operator: attributeOf(element, 'operator'),
    values: value === undefined ? values : [value, ...values],
    entityName: element.attributes.get('entityname') || null,
  };
}

function filterOf(element: XmlElement): FetchFilter {
  const type = element.attributes.get('type') ?? 'and';
  if (type !== 'and' && type !== 'or') throw bad("'type' of 'filter' is and or or");
  const conditions: FetchCondition[] = [];
  const filters: FetchFilter[] = [];
  for (const child of element.children) {
    if (child.name === 'condition') conditions.push(conditionOf(child));
    else if (child.name === 'filter') filters.push(filterOf(child));
    else if (child.name === 'link-entity') throw notSupported('a link-entity within a filter');
    else throw bad(`a 'filter' has no '${child.name}'`);
  }
  return { type, conditions, filters };
}

function shownAttribute(element: XmlElement): FetchAttribute {
  for (const name of ['aggregate', 'groupby', 'dategrouping', 'rowaggregate']) {
    if (element.attributes.has(name)) throw notSupported(`'${name}' of an attribute in FetchXML`);
  }
  return { name: attributeOf(element, 'name'), alias: element.attributes.get('alias') || null };
}

function orderOf(element: XmlElement): FetchOrder {
  if (element.attributes.has('alias')) throw notSupported('ordering by an alias in FetchXML');
  return {
    attribute: attributeOf(element, 'attribute'),
    descending: isTrue(element, 'descending'),
    entityName: element.attributes.get('entityname') || null,
  };
}

/** Ways of joining a linked table; `natural` is an older word for `inner`. */
export const LINK_TYPES = {
  served: ['inner', 'natural', 'outer'],
  notSimulated: ['any', 'not any', 'all', 'not all', 'exists', 'in', 'matchfirstrowusingcrossapply'],
};

function linkOf(element: XmlElement, number: number): FetchLink {
  const type = element.attributes.get('link-type') ?? 'inner';
  if (LINK_TYPES.notSimulated.includes(type)) throw notSupported(`the link-type '${type}'`);
  if (!LINK_TYPES.served.includes(type)) throw bad(`there is no link-type '${type}'`);
  const nested = element.children.some(({ name }) => name === 'link-entity');
  if (nested || isTrue(element, 'intersect')) throw notSupported('a link-entity of more than one step');
  const { links: _none, ...table } = tableOf(element);
  return {
    ...table,
    from: attributeOf(element, 'from'),
    to: attributeOf(element, 'to'),
    outer: type === 'outer',
    alias: element.attributes.get('alias') || `${table.table}${number}`,
  };
}

function tableOf(element: XmlElement) {
  const attributes: FetchAttribute[] = [];
  const filters: FetchFilter[] = [];
  const orders: FetchOrder[] = [];
  const links: FetchLink[] = [];
  let all = false;
  for (const child of element.children) {
    switch (child.name) {
      case 'all-attributes':
        all = true;
        break;
      case 'no-attrs':
        break;
      case 'attribute':
        attributes.push(shownAttribute(child));
        break;
      case 'filter':
        filters.push(filterOf(child));
        break;
      case 'order':
        orders.push(orderOf(child));
        break;
      case 'link-entity':
        links.push(linkOf(child, links.length + 1));
        break;
      default:
        throw bad(`'${element.name}' has no '${child.name}'`);
    }
  }
  const table = attributeOf(element, 'name');
  // Of the table asked, every column is shown where none is named; of a linked one, none is.
  const every = all || (attributes.length === 0 && element.name === 'entity');
  return { table, attributes: every ? null : attributes, filters, orders, links };
}

/** A cookie says which page it is of; where that page ends is told by its number. */
function requireCookie(written: string | undefined): void {
  if (!written) return;
  const cookie = readXml(written);
  if (cookie.name !== 'cookie') throw bad("'paging-cookie' is no cookie");
}

/** Reads a query. @throws Refusal for what is no FetchXML, and for what is and is not simulated */
export function readFetch(text: string): FetchQuery {
  const root = readXml(text);
  if (root.name !== 'fetch') throw bad("the root element is 'fetch'");
  for (const name of root.attributes.keys()) {
    if (!FETCH_ATTRIBUTES.includes(name) && !ATTRIBUTES_WITHOUT_EFFECT.includes(name)) {
      throw notSupported(`the attribute '${name}' of 'fetch'`);
    }
  }
  if (isTrue(root, 'aggregate')) throw notSupported('aggregates in FetchXML');
  const [entity, other] = root.children;
  if (entity?.name !== 'entity' || other) throw bad("'fetch' has one 'entity'");
  const [top, count, page] = ['top', 'count', 'page'].map((key) => wholeNumber(root, key));
  const counts = isTrue(root, 'returntotalrecordcount');
  if (top != null && (root.attributes.has('page') || root.attributes.has('count') || counts)) {
    throw bad("'top' goes with neither pages nor a count of all rows");
  }
  if (top != null && top > MOST_ROWS) throw bad(`'top' is at most ${MOST_ROWS}`);
  requireCookie(root.attributes.get('paging-cookie'));
  return {
    ...tableOf(entity),
    top: top ?? null,
    count: count ?? null,
    page: page ?? 1,
    counts,
    distinct: isTrue(root, 'distinct'),
  };
}
