import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import { findPack } from '../../catalog/packs';
import type { BoardRepository, KeptOnBoard } from '../../db/class-board';
import { StorageFull } from '../../db/errors';
import { type ExerciseResult, RECORD_FORMAT } from '../../domain/exercise';
import { createClassStore } from '../../state/class-store';
import type { BoardEntry } from '../../training/class-entries';
import type { ClassPeople } from '../../training/class-people';

const pack = findPack('first-mailbox');
if (!pack) throw new Error('The first scenario is not shipped');

const attempt = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

function entry(number: number, score = 40): BoardEntry {
  const start = {
    pack: pack as NonNullable<typeof pack>,
    seed: 1,
    startedAt: 0,
    trainee: 'Ana',
    attempt: attempt(number),
  };
  const result: ExerciseResult = {
    endedOn: '2026-03-02T09:00:00.000Z',
    record: { format: RECORD_FORMAT, version: 1, start, events: [] },
    grade: {
      ending: 'finished',
      goals: [],
      conduct: [],
      hints: [],
      reached: score,
      lost: 0,
      score,
      passed: false,
      elapsed: 1,
    },
  };
  return { result, hash: `${number} ${score}`, doubt: null };
}

/** What this browser keeps, as long as there is room. */
function roomFor(most: number) {
  const kept = new Map<string, unknown>();
  const repository: BoardRepository = {
    entries: async () => [...kept.values()],
    async put(entries: readonly KeptOnBoard[]) {
      if (kept.size + entries.length > most) throw new StorageFull(new Error('QuotaExceededError'));
      for (const each of entries) kept.set(each.attempt, each);
    },
    remove: async (id) => void kept.delete(id),
    clear: async () => kept.clear(),
  };
  const people = signal<ClassPeople>([]);
  const open = () =>
    createClassStore(repository, {
      people,
      async keep(next) {
        people.value = next;
      },
    });
  return { kept, open };
}

describe('the board of a class', () => {
  it('is kept, with what speaks against a result, and without what was taken off', async () => {
    const { open, kept } = roomFor(9);
    const board = open();
    await board.add([entry(1), entry(2), entry(3)]);
    await board.judge([{ ...entry(2), doubt: 'notBorneOut' }, entry(1)]);
    await board.remove(attempt(3));
    const again = open();
    expect(again.entries.value).toBeNull();
    await again.read();
    expect(again.entries.value?.map(({ doubt }) => doubt)).toEqual([null, 'notBorneOut']);
    await again.clear();
    expect(kept.size).toBe(0);
  });

  it('passes over what makes no sense to this version', async () => {
    const { open, kept } = roomFor(9);
    kept.set('odd', { attempt: 'odd', hash: '', doubt: 'of a later version', result: {} });
    const board = open();
    await board.add([entry(1)]);
    expect(board.entries.value).toHaveLength(1);
  });

  it('shows what found no room as long as it is open, and says so', async () => {
    const { open, kept } = roomFor(1);
    const board = open();
    await board.add([entry(1)]);
    expect(board.unkept.value).toBe(false);
    await board.add([entry(2)]);
    expect(board.unkept.value).toBe(true);
    expect(board.entries.value).toHaveLength(2);
    expect(kept.size).toBe(1);
  });

  it('keeps the result that is there where another file of the attempt differs', async () => {
    const board = roomFor(9).open();
    await board.add([entry(1, 40)]);
    expect(await board.add([entry(1, 99)])).toHaveLength(1);
    expect(board.entries.value?.[0]?.result.grade.score).toBe(40);
  });

  it('forgets who is who when it is emptied', async () => {
    const board = roomFor(9).open();
    await board.together(['ana', 'ana n']);
    expect(board.people.value).toEqual([['ana', 'ana n']]);
    await board.clear();
    expect(board.people.value).toEqual([]);
  });
});
