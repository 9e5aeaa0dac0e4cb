import type { Grant } from '../../domain/least-right';
import type { Sides } from '../../domain/lifecycle';
import type { ClientSight } from '../../domain/permission-client';

type YesNo = Record<'yes' | 'no', string>;

/** The permission oracle in English. Messages with braces are ICU. */
export const words = {
  tabs: {
    label: 'Ways to ask',
    question: 'Ask',
    tenant: 'This tenant',
    privileges: 'Privileges',
    card: 'Card',
  },
  fullTable: 'Whole table',
  compare: {
    label: 'Compare with',
    none: 'nothing',
    was: '{edition}: {answer}',
    added: 'not in {edition}',
    intro: 'Cells that differ from {edition} are marked.',
    noDifference: 'There is no difference to {edition} in the cells that both have.',
  },
  contradictions: 'Where the documents disagree',
  question: {
    intro: 'Put together a person, a mailbox and an organization, and see the answer with its reasons.',
    person: 'The person',
    takeFrom: 'Take from this tenant',
    someone: 'somebody made up',
    mailbox: 'The mailbox',
    of: 'It belongs to',
    user: 'a user',
    queue: 'a queue',
    own: "It is the person's own mailbox",
    stands: 'Its approval now',
    states: {
      noAddress: 'none: it has no address',
      waiting: 'pending',
      approved: 'approved',
      tenantMissing: 'approved in Dynamics 365 only',
      rejected: 'rejected',
    } satisfies Record<Sides['approval'], string>,
    stateNotes: {
      noAddress:
        'Without an address there is nothing to approve, so there is no answer. Give the user or queue an address first.',
      approved: 'It is approved already: nobody has to do anything. The answer holds for approving it again.',
      tenantMissing:
        'The half that Microsoft 365 needs is missing. Somebody who may approve sets it by approving once more (modelled).',
    } satisfies Partial<Record<Sides['approval'], string>>,
    unknownRoles: 'Unknown roles were left out: {roles}. Choose from the list.',
    upn: "Its address is the person's user principal name",
    write: 'The person may write the mailbox',
    organization: 'The organization',
    deployment: 'Dynamics 365',
    exchange: 'Exchange',
    online: 'online',
    onprem: 'on-premises',
    version: 'Version',
    badVersion: 'This is no version, so there is no answer: write four numbers, such as 9.2.22104.170.',
    switch: 'Approving one’s own address asks for the privilege, too',
  },
  answer: {
    title: 'May this person approve?',
    cannotBeSeen: 'Cannot be seen from here',
    ask: 'It depends on this: ask whether the person holds {facts}.',
    chain: 'The rules that led there',
    sees: 'What the person sees',
    least: 'The least that would make it a Yes',
    nothingHelps: 'No right turns this into a Yes by the documents of this edition.',
    grantedBy: 'Granted by',
    together: 'together',
    instead: 'Removing the requirement instead',
    insteadText:
      'Whoever may approve may also clear the two check boxes of the organization. Mailboxes then work without approval.',
    insteadWarning:
      'Microsoft does not recommend it: a mailbox could be synchronized without anybody’s authorization. Whether it is enough with Exchange Online is where documents disagree.',
    test: 'Test & Enable',
    testApproves: 'When this person tests the mailbox, the address is approved on the way.',
    testDoesNot: 'Testing the mailbox approves nothing; without approval the test fails.',
  },
  chain: {
    edition: 'The version of the organization follows the edition “{edition}”.',
    editionInstead:
      'The version is older than the first of “{insteadOf}”, so the edition “{edition}” still holds (inferred).',
    selfUpn: {
      yes: 'The address is the user principal name.',
      no: 'The address is not the user principal name, so nobody approves it for themselves.',
    } satisfies YesNo,
    selfWrite: {
      yes: 'The person may write the mailbox.',
      no: 'The person may not write the mailbox.',
    } satisfies YesNo,
    selfUser: {
      yes: 'The mailbox is a user’s.',
      no: 'The mailbox is a queue’s: no self-approval.',
    } satisfies YesNo,
    selfPrivilege: {
      yes: 'The organization asks for nothing more, or the person holds the privilege.',
      no: 'The organization asks for the privilege, and the person does not hold it.',
    } satisfies YesNo,
    place: 'Row: {place}.',
    column: 'Best column that the person fills: {column}.',
    columnNone: 'The person fills no column of the table.',
    cell: 'The table says {answer}.',
    announced: 'Footnote 3: announced, not yet in force at the date of the page.',
    privilege: {
      yes: 'The person holds the privilege.',
      no: 'The person lacks the privilege.',
    } satisfies YesNo,
  },
  sights: {
    approves: 'The command Approve Email, which works.',
    hiddenTestApproves: 'No command Approve Email; Test & Enable Mailbox approves the address.',
    hiddenOrPrivilegeError: 'No command Approve Email, or an error that names the missing privilege:',
    roleError: 'The command Approve Email, and then this error:',
    nothing: 'Nothing: the case does not arise.',
  } satisfies Record<ClientSight, string>,
  grants: {
    privilege: {
      what: 'the approval privilege',
      who: 'a System Administrator',
      where: 'Settings › Security › Security Roles › Business Management › Miscellaneous Privileges',
    },
    mailboxWrite: {
      what: 'Write on one’s own mailbox',
      who: 'a System Administrator',
      where: 'Settings › Security › Security Roles',
    },
    selfApprovalSwitch: {
      what: 'switching off RequirePrivilegeToSelfApproveEmailAddress',
      who: 'a System Administrator',
      where: 'organization settings (OrgDBOrgSettings)',
    },
    DMA: {
      what: 'the role Delegated Mailbox Approver',
      who: 'a Global admin or Exchange admin, to a user and never to a team',
      where: 'environment › Settings › Users + permissions › Security roles',
    },
    EA: {
      what: 'the role Exchange admin',
      who: 'whoever assigns roles in Microsoft 365 (assumption: a Global admin)',
      where: 'Microsoft 365',
    },
    SA: {
      what: 'the role System Administrator',
      who: 'a System Administrator',
      where: 'Settings › Security › Users',
    },
    GA: {
      what: 'the role Global admin',
      who: 'a Global admin',
      where: 'Microsoft 365',
    },
  } satisfies Record<Grant, { what: string; who: string; where: string }>,
  delegated: {
    title: 'About delegated approvers and teams',
    facts: [
      'Delegated Mailbox Approver is a security role of one environment, from version 9.2.22104.00170.',
      'Only a Global admin or Exchange admin assigns it; anybody else gets the error 0x80090904.',
      'It cannot be given to a team: error 0x80090905.',
      'Other roles count through a team as well, since a privilege held by a team is held by its members.',
    ],
  },
  tenant: {
    intro: 'Who can approve here, by the rules in force and by what can be seen.',
    unknownVersion: 'The version of this tenant could not be read, so its rules are not known.',
    people: 'People with a role or privilege that matters',
    nobody: 'Nobody holds a role or privilege that matters, or the roles could not be read.',
    holds: 'Holds {roles}',
    throughTeam: 'through the team {teams}',
    privilege: 'the approval privilege',
    tenantRoles: 'Roles in Microsoft 365',
    told: 'Dynamics 365 does not show roles in Microsoft 365. Ask the person, and tell it here:',
    notAsked: 'not asked yet',
    fromSimulator: 'as the simulator has it',
    none: 'none of these',
    may: {
      yes: 'Can approve',
      no: 'Cannot approve',
      cannotBeSeen: 'Cannot be seen from here',
      notApplicable: 'Does not come into it',
      notDocumented: 'Not documented',
    } satisfies Record<'yes' | 'no' | 'cannotBeSeen' | 'notApplicable' | 'notDocumented', string>,
    surplus: 'Could still approve without {roles}.',
    idlePrivilege: 'Holds the approval privilege, but no role that makes it count.',
    waiting: 'Mailboxes that wait for approval',
    noneWaiting: 'No mailbox waits for approval.',
    nobodyCan:
      '{count, plural, one {# mailbox cannot be approved by anybody present} other {# mailboxes cannot be approved by anybody present}}',
    perhapsOnly:
      '{count, plural, one {# mailbox depends on roles that cannot be seen} other {# mailboxes depend on roles that cannot be seen}}',
    somebodyCan:
      '{count, plural, one {# mailbox can be approved} other {# mailboxes can be approved}} by {names}',
    partial: 'Not everything could be read: {what}. The answers hold for what was.',
  },
  card: {
    intro: 'A request to hand to whoever can approve.',
    to: 'To',
    language: 'Their language',
    title: 'Please approve these mailboxes',
    greeting: 'Hello {name},',
    request:
      '{count, plural, one {one mailbox of {organization} waits for its email address to be approved, and you can do it.} other {# mailboxes of {organization} wait for their email addresses to be approved, and you can do it.}}',
    requestUnsure:
      '{count, plural, one {one mailbox of {organization} waits for its email address to be approved.} other {# mailboxes of {organization} wait for their email addresses to be approved.}} Whether you can do it depends on your roles in Microsoft 365, which cannot be seen from here. If you lack them, please pass this on to somebody who has them.',
    place: 'Where: {place}',
    steps: [
      'Switch the view to Active Mailboxes.',
      'Select the mailboxes of the list.',
      'Choose More Commands (…) and Approve Email (in the current client: Approve Email), then OK.',
    ],
    list: 'Mailboxes',
    after: 'Afterwards somebody has to run Test & Enable Mailbox on them. Thank you.',
    copyMarkdown: 'Copy as Markdown',
    copyHtml: 'Copy as HTML',
    copyMail: 'Copy as mail text',
    openMail: 'Open in the mail program',
    copied: 'Copied.',
    nothing: 'No mailbox waits for approval, so there is nothing to ask for.',
    preview: 'The card',
    noAddress: 'no address',
  },
  guide: {
    you: 'As {name} you {answer, select, yes {can approve} no {cannot approve} notApplicable {have nothing to approve here} other {may or may not approve: the documents do not say}}.',
    depends:
      'Whether you can approve as {name} depends on your roles in Microsoft 365, which cannot be seen from here.',
  },
};
