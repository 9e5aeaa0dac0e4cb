/** Tenants that are asked themselves: the simulated one, and connected organizations. */
import type { DataverseClient, Fetch } from '../../dataverse/client';
import type { TenantKind, TenantSnapshot } from '../../domain/snapshot';
import { type ReadingOptions, readTenant } from '../../sources/tenant-reader';
import { type Work, waitUntil } from './work';

export interface ConnectedOrgs {
  /** A client that can only read. */
  client(origin: string, signal: AbortSignal): Promise<DataverseClient>;
  keep(origin: string, snapshot: TenantSnapshot): Promise<void>;
  /** What was read before; null where nothing is kept. */
  kept(origin: string): Promise<TenantSnapshot | null>;
}

/** How they are read. */
export function readingOf(kind: TenantKind, { signal, onProgress }: Work): ReadingOptions {
  return {
    kind,
    signal,
    wait: (milliseconds) => waitUntil(milliseconds, signal),
    onProgress: ({ table, rows }) => onProgress({ phase: 'reading', table, done: rows, of: null }),
  };
}

/** Reads an organization, and keeps what was read. */
export async function askOrg(orgs: ConnectedOrgs, origin: string, work: Work): Promise<TenantSnapshot> {
  const before = await orgs.kept(origin).catch(() => null);
  const client = await orgs.client(origin, work.signal);
  const snapshot = await readTenant(client, { ...readingOf('live', work), before });
  // Shown all the same where the disk is full.
  await orgs.keep(origin, snapshot).catch(() => {});
  return snapshot;
}

/** Whoever gives up does not wait for an answer that is still under way. */
export function abortable(fetch: Fetch, signal: AbortSignal): Fetch {
  return (request) => {
    signal.throwIfAborted();
    const given = new Promise<never>((_, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    });
    return Promise.race([fetch(new Request(request, { signal })), given]);
  };
}
