/** One request to an organization, as the ledger keeps it: what was asked, and nothing of the answer. */
export interface LedgerEntry {
  /** ISO 8601, of this machine. */
  at: string;
  method: string;
  origin: string;
  /** Path with its query, as it was sent. */
  path: string;
  columns: readonly string[];
  /** Null where no answer came, or where the request was not let through. */
  status: number | null;
  /** Rows that were answered; null for anything but a list. */
  rows: number | null;
  /** Why the request was not let through. */
  refused?: string;
}
