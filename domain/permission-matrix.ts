/** The shape of a permission table as the documents print it, one edition after another. */
import type { EditionId, Version } from './version';

/**
 * Global admin, Exchange admin, System Administrator, Dynamics 365 Service admin, Delegated Mailbox
 * Approver. The first two and the fourth are roles of Microsoft 365 and not visible in Dataverse.
 */
export const ROLES = ['GA', 'EA', 'SA', 'SvcA', 'DMA'] as const;
export type RoleId = (typeof ROLES)[number];

export type Deployment = 'online' | 'onprem';
export type Answer = 'yes' | 'no' | 'notApplicable' | 'notDocumented';

export interface MatrixColumn {
  id: string;
  /** Somebody fills the column who holds all of these. */
  roles: readonly RoleId[];
  /** Before this version the column does not exist for anybody. */
  since?: Version;
}

export interface MatrixCell {
  answer: Answer;
  /** Marks of the document's own footnotes. */
  footnotes: readonly string[];
  /** Announced, and not in force at the document's date (M1, footnote 3). */
  pending?: true;
}

export interface MatrixRow {
  /** Where Dynamics 365 runs. */
  deployment: Deployment;
  /** Where Exchange runs. */
  exchange: Deployment;
  /** One cell a column, in the columns' order. */
  cells: readonly MatrixCell[];
}

export interface Edition {
  id: EditionId;
  /** Ids of sources in the catalog; the first is the one quoted. */
  sources: readonly string[];
  /** Date of the page the table was read from. */
  pageDate: string;
  columns: readonly MatrixColumn[];
  rows: readonly MatrixRow[];
  /** Online with Exchange Online: before this version the earlier edition's rule holds. */
  before?: { version: Version; edition: Edition };
  /** Whether a user may approve their own mailbox under conditions (S-PP25). */
  selfApproval: boolean;
}

export function rowFor(
  edition: Edition,
  deployment: Deployment,
  exchange: Deployment,
): MatrixRow | undefined {
  return edition.rows.find((row) => row.deployment === deployment && row.exchange === exchange);
}
