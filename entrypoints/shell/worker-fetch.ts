import type { Fetch } from '../../dataverse/client';
import { fetchOver } from './fetch-over';

/** A port to the shared worker that owns the tenant; only a page can open one. */
export const tenantPort = (): MessagePort =>
  new SharedWorker(new URL('./tenant-worker.ts', import.meta.url), { type: 'module', name: 'tenant' }).port;

/** A fetch that the shared worker answers. */
export const connectWorker = (): Fetch => fetchOver(tenantPort());
