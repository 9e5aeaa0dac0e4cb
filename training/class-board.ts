/** The results of a class, merged: who is where, what was missed, which hints were needed. */
import type { ConductRule, LocalizedText, ScenarioPack } from '../domain/pack';
import type { BoardEntry } from './class-entries';
import { type ClassPeople, personOf, tidyName } from './class-people';

export interface BoardCell {
  best: BoardEntry;
  /** All of them, the latest first. */
  tries: readonly BoardEntry[];
}

export interface BoardExercise {
  id: string;
  title: LocalizedText;
  pack: ScenarioPack;
  /** Those that nothing speaks against. */
  attempts: number;
}

export interface BoardPerson {
  /** The same for all spellings of the name. */
  key: string;
  /** As it was typed most often. */
  name: string;
  /** Other names that somebody said are the same person's. */
  others: readonly string[];
  cells: ReadonlyMap<string, BoardCell>;
}

/** Something that so many attempts of an exercise had in common. */
export interface Counted {
  exercise: BoardExercise;
  count: number;
}

export interface ClassBoard {
  results: number;
  exercises: readonly BoardExercise[];
  /** By name, in the order of the alphabet. */
  trainees: readonly BoardPerson[];
  /** Goals by how many attempts left them open, the most first, with the causes that were named instead. */
  missed: readonly (Counted & { goal: string; instead: readonly string[] })[];
  hints: readonly (Counted & { hint: string })[];
  broken: readonly (Counted & { rule: ConductRule })[];
}

const mostFirst = (one: Counted, other: Counted) => other.count - one.count;

function best(one: BoardEntry, other: BoardEntry): BoardEntry {
  // Points that are in doubt are no better than any others.
  if ((one.doubt === null) !== (other.doubt === null)) return one.doubt === null ? one : other;
  const [first, second] = [one.result.grade, other.result.grade];
  if (first.score !== second.score) return first.score > second.score ? one : other;
  return first.elapsed <= second.elapsed ? one : other;
}

function cellOf([first, ...more]: readonly [BoardEntry, ...BoardEntry[]]): BoardCell {
  return {
    best: more.reduce(best, first),
    tries: [first, ...more].toSorted((one, other) => other.result.endedOn.localeCompare(one.result.endedOn)),
  };
}

/** What somebody is called, the most frequent first; what differs in nothing but the case of letters is one name. */
function namesIn(entries: readonly BoardEntry[]): string[] {
  const counts = new Map<string, number>();
  for (const { result } of entries) {
    const name = tidyName(result.record.start.trainee);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const byCount = [...counts].toSorted(
    ([one, less], [other, more]) =>
      more - less || one.localeCompare(other, undefined, { caseFirst: 'upper' }),
  );
  const plain = new Map(byCount.toReversed().map(([name]) => [personOf(name, []), name]));
  return byCount.map(([name]) => name).filter((name) => plain.get(personOf(name, [])) === name);
}

function personFrom(key: string, entries: readonly BoardEntry[]): BoardPerson {
  const [name = '', ...others] = namesIn(entries);
  const byPack = new Map<string, [BoardEntry, ...BoardEntry[]]>();
  for (const entry of entries) {
    const { id } = entry.result.record.start.pack;
    byPack.set(id, [entry, ...(byPack.get(id) ?? [])]);
  }
  return { key, name, others, cells: new Map([...byPack].map(([id, tries]) => [id, cellOf(tries)])) };
}

/** Counts by key, keeping the exercise that the key belongs to. */
function tally<Of extends object>() {
  const counted = new Map<string, Counted & Of>();
  return {
    add(key: string, exercise: BoardExercise, of: Of) {
      const known = counted.get(key);
      counted.set(key, known ? { ...known, count: known.count + 1 } : { exercise, count: 1, ...of });
    },
    list: () => [...counted.values()].toSorted(mostFirst),
  };
}

/** What is in doubt stands in its row, and counts for nothing else. */
export function classBoard(entries: readonly BoardEntry[], people: ClassPeople = []): ClassBoard {
  const exercises = new Map<string, BoardExercise>();
  const persons = new Map<string, BoardEntry[]>();
  const missed = tally<{ goal: string; instead: readonly string[] }>();
  const hints = tally<{ hint: string }>();
  const broken = tally<{ rule: ConductRule }>();
  const instead = new Map<string, Set<string>>();
  for (const entry of entries) {
    const { pack, trainee } = entry.result.record.start;
    const { id, title } = pack;
    const attempts = (exercises.get(id)?.attempts ?? 0) + (entry.doubt === null ? 1 : 0);
    exercises.set(id, { id, title, pack, attempts });
    const key = personOf(trainee, people);
    persons.set(key, [...(persons.get(key) ?? []), entry]);
  }
  for (const { result, doubt } of entries) {
    if (doubt !== null) continue;
    const { record, grade } = result;
    const exercise = exercises.get(record.start.pack.id);
    if (!exercise) continue;
    const key = (of: string) => `${exercise.id} ${of}`;
    for (const { id, met, answered } of grade.goals) {
      if (met) continue;
      const named = instead.get(key(id)) ?? new Set<string>();
      instead.set(key(id), named);
      if (answered) named.add(answered);
      missed.add(key(id), exercise, { goal: id, instead: [] });
    }
    for (const { id } of grade.hints) hints.add(key(id), exercise, { hint: id });
    for (const { rule, breaches } of grade.conduct) {
      if (breaches.length > 0) broken.add(key(rule), exercise, { rule });
    }
  }
  return {
    results: entries.length,
    exercises: [...exercises.values()],
    trainees: [...persons]
      .map(([key, all]) => personFrom(key, all))
      .toSorted((one, other) => one.name.localeCompare(other.name, undefined, { numeric: true })),
    missed: missed
      .list()
      .map((each) => ({ ...each, instead: [...(instead.get(`${each.exercise.id} ${each.goal}`) ?? [])] })),
    hints: hints.list(),
    broken: broken.list(),
  };
}
