import { compareVersions, parseVersion } from '../../domain/version';
import { publishedColumns } from '../published/columns';
import {
  type Column,
  type Navigation,
  type Property,
  propertiesOf,
  propertyFor,
  propertyOf,
  type Table,
} from '../tables';
import { optionsOf } from '../tables/options';
import type { SimulatedTenant } from './tenant';

/** What a tenant of one version has of a table. */
interface ServedTable {
  properties: ReadonlyMap<string, Property>;
  navigations: ReadonlyMap<string, readonly Navigation[]>;
}

/** A column that the product knows, with what is published of it: its label, and values without words of ours. */
function enriched(column: Column, published: Column | undefined): Column {
  if (!published) return column;
  const { label, required } = published;
  const told = { ...(label ? { label } : {}), ...(required ? { required } : {}) };
  if (!('choice' in column)) return { ...column, ...told };
  const known = new Set((optionsOf(column) ?? []).map(({ value }) => value));
  const more = (optionsOf(published) ?? []).filter(({ value }) => !known.has(value));
  return { ...column, ...told, ...(more.length > 0 ? { more } : {}) };
}

function navigationsOf(properties: Iterable<Property>): Map<string, Navigation[]> {
  const navigations = new Map<string, Navigation[]>();
  for (const lookup of properties) {
    if (!('targets' in lookup.column)) continue;
    for (const [target, name] of Object.entries(lookup.column.targets)) {
      navigations.set(name, [...(navigations.get(name) ?? []), { name, lookup, target }]);
    }
  }
  return navigations;
}

function served(table: Table, version: string): ServedTable {
  const current = parseVersion(version);
  const has = ({ column }: Property) => {
    const first = column.since ? parseVersion(column.since) : null;
    return !first || (current !== null && compareVersions(current, first) >= 0);
  };
  const published = publishedColumns(table.logicalName);
  const properties = new Map<string, Property>();
  for (const [key, property] of propertiesOf(table)) {
    if (!has(property)) continue;
    properties.set(key, { ...property, column: enriched(property.column, published[property.name]) });
  }
  // From which version on a tenant has them is not published, so every one does (modelled).
  for (const [name, column] of Object.entries(published)) {
    if (!Object.hasOwn(table.columns, name))
      properties.set(propertyOf(name, column), propertyFor(name, column));
  }
  return { properties, navigations: navigationsOf(properties.values()) };
}

/** Worked out once for each tenant, as it first asks, and gone with it. */
const servedTables = new WeakMap<SimulatedTenant, Map<Table, ServedTable>>();

function servedTable(tenant: SimulatedTenant, table: Table): ServedTable {
  const tables = servedTables.get(tenant) ?? new Map<Table, ServedTable>();
  servedTables.set(tenant, tables);
  const known = tables.get(table);
  if (known) return known;
  const made = served(table, tenant.core.version);
  tables.set(table, made);
  return made;
}

/** The properties that a tenant of its version has, by their keys in rows. */
export const propertiesIn = (tenant: SimulatedTenant, table: Table): ReadonlyMap<string, Property> =>
  servedTable(tenant, table).properties;

/** The tables that a single-valued navigation property may lead to; empty where there is none of that name. */
export const navigationsIn = (tenant: SimulatedTenant, table: Table, name: string): readonly Navigation[] =>
  servedTable(tenant, table).navigations.get(name) ?? [];
