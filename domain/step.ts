import type { MailboxCheckName, TenantCheckName } from './checks';

/** A choice that the procedure leaves to the administrator; the branches not chosen are not needed. */
export type ChoiceGroup = 'configurationMethod' | 'approvalPolicy' | 'testScope';

/** Whether a step has to be taken at all (decisions 28). */
export type Need =
  | { kind: 'always' }
  | { kind: 'oneOf'; group: ChoiceGroup; option: string }
  | { kind: 'when'; check: TenantCheckName }
  | { kind: 'optional' };

/** What proves a step done. Mailbox checks are done at n of n of the chosen mailboxes. */
export type DoneWhen =
  | { by: 'person' }
  | { by: 'choice'; group: ChoiceGroup }
  | { by: 'tenant'; check: TenantCheckName }
  | { by: 'mailboxes'; check: MailboxCheckName };

/** Who may take a step. `approver` is answered by the permission rules, never by a list. */
export type Actor =
  | 'tenantAdministrator'
  | 'systemAdministrator'
  | 'systemAdministratorOrCustomizer'
  | 'systemAdministratorWithMailboxAccess'
  | 'approver'
  | 'anyone';

/** A way through a client's menus, as ids of terms in the catalog. */
export interface Place {
  path: readonly string[];
  /** The view to switch to once there. */
  view?: string;
  /** The command to press there. */
  command?: readonly string[];
}

export interface Step {
  id: string;
  phase: string;
  need: Need;
  doneWhen: DoneWhen;
  who: Actor;
  /** `true` where `who` rests on our inference (decisions 27). */
  whoInferred?: boolean;
  where: {
    /** Null where the documents know no such place: the step is taken outside the client. */
    legacy: Place | null;
    current: Place | null;
  };
  /** Practice client screen that this step is taken on. */
  screen?: string;
  sources: readonly string[];
  quirks?: readonly string[];
  disagreements?: readonly string[];
}

export interface Phase {
  id: string;
  steps: readonly Step[];
}

/** The sentences of one step in one language. `[[termId]]` stands for a label of the product. */
export interface StepText {
  title: string;
  why: string;
  /** What to do in the legacy client, one sentence an action. */
  what: readonly string[];
  /** What differs in the current client; absent where nothing does. */
  current?: readonly string[];
}

/** What else one may want to know of a step. */
export interface StepDetails {
  /** What proves it done, in the reader's words. */
  proof: string;
  pitfalls: readonly string[];
}
