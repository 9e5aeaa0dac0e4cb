import type { ChoiceName, ChoiceOption } from '../../catalog/choice-labels';

/** A table of which rows are served, or which lookups of served rows name. */
export type TableName =
  | 'mailbox'
  | 'emailserverprofile'
  | 'organization'
  | 'systemuser'
  | 'queue'
  | 'team'
  | 'role'
  | 'privilege'
  | 'tracelog'
  | 'asyncoperation'
  | 'savedquery'
  | 'usersettings'
  | 'exchangesyncidmapping'
  | 'email'
  | 'emailsearch';

/** A lookup may also name a table that is not served; its navigation cannot be expanded. */
type LookupTarget = TableName | 'businessunit';

interface ColumnBase {
  /** First version that has the column; an older one answers 400 for it. */
  since?: string;
  /** Secrets are never returned (IsValidForRead false). */
  readable?: false;
  /** When a client may write the column; without one it is read-only for clients. */
  write?: 'create' | 'update' | 'both';
  /** What a row without a value of its own answers; null unless told. */
  fallback?: string | number | boolean;
  /** Its display name, where one is published. */
  label?: string;
  /** A row cannot do without it. */
  required?: true;
}

export interface TextColumn extends ColumnBase {
  type: 'String' | 'Memo';
  max: number;
  format?: 'Email' | 'Url';
}

export interface NumberColumn extends ColumnBase {
  type: 'Integer' | 'BigInt' | 'Double' | 'Decimal';
  min?: number;
  max?: number;
}

export interface PlainColumn extends ColumnBase {
  type: 'Boolean' | 'DateTime' | 'Uniqueidentifier';
  /** Of a DateTime whose time nobody looks at. */
  format?: 'DateOnly';
}

export interface ChoiceColumn extends ColumnBase {
  type: 'Picklist' | 'State' | 'Status';
  choice: ChoiceName;
  /** Values that the product has no words of its own for. */
  more?: readonly ChoiceOption[];
}

/** A choice whose values are in no catalogue of the product. */
interface PublishedChoiceColumn extends ColumnBase {
  type: 'Picklist';
  options: readonly ChoiceOption[];
}

export interface LookupColumn extends ColumnBase {
  type: 'Lookup' | 'Owner';
  /** Tables it may name, each with its single-valued navigation property. */
  targets: Readonly<Record<string, string>>;
}

export type Column =
  | TextColumn
  | NumberColumn
  | PlainColumn
  | ChoiceColumn
  | PublishedChoiceColumn
  | LookupColumn;

/** Columns by their logical names. */
export type Columns = Readonly<Record<string, Column>>;

/** Rows of another table, reached from a row of this one. */
export type Collection =
  /** Those whose lookup names the row. */
  | { to: TableName; by: string }
  /** Many to many: kept as a list of ids on one of the two rows. */
  | { to: TableName; list: string; on: 'this' | 'other' };

export interface Table {
  logicalName: TableName;
  idColumn: string;
  /** Column shown where the row is named. */
  nameColumn: string;
  typeCode?: number;
  /** Organization-owned rows have no owner, so user-level depth reaches none of them. */
  ownership: 'UserOwned' | 'OrganizationOwned' | 'None';
  /** Last part of privilege names: `prvRead<part>`. */
  privilegeName: string;
  /** Everybody reads and writes the row that has one's own id. */
  ownRow?: true;
  /** Only whoever owns a row reads it, and a System Administrator, however far the privilege reaches. */
  ownersOnly?: true;
  /** The columns that mailbox set-up has to do with; the service knows the published ones beside them. */
  columns: Columns;
  collections: Readonly<Record<string, Collection>>;
}

/** Name under which a column's value appears in a row: lookups as `_name_value`. */
export function propertyOf(name: string, column: Pick<Column, 'type'>): string {
  return column.type === 'Lookup' || column.type === 'Owner' ? `_${name}_value` : name;
}

type PropertyNames<C extends Columns> = {
  [Name in keyof C & string]: C[Name]['type'] extends 'Lookup' | 'Owner' ? `_${Name}_value` : Name;
}[keyof C & string];

type Unserved<Row, C extends Columns> = Exclude<
  { [Key in keyof Row]: Key extends `${string}@${string}` ? never : Key }[keyof Row],
  PropertyNames<C>
>;

/** Columns that serve every property of a row type; the compiler names those left out. */
export function columnsFor<Row>() {
  return <const C extends Columns>(
    columns: C & ([Unserved<Row, C>] extends [never] ? unknown : { 'not served': Unserved<Row, C> }),
  ): Columns => columns;
}

type Options<C extends Column> = Partial<Omit<C, 'type' | 'targets' | 'choice'>>;
type Targets = Readonly<Partial<Record<LookupTarget, string>>>;

export const text = <O extends Options<TextColumn>>(max: number, options?: O) =>
  ({ type: 'String', max, ...options }) as { type: 'String'; max: number } & O;
export const memo = <O extends Options<TextColumn>>(max = 1_073_741_823, options?: O) =>
  ({ type: 'Memo', max, ...options }) as { type: 'Memo'; max: number } & O;
export const integer = <O extends Options<NumberColumn>>(options?: O) =>
  ({ type: 'Integer', ...options }) as { type: 'Integer' } & O;
export const version = { type: 'BigInt' } as const;
export const boolean = <O extends Options<PlainColumn>>(options?: O) =>
  ({ type: 'Boolean', fallback: false, ...options }) as { type: 'Boolean' } & O;
export const dateTime = <O extends Options<PlainColumn>>(options?: O) =>
  ({ type: 'DateTime', ...options }) as { type: 'DateTime' } & O;
export const id = { type: 'Uniqueidentifier' } as const;
export const choice = <O extends Options<ChoiceColumn>>(name: ChoiceName, options?: O) =>
  ({ type: 'Picklist', choice: name, ...options }) as { type: 'Picklist'; choice: ChoiceName } & O;
export const state = (name: ChoiceName, write: 'update' | undefined = 'update') =>
  ({ type: 'State', choice: name, fallback: 0, ...(write ? { write } : {}) }) as const;
export const status = (name: ChoiceName, write: 'update' | undefined = 'update') =>
  ({ type: 'Status', choice: name, fallback: 1, ...(write ? { write } : {}) }) as const;
export const lookup = <O extends Options<LookupColumn>>(targets: Targets, options?: O) =>
  ({ type: 'Lookup', targets, ...options }) as { type: 'Lookup'; targets: LookupColumn['targets'] } & O;

/** Owner columns, as every user-owned table has them. */
export const ownership = {
  ownerid: { type: 'Owner', targets: { systemuser: 'ownerid', team: 'ownerid' }, write: 'update' },
  owninguser: lookup({ systemuser: 'owninguser' }),
  owningteam: lookup({ team: 'owningteam' }),
  owningbusinessunit: lookup({ businessunit: 'owningbusinessunit' }),
} as const satisfies Columns;

/** Who made and changed a row. */
export const history = {
  createdon: dateTime(),
  createdby: lookup({ systemuser: 'createdby' }),
  modifiedon: dateTime(),
  modifiedby: lookup({ systemuser: 'modifiedby' }),
  versionnumber: version,
} as const satisfies Columns;
