/** Reads of a tenant all that a diagnosis looks at, and says of the rest why it could not be read. */
import { type DataverseClient, DataverseError, type ListRequest } from '../dataverse/client';
import { AlertLevel } from '../domain/choices';
import type { Guid } from '../domain/rows';
import type { TenantKind, TenantSnapshot, Unseen } from '../domain/snapshot';
import { checkedRows } from './checked-rows';
import { hiddenMailboxes } from './hidden-mailboxes';
import { LackingColumns, lackingSince } from './lacking-columns';
import { patiently, TRIES, waitOf } from './patience';
import { readBasics } from './snapshot-reader';
import { DIAGNOSIS_COLUMNS, type ListedRows } from './table-columns';
import { readViews } from './view-reader';

export interface ReadingProgress {
  table: keyof typeof DIAGNOSIS_COLUMNS;
  rows: number;
}

export interface ReadingOptions {
  kind: TenantKind;
  onProgress?(progress: ReadingProgress): void;
  signal?: AbortSignal;
  /** What was read of it before: what its version lacks is not asked again. */
  before?: TenantSnapshot | null;
  /** Waits before the service is asked again. */
  wait(milliseconds: number): Promise<void>;
}

const UNKNOWN_COLUMN = /(?:property named|attribute|column) '([a-z_0-9]+)'/i;

/** Of alerts, those that report success name no cause, and are most of them. */
export const TROUBLE = `level ge ${AlertLevel.Warning}`;

export interface ReadRows<Row> {
  rows?: Row[];
  unseen: Unseen[];
}

/** The names of columns as evidence has them: of the table in singular, as Dataverse calls it. */
const LOGICAL_NAMES = {
  mailboxes: 'mailbox',
  emailserverprofiles: 'emailserverprofile',
  systemusers: 'systemuser',
  queues: 'queue',
  tracelogs: 'tracelog',
} as const;

export interface RowsOptions extends Omit<ReadingOptions, 'kind' | 'before'> {
  /** What is known of the version, and what is found out. */
  lacking?: LackingColumns;
}

/** Which rows of a table are read; all of them where nothing is said. */
type Which = Pick<ListRequest, 'filter' | 'orderBy' | 'top'>;

/** Reads rows with all columns that a diagnosis looks at, as far as the version has them. */
export async function readRows<Table extends keyof typeof DIAGNOSIS_COLUMNS>(
  client: DataverseClient,
  table: Table,
  { onProgress, signal, wait, lacking = new LackingColumns() }: RowsOptions,
  which: Which = {},
): Promise<ReadRows<ListedRows[Table]>> {
  const unseen: Unseen[] = [...lacking.of(LOGICAL_NAMES[table], DIAGNOSIS_COLUMNS[table])];
  let columns: readonly string[] = DIAGNOSIS_COLUMNS[table].filter(
    (column) => !unseen.some(({ what }) => what === `${LOGICAL_NAMES[table]}.${column}`),
  );
  let tries = 0;
  let most: ListedRows[Table][] = [];
  for (;;) {
    const rows: ListedRows[Table][] = [];
    try {
      for await (const page of client.pages<ListedRows[Table]>({ set: table, select: columns, ...which })) {
        signal?.throwIfAborted();
        for (const row of page) rows.push(row);
        onProgress?.({ table, rows: rows.length });
      }
      return { rows, unseen };
    } catch (error) {
      if (!(error instanceof DataverseError)) throw error;
      const why = { why: error.message, status: error.status };
      const [, column] = error.status === 400 ? (UNKNOWN_COLUMN.exec(error.message) ?? []) : [];
      const known = columns.find((each) => each === column || each === `_${column}_value`);
      if (known) {
        // An older version does not know the column: the rest can be read all the same.
        columns = columns.filter((each) => each !== known);
        const found = { what: `${LOGICAL_NAMES[table]}.${known}`, ...why };
        unseen.push(found);
        lacking.note(found);
        continue;
      }
      tries += 1;
      if (rows.length > most.length) most = rows;
      if (error.passing && tries < TRIES) {
        await wait(waitOf(error, tries));
        continue;
      }
      return { ...(most.length > 0 ? { rows: most } : {}), unseen: [...unseen, { what: table, ...why }] };
    }
  }
}

/** The same of a real organization, whose answers are checked before anything of them counts. */
const readChecked: typeof readRows = async (client, table, options, which) => {
  const { rows, unseen } = await readRows(client, table, options, which);
  if (!rows) return { unseen };
  const checked = checkedRows(table, rows);
  return { rows: checked.rows, unseen: [...unseen, ...checked.unseen] };
};

/** Where the organization lies; older versions do not tell. */
export interface OrganizationPlace {
  /** Of Microsoft 365. */
  tenantId?: Guid;
  /** As the admin center names the environment. */
  environmentId?: string;
}

export async function readPlace(client: DataverseClient): Promise<OrganizationPlace> {
  const path = "RetrieveCurrentOrganization(AccessType=Microsoft.Dynamics.CRM.EndpointAccessType'Default')";
  try {
    const { Detail } = (await client.get<{ Detail?: { TenantId?: unknown; EnvironmentId?: unknown } }>(path))
      .body;
    const [tenantId, environmentId] = [Detail?.TenantId, Detail?.EnvironmentId];
    return {
      ...(typeof tenantId === 'string' && tenantId ? { tenantId } : {}),
      ...(typeof environmentId === 'string' && environmentId ? { environmentId } : {}),
    };
  } catch (error) {
    if (!(error instanceof DataverseError)) throw error;
    return {};
  }
}

/**
 * Many mailboxes take a while: progress is told after each page, and `signal` ends the reading between two.
 * @throws DataverseError where not even the caller can be read
 */
export async function readTenant(client: DataverseClient, asked: ReadingOptions): Promise<TenantSnapshot> {
  const read = asked.kind === 'live' ? readChecked : readRows;
  const basics = await patiently(() => readBasics(client, asked.kind), asked);
  const options: RowsOptions = { ...asked, lacking: lackingSince(asked.before, basics) };
  const place = await readPlace(client);
  const views = asked.kind === 'live' ? await readViews(client) : [];
  const profiles = await read(client, 'emailserverprofiles', options);
  const mailboxes = await read(client, 'mailboxes', options);
  const users = await read(client, 'systemusers', options);
  const queues = await read(client, 'queues', options);
  const alerts = await read(client, 'tracelogs', options, { filter: TROUBLE });
  return {
    ...basics,
    ...place,
    ...(views.length > 0 ? { views } : {}),
    ...(profiles.rows ? { profiles: profiles.rows } : {}),
    ...(mailboxes.rows ? { mailboxes: mailboxes.rows } : {}),
    ...(users.rows ? { users: users.rows } : {}),
    ...(queues.rows ? { queues: queues.rows } : {}),
    ...(alerts.rows ? { alerts: alerts.rows } : {}),
    unseen: [
      ...basics.unseen.filter(({ what }) => what !== 'emailserverprofiles'),
      ...profiles.unseen,
      ...mailboxes.unseen,
      ...hiddenMailboxes(mailboxes.rows, mailboxes.unseen, [...(users.rows ?? []), ...(queues.rows ?? [])]),
      ...users.unseen,
      ...queues.unseen,
      ...alerts.unseen,
    ],
  };
}
