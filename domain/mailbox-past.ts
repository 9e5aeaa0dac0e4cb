import type { Guid, MailboxRow, Moment } from './rows';

/** Something that a mailbox's columns tell of its past. */
export interface Past {
  what: 'created' | 'approved' | 'testAsked' | 'testEnded' | 'synchronized' | 'failed' | 'changed';
  at: Moment;
  /** The user who did it, where a column says so. */
  by?: Guid;
}

/** How the mailbox came to where it stands, as far as Dataverse keeps it: the last time of each, in their order. */
export function pastOf(row: MailboxRow): readonly Past[] {
  const told: { what: Past['what']; at: Moment | null | undefined; by?: Guid | null | undefined }[] = [
    { what: 'created', at: row.createdon },
    { what: 'approved', at: row.emailaddressapprovedon, by: row._emailaddressapprovedby_value },
    {
      what: 'testAsked',
      at: row.testandenablelastattemptedon,
      by: row._testandenablelastattemptedby_value,
    },
    { what: 'testEnded', at: row.testmailboxaccesscompletedon },
    { what: 'synchronized', at: row.lastsuccessfulsynccompletedon },
    { what: 'failed', at: row.lastsyncerror ? row.lastsyncerroroccurredon : null },
    { what: 'changed', at: row.modifiedon },
  ];
  return told
    .flatMap(({ what, at, by }): Past[] => (at ? [{ what, at, ...(by ? { by } : {}) }] : []))
    .toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at));
}
