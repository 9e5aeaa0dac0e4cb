import { IncomingFilter } from './choices';
import type { ExchangeFacts, GivenOrganizationFacts } from './exchange-side';
import type { Sides } from './lifecycle';
import type { Deployment } from './permission-matrix';
import type { Moment } from './rows';

/** Roles of Microsoft 365: Dataverse does not know them, so only the simulated service sees them. */
export const TENANT_ROLES = ['GA', 'EA', 'SvcA'] as const;
export type TenantRole = (typeof TENANT_ROLES)[number];

/**
 * Who approves by half (decisions 32): an application user, or somebody whose roles of Microsoft 365 are lent for
 * the hour. Their approval sets Dynamics' value and leaves the second flag false.
 */
export type UserKind = 'application' | 'elevated';

/** Which mail becomes a row, as its owner chose. */
export const FILTER_WORDS = ['all', 'replies', 'contacts', 'records', 'none'] as const;
export type FilterWord = (typeof FILTER_WORDS)[number];

export const FILTER_VALUES: Readonly<Record<FilterWord, number>> = {
  all: IncomingFilter.All,
  replies: IncomingFilter.Replies,
  contacts: IncomingFilter.LeadsContactsAccounts,
  records: IncomingFilter.EmailEnabledRecords,
  none: IncomingFilter.None,
};

/** How far the app for Outlook is installed. */
export const OUTLOOK_APP_WORDS = ['notInstalled', 'installing', 'installed', 'failed', 'upgrade'] as const;
export type OutlookAppWord = (typeof OUTLOOK_APP_WORDS)[number];

/** An item that was not synchronized. */
export interface ItemSeed {
  /** As the column of the error has it, such as `NoRecipientMatch`. */
  code: string;
  number?: number;
  /** Before the tenant's beginning. */
  hoursAgo: number;
  retries?: number;
}

export const WAITING_STATES = ['pendingSend', 'sending', 'failed'] as const;

/** A mail that waits or failed. */
export interface WaitingSeed {
  is: (typeof WAITING_STATES)[number];
  hoursAgo: number;
  /** Somebody chose a later time: so many hours after the tenant's beginning. */
  laterInHours?: number;
  attempts?: number;
}

/** What arrives at a mailbox, and what does not. */
export interface ArrivalSeed {
  filter?: FilterWord;
  /** Mail before that day is not taken. */
  startsOn?: Moment;
  outlookApp?: OutlookAppWord;
  /** What the app's installation was refused with. */
  outlookAppError?: string;
  items?: readonly ItemSeed[];
  waiting?: readonly WaitingSeed[];
  /** When the last mail became a row, before the tenant's beginning. */
  lastReceivedHoursAgo?: number;
}

/** Settings of email that a scenario has otherwise than a fresh organization. */
export interface EmailSettings {
  allowUnresolvedRecipients?: boolean;
  unresolvedIfSeveralMatch?: boolean;
  correlation?: boolean;
  folderTracking?: boolean;
  ignoreInternalEmail?: boolean;
  /** Switches of `orgdborgsettings`, by their documented names. */
  switches?: Readonly<Record<string, boolean>>;
}

/** What a mailbox starts out as; sides not named are those of a mailbox nobody touched. */
export interface MailboxSeed {
  sides?: Partial<Omit<Sides, 'policy' | 'test'>>;
  exchange?: Partial<ExchangeFacts>;
  /** Name of one of the scenario's own profiles; the default one where nothing is told. */
  profile?: string;
  /**
   * Its failed directions left alerts, as a test would have: with what holds the mailbox back, or the fault of its
   * Exchange side, or else with this token. No alerts where absent.
   */
  alert?: string | null;
  arrival?: ArrivalSeed;
}

/** An email server profile that somebody made, beside or instead of the one that appears by itself. */
export interface ScenarioProfile {
  name: string;
  connects: 'serverToServer' | 'other';
  active: boolean;
}

export interface ScenarioUser extends MailboxSeed {
  /** Full name; the address is made of `alias` and the scenario's domain. */
  name: string;
  alias: string;
  /** Who a caller can be: the id that callers choose this user by. */
  persona?: string;
  tenantRoles?: readonly TenantRole[];
  /** A person whose roles last, unless told. */
  kind?: UserKind;
  /** Ids of security roles in the catalog. */
  roles: readonly string[];
  /** Names of privileges that the roles of this user are short of: the user has copies of them without these. */
  without?: readonly string[];
}

/** A team: its members have its roles beside their own. */
export interface ScenarioTeam {
  name: string;
  /** Aliases of users. */
  members: readonly string[];
  /** Ids of security roles in the catalog. */
  roles: readonly string[];
}

export interface ScenarioQueue extends MailboxSeed {
  name: string;
  alias: string;
  /** Alias of the user who owns it; the first user unless told. */
  owner?: string;
}

/** A simulated tenant at its start. Data only: no expression, no code. */
export interface Scenario {
  id: string;
  title: { en: string; sl: string };
  /** Where Dynamics 365 and Exchange run; online unless told. */
  deployment?: Deployment;
  exchange?: Deployment;
  organizationFacts?: GivenOrganizationFacts;
  /** Exchange Online asks for an approval even where the organization does not (decisions 8). */
  strictApproval?: boolean;
  /** The tenant's time at its start; the time of day where it is begun unless told. */
  startsOn?: Moment;
  /** Version that `RetrieveVersion` answers; it decides the permission edition in force. */
  version: string;
  domain: string;
  organization: string;
  /** Simulated seconds a real second takes. */
  speed: number;
  /** Simulated seconds that one mailbox's test takes, from and to (decisions 15). */
  testSeconds: readonly [number, number];
  requireApproval: { users: boolean; queues: boolean };
  emailSettings?: EmailSettings;
  /** Whether the new users' defaults are already on server-side synchronization. */
  defaultsAreServerSide: boolean;
  /** All that there are, the first the default one; the one that appears by itself where absent. */
  profiles?: readonly ScenarioProfile[];
  users: readonly ScenarioUser[];
  teams?: readonly ScenarioTeam[];
  queues: readonly ScenarioQueue[];
}
