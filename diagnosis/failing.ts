/** What a script is to be told of by the way a command ends. */
import type { FindingAnswer, TenantAnswer } from './answer';
import { countedAs, isWell } from './counted-as';

const isCause = ({ kind, note }: FindingAnswer) =>
  note !== true && (kind === 'cause' || kind === 'consequence');

/** A cause that was found for certain, of the tenant or of a mailbox. */
export const hasCertainCause = ({ tenant, mailboxes }: TenantAnswer): boolean =>
  [tenant, ...mailboxes].some(({ findings }) =>
    findings.some((finding) => isCause(finding) && finding.certainty === 'certain'),
  );

/** A mailbox that failed, for certain or as far as it is shown. */
export const hasFailed = ({ mailboxes }: TenantAnswer): boolean =>
  mailboxes.some(({ state, seen }) => state === 'error' || seen === 'failed');

/** Anything but well. */
export const hasAnything = ({ tenant, mailboxes }: TenantAnswer): boolean =>
  tenant.findings.some(isCause) || mailboxes.some((mailbox) => !isWell(countedAs(mailbox, mailbox.findings)));
