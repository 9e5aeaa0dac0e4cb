/** What is on the board of a class: results from files, and what speaks against some of them. */
import { canonicalJson } from '../domain/canonical-json';
import type { ExerciseResult, Grade } from '../domain/exercise';
import type { FileProblem } from '../sources/file-lines';
import { readResult } from '../sources/result-file';

/** `changed`: the hash is not the file's. `notBorneOut`: a replay gives another grade, or other answers. */
export const DOUBTS = ['changed', 'notBorneOut'] as const;
export type Doubt = (typeof DOUBTS)[number];

export interface BoardEntry {
  result: ExerciseResult;
  hash: string;
  /** Null where nothing is known to speak against it. */
  doubt: Doubt | null;
}

/** How an attempt came out, in the one word that a table has room for. */
export const OUTCOMES = ['passed', 'notPassed', 'givenUp', 'timeUp', 'unfinished'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export function outcomeOf({ passed, ending }: Grade): Outcome {
  if (passed) return 'passed';
  if (ending === null) return 'unfinished';
  return ending === 'finished' ? 'notPassed' : ending;
}

export const attemptOf = ({ result }: BoardEntry): string => result.record.start.attempt;

export interface RefusedFile {
  file: string;
  /** Null where it can be read, and another file of the same attempt is on the board: they say different things. */
  problems: readonly FileProblem[] | null;
}

export interface NamedText {
  name: string;
  text(): Promise<string>;
}

export interface NamedEntry extends BoardEntry {
  file: string;
}

/** Reads result files. Those that were changed are read as well, and say so. */
export async function readClass(
  files: readonly NamedText[],
  progress: (done: number) => void,
): Promise<{ read: readonly NamedEntry[]; refused: readonly RefusedFile[] }> {
  const found: NamedEntry[] = [];
  const refused: RefusedFile[] = [];
  for (const [index, file] of files.entries()) {
    const read = await readResult(await file.text());
    if ('problems' in read) refused.push({ file: file.name, problems: read.problems });
    else {
      const { result, hash, intact } = read;
      found.push({ file: file.name, result, hash, doubt: intact ? null : 'changed' });
    }
    progress(index + 1);
  }
  return { read: found, refused };
}

/**
 * Puts results on the board. The same attempt stands there once; where two files of it differ, the one that is there stays
 * unless it is in doubt and the other is not: nobody's result is replaced without a word.
 */
export function withEntries<Added extends BoardEntry>(
  before: readonly BoardEntry[],
  added: readonly Added[],
): { entries: readonly BoardEntry[]; put: readonly BoardEntry[]; differing: readonly Added[] } {
  const entries = new Map(before.map((entry) => [attemptOf(entry), entry]));
  const put = new Map<string, BoardEntry>();
  const differing: Added[] = [];
  for (const each of added) {
    const { result, hash, doubt } = each;
    const attempt = attemptOf(each);
    const there = entries.get(attempt);
    if (there?.hash === hash) {
      // The same content with its own hash again is the file as it was written.
      if (there.doubt !== 'changed' || doubt !== null) continue;
    } else if (there && (there.doubt === null || doubt !== null)) {
      differing.push(each);
      continue;
    }
    const entry = { result, hash, doubt };
    entries.set(attempt, entry);
    put.set(attempt, entry);
  }
  return { entries: [...entries.values()], put: [...put.values()], differing };
}

/** What is in doubt after all records were replayed, one after the other. */
export async function judged(
  entries: readonly BoardEntry[],
  progress: (done: number) => void,
): Promise<readonly BoardEntry[]> {
  const { gradeRecord } = await import('../dataverse/simulated/exercise/grade-record');
  const all: BoardEntry[] = [];
  for (const [index, entry] of entries.entries()) {
    const { result, doubt } = entry;
    const { grade, doubtful } = await gradeRecord(result.record);
    const holds = doubtful.length === 0 && canonicalJson(grade) === canonicalJson(result.grade);
    // A file that was changed stays one, whatever of it holds.
    all.push({ ...entry, doubt: doubt === 'changed' ? doubt : holds ? null : 'notBorneOut' });
    progress(index + 1);
  }
  return all;
}
