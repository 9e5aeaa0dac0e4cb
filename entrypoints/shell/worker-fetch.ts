import type { Fetch } from '../../dataverse/client';
import { fetchOver } from './fetch-over';
import { tenantPort } from './tenant-port';

/** A fetch that the shared worker answers. */
export const connectWorker = (): Fetch => fetchOver(tenantPort);
