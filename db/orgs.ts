import type { LedgerEntry } from '../domain/ledger';
import type { Guid, Moment } from '../domain/rows';
import {
  byName,
  list,
  moment,
  number,
  object,
  orNull,
  otherwise,
  type Shape,
  text,
  understood,
} from '../domain/shapes';
import { chunksOf } from './chunks';
import type { Database } from './schema';
import { readFrom, writeTo } from './transaction';

/** An organization that somebody connected, and what it told of itself. */
export interface ConnectedOrg {
  origin: string;
  connectedOn: Moment;
  /** Every organization that this address was; more than one where it was reset or restored. The last is the present one. */
  organizationIds: readonly Guid[];
  /** Its environment as the admin center names it. */
  environmentId?: string;
  /** Addresses that somebody gave for places without a documented one, by screen. */
  addresses: Readonly<Record<string, string>>;
}

/** Connected organizations and the ledger. Writes reject with `StorageFull` or `DatabaseProblem`, reads with the latter. */
export interface OrgRepository {
  list(): Promise<readonly ConnectedOrg[]>;
  /** Adds an organization, or takes the place of what is known of it. */
  put(org: ConnectedOrg): Promise<void>;
  note(entry: LedgerEntry): Promise<void>;
  /** The requests to an organization, or to all of them, in the order in which they were made. */
  ledger(origin?: string): Promise<readonly LedgerEntry[]>;
  /** Forgets an organization with everything that is stored about it: what was read, its checklist, the ledger. */
  forget(origin: string): Promise<void>;
}

const STORED_ORG: Shape<ConnectedOrg> = object(
  {
    origin: text,
    connectedOn: moment,
    organizationIds: otherwise(list(text), []),
    addresses: otherwise(byName(text), {}),
  },
  { environmentId: text },
);

const STORED_ENTRY: Shape<LedgerEntry> = object(
  {
    at: moment,
    method: text,
    origin: text,
    path: text,
    columns: list(text),
    status: orNull(number),
    rows: orNull(number),
  },
  { refused: text },
);

export function createOrgRepository(database: Database): OrgRepository {
  const list = async () =>
    understood(
      STORED_ORG,
      await readFrom(database, ['orgs'], (transaction) => transaction.objectStore('orgs').getAll()),
    );

  return {
    list,

    put: (org) =>
      writeTo(database, ['orgs'], 'strict', function* (transaction) {
        yield transaction.objectStore('orgs').put({ ...org });
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
      return understood(
        STORED_ENTRY,
        stored.map(({ entry }) => entry),
      );
    },

    async forget(origin) {
      const known = (await list()).find((org) => org.origin === origin);
      const { requests, ticks } = await readFrom(database, ['ledger', 'checklist'], async (transaction) => {
        const byOrganization = transaction.objectStore('checklist').index('byOrganization');
        const [ledgerKeys, ...checklistKeys] = await Promise.all([
          transaction.objectStore('ledger').index('byOrigin').getAllKeys(origin),
          ...(known?.organizationIds ?? []).map((id) => byOrganization.getAllKeys(id)),
        ]);
        return { requests: ledgerKeys, ticks: checklistKeys.flat() };
      });
      const stores = ['orgs', 'ledger', 'readings', 'chunks', 'checklist'] as const;
      await writeTo(database, [...stores], 'strict', function* (transaction) {
        yield transaction.objectStore('orgs').delete(origin);
        yield transaction.objectStore('readings').delete(origin);
        yield transaction.objectStore('chunks').delete(chunksOf(origin));
        for (const key of requests) yield transaction.objectStore('ledger').delete(key);
        for (const key of ticks) yield transaction.objectStore('checklist').delete(key);
      });
    },
  };
}
