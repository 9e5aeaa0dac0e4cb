/** The board of a class: what this browser keeps of it, and what became of it since. */
import { type ReadonlySignal, signal } from '@preact/signals';
import * as v from 'valibot';
import type { BoardRepository } from '../db/class-board';
import { DatabaseProblem, StorageFull } from '../db/errors';
import { ResultData } from '../sources/result-file';
import { attemptOf, type BoardEntry, DOUBTS, withEntries } from '../training/class-entries';
import { apart, type ClassPeople, togetherWith } from '../training/class-people';

export interface ClassStore {
  /** Null until they are read, which nobody does who does not look at the board. */
  entries: ReadonlySignal<readonly BoardEntry[] | null>;
  /** Names that are one person's, as somebody put them together. */
  people: ReadonlySignal<ClassPeople>;
  /** Something on the board could not be kept in this browser. */
  unkept: ReadonlySignal<boolean>;
  read(): Promise<void>;
  /** Gives back those that differ from another file of the same attempt, which stays. */
  add<Added extends BoardEntry>(added: readonly Added[]): Promise<readonly Added[]>;
  /** Takes what speaks against them as it was found out. */
  judge(judged: readonly BoardEntry[]): Promise<void>;
  remove(attempt: string): Promise<void>;
  /** These are one person. */
  together(keys: readonly string[]): Promise<void>;
  /** Their names are each a person's own again. */
  apart(key: string): Promise<void>;
  clear(): Promise<void>;
}

export interface PeopleKeeper {
  people: ReadonlySignal<ClassPeople>;
  keep(people: ClassPeople): Promise<void>;
}

/** What is kept was written by this program, perhaps by an older one. */
const Kept = v.object({
  hash: v.string(),
  doubt: v.nullable(v.picklist(DOUBTS)),
  result: ResultData,
});

export function createClassStore(
  repository: BoardRepository,
  { people, keep: keepPeople }: PeopleKeeper,
): ClassStore {
  const entries = signal<readonly BoardEntry[] | null>(null);
  const unkept = signal(false);
  let reading: Promise<void> | null = null;

  async function readOnce(): Promise<void> {
    const kept = await repository.entries();
    entries.value = kept.flatMap((each) => {
      const parsed = v.safeParse(Kept, each);
      return parsed.success ? [parsed.output] : [];
    });
  }
  const read = () => {
    reading ??= readOnce();
    return reading;
  };

  /** What does not fit stays on the board as long as the page is open. */
  async function keep(write: () => Promise<void>): Promise<void> {
    try {
      await write();
    } catch (error) {
      if (!(error instanceof StorageFull || error instanceof DatabaseProblem)) throw error;
      unkept.value = true;
    }
  }
  const put = (some: readonly BoardEntry[]) =>
    keep(() => repository.put(some.map((entry) => ({ ...entry, attempt: attemptOf(entry) }))));

  return {
    entries,
    people,
    unkept,
    read,
    async add(added) {
      await read();
      const next = withEntries(entries.peek() ?? [], added);
      entries.value = next.entries;
      if (next.put.length > 0) await put(next.put);
      return next.differing;
    },
    async judge(judged) {
      const doubts = new Map(judged.map((entry) => [attemptOf(entry), entry]));
      const before = entries.peek() ?? [];
      // What was taken off while it was replayed does not come back.
      entries.value = before.map((entry) => doubts.get(attemptOf(entry)) ?? entry);
      const moved = entries.value.filter((entry, place) => entry.doubt !== before[place]?.doubt);
      if (moved.length > 0) await put(moved);
    },
    async remove(attempt) {
      entries.value = (entries.peek() ?? []).filter((entry) => attemptOf(entry) !== attempt);
      await keep(() => repository.remove(attempt));
    },
    together: (keys) => keep(() => keepPeople(togetherWith(people.peek(), keys))),
    apart: (key) => keep(() => keepPeople(apart(people.peek(), key))),
    async clear() {
      entries.value = [];
      unkept.value = false;
      await keep(() => repository.clear());
      await keep(() => keepPeople([]));
    },
  };
}
