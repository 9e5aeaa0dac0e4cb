import type { DataverseClient } from '../dataverse/client';
import { LIST_COLUMNS } from '../domain/column-lists';
import type { Guid } from '../domain/rows';
import type { SimulatorStatus } from '../sources/simulator-control';
import type { ListedRows, ListedTable } from '../sources/table-columns';
import { type FollowedTable, followTable, type TableRows } from './table-rows';

/** The tables of a simulated tenant that somebody looks at, and only those. */
export interface FollowedTables {
  table<Table extends ListedTable>(table: Table): TableRows<ListedRows[Table]>;
  /** Keeps a table up to date until the function given back is called. */
  want(table: ListedTable): () => void;
  wants(table: ListedTable): boolean;
  /** Notes where the tenant stands, and brings the tables that are all there up to date with it. */
  refresh(latest: SimulatorStatus): Promise<unknown>;
  /** Reads the tables that are not there yet, which may take a while and is waited for by nobody. */
  readMissing(): void;
}

/** What the simulator counts, by the table it counts. */
const COUNTS: Partial<Record<ListedTable, keyof SimulatorStatus['counts']>> = {
  mailboxes: 'mailboxes',
  systemusers: 'users',
  queues: 'queues',
  emailserverprofiles: 'emailServerProfiles',
  tracelogs: 'alerts',
};

const TRY_AGAIN_MS = 2000;

interface Surroundings {
  client: DataverseClient;
  callerId(): Guid | null;
  wait(milliseconds: number): Promise<void>;
}

export function createFollowedTables({ client, callerId, wait }: Surroundings): FollowedTables {
  const tables = Object.fromEntries(
    Object.keys(LIST_COLUMNS).map((table) => [table, followTable(client, table as ListedTable)]),
  ) as unknown as { [Table in ListedTable]: FollowedTable<Table> };
  /** How many look at a table. */
  const wanted = new Map<ListedTable, number>();
  /** Whose rows a table holds: another caller sees others, and what was taken back is not told of. */
  const heldBy = new Map<ListedTable, string>();
  let status: SimulatorStatus | null = null;

  function refreshTable(
    table: ListedTable,
    { organizationId, rewound, lastVersion, counts }: SimulatorStatus,
  ) {
    const holder = `${organizationId} ${rewound} ${callerId()}`;
    const startOver = heldBy.get(table) !== holder;
    const counted = COUNTS[table];
    const news = { lastVersion, startOver, count: counted ? counts[counted] : null };
    // Only once it went through: a reading that failed leaves the rows of before.
    return tables[table].refresh(news).then(() => {
      heldBy.set(table, holder);
    });
  }

  /** Again and again until it is there. */
  function begin(table: ListedTable): void {
    if (!status || !wanted.has(table)) return;
    refreshTable(table, status).catch(() => wait(TRY_AGAIN_MS).then(() => begin(table)));
  }

  return {
    table: (table) => tables[table],
    want(table) {
      wanted.set(table, (wanted.get(table) ?? 0) + 1);
      // Before the tenant has first answered, the reading that is under way takes it along.
      if (wanted.get(table) === 1) begin(table);
      return () => {
        const others = (wanted.get(table) ?? 1) - 1;
        if (others > 0) wanted.set(table, others);
        else wanted.delete(table);
      };
    },
    wants: (table) => wanted.has(table),
    refresh(latest) {
      status = latest;
      const there = [...wanted.keys()].filter((table) => tables[table].complete.peek());
      return Promise.all(there.map((table) => refreshTable(table, latest)));
    },
    readMissing() {
      for (const table of wanted.keys()) if (!tables[table].complete.peek()) begin(table);
    },
  };
}
