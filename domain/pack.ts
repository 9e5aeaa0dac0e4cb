/** A scenario pack: a tenant at its start, what goes wrong in it, and what somebody is to make of it. Data only. */
import type { Answers } from './arrival/answers';
import type { Missing } from './arrival/missing';
import type { ExchangeFacts, GivenOrganizationFacts } from './exchange-side';
import type { Direction, LifecycleState } from './lifecycle';
import type { FilterWord, MailboxSeed, Scenario } from './scenario';

export const PACK_FORMAT = 'mailbox-coach-scenario';
export const PACK_VERSION = 1;

/** A sentence by language tag; English is always there and stands in for what is missing. */
export type LocalizedText = { en: string; sl?: string } & Readonly<Record<string, string>>;

export function inLanguage(text: LocalizedText, language: string): string {
  return text[language] ?? text.en;
}

/** Mailboxes of the pack: by alias, by the deal that they got, or all active ones of a kind. */
export type MailboxChoice =
  | { aliases: readonly string[] }
  | { deal: string }
  | { all: 'users' | 'queues' | 'mailboxes' };

/** The mailbox whose cause is asked for: by alias, or the first that the deal fell to. */
export type CauseMailbox = string | { deal: string };

/** What has to be true at the end. */
export type Goal = {
  id: string;
  text: LocalizedText;
  /** Its weight among the goals; 1 unless told. */
  points?: number;
} & (
  | {
      is: 'mailboxes';
      mailboxes: MailboxChoice;
      state: LifecycleState;
      /** Directions that have to be enabled, each of them. */
      directions?: readonly Direction[];
    }
  | {
      is: 'organization';
      requireApproval?: { users?: boolean; queues?: boolean };
      /** The defaults of new mailboxes: all on server-side synchronization, with the Exchange Online profile. */
      defaultsAreServerSide?: true;
    }
  /** The trainee names the cause: ids of the catalogue of causes, any of which is right. */
  | {
      is: 'cause';
      mailbox: CauseMailbox;
      causes: readonly string[];
      /** What is missing although the mailbox is enabled, and what the story tells of it. */
      asked?: { missing: Missing; answers?: Answers };
    }
  /** What the owners of these mailboxes chose, and may. */
  | {
      is: 'arrives';
      mailboxes: MailboxChoice;
      /** Any of these is right. */
      filter?: readonly FilterWord[];
      /** Names of privileges, each of which the owner has to have. */
      privileges?: readonly string[];
    }
);

export const CONDUCT_RULES = [
  'leastPrivilege',
  'needlessTest',
  'detour',
  'approvalRequirementRemoved',
  'syncStolen',
  'needlessRequest',
  'disturbed',
] as const;

/** What must not happen on the way. */
export type ConductRule = (typeof CONDUCT_RULES)[number];

export interface Conduct {
  rule: ConductRule;
  /** Points that each time costs, of the hundred. */
  cost: number;
  /** So many times are forgiven. */
  free?: number;
}

export interface Hint {
  id: string;
  text: LocalizedText;
  cost: number;
}

/** When something begins: so long after the start by the tenant's clock, or when a mailbox first stands somewhere. */
export type FaultStart = { after: string } | { when: { mailbox: string; is: LifecycleState } };

export type PackFault = { start: FaultStart } & (
  | { of: 'mailbox'; mailbox: string; exchange: Partial<ExchangeFacts> }
  | { of: 'organization'; facts: GivenOrganizationFacts }
  | { of: 'row'; mailbox: string; happens: 'deactivated' | 'addressChanged' | 'profileRemoved' }
  | { of: 'profile'; profile: string; happens: 'deactivated' | 'deleted' }
);

/** Mailboxes drawn by the seed, and what they are given. */
export interface Deal {
  id: string;
  /** Aliases among which is drawn; every mailbox without a role of its own in the pack unless told. */
  among?: readonly string[];
  count: number;
  seed: MailboxSeed;
  /** The cause that a diagnosis finds: what a check of the pack looks for. */
  cause?: string;
}

/** How an exercise is sat as an exam: what tells causes is closed until it ends. */
export interface ExamRules {
  /** `none`: it cannot be paused. Otherwise a pause hides what is to be read, and its length is on the record. */
  pauses?: 'none' | 'onRecord';
  /** Minutes by the clock on the wall, from the beginning: pauses, and a browser that was closed, count. */
  wallMinutes?: number;
  /** Attempts that one browser may begin; any number unless told. All of them are counted on the record. */
  attempts?: number;
  /** `byTrainee`: the name or code of who sits it decides the variant. Drawn anew unless told. */
  variant?: 'drawn' | 'byTrainee';
}

export interface ScenarioPack {
  format: typeof PACK_FORMAT;
  version: typeof PACK_VERSION;
  id: string;
  /** The edition of the content: raised whenever the pack changes. */
  revision: number;
  title: LocalizedText;
  /** One sentence for the list. */
  summary: LocalizedText;
  /** Paragraphs that the trainee begins with. */
  story: readonly LocalizedText[];
  level: 'basic' | 'advanced' | 'exam';
  /** What one should know afterwards, and may be told before: the title of what is learned. */
  lesson?: LocalizedText;
  /** Paragraphs that are told when it has ended: what was amiss, how one sees it, and why the way is the way. */
  debrief?: readonly LocalizedText[];
  tenant: Omit<Scenario, 'id' | 'title'>;
  variation?: { deals: readonly Deal[] };
  faults?: readonly PackFault[];
  goals: readonly Goal[];
  conduct?: readonly Conduct[];
  hints?: readonly Hint[];
  limits?: { minutes?: number };
  /** It is an exam; an exercise where absent. */
  exam?: ExamRules;
  /** Points of the hundred that pass; 70 unless told. */
  passAt?: number;
}

export const PASS_AT = 70;
