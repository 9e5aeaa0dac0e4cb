/** Exams that are drawn from a question bank: several exercises, one after the other, with one outcome. */
import { findPack } from '../catalog/packs';
import { type BankEntry, drawFrom, type QuestionBank, type Sitting } from '../domain/bank';
import { seedOfTrainee } from '../domain/exam';
import type { ExerciseResult } from '../domain/exercise';
import { PASS_AT, type ScenarioPack } from '../domain/pack';

/** The exercise of one place of an exam. */
export interface SittingPart {
  pack: ScenarioPack;
  seed: number;
  sitting: Sitting;
}

/** The pack of an entry; null where it is a shipped one that is shipped no more. */
export const packOfEntry = ({ pack }: BankEntry): ScenarioPack | null =>
  typeof pack === 'string' ? (findPack(pack) ?? null) : pack;

/**
 * The exercise at a place of an exam.
 * @param place from 1 on
 * @returns null where the exam has no such place, or its pack is there no more
 */
export function partOf(bank: QuestionBank, id: string, seed: number, place: number): SittingPart | null {
  const drawn = drawFrom(bank, seed);
  const entry = drawn[place - 1];
  const whole = entry && packOfEntry(entry);
  if (!whole) return null;
  // By the rules of the bank, whatever its own are.
  const pack: ScenarioPack = { ...whole, exam: bank.exam };
  const { id: ofBank, revision, title, passAt = PASS_AT } = bank;
  return {
    pack,
    seed: seedOfTrainee(pack.id, String(seed)),
    sitting: { id, bank: ofBank, revision, title, seed, place, of: drawn.length, passAt },
  };
}

export interface SittingOutcome {
  sitting: Sitting;
  trainee: string;
  /** By place; null for what was not sat yet. */
  results: readonly (ExerciseResult | null)[];
  /** The average of all exercises; one that is missing has no points. */
  score: number;
  /** Null until all were sat. */
  passed: boolean | null;
}

/** The exams among some results, the latest first; of two attempts at one place, the first counts. */
export function sittingsIn(results: readonly ExerciseResult[]): readonly SittingOutcome[] {
  const byId = new Map<string, ExerciseResult[]>();
  for (const result of results) {
    const id = result.record.start.sitting?.id;
    if (id) byId.set(id, [...(byId.get(id) ?? []), result]);
  }
  return [...byId.values()].flatMap((own) => {
    const start = own[0]?.record.start;
    if (!start?.sitting) return [];
    const { sitting, trainee } = start;
    const inOrder = own.toSorted((one, other) => (one.endedOn < other.endedOn ? -1 : 1));
    const placed = Array.from(
      { length: sitting.of },
      (_, at) => inOrder.find(({ record }) => record.start.sitting?.place === at + 1) ?? null,
    );
    const sum = placed.reduce((all, result) => all + (result?.grade.score ?? 0), 0);
    const score = Math.round(sum / sitting.of);
    const passed = placed.includes(null) ? null : score >= sitting.passAt;
    return [{ sitting, trainee, results: placed, score, passed }];
  });
}
