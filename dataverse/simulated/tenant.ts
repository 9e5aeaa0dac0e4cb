import type { ExchangeFacts } from '../../domain/exchange-side';
import type {
  EmailServerProfileColumns,
  Guid,
  MailboxColumns,
  Moment,
  OrganizationColumns,
  QueueColumns,
  RoleColumns,
  SystemUserColumns,
  TraceLogColumns,
} from '../../domain/rows';
import type { TenantRole } from '../../domain/scenario';
import { RowStore } from './row-store';

/** A security role with what it carries; the privileges are served through its navigation property. */
export interface SimulatedRole extends RoleColumns {
  countsAs: 'SA' | 'DMA' | null;
  privileges: Record<string, 'Basic' | 'Global'>;
}

/** A user with what Dataverse shows elsewhere (roles held) or not at all (roles of Microsoft 365). */
export interface SimulatedUser extends SystemUserColumns {
  roleids: readonly Guid[];
  tenantRoles: readonly TenantRole[];
}

/** An asynchronous operation of type 52, "mailbox test access". */
export interface AsyncOperation {
  asyncoperationid: Guid;
  name: string;
  operationtype: number;
  /** 0 Ready, 3 Completed */
  statecode: number;
  /** 20 In Progress, 30 Succeeded */
  statuscode: number;
  _regardingobjectid_value: Guid;
  startedon: Moment;
  completedon: Moment | null;
  message: string;
  versionnumber: number;
}

/** Something that happens to a mailbox at a moment of the tenant's clock. */
export interface Job {
  /** Milliseconds of the tenant's clock. */
  due: number;
  kind: 'test.start' | 'test.finish';
  mailbox: Guid;
}

export interface TenantTables {
  organizations: RowStore<OrganizationColumns>;
  emailserverprofiles: RowStore<EmailServerProfileColumns>;
  mailboxes: RowStore<MailboxColumns>;
  systemusers: RowStore<SimulatedUser>;
  queues: RowStore<QueueColumns>;
  tracelogs: RowStore<TraceLogColumns>;
  roles: RowStore<SimulatedRole>;
  asyncoperations: RowStore<AsyncOperation>;
}

export type TableName = keyof TenantTables;

/** Everything of a tenant that is not a row: small, and saved whole. */
export interface TenantCore {
  /** The organization id: a fresh one for every fresh tenant. */
  id: Guid;
  scenario: string;
  version: string;
  /** Milliseconds; the tenant's own time. */
  now: number;
  /** Simulated seconds a real second takes; 0 stands still. */
  speed: number;
  /** Number of the last change: a row's version, and what followers of changes ask for. */
  sequence: number;
  /** State of the tenant's own randomness, so that a seed makes the same tenant twice. */
  seed: number;
  testSeconds: readonly [number, number];
  personas: Record<string, Guid>;
  /** The Exchange side of the mailboxes that are not entirely healthy. */
  exchange: Record<Guid, Partial<ExchangeFacts>>;
  jobs: Job[];
}

export interface SimulatedTenant {
  core: TenantCore;
  tables: TenantTables;
}

/** The rows of a tenant as they are kept: plain arrays by table. */
export type TenantRows = { [T in TableName]: TenantTables[T]['rows'] };

const ROW_IDS: { [T in TableName]: keyof TenantTables[T]['rows'][number] & string } = {
  organizations: 'organizationid',
  emailserverprofiles: 'emailserverprofileid',
  mailboxes: 'mailboxid',
  systemusers: 'systemuserid',
  queues: 'queueid',
  tracelogs: 'tracelogid',
  roles: 'roleid',
  asyncoperations: 'asyncoperationid',
};

export const TABLE_NAMES = Object.keys(ROW_IDS) as TableName[];

export function tablesOf(rows: Partial<TenantRows> = {}): TenantTables {
  return {
    organizations: new RowStore((row) => row.organizationid, [...(rows.organizations ?? [])]),
    emailserverprofiles: new RowStore(
      (row) => row.emailserverprofileid,
      [...(rows.emailserverprofiles ?? [])],
    ),
    mailboxes: new RowStore((row) => row.mailboxid, [...(rows.mailboxes ?? [])]),
    systemusers: new RowStore((row) => row.systemuserid, [...(rows.systemusers ?? [])]),
    queues: new RowStore((row) => row.queueid, [...(rows.queues ?? [])]),
    tracelogs: new RowStore((row) => row.tracelogid, [...(rows.tracelogs ?? [])]),
    roles: new RowStore((row) => row.roleid, [...(rows.roles ?? [])]),
    asyncoperations: new RowStore((row) => row.asyncoperationid, [...(rows.asyncoperations ?? [])]),
  };
}

/** The one organization row. */
export function organizationOf(tenant: SimulatedTenant): OrganizationColumns {
  const organization = tenant.tables.organizations.get(tenant.core.id);
  if (!organization) throw new Error(`Tenant ${tenant.core.id} has no organization row`);
  return organization;
}

/** The tenant's time as Dataverse writes it. */
export function momentOf(tenant: SimulatedTenant, milliseconds = tenant.core.now): Moment {
  return new Date(Math.floor(milliseconds / 1000) * 1000).toISOString().replace('.000Z', 'Z');
}

/** A number from 0 up to 1, the next of the tenant's own (mulberry32). */
export function nextRandom(core: Pick<TenantCore, 'seed'>): number {
  core.seed = (core.seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(core.seed ^ (core.seed >>> 15), 1 | core.seed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
}

/** A fresh row id from the tenant's own randomness. */
export function nextId(core: Pick<TenantCore, 'seed'>): Guid {
  const digits = Array.from({ length: 32 }, () => Math.floor(nextRandom(core) * 16).toString(16)).join('');
  return [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `4${digits.slice(13, 16)}`,
    `a${digits.slice(17, 20)}`,
    digits.slice(20),
  ].join('-');
}

/** The number of the next change: every written row carries one. */
export function nextVersion(tenant: SimulatedTenant): number {
  tenant.core.sequence += 1;
  return tenant.core.sequence;
}
