import type { Trouble } from '../../domain/trouble';

/** Connecting organizations, and what becomes of what is read; ICU messages. */
export const words = {
  title: 'Organizations',
  intro:
    'Mailbox Coach reads an organization only where you allow it, with your own session in this browser, and it cannot write there.',
  notHere:
    'Organizations are connected in the browser extension. This page speaks to the simulated tenant alone.',
  inFront: 'The page in front belongs to {origin}.',
  connect: 'Connect to this org',
  stranger: {
    title: '{org} is not connected',
    text: 'Nothing of it has been read, so nothing is ticked for it. Connect it: Mailbox Coach then reads it with your own session, and cannot write there.',
    pass: 'Show the checklist of {tenant}',
  },
  address: 'Address of an organization',
  example: 'contoso.crm4.dynamics.com',
  add: 'Connect',
  noOrg: 'This is no address of an organization. It looks like contoso.crm4.dynamics.com.',
  refused:
    'The browser was not allowed to read {origin}. Nothing was read; you can connect again at any time.',
  none: 'No organization is connected.',
  connectedOn: 'Connected on {date}',
  notGranted: 'Not readable any more: the permission was taken back.',
  reconnect: 'Connect again',
  check: 'Check the connection',
  diagnose: 'Diagnose its mailboxes',
  guide: 'Guide me in this org',
  checking: 'Asking the organization…',
  answers: '{name}, version {version}, as {person}.',
  trouble: {
    signedOut:
      'Your session at the organization is over, or there is none. Sign in to it in this browser, then read again.',
    forbidden: 'The organization does not let you read this. Somebody with a fitting security role can.',
    notThere:
      'The organization does not know this table or address. An older version lacks it, or the address is another environment’s by now.',
    throttled:
      'The organization has had more requests than it takes in five minutes, from you or your other tools. It was asked again as it wished, and still did not answer: try in a few minutes.',
    unavailable: 'The organization has trouble of its own at the moment. Try again in a few minutes.',
    noAnswer:
      'No answer came: there is no connection, or the permission to read this organization was taken back. After several failures the browser itself holds requests back for a while.',
    damaged: 'What came is not what an organization answers. It was refused, and nothing of it counts.',
    other: 'The organization refused the request.',
  } satisfies Record<Trouble, string>,
  missingPrivilege: 'It names what you lack: {names}.',
  itsWords: 'In its own words',
  holds: 'What is shown was read {age} and held then.',
  nothingHolds: 'Nothing was read before, so nothing is shown.',
  hidden:
    'Users or queues name mailboxes that you may not read. What is said of all mailboxes is said of yours only.',
  partial: 'Read in part only: what is missing cannot be told',
  readingNow: 'Reading {table}: {rows, number}',
  waits: 'The organization asks for a pause. It is asked again by itself; {rows, number} read so far.',
  copyPath: 'Copy the path',
  readAgo: 'Read {age}',
  readFirst: 'Read it',
  replaced:
    'Another organization answers at this address than before: it was reset, restored or copied over. The checklist begins anew; what was ticked belongs to the one before.',
  notKept:
    'What was read could not be kept in this browser: its storage is full or closed. It is read anew at the next opening.',
  otherInFront: 'The page in front belongs to {org}, but the panel shows another tenant.',
  adminOf: 'The admin center shows the environment of {org}, but the panel shows another tenant.',
  adminUnknown:
    'The admin center is in front. It names an environment and no organization: connect the organization by its address, and its environment is known from then on.',
  giveAddress: 'Enter its address',
  speakOf: 'Speak of {org}',
  adminCenter: 'Power Platform admin center',
  adminCenterText:
    'Where you let the panel see which page of the admin center is in front, it recognizes the environment of a connected organization. Nothing is requested there.',
  adminCenterFollow: 'Follow the admin center',
  adminCenterLeave: 'Stop following it',
  openPlace: 'Open this place',
  openMenu: 'Open where this way begins',
  openMenuWhy: 'No address of the place itself is documented; from there, follow the menus above.',
  ownAddress: 'Address of this place',
  ownAddressWhy: 'If you know the address of this place in your organization, the link leads there.',
  saveAddress: 'Use it',
  takeFront: 'Take the page in front',
  removeAddress: 'Remove it',
  noAddress: 'This is no address that begins with https://.',
  open: 'Open the organization',
  disconnect: 'Disconnect',
  forget: 'Delete everything about this org',
  forgetTitle: 'Delete everything about {origin}?',
  forgetText:
    'The permission is given back. What was read of this organization, what was told of its people, its checklist and the list of requests to it are deleted from this browser. You cannot undo this.',
  ledger: 'Requests so far: {count}',
  ledgerWhy: 'Every request that was ever made to an organization. What was answered is not in the list.',
  ledgerEmpty: 'Nothing was requested yet.',
  export: 'Save the list as a file',
  columns: { at: 'Time', request: 'Request', status: 'Answer', rows: 'Rows' },
  notSent: 'not sent',
  noAnswer: 'no answer',
  more: 'The last {shown} are listed; the file has all of them.',
  stored: 'What is stored where',
  storedText:
    'In this browser: which organizations you connected, with the addresses you gave to places; what was last read of each, and what you told of its people; the list of requests; and the checklist of each, with what was seen. In the organization: nothing. Nowhere else: nothing.',
};
