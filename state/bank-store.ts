/** Question banks that this browser keeps, and exams that are drawn from them. */
import { type ReadonlySignal, signal } from '@preact/signals';
import { findBank } from '../catalog/banks';
import type { TrainingRepository } from '../db/training';
import type { QuestionBank } from '../domain/bank';
import { canonicalJson } from '../domain/canonical-json';
import { seedOfTrainee } from '../domain/exam';
import type { ExerciseResult } from '../domain/exercise';
import { freeId } from '../domain/free-id';
import type { Guid } from '../domain/rows';
import { checkBank, type ReadBank, readBank } from '../sources/bank-file';
import { partOf, type SittingPart } from '../training/sitting';

/** `there`: the bank that has the id already, one's own or one that comes with the product. */
export type ImportedBank = ReadBank | { bank: QuestionBank; there: QuestionBank; isOwn: boolean };

export interface BankStore {
  /** Banks that were imported or put together here; null until they are read. */
  banks: ReadonlySignal<readonly QuestionBank[] | null>;
  /** Takes a bank of a file among one's own. Where another one has its id, it asks. */
  importBank(text: string, where?: 'replace' | 'beside'): Promise<ImportedBank>;
  keepBank(bank: QuestionBank): Promise<void>;
  removeBank(id: string): Promise<void>;
  /** Draws an exam, and begins its first exercise. */
  sit(bank: QuestionBank, wishes: { trainee: string; seed?: number }): Promise<boolean>;
  /** The exercise after this result in its exam; null where it was the last, or of no exam, or the bank changed. */
  nextOf(result: ExerciseResult): SittingPart | null;
  beginNext(result: ExerciseResult): Promise<boolean>;
}

interface BankSurroundings {
  repository: TrainingRepository;
  begin(part: SittingPart, trainee: string): Promise<boolean>;
  newId(): Guid;
  freshSeed(): number;
}

/** Banks lie among the packs, each under a name that no pack has. */
const keyOf = (id: string) => `bank ${id}`;

export function createBankStore({ repository, begin, newId, freshSeed }: BankSurroundings): BankStore {
  const banks = signal<readonly QuestionBank[] | null>(null);

  async function read(): Promise<void> {
    banks.value = (await repository.packs()).flatMap((kept) => {
      const checked = checkBank(kept);
      return 'bank' in checked ? [checked.bank] : [];
    });
  }
  async function keepBank(bank: QuestionBank): Promise<void> {
    await repository.keepPack(keyOf(bank.id), bank);
    await read();
  }
  const known = (id: string) => banks.peek()?.find((bank) => bank.id === id) ?? findBank(id);

  function nextOf({ record: { start } }: ExerciseResult): SittingPart | null {
    const { sitting } = start;
    const bank = sitting && known(sitting.bank);
    // A bank that changed would draw another exam.
    if (!bank || bank.revision !== sitting.revision) return null;
    return partOf(bank, sitting.id, sitting.seed, sitting.place + 1);
  }

  void read();
  return {
    banks,
    async importBank(text, where) {
      const read = readBank(text);
      if (!('bank' in read)) return read;
      const { bank } = read;
      const own = banks.peek()?.find(({ id }) => id === bank.id);
      const there = own ?? findBank(bank.id);
      const isOther = there !== undefined && canonicalJson(there) !== canonicalJson(bank);
      if (isOther && !where) return { bank, there, isOwn: own !== undefined };
      const id = where === 'beside' ? freeId(bank.id, (each) => known(each) !== undefined) : bank.id;
      const kept = { ...bank, id };
      await keepBank(kept);
      return { bank: kept };
    },
    keepBank,
    async removeBank(id) {
      await repository.removePack(keyOf(id));
      await read();
    },
    async sit(bank, { trainee, seed = freshSeed() }) {
      const drawnWith = bank.exam.variant === 'byTrainee' ? seedOfTrainee(bank.id, trainee) : seed;
      const part = partOf(bank, newId(), drawnWith, 1);
      return part !== null && begin(part, trainee);
    },
    nextOf,
    async beginNext(result) {
      const part = nextOf(result);
      return part !== null && begin(part, result.record.start.trainee);
    },
  };
}
