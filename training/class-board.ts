/** The results of a class, merged: who is where, what was missed, which hints were needed. */
import { canonicalJson } from '../domain/canonical-json';
import type { ExerciseResult } from '../domain/exercise';
import type { ConductRule, LocalizedText, ScenarioPack } from '../domain/pack';
import type { FileProblem } from '../sources/file-lines';
import { readResult } from '../sources/result-file';

export interface BoardCell {
  best: ExerciseResult;
  tries: number;
}

export interface BoardExercise {
  id: string;
  title: LocalizedText;
  pack: ScenarioPack;
  attempts: number;
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
  trainees: readonly { name: string; cells: ReadonlyMap<string, BoardCell> }[];
  /** Goals by how many attempts left them open, the most first, with the causes that were named instead. */
  missed: readonly (Counted & { goal: string; instead: readonly string[] })[];
  hints: readonly (Counted & { hint: string })[];
  broken: readonly (Counted & { rule: ConductRule })[];
}

const mostFirst = (one: Counted, other: Counted) => other.count - one.count;

function best(one: ExerciseResult, other: ExerciseResult): ExerciseResult {
  if (one.grade.score !== other.grade.score) return one.grade.score > other.grade.score ? one : other;
  return one.grade.elapsed <= other.grade.elapsed ? one : other;
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

/** The same attempt in several files counts once. */
export function classBoard(all: readonly ExerciseResult[]): ClassBoard {
  const results = [...new Map(all.map((result) => [result.record.start.attempt, result])).values()];
  const exercises = new Map<string, BoardExercise>();
  const trainees = new Map<string, Map<string, BoardCell>>();
  const missed = tally<{ goal: string; instead: readonly string[] }>();
  const hints = tally<{ hint: string }>();
  const broken = tally<{ rule: ConductRule }>();
  const instead = new Map<string, Set<string>>();
  for (const result of results) {
    const { pack, trainee } = result.record.start;
    const { id, title } = pack;
    const attempts = (exercises.get(id)?.attempts ?? 0) + 1;
    exercises.set(id, { id, title, pack, attempts });
    const cells = trainees.get(trainee) ?? new Map<string, BoardCell>();
    trainees.set(trainee, cells);
    const cell = cells.get(id);
    cells.set(id, {
      best: cell ? best(cell.best, result) : result,
      tries: (cell?.tries ?? 0) + 1,
    });
  }
  for (const { record, grade } of results) {
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
    results: results.length,
    exercises: [...exercises.values()],
    trainees: [...trainees]
      .map(([name, cells]) => ({ name, cells }))
      .toSorted((one, other) => one.name.localeCompare(other.name, undefined, { numeric: true })),
    missed: missed
      .list()
      .map((each) => ({ ...each, instead: [...(instead.get(`${each.exercise.id} ${each.goal}`) ?? [])] })),
    hints: hints.list(),
    broken: broken.list(),
  };
}

export interface RefusedFile {
  file: string;
  /** Null where the file can be read, and was changed after it was written. */
  problems: readonly FileProblem[] | null;
}

/** Attempts whose records do not bear out the grade beside them: replayed one after the other. */
export async function unverified(
  results: readonly ExerciseResult[],
  progress: (done: number) => void,
): Promise<readonly ExerciseResult[]> {
  const { gradeRecord } = await import('../dataverse/simulated/exercise/grade-record');
  const wrong: ExerciseResult[] = [];
  for (const [index, result] of results.entries()) {
    const { grade, doubtful } = await gradeRecord(result.record);
    if (doubtful.length > 0 || canonicalJson(grade) !== canonicalJson(result.grade)) wrong.push(result);
    progress(index + 1);
  }
  return wrong;
}

export interface NamedText {
  name: string;
  text(): Promise<string>;
}

/** Reads result files; those that cannot be trusted to be as they were written stay out, and are told. */
export async function readClass(
  files: readonly NamedText[],
  progress: (done: number) => void,
): Promise<{ results: readonly ExerciseResult[]; refused: readonly RefusedFile[] }> {
  const results: ExerciseResult[] = [];
  const refused: RefusedFile[] = [];
  for (const [index, file] of files.entries()) {
    const read = await readResult(await file.text());
    if ('problems' in read) refused.push({ file: file.name, problems: read.problems });
    else if (read.intact) results.push(read.result);
    else refused.push({ file: file.name, problems: null });
    progress(index + 1);
  }
  return { results, refused };
}
