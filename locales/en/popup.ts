/** What the product is, and its doors. */
export const words = {
  what: 'Helps to connect Dynamics 365 mailboxes with Exchange Online, to practise it, and to find out why one will not enable.',
  here: 'The organization in front',
  setUp: 'Set up my organization',
  setUpText: 'A checklist beside your pages, step by step. Steps tick themselves.',
  why: 'Why won’t it enable?',
  whyText: 'Causes and remedies from an organization, or from whatever file you were sent.',
  practise: 'Practise or teach',
  practiseText: 'A simulated tenant to try everything in. Nothing real is touched.',
  training: 'Choose an exercise',
  thisMailbox: 'Why won’t this mailbox enable?',
  guideHere: 'Guide me here',
  notConnected: 'Not connected yet. Once it is, it is only read, and only when you ask.',
  connect: 'Connect it',
  unknown: 'Cannot be told',
  noTenant: 'No tenant yet: open the practice tenant to begin.',
};
