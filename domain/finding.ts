import type { Direction } from './lifecycle';

/** What an entry of the catalogue of causes is made of; the entries are in `catalog/findings`. */

/**
 * How a finding is decided (failures.md): `rows` from Dataverse alone; `alert` from Dataverse where an alert
 * or an error names it; `suspicion` where Dataverse only hints and somebody else has to confirm; `exchange`
 * where only Exchange, Entra, Microsoft 365 or the network can tell.
 */
export type EvidenceClass = 'rows' | 'alert' | 'suspicion' | 'exchange';

/**
 * Who fixes it, by the codes of failures.md in lower case (decisions 30): System Administrator, approver,
 * Exchange admin, licence or user admin of Microsoft 365, environment admin, the mailbox's own user, the
 * owner of a solution, Microsoft support.
 */
export type Who = 'sa' | 'app' | 'exo' | 'm365' | 'env' | 'own' | 'dev' | 'ms';

/** The parts of the catalogue, in the order in which a diagnosis asks (failures.md section 0). */
export const FINDING_SECTIONS = [
  'reading',
  'row',
  'configuration',
  'approval',
  'unfinished',
  'failed',
  'later',
  'limits',
] as const;

export type FindingSection = (typeof FINDING_SECTIONS)[number];

export interface FindingEntry {
  section: FindingSection;
  evidence: EvidenceClass;
  /** An alert names it, and yet Exchange or Microsoft 365 has to confirm which cause it is. */
  confirm?: true;
  /** Nobody where nothing has to be done. */
  who: readonly Who[];
  /** Where it is said, as failures.md shortens its sources; `inference` where nothing says it. */
  source: string;
  /** The entry rests on inference or on what was seen, and says so to the reader. */
  inferred?: true;
  /** What an alert's or an error's text holds, whatever its language; any of them names the finding. */
  tokens?: readonly string[];
  /**
   * Parts of the documented English sentence where there is no token; all parts of one of the lists have
   * to be there. An alert in another language cannot be told by them.
   */
  phrases?: readonly (readonly string[])[];
  /** Directions that token or code belong to; any that failed where the documents name none. */
  directions?: readonly Direction[];
  /** Network, store or throttling: it may pass by itself, and is tried again (decisions 20). */
  transient?: true;
  /** Error codes, as eight hexadecimal digits in lower case. */
  codes?: readonly string[];
}
