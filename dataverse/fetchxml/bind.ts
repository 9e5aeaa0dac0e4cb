import type { Row, RowAccess, Value } from '../odata/row-access';
import { kindOf } from '../odata/values';
import { badRequest, ErrorCode, notSupported, Refusal } from '../refusal';
import { type Property, propertyOf, type Table } from '../tables';
import type { FetchFilter, FetchLink, FetchOrder, FetchQuery } from './fetch';
import { conditionTest } from './operators';

/** A row of the table asked, then of each linked table the row it is joined with; null where there is none. */
export type Joined = readonly (Row | null)[];

/** A column of one of the joined rows. */
export interface JoinedColumn {
  at: number;
  property: Property;
  read(row: Row): Value;
}

export interface BoundLink {
  table: Table;
  from: JoinedColumn;
  to: JoinedColumn;
  outer: boolean;
  filter(row: Row): boolean;
}

export interface BoundFetch {
  table: Table;
  links: readonly BoundLink[];
  /** What can be told of a row before it is joined. */
  rowFilter(row: Row): boolean;
  /** What looks at linked rows as well; null where nothing does. */
  joinedFilter: ((joined: Joined) => boolean) | null;
  shown: readonly (JoinedColumn & { key: string })[];
  orders: readonly (JoinedColumn & { descending: boolean })[];
}

/** Tables that a live organization has, and the simulation does not. */
export const TABLES_NOT_SIMULATED = [
  'businessunit',
  'mailboxtrackingfolder',
  'mailboxstatistics',
  'userquery',
  'systemuserroles',
  'teamroles',
  'teammembership',
  'roleprivileges',
];

function tableNamed(name: string, access: RowAccess): Table {
  const table = access.table(name);
  if (table) return table;
  if (TABLES_NOT_SIMULATED.includes(name)) throw notSupported(`the table ${name} in FetchXML`);
  throw new Refusal(
    400,
    ErrorCode.NoEntity,
    `The entity with a name = '${name}' with namemapping = 'Logical' was not found in the MetadataCache.`,
  );
}

/** FetchXML names columns as they are, lookups too. */
function propertyNamed(name: string, table: Table, access: RowAccess): Property {
  const properties = access.properties(table);
  const lookup = properties.get(propertyOf(name, { type: 'Lookup' }));
  const property = lookup ?? properties.get(name);
  if (property && property.name === name && property.column.readable !== false) return property;
  const named = /^(\w+)name$/.exec(name)?.[1];
  const base = named && (properties.get(named) ?? properties.get(`_${named}_value`));
  if (base) throw notSupported(`the column '${name}', which follows from ${base.name}`);
  throw new Refusal(
    400,
    ErrorCode.NoAttribute,
    `'${table.logicalName}' entity doesn't contain attribute with Name = '${name}' and NameMapping = 'Logical'.`,
  );
}

class Binder {
  readonly #tables: readonly Table[];
  readonly #aliases: readonly (string | null)[];

  constructor(
    private readonly fetch: FetchQuery,
    private readonly access: RowAccess,
  ) {
    this.#tables = [fetch, ...fetch.links].map(({ table }) => tableNamed(table, access));
    this.#aliases = [null, ...fetch.links.map(({ alias }) => alias)];
    const given = this.#aliases.filter((alias, at) => this.#aliases.indexOf(alias) !== at);
    if (given.length > 0) throw badRequest(`The alias '${given[0]}' is there more than once.`);
  }

