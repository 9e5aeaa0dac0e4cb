import { type EntitySet, type Property, setOf, type Table, tables } from '../tables';
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
  switch (property.column.type) {
    case 'BigInt':
      return 'Edm.Int64';
    case 'Double':
      return 'Edm.Double';
    case 'Decimal':
      return 'Edm.Decimal';
    default:
      return 'Edm.Int32';
  }
}

function navigationsOf(properties: Iterable<Property>): string[] {
  const targets = new Map<string, string[]>();
  for (const { column } of properties) {
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
  return [
    `<EntityType Name="${table.logicalName}" BaseType="mscrm.crmbaseentity">`,
    `<Key><PropertyRef Name="${table.idColumn}" /></Key>`,
    ...[...properties.values()]
      .filter(({ column }) => column.readable !== false)
      .map((property) => `<Property Name="${property.property}" Type="${edmType(property)}" />`),
    ...navigationsOf(properties.values()),
    ...Object.entries(table.collections).map(
      ([name, { to }]) => `<NavigationProperty Name="${name}" Type="Collection(mscrm.${to})" />`,
    ),
    '</EntityType>',
  ].join('');
}

function bindings(set: EntitySet, properties: ReadonlyMap<string, Property>): string {
  const table: Table = tables[set];
  const paths = new Map<string, string>();
  for (const { column } of properties.values()) {
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

/** Functions and actions, with the types that they need. */
const OPERATIONS = [
  '<EnumType Name="EndpointAccessType"><Member Name="Default" Value="0" /><Member Name="Internet" Value="1" /><Member Name="Intranet" Value="2" /></EnumType>',
  '<EnumType Name="PrivilegeDepth"><Member Name="Basic" Value="0" /><Member Name="Local" Value="1" /><Member Name="Deep" Value="2" /><Member Name="Global" Value="3" /></EnumType>',
  '<ComplexType Name="WhoAmIResponse"><Property Name="UserId" Type="Edm.Guid" /><Property Name="BusinessUnitId" Type="Edm.Guid" /><Property Name="OrganizationId" Type="Edm.Guid" /></ComplexType>',
  '<Function Name="WhoAmI"><ReturnType Type="mscrm.WhoAmIResponse" Nullable="false" /></Function>',
  '<ComplexType Name="RetrieveVersionResponse"><Property Name="Version" Type="Edm.String" /></ComplexType>',
  '<Function Name="RetrieveVersion"><ReturnType Type="mscrm.RetrieveVersionResponse" Nullable="false" /></Function>',
  '<ComplexType Name="OrganizationDetail" OpenType="true" />',
  '<ComplexType Name="RetrieveCurrentOrganizationResponse"><Property Name="Detail" Type="mscrm.OrganizationDetail" /></ComplexType>',
  '<Function Name="RetrieveCurrentOrganization"><Parameter Name="AccessType" Type="mscrm.EndpointAccessType" Nullable="false" /><ReturnType Type="mscrm.RetrieveCurrentOrganizationResponse" Nullable="false" /></Function>',
  '<ComplexType Name="RolePrivilege"><Property Name="Depth" Type="mscrm.PrivilegeDepth" /><Property Name="PrivilegeId" Type="Edm.Guid" /><Property Name="BusinessUnitId" Type="Edm.Guid" /><Property Name="PrivilegeName" Type="Edm.String" /></ComplexType>',
  '<ComplexType Name="RetrieveRolePrivilegesRoleResponse"><Property Name="RolePrivileges" Type="Collection(mscrm.RolePrivilege)" /></ComplexType>',
  '<Function Name="RetrieveRolePrivilegesRole"><Parameter Name="RoleId" Type="Edm.Guid" Nullable="false" /><ReturnType Type="mscrm.RetrieveRolePrivilegesRoleResponse" Nullable="false" /></Function>',
  '<ComplexType Name="RetrieveUserPrivilegesResponse"><Property Name="RolePrivileges" Type="Collection(mscrm.RolePrivilege)" /></ComplexType>',
  '<Function Name="RetrieveUserPrivileges" IsBound="true"><Parameter Name="entity" Type="mscrm.systemuser" Nullable="false" /><ReturnType Type="mscrm.RetrieveUserPrivilegesResponse" Nullable="false" /></Function>',
  '<Action Name="AddPrivilegesRole" IsBound="true"><Parameter Name="entity" Type="mscrm.role" Nullable="false" /><Parameter Name="Privileges" Type="Collection(mscrm.RolePrivilege)" Nullable="false" /></Action>',
  '<Action Name="RemovePrivilegeRole" IsBound="true"><Parameter Name="entity" Type="mscrm.role" Nullable="false" /><Parameter Name="PrivilegeId" Type="Edm.Guid" Nullable="false" /></Action>',
];

const FUNCTION_IMPORTS = [
  'WhoAmI',
  'RetrieveVersion',
  'RetrieveCurrentOrganization',
  'RetrieveRolePrivilegesRole',
];

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
    ...OPERATIONS,
    '<EntityContainer Name="System">',
    ...sets.map((set) => bindings(set, properties(tables[set]))),
    ...FUNCTION_IMPORTS.map((name) => `<FunctionImport Name="${name}" Function="mscrm.${name}" />`),
    '</EntityContainer></Schema></edmx:DataServices></edmx:Edmx>',
  ].join('\n');
}
