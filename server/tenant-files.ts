import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';

/**
 * How a tenant lies in files. A state is the whole tenant at some moment, a journal what changed since.
 * Both are lines of JSON, each behind a checksum of its own.
 */
export interface StateHead {
  mailboxCoach: 1;
  core: { id: string };
  /** Number of the rows that follow, each `{ table, id, row }`. */
  rows: number;
}

/** One change: the core as it was then, and the rows that changed; null for a removed one. */
export interface JournalEntry {
  core: { id: string };
  tables: { table: string; rows: { id: string; row: unknown }[] }[];
}

/** What cannot be read, and how many lines before it can. */
export class Damage extends Error {
  constructor(
    message: string,
    readonly goodLines = 0,
  ) {
    super(message);
  }
}

const CHECKSUM = 16;

const checksum = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, CHECKSUM);

export function fileLine(value: object): string {
  const text = JSON.stringify(value);
  return `${checksum(text)} ${text}\n`;
}

/**
 * @param most lines to read, for the good ones before a damage
 * @throws Damage; a last line without its end was cut short by a crash, and is passed over where it may be
 */
function readLines(path: string, tailMayBeCut: boolean, most = Number.POSITIVE_INFINITY): unknown[] {
  const lines = readFileSync(path, 'utf8').split('\n');
  const tail = lines.pop() ?? '';
  if (tail !== '' && !tailMayBeCut) throw new Damage(`${path} is cut short`);
  return lines.slice(0, most).map((line, index) => {
    const json = line.slice(CHECKSUM + 1);
    if (line[CHECKSUM] !== ' ' || checksum(json) !== line.slice(0, CHECKSUM)) {
      throw new Damage(`line ${index + 1} of ${path} does not match its checksum`, index);
    }
    return JSON.parse(json);
  });
}

/** A tenant as files hold it: rows by table and id. */
export interface FiledTenant {
  core: { id: string };
  tables: Map<string, Map<string, unknown>>;
}

/** @throws Damage */
export function readState(path: string): FiledTenant {
  const [head, ...rows] = readLines(path, false) as [
    StateHead | undefined,
    ...{ table: string; id: string; row: unknown }[],
  ];
  if (head?.mailboxCoach !== 1) throw new Damage(`${path} does not begin as a tenant does`);
  if (rows.length !== head.rows) throw new Damage(`${path} holds ${rows.length} of ${head.rows} rows`);
  const tables: FiledTenant['tables'] = new Map();
  for (const { table, id, row } of rows) {
    const known = tables.get(table) ?? new Map<string, unknown>();
    tables.set(table, known.set(id, row));
  }
  return { core: head.core, tables };
}

/** Applies a journal as far as it is good. Entries of another tenant are not this one's. */
export function applyJournal(tenant: FiledTenant, path: string): Damage | null {
  if (!existsSync(path)) return null;
  let damage: Damage | null = null;
  let entries: JournalEntry[];
  try {
    entries = readLines(path, true) as JournalEntry[];
  } catch (error) {
    if (!(error instanceof Damage)) throw error;
    damage = error;
    entries = readLines(path, true, error.goodLines) as JournalEntry[];
  }
  for (const { core, tables } of entries) {
    if (core.id !== tenant.core.id) continue;
    tenant.core = core;
    for (const { table, rows } of tables) {
      const known = tenant.tables.get(table) ?? new Map<string, unknown>();
      for (const { id, row } of rows) {
        if (row === null) known.delete(id);
        else known.set(id, row);
      }
      tenant.tables.set(table, known);
    }
  }
  return damage;
}
