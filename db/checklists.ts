import * as v from 'valibot';
import type { ChecklistEvent } from '../domain/checklist';
import type { Guid } from '../domain/rows';
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
      const events = stored.flatMap(({ event }) => {
        const result = v.safeParse(StoredEvent, event);
        return result.success ? [result.output] : [];
      });
      return { events, unreadable: stored.length - events.length };
    },
  };
}

const at = v.pipe(v.string(), v.isoTimestamp());
// Any step and option: what today's catalog does not know is for its readers to pass over.
const id = v.pipe(v.string(), v.nonEmpty());

const StoredEvidence = v.object({
  table: v.string(),
  column: v.string(),
  value: v.union([v.string(), v.number(), v.boolean(), v.null()]),
});

const StoredEvent: v.GenericSchema<unknown, ChecklistEvent> = v.union([
  v.object({ kind: v.picklist(['tick', 'untick']), step: id, at }),
  v.object({ kind: v.literal('sighting'), step: id, at, evidence: v.array(StoredEvidence) }),
  v.object({
    kind: v.literal('choice'),
    group: v.picklist(['configurationMethod', 'approvalPolicy', 'testScope']),
    option: id,
    at,
  }),
  v.object({ kind: v.literal('mailboxes'), ids: v.nullable(v.array(v.pipe(v.string(), v.uuid()))), at }),
  v.object({ kind: v.literal('reset'), at }),
  v.object({ kind: v.literal('undo'), at }),
]);
