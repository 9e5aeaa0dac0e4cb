import type { PhaseId, StepId, StepOption } from '../../../catalog/procedure';
import type { Actor, ChoiceGroup, StepText } from '../../../domain/step';
import { afterwards } from './afterwards';
import { approval } from './approval';
import { defaults } from './defaults';
import { mailboxes } from './mailboxes';
import { prepare } from './prepare';
import { profile } from './profile';
import { test } from './test';

const steps: Record<StepId, StepText> = {
  ...prepare,
  ...profile,
  ...defaults,
  ...mailboxes,
  ...approval,
  ...test,
  ...afterwards,
};

const phases: Record<PhaseId, { title: string; detail: string }> = {
  prepare: { title: 'Prepare Exchange', detail: 'The subscription exists, and mailboxes can be reached.' },
  profile: {
    title: 'Connection profile',
    detail: 'The profile for Exchange Online exists and is the default.',
  },
  defaults: { title: 'Defaults', detail: 'New mailboxes are configured by themselves.' },
  mailboxes: {
    title: 'Existing mailboxes',
    detail: 'Older mailboxes get profile and synchronization methods.',
  },
  approval: { title: 'Approval', detail: 'Addresses are approved, or approval is no longer required.' },
  test: { title: 'Test', detail: 'Mailboxes are tested and enabled.' },
  afterwards: { title: 'Afterwards', detail: 'What failed is looked at and repaired.' },
};

const choices: { [G in ChoiceGroup]: Record<StepOption<G>, { title: string; detail: string }> } = {
  configurationMethod: {
    applyDefaults: {
      title: 'Apply the defaults',
      detail: 'The mailboxes take the defaults; by default they are tested and enabled right away.',
    },
    bulkEdit: {
      title: 'Edit the mailboxes',
      detail: 'You set profile and methods on several mailboxes at once; the test follows later.',
    },
  },
  approvalPolicy: {
    require: {
      title: 'Require approval',
      detail: 'A person with the privilege and a qualifying pair of roles approves each address.',
    },
    remove: {
      title: 'Remove the requirement',
      detail:
        'Microsoft does not recommend it: a mailbox could be synchronized without proper authorization.',
    },
  },
  testScope: {
    selected: { title: 'Selected mailboxes', detail: 'Tests and enables the mailboxes that you select.' },
    wholeProfile: {
      title: 'The whole profile',
      detail: 'Tests and enables all mailboxes of the profile in a background job.',
    },
  },
};

const actors: Record<Actor, string> = {
  tenantAdministrator: 'Tenant administrator',
  systemAdministrator: 'System administrator',
  systemAdministratorOrCustomizer: 'System administrator or system customizer',
  systemAdministratorWithMailboxAccess: 'System administrator with read and write access to mailboxes',
  approver: 'Approver, by the permission rules',
  anyone: 'Anyone',
};

/** The checklist: its steps and phases, what is left to choose, and who may take a step. */
export const words = { steps, phases, choices, actors };
