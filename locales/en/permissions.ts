import type { PermissionReason } from '../../domain/permission';
import type { Answer, Deployment, RoleId } from '../../domain/permission-matrix';
import type { EditionId } from '../../domain/version';

/** The permission explainer in English. */
export const words = {
  intro: 'Who may approve email addresses, as the documents of each time say it.',
  shownOnly: 'The switch changes only which table is shown, not the rule of the tenant.',
  privilege: 'Privilege: Approve Email Addresses for Users or Queues',
  privilegeNeeded: 'Every Yes also needs the privilege Approve Email Addresses for Users or Queues.',
  whyHere: 'Choose an answer in the table: the reason for it is told here.',
  caption: 'May a person who holds the roles of a column approve?',
  forYou: 'For you, by the table shown',
  footnotesTitle: 'Footnotes',
  pending: 'announced, not yet in force',
  since: 'from version {version}',
  both: 'both roles',
  unknownVersion: 'The version of the tenant could not be read.',
  editions: {
    M0: { title: 'Before the change', detail: 'The page of 2018-09-08: a Global admin approves.' },
    M1: { title: 'Source document', detail: 'The page of 2019-05-29, from version 9.1.0.5805.' },
    M2: { title: 'Current', detail: 'The page of 2025-06-27, from version 9.2.22104.00170.' },
  } satisfies Record<EditionId, { title: string; detail: string }>,
  rows: {
    'online-online': 'Dynamics 365 online with Exchange Online',
    'online-onprem': 'Dynamics 365 online with Exchange on-premises',
    'onprem-online': 'Dynamics 365 on-premises with Exchange Online',
    'onprem-onprem': 'Dynamics 365 on-premises with Exchange on-premises',
  } satisfies Record<`${Deployment}-${Deployment}`, string>,
  roles: {
    GA: 'Global admin',
    EA: 'Exchange admin',
    SA: 'System Administrator',
    SvcA: 'Dynamics 365 service admin',
    DMA: 'Delegated Mailbox Approver',
  } satisfies Record<RoleId, string>,
  answers: { yes: 'Yes', no: 'No', notApplicable: 'n/a', notDocumented: 'not documented' } satisfies Record<
    Answer,
    string
  >,
  reasons: {
    'self-approval': {
      why: 'It is one’s own mailbox, and the conditions for approving it oneself are met.',
      change: 'Nothing more is needed.',
    },
    'pair-held': {
      why: 'A qualifying combination of roles is held, and the privilege.',
      change: 'Nothing more is needed.',
    },
    'onprem-sysadmin': {
      why: 'Here System Administrator with the privilege is enough.',
      change: 'Involving the Exchange administrator is recommended.',
    },
    'missing-privilege': {
      why: 'The roles would do, but the approval privilege is missing.',
      change: 'A System Administrator puts the privilege on one of your security roles.',
    },
    'needs-tenant-role': {
      why: 'System Administrator alone is not enough here.',
      change: 'Add Exchange admin or Global admin, or have somebody who holds the pair approve.',
    },
    'needs-system-administrator': {
      why: 'The role counts only together with System Administrator.',
      change: 'Add the System Administrator role in Dynamics 365.',
    },
    'service-admin-never-enough': {
      why: 'Dynamics 365 service admin never qualifies for approving.',
      change: 'Have somebody approve who holds a qualifying pair of roles.',
    },
    'no-qualifying-role': {
      why: 'No role that the table knows is held.',
      change: 'Have somebody approve who holds a qualifying pair of roles.',
    },
    'tenant-roles-do-not-apply': {
      why: 'Roles of Microsoft 365 do not come into it in this combination.',
      change: 'A System Administrator with the privilege approves here.',
    },
    'not-documented': {
      why: 'The documents of that time say nothing about this combination.',
      change: 'Look at a later edition.',
    },
  } satisfies Record<PermissionReason, { why: string; change: string }>,
  footnotes: {
    M0: {},
    M1: {
      '1': 'Involving the Exchange administrator in your own process is recommended.',
      '2': 'Applies from version 9.1.0.5805.',
      '3': 'Announced without a version; not yet in force at the date of the page.',
    },
    M2: {
      '1': 'Applies from version 9.2.22104.00170.',
      '2': 'Involving the Exchange administrator in your own process is recommended.',
    },
  } satisfies Record<EditionId, Record<string, string>>,
};
