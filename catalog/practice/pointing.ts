import type { ProcedureStep, StepId } from '../procedure';
import type { TermId } from '../terms';
import { type ClientEdition, type PracticeScreen, samePlace } from './screens';

/** One thing to point at in the practice client, in the order in which a step passes them. */
export type Target =
  | { at: 'screen'; screen: PracticeScreen }
  /** The view picker, until it shows this view. */
  | { at: 'view'; label: TermId }
  /** The rows, until one is selected. */
  | { at: 'rows' }
  /** A command, field or button by the id of its label. */
  | { at: 'label'; label: TermId };

/** Commands that need records to be selected first. */
const ON_RECORDS: readonly TermId[] = [
  'command.edit',
  'command.applyDefaultEmailSettings',
  'command.testEnableMailbox',
  'command.testEnableMailboxes',
  'command.moreCommands',
  'command.approveEmail',
  'command.setAsDefault',
];

/** What else stands on a step's way, before the commands that its menus name. */
const BEYOND: Readonly<Partial<Record<StepId, readonly TermId[]>>> = {
  'profile.setDefault': ['command.setAsDefault'],
  'access.mailboxTable': ['tab.coreRecords', 'command.save'],
  'privilege.assign': ['tab.businessManagement', 'privilege.approveEmailAddresses', 'command.save'],
  'role.assign': ['tab.members'],
  'approval.removeRequirement': ['checkBox.approvedUsersOnly', 'checkBox.approvedQueuesOnly'],
};

/** Commands that open a dialog, which the menus do not tell. */
const ASKED_FIRST: readonly StepId[] = ['mailboxes.test', 'profile.testAll', 'act.primaryOrg'];

/** What a step's way leads past in a client; empty where the step is taken elsewhere. */
export function targetsOf(step: ProcedureStep, client: ClientEdition): readonly Target[] {
  const place = step.where[client] ?? step.where.legacy;
  if (!step.screen) return [];
  const commands = [
    ...(BEYOND[step.id] ?? []),
    ...(place?.command ?? []),
    ...(step.id === 'act.primaryOrg' ? (['checkBox.syncThisOrgOnly'] as const) : []),
    ...(ASKED_FIRST.includes(step.id) ? (['command.ok'] as const) : []),
  ];
  const first = commands[0];
  return [
    { at: 'screen', screen: samePlace(step.screen, client) },
    ...(place?.view?.startsWith('view.') ? [{ at: 'view', label: place.view } as const] : []),
    ...(first && ON_RECORDS.includes(first) ? [{ at: 'rows' } as const] : []),
    ...commands.map((label): Target => ({ at: 'label', label })),
  ];
}
