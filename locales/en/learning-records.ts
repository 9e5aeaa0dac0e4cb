/** Results for learning systems: the store that they are sent to, and the page of a package; ICU messages. */
export const words = {
  title: 'Learning Record Store',
  intro:
    'Results of exercises can be sent as xAPI statements to a Learning Record Store of yours. Nothing is sent until you connect one, and then to that address alone. A statement carries a pseudonym, never a name or a mail address.',
  endpoint: 'Endpoint',
  endpointExample: 'https://lrs.example.com/xapi/',
  key: 'Key',
  secret: 'Secret',
  secretWhy: 'Forgotten when the browser closes, unless you have it remembered.',
  remember: 'Remember key and secret in this browser',
  rememberWhy: 'They lie unencrypted in the profile of this browser then, until you disconnect.',
  homePage: 'Home page of the pseudonyms (optional)',
  homePageWhy: 'An address that stands for your class or company. Left empty, it is that of the store.',
  connect: 'Connect',
  connecting: 'Asking the store…',
  connectedTo:
    'Connected to {host}. {kept, select, remembered {Key and secret are remembered in this browser until you disconnect.} other {Key and secret are forgotten when the browser closes.}}',
  forgottenNow:
    'Key and secret for {host} were forgotten with the browser. Type them again: what waits is sent then.',
  reconnect: 'Allow again',
  disconnect: 'Disconnect',
  notGrantedNow: 'The permission for {host} was taken back. Statements wait until you allow it again.',
  refused: {
    noAddress:
      'This is no address that a secret may be sent to. It begins with https:// (or http://localhost for a trial) and has neither a key nor a question mark in it.',
    noHomePage: 'The home page is no address. It begins with https://, or is left empty.',
    notGranted:
      'The browser was not allowed to reach this store. Nothing was sent; you can connect at any time.',
  },
  trouble: {
    notGranted:
      'No store is connected, or the permission for it was taken back. Connect it, then send again.',
    keysForgotten: 'Key and secret were forgotten with the browser. Type them again, then send.',
    noAnswer:
      'No answer came: this machine is offline, the address is wrong, or the store does not let this page in. Nothing is lost; it is tried again by itself.',
    unauthorized:
      'The store does not know this key and secret. Copy both once more from the store and connect with them; where it is connected already, disconnect first.',
    forbidden:
      'The store knows the key and does not let it write. Its administrator can allow statements/write.',
    notThere:
      'There is no store at this address. It usually ends with /xapi/ or /data/xAPI/: look it up in the store.',
    notLrs:
      'What answered is no Learning Record Store: a sign-in page, a proxy or another web site. Check the address, and whether you reach it in this network.',
    throttled: 'The store has had more requests than it takes. It is tried again by itself.',
    unavailable: 'The store has trouble of its own at the moment. It is tried again by itself.',
    tooLarge: 'The store refuses statements as large as these.',
    conflict: 'The store has another statement under the same id.',
    refused: 'The store refused the request.',
  },
  itsWords: 'In its own words',
  queue: 'On their way',
  waiting: '{count, plural, =0 {No statement waits.} one {# statement waits.} other {# statements wait.}}',
  lastSent: 'Last sent on {date}.',
  neverSent: 'Nothing was sent yet.',
  sending: 'Sending…',
  nextTry: 'Tried again in {minutes, plural, one {# minute} other {# minutes}}.',
  sendNow: 'Send now',
  remove: 'Remove',
  removeTitle: 'Remove what waits?',
  removeText:
    '{count, plural, one {# statement is} other {# statements are}} removed from this browser and not sent. The results themselves stay; you can send them again.',
  doubtful:
    '{count, plural, one {# statement needs to be looked at: it stays here until you send it again or remove it.} other {# statements need to be looked at: they stay here until you send them again or remove them.}}',
  doubt: {
    refused: 'The store refused this one.',
    different: 'The store has another statement under this id, and keeps that one.',
  },
  preview: 'What is told of this result',
  previewCount: '{count, plural, one {# statement} other {# statements}}',
  saveAsFile: 'Save as file',
  queueResult: 'Send this result',
  bar: {
    giveUpText: 'It counts as failed, whatever was reached.',
    passed: 'Passed with {score, number} of 100.',
    failed: 'Not passed: {score, number} of 100.',
    reports: 'The result goes to the learning system.',
    reportsNot: 'Nothing is told to a learning system this time.',
    alone: 'Opened without a learning system: the result stays here.',
    delivered: 'The learning system has the result. You can close this page.',
    notDelivered:
      'The learning system did not take the result. Where telling it again does not help, start the exercise again from there.',
    again: 'Tell it again',
    back: 'Back to the learning system',
    resumed: 'Goes on where you left it.',
    resumedPart:
      'Goes on at an earlier point: the learning system keeps too little for all of it ({kept, number} of {all, number} steps).',
    choose: 'Choose an exercise',
    noScenario:
      'The scenario beside this page cannot be read: the package is damaged. Ask whoever made it for a new one.',
    launchProblem:
      'This page was opened with a launch that is used up or incomplete. Start it again from the learning system.',
  },
};
