import { codeAsDecimal } from '../domain/error-codes';
import type { FindingEntry } from '../domain/finding';
import type { FindingId } from '../domain/finding-ids';
import { findings } from './findings';

/** An error code as articles and columns write it, and what it stands for. */
export interface ErrorCodeRow {
  /** Eight hexadecimal digits. */
  code: string;
  /** The same as a signed number, as `lastsyncerrorcode` holds it. */
  decimal: number;
  findings: readonly FindingId[];
}

/** The code table (failures.md section 8), as the catalogue of causes has it. */
export const errorCodeTable: readonly ErrorCodeRow[] = [
  ...(Object.entries(findings) as [FindingId, FindingEntry][])
    .flatMap(([id, { codes = [] }]) => codes.map((code) => [code, id] as const))
    .reduce(
      (rows, [code, id]) => rows.set(code, [...(rows.get(code) ?? []), id]),
      new Map<string, FindingId[]>(),
    ),
]
  .map(([code, ids]) => ({ code, decimal: codeAsDecimal(code), findings: ids }))
  .sort((one, other) => one.code.localeCompare(other.code));
