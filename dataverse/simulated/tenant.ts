import type { PrivilegeDepth } from '../../catalog/security-roles';
import type { ExchangeFacts, OrganizationExchangeFacts } from '../../domain/exchange-side';
import type { Deployment } from '../../domain/permission-matrix';
import type {
  AsyncOperationColumns,
  EmailServerProfileColumns,
  Guid,
  MailboxColumns,
  Moment,
  OrganizationColumns,
  QueueColumns,
  SavedQueryColumns,
  SystemUserColumns,
  TraceLogColumns,
} from '../../domain/rows';
import type { TenantRole } from '../../domain/scenario';
import type { PrivilegeColumns, RoleColumns, TeamColumns } from '../../domain/security-rows';
import type { MailboxTable } from '../../machines/mailbox.table';
import { mailboxTable } from '../../machines/mailbox-lifecycle';
import { Agenda, type DueWork } from './agenda';
import type { SimulatedEmail, SimulatedItem } from './arrival-rows';
import type { ExerciseStanding, LogRow, PendingFault } from './exercise/kept';
import { MemoryRows } from './memory-rows';
import type { PersonNames } from './person-names';
import type { RowStore, VersionedRow } from './row-store';
import type { Standing } from './standing';

/** A security role with what it carries; the privileges are served through its navigation property. */
export interface SimulatedRole extends RoleColumns {
  countsAs: 'SA' | 'DMA' | null;
  privileges: Readonly<Record<string, PrivilegeDepth>>;
}

/** A user with what Dataverse shows elsewhere (roles held) or not at all (roles of Microsoft 365). */
export interface SimulatedUser extends SystemUserColumns {
  /** As written; until then, the first word of the full name and the rest of it. */
  names?: PersonNames;
  /** The columns of the user's settings that somebody wrote. */
  settings?: Readonly<Record<string, unknown>>;
  roleids: readonly Guid[];
  tenantRoles: readonly TenantRole[];
  /** Overrules what the user's roles say about the approval privilege. */
  approvePrivilege: boolean | null;
  /** The roles of Microsoft 365 are lent for the hour, by privileged access management. */
  elevated?: true;
  /** Language of formatted values: 1033 English, 1060 Slovenian. */
  languageId: 1033 | 1060;
}

export interface SimulatedTeam extends TeamColumns {
  memberids: readonly Guid[];
  roleids: readonly Guid[];
}

export interface SimulatedMailbox extends MailboxColumns {
  work: DueWork | null;
}

/** The Exchange side of a mailbox, as far as it is not entirely healthy. */
export interface ExchangeSide {
  mailboxid: Guid;
  facts: Partial<ExchangeFacts>;
  versionnumber: number;
}

interface TenantRowTypes {
  organizations: OrganizationColumns;
  emailserverprofiles: EmailServerProfileColumns;
  mailboxes: SimulatedMailbox;
  systemusers: SimulatedUser;
  queues: QueueColumns;
  teams: SimulatedTeam;
  roles: SimulatedRole;
  privileges: PrivilegeColumns;
  tracelogs: TraceLogColumns;
  asyncoperations: AsyncOperationColumns;
  savedqueries: SavedQueryColumns;
  exchangesyncidmappings: SimulatedItem;
  emails: SimulatedEmail;
  /** Not a table of Dataverse: what only Exchange and Microsoft 365 know, hidden from every client. */
  exchange: ExchangeSide;
  /** Not one either: the record of the exercise that the tenant is for, which only ever grows. */
  events: LogRow;
}

export type TenantTableName = keyof TenantRowTypes;

export type TenantTables = { readonly [Name in TenantTableName]: RowStore<TenantRowTypes[Name]> };

/** Everything of a tenant that is not a row: small, and saved whole. */
export interface TenantCore {
  /** The organization id: a fresh one for every fresh tenant. */
  id: Guid;
  scenario: string;
  version: string;
  /** Where Dynamics 365 runs. */
  deployment: Deployment;
  /** Where Exchange runs. */
  exchange: Deployment;
  /** Exchange Online asks for an approval even where the organization does not (decisions 8). */
  strictApproval: boolean;
  organizationFacts: OrganizationExchangeFacts;
  /** Milliseconds; the tenant's own time. */
  now: number;
  /** Simulated seconds a real second takes; 0 stands still. */
  speed: number;
  /** Number of the last change: a row's version, and what followers of changes ask for. */
  sequence: number;
  /** State of the tenant's own randomness, so that a seed makes the same tenant twice. */
  seed: number;
  /** Simulated seconds that one mailbox's test takes, from and to (decisions 15). */
  testSeconds: readonly [number, number];
  businessUnit: Guid;
  tenantId: Guid;
  environmentId: Guid;
  personas: Readonly<Record<string, Guid>>;
  /** The exercise that the tenant is for; its record is in the table of events. */
  exercise: ExerciseStanding | null;
  /** What the exercise's scenario holds back until its moment. */
  pendingFaults: readonly PendingFault[];
}

/** Rows as they were before they changed, by table and id; undefined for one that was not there. */
export type Journal = Map<TenantTableName, Map<Guid, VersionedRow | undefined>>;

