import { compareVersions, parseVersion } from '../../domain/version';
import { badRequest } from '../refusal';
import type { Table } from '../tables';

/** A row as the Web API shows it: columns by logical name. */
export type Row = Readonly<Record<string, unknown>>;

const LOOKUP_TABLE = 'Microsoft.Dynamics.CRM.lookuplogicalname';

/** What of a request's `Prefer` header the service heeds. */
export interface Preferences {
  lookupTables: boolean;
  representation: boolean;
  maxPageSize: string | undefined;
}

export function parsePrefer(header: string | undefined): Preferences {
  const annotations = /odata\.include-annotations="?([^";]+)"?/.exec(header ?? '')?.[1] ?? '';
  return {
    lookupTables: annotations
      .split(',')
      .some((name) => ['*', 'Microsoft.Dynamics.CRM.*', LOOKUP_TABLE].includes(name.trim())),
    representation: /return=representation/.test(header ?? ''),
    maxPageSize: /odata\.maxpagesize=(\w+)/.exec(header ?? '')?.[1],
  };
}

/** The columns that a tenant of this version has. */
export function columnsIn(table: Table, version: string): Set<string> {
  const current = parseVersion(version);
  return new Set(
    Object.entries(table.columns)
      .filter(([, { since }]) => {
        const first = since ? parseVersion(since) : null;
        return !first || (current !== null && compareVersions(current, first) >= 0);
      })
      .map(([name]) => name),
  );
}

export function etagOf(row: Row): string {
  return `W/"${String(row.versionnumber)}"`;
}

/** The row with the chosen columns, its key, its ETag, and lookup tables where asked for. */
export function represent(
  row: Row,
  table: Table,
  columns: ReadonlySet<string>,
  select: readonly string[] | null,
  { lookupTables }: Preferences,
): Row {
  const shown: Record<string, unknown> = { '@odata.etag': etagOf(row) };
  for (const column of select ?? columns) {
    shown[column] = row[column];
    const annotation = `${column}@${LOOKUP_TABLE}`;
    if (lookupTables && row[annotation]) shown[annotation] = row[annotation];
  }
  shown[table.idColumn] = row[table.idColumn];
  return shown;
}

/** `/sets(guid)` or a full address of one, as lookups are bound. */
export function parseBinding(value: unknown, set: string): string {
  const [, id] = new RegExp(`/?${set}\\(([0-9a-f-]{36})\\)$`, 'i').exec(String(value)) ?? [];
  if (!id) throw badRequest(`'${String(value)}' is no reference to a row of ${set}.`);
  return id.toLowerCase();
}
