/** What a reading of a tenant asks for, as requests that somebody else can make: from its own lists. */
import { SENT_FUNCTIONS, SENT_TABLES, type SentFunction, type SentTable } from '../../catalog/send-me-this';
import { listAddress } from '../../dataverse/list-request';
import { tables } from '../../dataverse/tables';
import { LIST_COLUMNS } from '../../domain/column-lists';
import { READ_ALLOWANCE } from '../../sources/read-allowance';
import { DIAGNOSIS_COLUMNS } from '../../sources/table-columns';
import { TROUBLE } from '../../sources/tenant-reader';

export interface TableRequest {
  set: SentTable;
  /** Logical name. */
  table: string;
  columns: readonly string[];
  filter: string | null;
}

export interface FunctionRequest {
  name: SentFunction;
  /** Below the Web API's own address. */
  path: string;
}

const COLUMNS: Readonly<Record<SentTable, readonly string[]>> = {
  ...DIAGNOSIS_COLUMNS,
  organizations: LIST_COLUMNS.organizations,
};

export const TABLE_REQUESTS: readonly TableRequest[] = SENT_TABLES.map((set) => ({
  set,
  table: tables[set].logicalName,
  columns: COLUMNS[set],
  filter: set === 'tracelogs' ? TROUBLE : null,
}));

function pathOf(name: SentFunction): string {
  const path = READ_ALLOWANCE.functions.find((each) => each.startsWith(`${name}(`));
  if (!path) throw new Error(`No reading asks ${name}`);
  return path;
}

export const FUNCTION_REQUESTS: readonly FunctionRequest[] = SENT_FUNCTIONS.map((name) => ({
  name,
  path: pathOf(name),
}));

/** The function that tells what a user may do, below the address of that user. */
export const PRIVILEGES_FUNCTION = READ_ALLOWANCE.rowFunctions.systemusers?.[0] ?? '';

/** An address below the Web API's own. */
export const addressOf = ({ set, columns, filter }: TableRequest): string =>
  listAddress({ set, select: columns, filter });
