import { isOfOrganization } from '../catalog/exchange-checks';
import { type ToldCause, withAnswer } from '../domain/told-causes';

interface Telling extends Pick<ToldCause, 'finding' | 'mailboxid' | 'toldOn'> {
  /** Null takes the answer back. */
  isSo: boolean | null;
}

/** The answers with one more; what one check settles for the whole organization is told once for all. */
export function tellCause(
  told: readonly ToldCause[] | undefined,
  { finding, mailboxid, isSo, toldOn }: Telling,
): readonly ToldCause[] {
  const everywhere = isOfOrganization(finding);
  const of = { finding, mailboxid: everywhere ? null : mailboxid };
  return withAnswer(
    told,
    of,
    isSo === null ? null : { ...of, ...(everywhere ? { everywhere } : {}), isSo, toldOn },
  );
}
