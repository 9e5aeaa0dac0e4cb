import { type DataverseClient, DataverseError } from '../dataverse/client';
import type { NamedView } from '../domain/snapshot';

export const VIEW_COLUMNS = ['savedqueryid', 'name', 'returnedtypecode'] as const;

/**
 * The views of mailboxes by their names in the organization's language: no document gives their ids (procedure.md 4.4).
 * None where they cannot be read; places then open with the view that the organization opens them with.
 */
export async function readViews(client: DataverseClient): Promise<readonly NamedView[]> {
  const path = `savedqueries?$select=${VIEW_COLUMNS.join(',')}&$filter=returnedtypecode eq 'mailbox'`;
  try {
    const { value = [] } = (await client.get<{ value?: readonly Record<string, unknown>[] }>(path)).body;
    return value.flatMap(({ savedqueryid: id, name }) =>
      typeof id === 'string' && typeof name === 'string' ? [{ id, name }] : [],
    );
  } catch (error) {
    if (!(error instanceof DataverseError)) throw error;
    return [];
  }
}
