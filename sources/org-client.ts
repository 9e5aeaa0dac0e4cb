import { createClient, type DataverseClient, type Fetch } from '../dataverse/client';
import { readOnlyFetch } from '../dataverse/read-only';
import type { LedgerEntry } from '../domain/ledger';
import { webApiOf } from '../domain/org-address';
import { READ_ALLOWANCE } from './read-allowance';

export interface OrgSurroundings {
  /** With the browser's session at the organization. */
  fetch: Fetch;
  note(entry: LedgerEntry): Promise<void>;
  /** ISO 8601. */
  now(): string;
}

/** A client of a real organization: it can do nothing but read, and notes what it reads. */
export function createOrgClient(origin: string, surroundings: OrgSurroundings): DataverseClient {
  const base = webApiOf(origin);
  return createClient({ base, fetch: readOnlyFetch({ ...surroundings, base, allowance: READ_ALLOWANCE }) });
}
