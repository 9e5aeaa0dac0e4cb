import { type Column, type EntitySet, type Property, setOf, type Table, tables } from '../tables';
import { kindOf } from './values';

const EDM = {
  string: 'Edm.String',
  boolean: 'Edm.Boolean',
  guid: 'Edm.Guid',
  dateTime: 'Edm.DateTimeOffset',
} as const;

function edmType(property: Property): string {
  const kind = kindOf(property);
  if (kind !== 'number') return EDM[kind];
  return property.column.type === 'BigInt' ? 'Edm.Int64' : 'Edm.Int32';
}

function navigationsOf(columns: readonly [string, Column][]): string[] {
  const targets = new Map<string, string[]>();
  for (const [, column] of columns) {
    if (!('targets' in column)) continue;
    for (const [target, navigation] of Object.entries(column.targets)) {
      if (setOf(target)) targets.set(navigation, [...(targets.get(navigation) ?? []), target]);
    }
  }
  return [...targets].map(([navigation, [first, ...others]]) => {
    // What may lead to several tables is of the type above them all.
    const type = others.length > 0 ? 'mscrm.principal' : `mscrm.${first}`;
    return `<NavigationProperty Name="${navigation}" Type="${type}" />`;
  });
}

function entityType(table: Table, properties: ReadonlyMap<string, Property>): string {
  const names = new Set([...properties.values()].map(({ name }) => name));
  const columns = Object.entries(table.columns).filter(([name]) => names.has(name));
  return [
    `<EntityType Name="${table.logicalName}" BaseType="mscrm.crmbaseentity">`,
    `<Key><PropertyRef Name="${table.idColumn}" /></Key>`,
    ...[...properties.values()]
      .filter(({ column }) => column.readable !== false)
      .map((property) => `<Property Name="${property.property}" Type="${edmType(property)}" />`),
    ...navigationsOf(columns),
    ...Object.entries(table.collections).map(
      ([name, { to }]) => `<NavigationProperty Name="${name}" Type="Collection(mscrm.${to})" />`,
    ),
    '</EntityType>',
  ].join('');
}

function bindings(set: EntitySet): string {
  const table: Table = tables[set];
  const paths = new Map<string, string>();
  for (const column of Object.values(table.columns)) {
    if (!('targets' in column)) continue;
    for (const [target, navigation] of Object.entries(column.targets)) {
      const to = setOf(target);
      if (to && !paths.has(navigation)) paths.set(navigation, to);
    }
  }
  for (const [name, { to }] of Object.entries(table.collections)) {
    const target = setOf(to);
    if (target) paths.set(name, target);
  }
  const written = [...paths].map(
    ([path, target]) => `<NavigationPropertyBinding Path="${path}" Target="${target}" />`,
  );
  return `<EntitySet Name="${set}" EntityType="Microsoft.Dynamics.CRM.${table.logicalName}">${written.join('')}</EntitySet>`;
}

const FUNCTIONS = [
  ['WhoAmI', 'WhoAmIResponse', ['UserId', 'BusinessUnitId', 'OrganizationId'], 'Edm.Guid'],
  ['RetrieveVersion', 'RetrieveVersionResponse', ['Version'], 'Edm.String'],
] as const;

/** The model of what is served, in OData's own XML. */
export function writeCsdl(properties: (table: Table) => ReadonlyMap<string, Property>): string {
  const sets = Object.keys(tables) as EntitySet[];
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx"><edmx:DataServices>',
    '<Schema Namespace="Microsoft.Dynamics.CRM" Alias="mscrm" xmlns="http://docs.oasis-open.org/odata/ns/edm">',
    '<EntityType Name="crmbaseentity" Abstract="true" />',
    '<EntityType Name="principal" BaseType="mscrm.crmbaseentity" Abstract="true" />',
    ...sets.map((set) => entityType(tables[set], properties(tables[set]))),
    ...FUNCTIONS.flatMap(([name, type, members, edm]) => [
      `<ComplexType Name="${type}">${members.map((member) => `<Property Name="${member}" Type="${edm}" />`).join('')}</ComplexType>`,
      `<Function Name="${name}"><ReturnType Type="mscrm.${type}" Nullable="false" /></Function>`,
    ]),
    '<EntityContainer Name="System">',
    ...sets.map(bindings),
    ...FUNCTIONS.map(([name]) => `<FunctionImport Name="${name}" Function="mscrm.${name}" />`),
    '</EntityContainer></Schema></edmx:DataServices></edmx:Edmx>',
  ].join('\n');
}
