import type { Segment } from '../odata/resource-path';
import { badRequest, doesNotExist, notSupported } from '../refusal';
import { ENTITY_SETS, type EntitySet, type Property, setOf, type Table, tables } from '../tables';
import { optionsOf } from '../tables/options';
import { type Call, json, type Reply } from './call';
import { type Definition, selectDefinitions } from './definition-query';
import { propertiesIn } from './properties';

const label = (en: string, sl?: string) => ({
  LocalizedLabels: [
    { Label: en, LanguageCode: 1033 },
    ...(sl === undefined ? [] : [{ Label: sl, LanguageCode: 1060 }]),
  ],
  UserLocalizedLabel: { Label: en, LanguageCode: 1033 },
});

const NO_LABEL = { LocalizedLabels: [], UserLocalizedLabel: null };

/** Names of types as definitions write them, where they are not those of columns. */
const TYPES: Readonly<Record<string, string>> = {
  Uniqueidentifier: 'UniqueIdentifier',
  Owner: 'Lookup',
};

const OPTION_SETS: Readonly<Record<string, string>> = {
  Picklist: 'OptionSet',
  State: 'OptionSet',
  Status: 'OptionSet',
  Boolean: 'BooleanOptionSet',
};

/** What a choice may be, or what Yes and No are called. */
function optionSetOf({ column }: Property): Definition | null {
  const typed = { '@odata.type': `#Microsoft.Dynamics.CRM.${OPTION_SETS[column.type]}Metadata` };
  if (column.type === 'Boolean') {
    return {
      ...typed,
      TrueOption: { Value: 1, Label: label('Yes', 'Da') },
      FalseOption: { Value: 0, Label: label('No', 'Ne') },
    };
  }
  const options = optionsOf(column);
  if (!options) return null;
  return {
    ...typed,
    Options: options.map(({ value, label: { en, sl } }) => ({ Value: value, Label: label(en, sl) })),
  };
}

/** The least and most that a column takes, and how it is written. */
function limitsOf({ column }: Property): Definition {
  switch (column.type) {
    case 'String':
    case 'Memo':
      return {
        MaxLength: column.max,
        Format: column.format ?? (column.type === 'String' ? 'Text' : 'TextArea'),
      };
    case 'Integer':
      return {
        MinValue: column.min ?? -2_147_483_648,
        MaxValue: column.max ?? 2_147_483_647,
        Format: 'None',
      };
    case 'Double':
    case 'Decimal':
      return { MinValue: column.min ?? null, MaxValue: column.max ?? null };
    case 'DateTime':
      return { Format: column.format ?? 'DateAndTime' };
    case 'Boolean':
      return { DefaultValue: column.fallback === true };
    case 'Lookup':
    case 'Owner':
      return { Targets: Object.keys(column.targets) };
    case 'Picklist':
    case 'State':
    case 'Status':
      return { DefaultFormValue: column.fallback ?? -1 };
    default:
      return {};
  }
}

function attributeDefinition(property: Property, table: Table): Definition {
  const { name, column } = property;
  const optionSet = optionSetOf(property);
  return {
    '@odata.type': `#Microsoft.Dynamics.CRM.${TYPES[column.type] ?? column.type}AttributeMetadata`,
    LogicalName: name,
    EntityLogicalName: table.logicalName,
    AttributeType: column.type,
    AttributeTypeName: { Value: `${column.type}Type` },
    DisplayName: column.label ? label(column.label) : NO_LABEL,
    RequiredLevel: { Value: column.required ? 'ApplicationRequired' : 'None' },
    IsPrimaryId: name === table.idColumn,
    IsPrimaryName: name === table.nameColumn,
    IsValidForRead: column.readable !== false,
    IsValidForCreate: column.write === 'both' || column.write === 'create',
    IsValidForUpdate: column.write === 'both' || column.write === 'update',
    ...limitsOf(property),
    ...(optionSet ? { OptionSet: optionSet } : {}),
  };
}

function entityDefinition(set: EntitySet): Definition {
  const table: Table = tables[set];
  return {
    LogicalName: table.logicalName,
    EntitySetName: set,
    PrimaryIdAttribute: table.idColumn,
    PrimaryNameAttribute: table.nameColumn,
    OwnershipType: table.ownership,
    ...(table.typeCode ? { ObjectTypeCode: table.typeCode } : {}),
    // For mailbox not verified on a real org (dataverse.md section 4); the service keeps versions of all rows.
    IsOptimisticConcurrencyEnabled: true,
  };
}

function attributesOf({ tenant }: Call, table: Table): Definition[] {
  return [...propertiesIn(tenant, table).values()].map((property) => attributeDefinition(property, table));
}

/** Attributes of one kind, as the choices' labels are read. */
const CAST = /^Microsoft\.Dynamics\.CRM\.\w+AttributeMetadata$/;

/** `EntityDefinitions`, one of them, and their `Attributes`: what a client probes for newer columns. */
export function readDefinitions(call: Call, [first, second, ...more]: readonly Segment[]): Reply {
  const options = call.url.searchParams;
  const list = (path: string, definitions: readonly Definition[]) =>
    json({
      '@odata.context': `${call.root}/$metadata#${path}`,
      value: selectDefinitions(options, definitions),
    });
  const one = (path: string, definition: Definition) => {
    if (options.has('$filter')) throw badRequest('$filter is for more definitions than one.');
    return json({
      '@odata.context': `${call.root}/$metadata#${path}/$entity`,
      ...selectDefinitions(options, [definition])[0],
    });
  };
  const entityOf = (set: EntitySet): Definition => ({
    ...entityDefinition(set),
    // Made where it is expanded only.
    get Attributes() {
      return attributesOf(call, tables[set]);
    },
  });
  const name = first?.parameters?.get('LogicalName');
  if (!first?.parameters) {
    if (second) throw notSupported('paths below EntityDefinitions without a LogicalName');
    return list('EntityDefinitions', ENTITY_SETS.map(entityOf));
  }
  const set = name === undefined ? undefined : setOf(name);
  if (!set) throw doesNotExist('EntityDefinition', name ?? 'LogicalName');
  if (!second) return one('EntityDefinitions', entityOf(set));
  const [cast, ...beyond] = more;
  const kind = cast && CAST.exec(cast.name) ? `#${cast.name}` : null;
  if (second.name !== 'Attributes' || beyond.length > 0 || (cast && !kind)) {
    throw notSupported(`'${(cast ?? second).name}' below EntityDefinitions`);
  }
  const attributes = attributesOf(call, tables[set]).filter(
    (attribute) => !kind || attribute['@odata.type'] === kind,
  );
  const path = `EntityDefinitions('${name}')/Attributes`;
  if (!second.parameters) return list(path, attributes);
  const wanted = second.parameters.get('LogicalName');
  const attribute = attributes.find(({ LogicalName }) => LogicalName === wanted);
  if (!attribute) throw doesNotExist('AttributeMetadata', wanted ?? 'LogicalName');
  return one(path, attribute);
}
