import type { DisagreementId, PositionId } from '../../catalog/disagreements';
import type { QuirkId } from '../../catalog/quirks';

/** What to know where the source document misleads. */
const quirks: Record<QuirkId, string> = {
  activeMailboxesView:
    'The source document calls this view [[view.activeMailboxesMistranslated]]. Taken literally it means queues only; choose [[view.activeMailboxes]].',
  twoWordsForActive:
    'The source document has two Slovenian words for "active": see [[view.activeEmailServerProfiles]] and [[view.activeMailboxes]].',
  commonReadsAsGeneral:
    'The Slovenian word for [[navigation.common]] also suggests a general tab. Look among the related records instead.',
  notApplicableReadsAsUnavailable:
    'The Slovenian legend explains n/a as "not available". It means [[answer.notApplicable]]: the case does not arise.',
  exchangeAdminReadsAsServerAdmin:
    'The Slovenian name of [[role.exchangeAdmin]] sounds like an administrator of your own server. It is a role of the tenant.',
  emailDroppedFromDefaults:
    'The Slovenian name of [[command.applyDefaultEmailSettings]] leaves out the word for email; the picture caption keeps it.',
  miscellaneousReadsAsOther:
    'The Slovenian name of [[section.miscellaneousPrivileges]] says only "other privileges". It is the same section.',
  lostEllipsis:
    'The source document prints empty brackets where [[command.moreCommands]] has three dots. Look for the dots on the command bar.',
  flattenedFootnotes:
    'In the permission table, digits before [[answer.yes]] and [[answer.no]] are footnote marks that lost their raised position.',
  missingFlowChart:
    'The flow chart under [[heading.requireAdminApproval]] is missing in the source document. This step takes its place.',
  missingExchangeLinks:
    'The source document announces links about Exchange Online, but the list after the colon is missing.',
  mergedEmailFields:
    'The source document runs [[field.incomingAndOutgoingEmail]] together. They are two fields; set both.',
  singularTestCommand:
    '[[command.testEnableMailbox]] is singular in both languages, yet it takes all the mailboxes that you select.',
  routerForAppointments:
    'For [[field.appointmentsContactsTasks]] the source document gives the router option. We take this to mean [[option.serverSideSynchronization]].',
  approvalOnlyAfterChange:
    'Only this edition says that approval is needed just after an address change. Do not rely on it for new mailboxes.',
};

