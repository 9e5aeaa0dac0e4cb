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

/** A fetch that can do nothing but read a real organization, and notes what it reads. */
export const orgFetch = (origin: string, surroundings: OrgSurroundings): Fetch =>
  readOnlyFetch({ ...surroundings, base: webApiOf(origin), allowance: READ_ALLOWANCE });

export const createOrgClient = (origin: string, surroundings: OrgSurroundings): DataverseClient =>
  createClient({ base: webApiOf(origin), fetch: orgFetch(origin, surroundings) });
