/** One question about one person, answered of what was read of a mailbox; what was read stays for the next answers. */
import { neededPrivileges } from '../catalog/needed-privileges';
import type { DataverseClient } from '../dataverse/client';
import type { Person } from '../domain/arrival/person';
import type { Diagnosis } from '../domain/diagnosis/diagnosis';
import { type PrivilegeStanding, standingOf } from '../domain/needed-privileges';
import type { Guid, MailboxRow, Moment } from '../domain/rows';
import type { Unseen } from '../domain/snapshot';
import { personOf, readPerson } from '../sources/person-reader';
import { type ArrivalAnswer, type ArrivalAsked, arrivalAnswer } from './arrival-answer';

export interface AskedArrival {
  answer: ArrivalAnswer;
  kind: Person['kind'];
  readOn: Moment;
  requests: number;
  /** Absent where it was not read. */
  lastReceived?: Moment | null;
  unseen: readonly Unseen[];
  /** What the owner needs, and has; null for a queue, whose privileges are its owner's. */
  privileges: readonly PrivilegeStanding[] | null;
}

export interface ArrivalDesk {
  /**
   * @param fresh reads again what was read before
   * @throws DataverseError where nobody answers
   */
  ask(mailbox: MailboxRow, asked: ArrivalAsked, fresh: boolean): Promise<AskedArrival>;
}

/**
 * @param asker the organization or the simulated tenant; null for a file, which nobody can be asked about
 */
export function createArrivalDesk(
  diagnosis: Diagnosis,
  asker: () => Promise<DataverseClient | null>,
  wait: (milliseconds: number) => Promise<void>,
): ArrivalDesk {
  const read = new Map<Guid, Promise<Person>>();

  async function person(mailbox: MailboxRow): Promise<Person> {
    const client = await asker();
    const { snapshot } = diagnosis;
    return client ? readPerson(client, snapshot, mailbox, { wait }) : personOf(snapshot, mailbox);
  }

  function known(mailbox: MailboxRow, fresh: boolean): Promise<Person> {
    const { mailboxid: id } = mailbox;
    const before = fresh ? undefined : read.get(id);
    if (before) return before;
    const reading = person(mailbox);
    read.set(id, reading);
    // What failed is read anew at the next question.
    reading.catch(() => read.delete(id));
    return reading;
  }

  return {
    async ask(mailbox, asked, fresh) {
      const found = await known(mailbox, fresh);
      const { kind, readOn, requests, lastReceived, unseen, privileges } = found;
      return {
        answer: arrivalAnswer({ diagnosis, mailbox }, found, asked),
        kind,
        readOn,
        requests,
        ...(lastReceived === undefined ? {} : { lastReceived }),
        unseen,
        privileges: kind === 'queue' ? null : standingOf(neededPrivileges, privileges),
      };
    },
  };
}