/** What the documents say where they disagree, and what the guide makes of it. */
const disagreements: {
  [D in DisagreementId]: { question: string; positions: Record<PositionId<D>, string>; guide: string };
} = {
  approvalNeeded: {
    question: 'When is approval needed?',
    positions: {
      everyMailboxFirst: 'Each user or queue mailbox, before it may process email.',
      afterAddressChange: "Only when a user's address has changed in Dynamics 365.",
      newOrChanged: 'New, updated and changed mailboxes.',
      eachMailbox: 'Each mailbox.',
      notSaid: 'The sentence on changed addresses no longer appears.',
    },
    guide: 'Approve every mailbox that is not [[approval.approved]] yet, and again after an address change.',
  },
  removalSuffices: {
    question: 'Is it enough to remove the requirement when you use Exchange Online?',
    positions: {
      suffices: 'Yes: mailboxes then need no approval.',
      stillNeeded: 'No: with [[profile.microsoftExchangeOnline]], [[role.globalAdmin]] must still approve.',
      sentenceGone: 'The sentence that demanded approval all the same is gone.',
    },
    guide: 'The guide follows the source document. If a test still asks for approval, approve that mailbox.',
  },
  delegatedApproverAlone: {
    question: 'Does [[role.delegatedMailboxApprover]] suffice alone?',
    positions: {
      withSystemAdministrator: 'No: [[role.systemAdministrator]] is needed as well.',
      pairOrRole:
        'Yes: either this role, or [[role.exchangeAdmin]] together with [[role.systemAdministrator]].',
      roleSuffices: 'A user with this role can approve; no other role is named.',
    },
    guide: 'The guide asks for both roles, as the newest procedure page does.',
  },
  tenantApprover: {
    question: 'Who can approve on the side of the tenant?',
    positions: {
      globalAdminOnly: 'Only [[role.globalAdmin]].',
      qualifyingPair:
        '[[role.globalAdmin]] or [[role.exchangeAdmin]], each together with [[role.systemAdministrator]].',
      permissionModel: 'Whoever the permission model names.',
    },
    guide: 'The guide follows the permission model of the edition shown.',
  },
  onPremisesExchange: {
    question: 'Who can approve when Dynamics 365 is online and Exchange is on-premises?',
    positions: {
      pairAnnounced:
        'Either of two pairs of roles, by a change that is announced without a version; [[role.dynamicsSystemAdmin]] alone cannot.',
      systemAdministratorAlone:
        '[[role.systemAdministrator]] alone can; involving [[role.exchangeAdmin]] is recommended.',
    },
    guide: 'The guide answers by the edition shown. No page says in which version the answer changed.',
  },
  testDuration: {
    question: 'How long does the test take?',
    positions: {
      fewMinutes: 'A few minutes.',
      fifteenMinutes: 'Up to fifteen minutes for incoming and outgoing mail together.',
    },
    guide: 'Wait fifteen minutes before you suspect that a test is stuck.',
  },
  retryRule: {
    question: 'What happens after a failure?',
    positions: {
      afterSomeTime: 'Depending on the error, it is tried again after a while, or the mailbox is disabled.',
      tenRetries:
        'A passing error is retried up to ten times, five minutes apart; after that it counts as permanent.',
      newPermanentError: 'When the retries are used up, a new permanent error with the same code is logged.',
    },
    guide: 'The practice tenant retries ten times, five minutes apart, and then disables the mailbox.',
  },
  appointmentsInterval: {
    question: 'How often are appointments, contacts and tasks synchronized?',
    positions: {
      fiveToTwelveMinutes:
        'Every 5 to 12 minutes, or 5 to 15 together with incoming mail; nothing is guaranteed.',
      fifteenMinutes: 'Every 15 minutes, sometimes sooner.',
    },
    guide: 'Wait fifteen minutes before you look for a fault.',
  },
  crossTenant: {
    question: 'May Exchange Online be in another tenant?',
    positions: {
      supported: 'Yes, with a profile that signs in across tenants.',
      unsupported: 'No, this is not supported.',
    },
    guide: 'The guide stays within one tenant, as the source document does.',
  },
  oneOrganization: {
    question: 'What may only one organization synchronize for a mailbox?',
    positions: {
      emailToo: 'Email as well as appointments, contacts and tasks.',
      appointmentsOnly: 'Appointments, contacts and tasks only.',
      emailRefusedToo: 'The tokens in this article refuse incoming and outgoing email too.',
    },
    guide:
      'Let a single organization synchronize a mailbox. If email is refused as well, look for the other organization first.',
  },
  ewsProtocol: {
    question: 'Does Dynamics 365 online still use EWS to reach Exchange Online?',
    positions: {
      graphByDefault: 'No: the default profile talks to Exchange Online through Graph.',
      onPremisesOnly: 'Only synchronization of Dynamics 365 on-premises is listed as broken without EWS.',
      graphInErrors: 'Its errors speak of a Graph user and of the REST API.',
      beingRemoved: 'Dynamics 365 is among the products whose use of EWS is being removed.',
      ewsRequests: 'Yes: synchronization sends EWS requests, and a 403 is cured in the settings of EWS.',
      ewsColumns: 'Yes: the protocol is given as EWS, and columns of mailbox and profile still speak of it.',
      ewsAcrossTenants:
        'Across tenants yes: such profiles move from EWS to Graph by April 2027, and until then their application has to be on the allow list.',
    },
    guide:
      'Across tenants it is EWS today. Within one tenant it is not established: look into the EWS usage report, or ask Microsoft.',
  },
  routerOption: {
    question: 'Which option do appointments, contacts and tasks take among the defaults?',
    positions: {
      combinedOption: 'The option [[option.serverSideSynchronizationOrEmailRouter]].',
      serverSideOnly: 'The option [[option.serverSideSynchronization]].',
    },
    guide: 'Choose [[option.serverSideSynchronization]]: the field has no option with the router.',
  },
};

/** Remarks on the documents, read when somebody opens them. */
export const words = { quirks, disagreements };
