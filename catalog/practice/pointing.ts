import type { ProcedureStep, StepId } from '../procedure';
import { APPROVE_PRIVILEGE } from '../security-roles';
import type { TermId } from '../terms';
import { type ClientEdition, type PracticeScreen, samePlace } from './screens';

/** One thing to point at in the practice client, in the order in which a step passes them. */
export type PointedAt =
  | { at: 'screen'; screen: PracticeScreen }
  /** The view picker, until it shows this view. */
  | { at: 'view'; label: TermId }
  /** The rows, until one is selected. */
  | { at: 'rows' }
  /** The level of a privilege. */
  | { at: 'privilege'; privilege: string }
  /** A command, field or button by the id of its label. */
  | { at: 'label'; label: TermId };

/** The anchor of a target that is one thing by itself. */
export function anchorOf(target: PointedAt): string | null {
  if (target.at === 'label') return target.label;
  return target.at === 'privilege' ? target.privilege : null;
}

/** The value that the procedure wants of a field; of any other field, any value will do. */
const WANTED: Readonly<Record<string, string>> = {
  'field.incomingEmail': '2',
  'field.outgoingEmail': '2',
  'field.appointmentsContactsTasks': '1',
};

/** Whether the field with an anchor holds what its step asks for. */
export function isWanted(anchor: string, value: string): boolean {
  if (anchor.startsWith('prv')) return value === 'organization';
  return anchor in WANTED ? value === WANTED[anchor] : value !== '';
}

/** Commands that need records to be selected first. */
const ON_RECORDS: readonly TermId[] = [
  'command.edit',
  'command.applyDefaultEmailSettings',
  'command.testEnableMailbox',
  'command.testEnableMailboxes',
  'command.moreCommands',
  'command.approveEmail',
  'command.setAsDefault',
  'command.manageRoles',
];

const METHODS: readonly TermId[] = [
  'field.serverProfile',
  'field.incomingEmail',
  'field.outgoingEmail',
  'field.appointmentsContactsTasks',
];

/** What else stands on a step's way, before the commands that its menus name. */
function before(step: StepId, client: ClientEdition): readonly PointedAt[] {
  const labels = (...all: TermId[]): PointedAt[] => all.map((label) => ({ at: 'label', label }));
  switch (step) {
    case 'profile.setDefault':
      return labels('command.setAsDefault');
    case 'defaults.configure':
      return labels(...METHODS);
    case 'access.mailboxTable':
      return [
        ...labels('tab.businessManagement'),
        { at: 'privilege', privilege: 'prvReadMailbox' },
        { at: 'privilege', privilege: 'prvWriteMailbox' },
        ...labels('command.save'),
      ];
    case 'privilege.assign':
      return [
        ...labels(client === 'current' ? 'current.miscellaneousPrivileges' : 'tab.businessManagement'),
        { at: 'privilege', privilege: APPROVE_PRIVILEGE },
        ...labels('command.save'),
      ];
    case 'approval.removeRequirement':
      return client === 'current'
        ? labels('current.approvedUsersOnly', 'current.approvedQueuesOnly')
        : labels('checkBox.approvedUsersOnly', 'checkBox.approvedQueuesOnly');
    default:
      return [];
  }
}

/** Commands that open a dialog, which the menus do not tell. */
const ASKED_FIRST: readonly StepId[] = ['role.assign', 'mailboxes.test', 'profile.testAll', 'act.primaryOrg'];

/** What a step's way leads past in a client; empty where the step is taken elsewhere. */
export function targetsOf(step: ProcedureStep, client: ClientEdition): readonly PointedAt[] {
  const place = step.where[client] ?? step.where.legacy;
  if (!step.screen) return [];
  const [opening, ...others] = place?.command ?? [];
  const commands = [
    ...(opening ? [opening] : []),
    // Change Multiple Records has the fields in its dialog.
    ...(step.id === 'mailboxes.bulkEdit' ? METHODS : []),
    ...others,
    ...(step.id === 'act.primaryOrg' ? (['checkBox.syncThisOrgOnly'] as const) : []),
    ...(ASKED_FIRST.includes(step.id) ? (['command.ok'] as const) : []),
  ];
  const way = [...before(step.id, client), ...commands.map((label): PointedAt => ({ at: 'label', label }))];
  const [first] = way;
  return [
    { at: 'screen', screen: samePlace(step.screen, client) },
    ...(place?.view?.startsWith('view.') ? [{ at: 'view', label: place.view } as const] : []),
    ...(first?.at === 'label' && ON_RECORDS.includes(first.label) ? [{ at: 'rows' } as const] : []),
    ...way,
  ];
}
