/** Connecting organizations, and what becomes of what is read; ICU messages. */
export const orgs = {
  title: 'Organizations',
  intro:
    'Mailbox Coach reads an organization only where you allow it, with your own session in this browser, and it cannot write there.',
  notHere:
    'Organizations are connected in the browser extension. This page speaks to the simulated tenant alone.',
  inFront: 'The page in front belongs to {origin}.',
  connect: 'Connect to this org',
  address: 'Address of an organization',
  example: 'contoso.crm4.dynamics.com',
  add: 'Connect',
  noOrg: 'This is no address of an organization. It looks like contoso.crm4.dynamics.com.',
  refused:
    'The browser was not allowed to read {origin}. Nothing was read; you can connect again at any time.',
  none: 'No organization is connected.',
  badge: 'Live, read only',
  connectedOn: 'Connected on {date}',
  notGranted: 'Not readable any more: the permission was taken back.',
  reconnect: 'Connect again',
  check: 'Check the connection',
  diagnose: 'Diagnose its mailboxes',
  guide: 'Guide me in this org',
  checking: 'Asking the organization…',
  answers: '{name}, version {version}, as {person}.',
  problem: 'The organization cannot be read: {why}',
  signIn: 'Sign in to the organization in this browser, then check again.',
  open: 'Open the organization',
  disconnect: 'Disconnect',
  forget: 'Delete everything about this org',
  forgetTitle: 'Delete everything about {origin}?',
  forgetText:
    'The permission is given back, and the list of requests to this organization is deleted from this browser. You cannot undo this. Its checklist stays: start it over in the guide first if it is to go.',
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
    'In this browser: which organizations you connected, the list of requests, and the checklist of an organization that the guide spoke of, with what was seen. In the organization: nothing. Nowhere else: nothing.',
};

export type OrgTexts = typeof orgs;
