/** What is said where saved data cannot be opened. */
export const words = {
  'newer.title': 'Your saved data is from a newer version',
  'newer.text':
    'This version cannot read it. Update Mailbox Coach, or save a copy of what is readable and start afresh.',
  'corrupted.title': 'Your saved data cannot be opened',
  'corrupted.text': 'Save a copy of what is still readable, then start afresh. Reason: {reason}',
  'unavailable.title': 'The browser keeps no data for this page',
  'unavailable.text':
    'Progress cannot be saved, as in some private windows. Allow storage for this page and reload. Reason: {reason}',
  export: 'Save a copy',
  startAfresh: 'Delete and start afresh',
  startAfreshTitle: 'Delete all saved data?',
  startAfreshText: 'Checklists, settings and the simulated tenant of this browser are deleted for good.',
};
