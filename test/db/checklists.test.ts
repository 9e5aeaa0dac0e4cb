import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createChecklistRepository } from '../../db/checklists';
import type { ChecklistEvent } from '../../domain/checklist';
import { runs } from '../support/scale';
import { open, withFreshIndexedDB } from './fresh';

withFreshIndexedDB();

const at = fc.constantFrom('2026-11-23T08:00:00Z', '2026-11-23T08:00:00.250Z');
const step = fc.constantFrom('turn-on-approval', 'a-step-of-a-later-catalog');
const evidence = fc.record({
  table: fc.constant('mailbox'),
  column: fc.constant('statecode'),
  value: fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null)),
});

const anyEvent: fc.Arbitrary<ChecklistEvent> = fc.oneof(
  fc.record({ kind: fc.constantFrom('tick' as const, 'untick' as const), step, at }),
  fc.record({ kind: fc.constant('sighting' as const), step, at, evidence: fc.array(evidence) }),
  fc.record({
    kind: fc.constant('choice' as const),
    group: fc.constantFrom('configurationMethod' as const, 'approvalPolicy' as const, 'testScope' as const),
    option: fc.constant('settings'),
    at,
  }),
  fc.record({
    kind: fc.constant('mailboxes' as const),
    ids: fc.option(fc.array(fc.uuid())),
    at,
  }),
  fc.record({ kind: fc.constantFrom('reset' as const, 'undo' as const), at }),
);

describe('checklists', () => {
  it('give back every kind of event, in the order of appending, by organization', async () => {
    const database = await open();
    const repository = createChecklistRepository(database);
    const appended = fc.array(fc.tuple(fc.constantFrom('contoso', 'adatum'), anyEvent), { maxLength: 15 });
    await fc.assert(
      fc.asyncProperty(appended, async (events) => {
        await database.clear('checklist');
        for (const [organization, event] of events) await repository.append(organization, event);
        for (const organization of ['contoso', 'adatum', 'fabrikam']) {
          expect(await repository.read(organization)).toEqual({
            events: events.filter(([of]) => of === organization).map(([, event]) => event),
            unreadable: 0,
          });
        }
      }),
      { numRuns: runs(50) },
    );
  });

  it('leave out events that make no sense, and count them', async () => {
    const database = await open();
    const repository = createChecklistRepository(database);
    const tick: ChecklistEvent = { kind: 'tick', step: 'turn-on-approval', at: '2026-11-23T08:00:00Z' };
    const undo: ChecklistEvent = { kind: 'undo', at: '2026-11-23T08:01:00Z' };
    const nonsense: unknown[] = [
      null,
      'tick',
      { ...tick, kind: 'tock' },
      { ...tick, step: 7 },
      { ...tick, at: 'yesterday' },
      { kind: 'sighting', step: 'turn-on-approval', at: tick.at, evidence: [{ table: 'mailbox' }] },
      { kind: 'choice', group: 'weather', option: 'rain', at: tick.at },
      { kind: 'mailboxes', ids: ['ana'], at: tick.at },
    ];
    await repository.append('contoso', tick);
    for (const event of nonsense) await repository.append('contoso', event as ChecklistEvent);
    await repository.append('contoso', undo);
    expect(await repository.read('contoso')).toEqual({ events: [tick, undo], unreadable: nonsense.length });
  });
});
