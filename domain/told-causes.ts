/** What somebody found out about causes that no column tells, and what a diagnosis becomes by it. */
import type { FindingId } from './finding-ids';
import type { Guid, Moment } from './rows';

export interface ToldCause {
  finding: FindingId;
  /** The mailbox that it was told of; null for the tenant as a whole. */
  mailboxid: Guid | null;
  /** What decides it is one for the whole organization, so it holds for every mailbox. */
  everywhere?: true;
  isSo: boolean;
  toldOn: Moment;
}

/** What was told of a mailbox, or of the tenant where null. */
export const toldOf = (
  told: readonly ToldCause[] | undefined,
  mailboxid: Guid | null,
): readonly ToldCause[] => (told ?? []).filter((each) => each.everywhere || each.mailboxid === mailboxid);

/** The same with one answer more, or without the one that there was of that cause where null. */
export function withAnswer(
  told: readonly ToldCause[] | undefined,
  of: Pick<ToldCause, 'finding' | 'mailboxid'>,
  answer: ToldCause | null,
): readonly ToldCause[] {
  const others = (told ?? []).filter(
    ({ finding, mailboxid, everywhere }) =>
      finding !== of.finding || !(everywhere || mailboxid === of.mailboxid),
  );
  return answer ? [...others, answer] : others;
}