export interface SimulatedTenant {
  core: TenantCore;
  readonly tables: TenantTables;
  readonly agenda: Agenda;
  /** By which rules its mailboxes live. */
  readonly lifecycle: MailboxTable;
  /** The last moment that was written: one second of the tenant's clock writes many rows. */
  readonly written: { second: number; text: Moment };
  /** The last answer to where a mailbox stands: one step of the tenant's time asks a dozen times of the same rows. */
  standing: Standing | null;
  /** The rows changed since the last write began; null where nobody can take them back. */
  journal: Journal | null;
  /** The rows changed since the tenant was last kept; null where nobody keeps it. */
  unkept: Journal | null;
}

const ROW_IDS: { [Name in TenantTableName]: keyof TenantRowTypes[Name] & string } = {
  organizations: 'organizationid',
  emailserverprofiles: 'emailserverprofileid',
  mailboxes: 'mailboxid',
  systemusers: 'systemuserid',
  queues: 'queueid',
  teams: 'teamid',
  roles: 'roleid',
  privileges: 'privilegeid',
  tracelogs: 'tracelogid',
  asyncoperations: 'asyncoperationid',
  savedqueries: 'savedqueryid',
  exchangesyncidmappings: 'exchangesyncidmappingid',
  emails: 'activityid',
  exchange: 'mailboxid',
  events: 'eventid',
};

export const TENANT_TABLES = Object.keys(ROW_IDS) as TenantTableName[];

export function rowId(store: TenantTableName, row: VersionedRow): Guid {
  return (row as unknown as Readonly<Record<string, Guid>>)[ROW_IDS[store]] ?? '';
}

/** The rows of a tenant as they are kept, by table; null where a row was removed. */
export type KeptRows = { [Name in TenantTableName]?: readonly (TenantRowTypes[Name] | null)[] };

function noteIn(journal: Journal, store: TenantTableName, id: Guid, before: VersionedRow | undefined): void {
  let rows = journal.get(store);
  if (!rows) {
    rows = new Map();
    journal.set(store, rows);
  }
  if (!rows.has(id)) rows.set(id, before);
}

/** A tenant of these rows. */
export function tenantOf(
  core: TenantCore,
  rows: KeptRows = {},
  lifecycle: MailboxTable = mailboxTable,
): SimulatedTenant {
  const agenda = new Agenda();
  const store = <Name extends TenantTableName>(name: Name): RowStore<TenantRowTypes[Name]> =>
    new MemoryRows<TenantRowTypes[Name]>(
      (row) => row[ROW_IDS[name]] as Guid,
      (id, place, before, after) => {
        // What happened stays told, also where it is taken back.
        if (tenant.journal && name !== 'events') noteIn(tenant.journal, name, id, before);
        if (tenant.unkept) noteIn(tenant.unkept, name, id, before);
        if (name !== 'mailboxes') return;
        const [was, is] = [before as SimulatedMailbox | undefined, after as SimulatedMailbox | undefined];
        if (was?.work !== is?.work) agenda.set(place, was?.work ?? null, is?.work ?? null);
      },
      rows[name] as readonly (TenantRowTypes[Name] | null)[] | undefined,
    );
  const tables = Object.fromEntries(
    TENANT_TABLES.map((name) => [name, store(name)]),
  ) as unknown as TenantTables;
  const tenant: SimulatedTenant = {
    core,
    tables,
    agenda,
    lifecycle,
    written: { second: Number.NaN, text: '' },
    standing: null,
    journal: null,
    unkept: null,
  };
  for (const [place, { work }] of tables.mailboxes.from(0)) {
    if (work) agenda.set(place, null, work);
  }
  return tenant;
}

/** The one organization row. */
export function organizationOf(tenant: SimulatedTenant): OrganizationColumns {
  const organization = tenant.tables.organizations.get(tenant.core.id);
  if (!organization) throw new Error(`Tenant ${tenant.core.id} has no organization row`);
  return organization;
}

/** The tenant's time as Dataverse writes it. */
export function momentOf({ core, written }: SimulatedTenant, milliseconds = core.now): Moment {
  const second = Math.floor(milliseconds / 1000);
  if (written.second !== second) {
    written.second = second;
    written.text = `${new Date(second * 1000).toISOString().slice(0, 19)}Z`;
  }
  return written.text;
}

/** The number of the next change: every written row carries one. */
export function nextVersion(tenant: SimulatedTenant): number {
  tenant.core.sequence += 1;
  return tenant.core.sequence;
}

/** What Exchange knows of a mailbox. */
export function exchangeSideOf(tenant: SimulatedTenant, mailbox: Guid): Partial<ExchangeFacts> {
  return tenant.tables.exchange.get(mailbox)?.facts ?? {};
}

export function setExchangeSide(tenant: SimulatedTenant, mailbox: Guid, facts: Partial<ExchangeFacts>): void {
  tenant.tables.exchange.put({ mailboxid: mailbox, facts, versionnumber: nextVersion(tenant) });
}
