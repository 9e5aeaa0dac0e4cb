import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { ChecklistEvent } from '../domain/checklist';
import type { Guid, Moment } from '../domain/rows';

/** Everything about the shape of the database is in this file; no other one creates or alters a store. */
export interface MailboxCoachSchema extends DBSchema {
  /** What of a simulated tenant is not a row, as JSON. */
  tenants: {
    key: Guid;
    value: { id: Guid; savedOn: Moment; core: unknown };
    indexes: { bySavedOn: Moment };
  };
  /**
   * The rows of a tenant by table, many to a record: a hundred times faster than a record each. The owner is
   * the id of a simulated tenant, or the origin of an organization.
   */
  chunks: {
    key: [owner: string, table: string, chunk: number];
    value: { rows: readonly unknown[] };
  };
  /** What happened to the checklists, in the order in which it was stored. */
  checklist: {
    key: number;
    value: { organizationId: Guid; event: ChecklistEvent };
    indexes: { byOrganization: Guid };
  };
  /** Values by name of setting. */
  settings: { key: string; value: unknown };
  /** Organizations that somebody connected, by origin. */
  orgs: { key: string; value: { origin: string; connectedOn: Moment; [more: string]: unknown } };
  /** What was last read of an organization, by origin, as JSON; its rows are chunks under the same key. */
  readings: { key: string; value: { origin: string; readOn: Moment; core: unknown } };
  /** Readings of files, as JSON; their rows are chunks under `import:` and the id. One without a name is a page's. */
  imports: {
    key: string;
    value: {
      id: string;
      name: string | null;
      keptOn: Moment;
      readOn: Moment;
      mailboxes: number;
      files: unknown;
      core: unknown;
    };
  };
  /** Every request that was ever made to an organization, in the order in which they were made. */
  ledger: {
    key: number;
    value: { origin: string; entry: unknown };
    indexes: { byOrigin: string };
  };
  /** Exercises that ended, or were opened from a file: their records with their grades, by attempt. */
  records: { key: Guid; value: { attempt: Guid; savedOn: Moment; result: unknown } };
  /** Scenario packs that somebody imported or wrote, by id. */
  packs: { key: string; value: { id: string; savedOn: Moment; pack: unknown } };
  /** Results on the board of the class, by attempt, with what speaks against them; apart from one's own. */
  board: {
    key: Guid;
    value: { attempt: Guid; hash: string; doubt: string | null; result: unknown };
  };
  /** Statements on their way to a Learning Record Store, by their own id; kept until they were taken there. */
  outbox: { key: Guid; value: { id: Guid; attempt: Guid; statement: unknown; [more: string]: unknown } };
}

export type Database = IDBPDatabase<MailboxCoachSchema>;
export type StoreName = StoreNames<MailboxCoachSchema>;

/**
 * Takes a database from one version to the next. It may await its own requests and nothing else, or the
 * transaction of the upgrade ends before it does. When it fails, the old version stays as it was.
 */
export type Migration = (
  database: Database,
  transaction: IDBPTransaction<MailboxCoachSchema, StoreName[], 'versionchange'>,
) => void | Promise<void>;

export const DATABASE_NAME = 'mailbox-coach';

export const STORE_NAMES: readonly StoreName[] = [
  'tenants',
  'chunks',
  'checklist',
  'settings',
  'orgs',
  'ledger',
  'readings',
  'records',
  'packs',
  'outbox',
  'imports',
  'board',
];

/** In the order they are applied; their number is the version. A released one is never edited. */
export const MIGRATIONS: readonly Migration[] = [
  createStores,
  addOrgs,
  addReadings,
  addTraining,
  addImports,
  addBoard,
];

function createStores(database: Database): void {
  database.createObjectStore('tenants', { keyPath: 'id' }).createIndex('bySavedOn', 'savedOn');
  database.createObjectStore('chunks');
  database
    .createObjectStore('checklist', { autoIncrement: true })
    .createIndex('byOrganization', 'organizationId');
  database.createObjectStore('settings');
}

function addOrgs(database: Database): void {
  database.createObjectStore('orgs', { keyPath: 'origin' });
  database.createObjectStore('ledger', { autoIncrement: true }).createIndex('byOrigin', 'origin');
}

function addReadings(database: Database): void {
  database.createObjectStore('readings', { keyPath: 'origin' });
}

function addTraining(database: Database): void {
  database.createObjectStore('records', { keyPath: 'attempt' });
  database.createObjectStore('packs', { keyPath: 'id' });
  database.createObjectStore('outbox', { keyPath: 'id' });
}

function addImports(database: Database): void {
  database.createObjectStore('imports', { keyPath: 'id' });
}

function addBoard(database: Database): void {
  database.createObjectStore('board', { keyPath: 'attempt' });
}
