import type { PrintedAnswer } from '../printed-answer';

/** The printed answer line by line: first the tenant, then each mailbox, so that nobody has to hold all of them. */
export function ndjsonText({ mailboxes, ...tenant }: PrintedAnswer): string {
  const lines = [
    { type: 'tenant', ...tenant },
    ...mailboxes.map((mailbox) => ({ type: 'mailbox', ...mailbox })),
  ];
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('');
}
