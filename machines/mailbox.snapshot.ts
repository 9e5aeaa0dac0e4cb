import type { SnapshotFrom } from 'xstate';
import { type MailboxMachine, mailboxMachine } from './mailbox.machine';
import type { Regions } from './mailbox.regions';

export type MailboxSnapshot = SnapshotFrom<MailboxMachine>;

/** A snapshot of the machine that stands on the given regions; its lifecycle line settles at the next event. */
export const snapshotOf = (regions: Regions, machine = mailboxMachine): MailboxSnapshot =>
  machine.resolveState({ value: { ...regions, lifecycle: 'unconfigured' } as never });

/** The regions that a snapshot of the machine stands on. */
export function regionsOfSnapshot({ value }: MailboxSnapshot): Regions {
  const { lifecycle: _, ...regions } = value as Regions & { lifecycle: unknown };
  return regions;
}
