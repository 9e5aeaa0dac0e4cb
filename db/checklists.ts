import type { ChecklistEvent } from '../domain/checklist';
import type { Guid } from '../domain/rows';
import {
  either,
  filledText,
  guid,
  list,
  moment,
  number,
  object,
  oneOf,
  orNull,
  type Shape,
  text,
  truth,
  understood,
} from '../domain/shapes';
import type { Database } from './schema';
import { readFrom, writeTo } from './transaction';

/** What happened to checklists. `append` rejects with `StorageFull` or `DatabaseProblem`, `read` with the latter. */
export interface ChecklistRepository {
  append(organizationId: Guid, event: ChecklistEvent): Promise<void>;
  /** The events in the order they were appended; those that make no sense are left out and counted. */
  read(organizationId: Guid): Promise<{ events: ChecklistEvent[]; unreadable: number }>;
}

export function createChecklistRepository(database: Database): ChecklistRepository {
  return {
    append: (organizationId, event) =>
      writeTo(database, ['checklist'], 'strict', function* (transaction) {
        yield transaction.objectStore('checklist').add({ organizationId, event });
      }),

    async read(organizationId) {
      const stored = await readFrom(database, ['checklist'], (transaction) =>
        transaction.objectStore('checklist').index('byOrganization').getAll(organizationId),
      );
      const events = understood(
        STORED_EVENT,
        stored.map(({ event }) => event),
      );
      return { events, unreadable: stored.length - events.length };
    },
  };
}

// Any step and option: what today's catalog does not know is for its readers to pass over.
const at = moment;
const step = filledText;
const evidence = object({ table: text, column: text, value: orNull(either(text, number, truth)) });

const STORED_EVENT: Shape<ChecklistEvent> = either(
  object({ kind: oneOf(['tick', 'untick']), step, at }),
  object({ kind: oneOf(['sighting']), step, at, evidence: list(evidence) }),
  object({
    kind: oneOf(['choice']),
    group: oneOf(['configurationMethod', 'approvalPolicy', 'testScope']),
    option: filledText,
    at,
  }),
  object({ kind: oneOf(['mailboxes']), ids: orNull(list(guid)), at }),
  object({ kind: oneOf(['reset', 'undo']), at }),
);
