import * as v from 'valibot';
import type { LedgerEntry } from '../domain/ledger';
import type { Moment } from '../domain/rows';
import type { Database } from './schema';
import { readFrom, writeTo } from './transaction';

/** An organization that somebody connected. */
export interface ConnectedOrg {
  origin: string;
  connectedOn: Moment;
}

/** Connected organizations and the ledger. Writes reject with `StorageFull` or `DatabaseProblem`, reads with the latter. */
export interface OrgRepository {
  list(): Promise<readonly ConnectedOrg[]>;
  connect(org: ConnectedOrg): Promise<void>;
  note(entry: LedgerEntry): Promise<void>;
  /** The requests to an organization, or to all of them, in the order in which they were made. */
  ledger(origin?: string): Promise<readonly LedgerEntry[]>;
  /** Forgets an organization with everything that is stored about it. */
  forget(origin: string): Promise<void>;
}

const StoredEntry: v.GenericSchema<unknown, LedgerEntry> = v.object({
  at: v.pipe(v.string(), v.isoTimestamp()),
  method: v.string(),
  origin: v.string(),
  path: v.string(),
  columns: v.array(v.string()),
  status: v.nullable(v.number()),
  rows: v.nullable(v.number()),
  refused: v.exactOptional(v.string()),
});

export function createOrgRepository(database: Database): OrgRepository {
  return {
    list: () => readFrom(database, ['orgs'], (transaction) => transaction.objectStore('orgs').getAll()),

    connect: (org) =>
      writeTo(database, ['orgs'], 'strict', function* (transaction) {
        yield transaction.objectStore('orgs').put(org);
      }),

    note: (entry) =>
      writeTo(database, ['ledger'], 'relaxed', function* (transaction) {
        yield transaction.objectStore('ledger').add({ origin: entry.origin, entry });
      }),

    async ledger(origin) {
      const stored = await readFrom(database, ['ledger'], (transaction) => {
        const store = transaction.objectStore('ledger');
        return origin === undefined ? store.getAll() : store.index('byOrigin').getAll(origin);
      });
      return stored.flatMap(({ entry }) => {
        const result = v.safeParse(StoredEntry, entry);
        return result.success ? [result.output] : [];
      });
    },

    async forget(origin) {
      const keys = await readFrom(database, ['ledger'], (transaction) =>
        transaction.objectStore('ledger').index('byOrigin').getAllKeys(origin),
      );
      await writeTo(database, ['orgs', 'ledger'], 'strict', function* (transaction) {
        yield transaction.objectStore('orgs').delete(origin);
        for (const key of keys) yield transaction.objectStore('ledger').delete(key);
      });
    },
  };
}
