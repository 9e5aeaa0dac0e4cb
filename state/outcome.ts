/** What a command came to, for the bar above the grid. */
export interface Outcome {
  /** Names the command, such as `approve`. */
  command: PracticeCommand;
  done: number;
  refused: readonly { name: string; message: string; status: number }[];
  /** Mailboxes that a profile's test left out, and why. */
  skipped?: readonly { name: string; reason: SkipReason }[];
}

export type SkipReason = 'inactive' | 'noDirection' | 'underTest';

export type PracticeCommand =
  | 'applyDefaults'
  | 'edit'
  | 'approve'
  | 'reject'
  | 'test'
  | 'activate'
  | 'deactivate'
  | 'saveMailbox'
  | 'setDefaultProfile'
  | 'testProfile'
  | 'saveDefaults'
  | 'saveApprovalSwitches'
  | 'addPrivilege'
  | 'assignRole';
