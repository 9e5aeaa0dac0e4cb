import type { TermId } from './terms';

/** A place where the source document misleads. The steps concerned name it; its sentence is in the locales. */
export interface Quirk {
  terms: readonly TermId[];
}

export const quirks = {
  activeMailboxesView: { terms: ['view.activeMailboxes', 'view.activeMailboxesMistranslated'] },
  twoWordsForActive: { terms: ['view.activeEmailServerProfiles', 'view.activeMailboxes'] },
  commonReadsAsGeneral: { terms: ['navigation.common', 'navigation.alerts'] },
  notApplicableReadsAsUnavailable: { terms: ['answer.notApplicable'] },
  exchangeAdminReadsAsServerAdmin: { terms: ['role.exchangeAdmin'] },
  emailDroppedFromDefaults: {
    terms: ['command.applyDefaultEmailSettings', 'caption.applyDefaultEmailSettings'],
  },
  miscellaneousReadsAsOther: { terms: ['section.miscellaneousPrivileges'] },
  lostEllipsis: { terms: ['command.moreCommands'] },
  flattenedFootnotes: { terms: ['answer.yes', 'answer.no', 'heading.permissionModel'] },
  missingFlowChart: { terms: ['heading.requireAdminApproval'] },
  missingExchangeLinks: { terms: [] },
  mergedEmailFields: {
    terms: ['field.incomingAndOutgoingEmail', 'field.incomingEmail', 'field.outgoingEmail'],
  },
  singularTestCommand: { terms: ['command.testEnableMailbox', 'command.testEnableMailboxes'] },
  routerForAppointments: {
    terms: [
      'field.appointmentsContactsTasks',
      'option.serverSideSynchronizationOrEmailRouter',
      'option.serverSideSynchronization',
    ],
  },
  approvalOnlyAfterChange: { terms: ['command.approveEmail'] },
} as const satisfies Record<string, Quirk>;

export type QuirkId = keyof typeof quirks;
