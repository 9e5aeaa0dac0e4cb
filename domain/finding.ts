import type { WayEvent } from './diagnosis/way-event';
import type { FindingId } from './finding-ids';
import type { Direction } from './lifecycle';
import type { DeskSubjectId, Remedy } from './remedy';
import type { Moment } from './rows';

/** What an entry of the catalogue of causes is made of; the entries are in `catalog/findings`. */

/**
 * What a finding is, and so what may be said of the mailbox:
 * - `cause`: it keeps the mailbox, or a direction of it, from working;
 * - `consequence`: it is found beside a failure, and explains none;
 * - `temporary`: the system tries again, and it may pass by itself;
 * - `item`: one message or appointment, and the mailbox is well;
 * - `information`: nothing is amiss;
 * - `note`: worth knowing beside a cause;
 * - `reading`: of the diagnosis itself, never of a mailbox.
 */
export type FindingKind = 'cause' | 'consequence' | 'temporary' | 'item' | 'information' | 'note' | 'reading';

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

/** What has to hold of a mailbox's profile, or of how many are struck, so that a question goes with a cause. */
export type GoesWithWhere = 'customApp' | 'ownExchange' | 'allAfterEwsSwitchOff' | 'exchangeOnline';

/** When Exchange Web Services can be refused for this reason, and to whom (today.md 1.6). */
export interface EwsRefusal {
  /** Some mailboxes of a profile, or all of them. */
  strikes: 'some' | 'all';
  /** What the header `X-EWS-Policy-Reason` says of it (today.md 1.3). */
  reason?: 'disabled' | 'blocked';
  /** Only of these profiles or deployments. */
  of?: 'ownApplication' | 'onPremises';
  /** Only in the worldwide cloud. */
  worldwide?: true;
  from?: Moment;
  until?: Moment;
}

export interface FindingEntry {
  is: FindingKind;
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
  /** The event of the lifecycle that cures it; a remedy outside of the lifecycle where there is none. */
  curedBy?: WayEvent;
  /** What mends it otherwise. */
  remedy?: Remedy;
  /**
   * Whom to ask about it, the likeliest first, beside the one who can answer for the fault of the Exchange side that
   * shows as this finding (catalog/exchange-faults.ts).
   */
  asks?: readonly DeskSubjectId[];
  /** What is left if everybody who was asked found all in order. */
  lastRemedy?: Remedy;
  /** The mailbox is not meant to be enabled: nothing further has to be found of it. */
  notApplicable?: true;
  /** Questions that belong to it, since only Exchange can tell those causes from it. */
  goesWith?: readonly { ask: FindingId; where?: GoesWithWhere }[];
  /**
   * What an alert's or an error's text holds, whatever its language and letter case; any of them names the finding.
   * `*` stands for the direction in it: `Incoming`, `Outgoing` or `ExchangeSync`. Where documents and reports print one
   * direction only, that the family has the others is assumed.
   */
  tokens?: readonly string[];
  /** Error codes, as eight hexadecimal digits in lower case. */
  codes?: readonly string[];
  /** States of HTTP, and numbers that Exchange answers in their place. */
  states?: readonly number[];
  /**
   * Parts of the documented English sentence where there is no token; all parts of one of the lists have
   * to be there. An alert in another language cannot be told by them.
   */
  phrases?: readonly (readonly string[])[];
  /** Its tokens and codes stand around others, and count only where nothing else is named. */
  outer?: true;
  /** Directions that token or code belong to; any that failed where neither documents nor the text name one. */
  directions?: readonly Direction[];
  /** Whoever a mailbox of this kind belongs to has to be looked at first: likely at most. */
  unusualFor?: readonly ('user' | 'queue')[];
  /** Dataverse refused the owner of the mailbox: whose the mailbox is comes first. */
  missingPrivilege?: true;
  /** Network, store or throttling: it may pass by itself, and is tried again (decisions 20, today.md E17). */
  triesAgain?: true;
  /** A refusal of Exchange Web Services: several entries have the same state, and date, cloud and number tell them apart. */
  ews?: EwsRefusal;
}

/** The catalogue of causes. */
export type Findings = Readonly<Record<FindingId, FindingEntry>>;
