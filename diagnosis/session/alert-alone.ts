import type { Overview } from './overview';

/** Text of alerts, and nothing else: there is no list to show, and nothing is missing. */
export const isAlertAlone = ({ mailboxes, format, files }: Overview): boolean =>
  mailboxes === 0 && format === 'alertText' && files.length < 2;