  bind(): BoundFetch {
    const { fetch } = this;
    const { filters, links, orders } = fetch;
    const named = filters.some(looksElsewhere);
    const whole = this.#filters(filters, 0);
    return {
      table: this.#table(0),
      links: links.map((link, index) => this.#link(link, index + 1)),
      rowFilter: named ? () => true : (row) => whole([row]),
      joinedFilter: named ? whole : null,
      shown: [fetch, ...links].flatMap((_table, at) => this.#shown(at)),
      orders: [
        ...orders.map((order) => this.#order(order, 0)),
        ...links.flatMap((link, index) => link.orders.map((order) => this.#order(order, index + 1))),
      ],
    };
  }

  #table(at: number): Table {
    const table = this.#tables[at];
    if (!table) throw new Error(`There is no joined table ${at}`);
    return table;
  }

  #column(name: string, at: number): JoinedColumn {
    const table = this.#table(at);
    const property = propertyNamed(name, table, this.access);
    return { at, property, read: this.access.getter(table, property) };
  }

  #link(link: FetchLink, at: number): BoundLink {
    const elsewhere = link.filters.some(looksElsewhere);
    if (elsewhere) throw notSupported("'entityname' in the filter of a link-entity");
    const filter = this.#filters(link.filters, at);
    const [from, to] = [this.#column(link.from, at), this.#column(link.to, 0)];
    if (kindOf(from.property) !== kindOf(to.property)) {
      throw badRequest(`'${link.from}' and '${link.to}' of a link-entity are of different types.`);
    }
    const before: null[] = Array.from({ length: at }, () => null);
    return { table: this.#table(at), from, to, outer: link.outer, filter: (row) => filter([...before, row]) };
  }

  #shown(at: number): (JoinedColumn & { key: string })[] {
    const node = at === 0 ? this.fetch : this.fetch.links[at - 1];
    const alias = this.#aliases[at];
    const keyOf = ({ name, property }: Property) => (alias ? `${alias}.${name}` : property);
    if (!node?.attributes) {
      const table = this.#table(at);
      return [...this.access.properties(table).values()]
        .filter(({ column }) => column.readable !== false)
        .map((property) => ({
          at,
          property,
          read: this.access.getter(table, property),
          key: keyOf(property),
        }));
    }
    return node.attributes.map((attribute) => {
      const column = this.#column(attribute.name, at);
      return { ...column, key: attribute.alias ?? keyOf(column.property) };
    });
  }

  #order({ attribute, descending, entityName }: FetchOrder, at: number) {
    return { ...this.#column(attribute, this.#placeOf(entityName, at)), descending };
  }

  #placeOf(entityName: string | null, at: number): number {
    if (entityName === null) return at;
    const place = this.#aliases.indexOf(entityName);
    if (place < 1) throw badRequest(`No link-entity has the alias '${entityName}'.`);
    return place;
  }

  #filters(filters: readonly FetchFilter[], at: number): (joined: Joined) => boolean {
    const tests = filters.map((filter) => this.#filter(filter, at));
    return (joined) => tests.every((test) => test(joined));
  }

  #filter({ type, conditions, filters }: FetchFilter, at: number): (joined: Joined) => boolean {
    const tests = [
      ...conditions.map((condition) => {
        const place = this.#placeOf(condition.entityName, at);
        const { property, read } = this.#column(condition.attribute, place);
        const test = conditionTest({ condition, kind: kindOf(property), access: this.access });
        return (joined: Joined) => {
          const row = joined[place];
          return test(row ? read(row) : null);
        };
      }),
      ...filters.map((filter) => this.#filter(filter, at)),
    ];
    if (tests.length === 0) return () => true;
    return type === 'and'
      ? (joined) => tests.every((test) => test(joined))
      : (joined) => tests.some((test) => test(joined));
  }
}

const looksElsewhere = ({ conditions, filters }: FetchFilter): boolean =>
  conditions.some(({ entityName }) => entityName !== null) || filters.some(looksElsewhere);

/** Rows are all different where each shows its id and is joined with one row of a table at most. */
function requireTrivialDistinct({ table, links, shown }: BoundFetch): void {
  const showsId = shown.some(({ at, property }) => at === 0 && property.name === table.idColumn);
  const toOne = links.every((link) => link.from.property.name === link.table.idColumn);
  if (!showsId || !toOne) throw notSupported('distinct in FetchXML, where rows can be alike');
}

/**
 * A query against the tables that are served.
 * @throws Refusal for a table or column that is not there, or a comparison that cannot be made
 */
export function bindFetch(fetch: FetchQuery, access: RowAccess): BoundFetch {
  const bound = new Binder(fetch, access).bind();
  if (fetch.distinct) requireTrivialDistinct(bound);
  return bound;
}
