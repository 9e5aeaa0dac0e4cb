/** The diagnosis of one mailbox of the tenant on show. */
import { findings } from '../catalog/findings';
import { type Diagnosis, diagnose } from '../domain/diagnosis/diagnosis';
import type { Guid, MailboxRow } from '../domain/rows';
import type { TenantSnapshot } from '../domain/snapshot';
import type { ToldCause } from '../domain/told-causes';
import { lackingOf } from '../sources/lacking-columns';
import { readAroundMailbox } from '../sources/mailbox-reader';
import type { SimulatorStore } from './simulator';

export type MailboxDiagnosis =
  | { is: 'gone' }
  | { is: 'refused'; why: string }
  | { is: 'read'; diagnosis: Diagnosis; mailbox: MailboxRow };

/**
 * The diagnosis of a tenant that was read, by its own time.
 * @param told what somebody found out of causes
 */
export const diagnosisOf = (snapshot: TenantSnapshot, told: readonly ToldCause[] = []): Diagnosis =>
  diagnose(told.length > 0 ? { ...snapshot, told } : snapshot, snapshot.readOn, findings);

/** One mailbox of it. */
export function mailboxOf(diagnosis: Diagnosis, id: Guid): MailboxDiagnosis {
  const mailbox = diagnosis.snapshot.mailboxes?.find(({ mailboxid }) => mailboxid === id);
  return mailbox ? { is: 'read', diagnosis, mailbox } : { is: 'gone' };
}

/** Reads what there is about the mailbox, and judges it by the tenant's time. */
export async function diagnoseMailbox(
  { client, basics, status }: SimulatorStore,
  id: Guid,
  wait: (milliseconds: number) => Promise<void>,
): Promise<MailboxDiagnosis | null> {
  const known = basics.peek();
  if (!known) return null;
  const read = await readAroundMailbox(client, id, known, {
    wait,
    lacking: lackingOf(client, known),
  });
  if (read === null) return { is: 'gone' };
  const [mailbox] = read.mailboxes ?? [];
  if (!mailbox) return { is: 'refused', why: read.unseen.at(-1)?.why ?? '' };
  const snapshot = { ...read, readOn: status.peek()?.now ?? read.readOn };
  return { is: 'read', diagnosis: diagnosisOf(snapshot), mailbox };
}
