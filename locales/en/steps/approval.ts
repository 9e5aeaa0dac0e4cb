import type { StepIdOf } from '../../../catalog/procedure';
import type { StepText } from '../../../domain/step';

export const approval = {
  'version.check': {
    title: 'Read the version of Dynamics 365',
    why: 'Who may approve depends on the version, and the change reached one region after another.',
    what: [
      'Select the button [[menu.userSettings]] at the top right.',
      'Select [[menu.about]] and read the version number.',
      'Compare it with 9.1.0.5805: from there on, either of two pairs of roles may approve for Exchange Online.',
    ],
    current: ['The newest page has the same way at the upper right: [[menu.userSettings]] > [[menu.about]].'],
  },
  'approve.decide': {
    title: 'Decide whether approval is required',
    why: 'By default, mail is processed only for approved addresses. Your organization keeps this rule or drops it.',
    what: [
      'Make sure that the person deciding holds roles that qualify by the permission model.',
      'Choose to require approval, and the next steps assign the privilege and the role and approve the mailboxes.',
      'Choose to remove the requirement, and one change of settings takes their place.',
    ],
  },
  'privilege.assign': {
    title: 'Put the approval privilege on a role',
    why: 'Whoever approves the addresses of others needs this privilege through one of their security roles.',
    what: [
      'Open [[siteMap.settings]] > [[siteMap.security]] > [[siteMap.securityRoles]].',
      'Open a security role and its tab [[tab.businessManagement]].',
      'Under [[section.miscellaneousPrivileges]] set a level for [[privilege.approveEmailAddresses]].',
    ],
    current: [
      'Open [[current.settings]] > [[current.usersAndPermissions]] > [[current.securityRoles]] and the role.',
      'On the tab [[current.miscellaneousPrivileges]] choose [[current.showOnlyUnassignedPrivileges]] to find it quickly.',
    ],
  },
  'role.assign': {
    title: 'Give the role to the approver',
    why: 'The privilege works only once a person holds the role, and that person needs a qualifying pair of roles as well.',
    what: [
      'Open [[siteMap.settings]] > [[siteMap.security]] > [[siteMap.users]] and the user who will approve.',
      'Select [[command.manageRoles]] and give the role that carries [[privilege.approveEmailAddresses]].',
      'Check that this user holds [[role.dynamicsSystemAdmin]] and also [[role.globalAdmin]] or [[role.exchangeAdmin]].',
      'Tick the step yourself, because the guide does not see tenant roles.',
    ],
    current: [
      'Open [[current.settings]] > [[current.usersAndPermissions]] > [[siteMap.users]], the user, and [[command.manageRoles]].',
      'By the newest page, [[role.delegatedMailboxApprover]] with [[role.systemAdministrator]] qualifies too, from 9.2.22104.00170.',
      'Only [[role.globalAdmin]] or [[role.exchangeAdmin]] can assign that role, and only to users, not to teams.',
    ],
  },
  'mailboxes.approve': {
    title: 'Approve the addresses of the mailboxes',
    why: 'As long as approval is required, mail of an unapproved address is blocked in both directions.',
    what: [
      'Open [[siteMap.settings]] > [[siteMap.emailConfiguration]] > [[siteMap.mailboxes]].',
      'Switch to the view [[view.activeMailboxes]].',
      'Select the mailboxes that you want to approve.',
      'Select [[command.moreCommands]] > [[command.approveEmail]].',
      'Select [[command.ok]].',
    ],
    current: [
      'Open [[current.settings]] > [[current.email]] > [[current.mailboxes]]; [[command.approveEmail]] is on the command bar itself.',
      'For your own mailbox the command can be hidden; [[command.testEnableMailbox]] then approves it if you may approve yourself.',
      "You may approve your own address, never a queue's, if it is your user name (UPN), you may write to the mailbox, and the organization asks for no privilege or you hold it.",
    ],
  },
  'approval.removeRequirement': {
    title: 'Remove the requirement',
    why: 'Once the requirement is gone, mail is processed for addresses that nobody approved.',
    what: [
      'Open [[siteMap.settings]] > [[siteMap.administration]] > [[siteMap.systemSettings]] and the tab [[tab.email]].',
      'Find the section [[section.unapprovedProcessing]].',
      'Clear [[checkBox.approvedUsersOnly]].',
      'Clear [[checkBox.approvedQueuesOnly]].',
      'Select [[command.ok]].',
    ],
    current: [
      'Open [[current.settings]] > [[current.email]] > [[current.emailSettings]] and find [[current.securityAndPermissions]].',
      'Turn off [[current.approvedUsersOnly]] and [[current.approvedQueuesOnly]].',
      'Select [[current.save]].',
    ],
  },
} satisfies Record<StepIdOf<'approval'>, StepText>;
