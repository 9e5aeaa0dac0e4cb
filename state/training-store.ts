/** Exercises of the simulated tenant, and the results and packs that this browser keeps. */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import * as v from 'valibot';
import type { Fetch } from '../dataverse/client';
import { PackData } from '../dataverse/simulated/exercise/pack-schema';
import { DatabaseProblem, StorageFull } from '../db/errors';
import type { TrainingRepository } from '../db/training';
import type { ExerciseResult } from '../domain/exercise';
import { freeId } from '../domain/free-id';
import type { ScenarioPack } from '../domain/pack';
import type { Guid } from '../domain/rows';
import { createExerciseControl } from '../sources/exercise-control';
import { type ReadPack, readPack, writePack } from '../sources/pack-file';
import { type ReadResult, ResultData, readResult } from '../sources/result-file';
import type { LearningPackage, PackageWish } from '../training/packages/make';
import { type BankStore, createBankStore } from './bank-store';
import { type ClassStore, createClassStore, type PeopleKeeper } from './class-store';
import { createExerciseStore, type ExerciseKeeper, type ExerciseStore } from './exercise';
import type { LrsStore } from './lrs-store';
import type { SimulatorStore } from './simulator';

/** `there`: the scenario that has the id already, one's own or one that comes with the product. */
export type ImportedPack = ReadPack | { pack: ScenarioPack; there: ScenarioPack; isOwn: boolean };

export interface TrainingStore extends ExerciseStore, BankStore {
  /** It could not be kept in this browser, as where its storage is full: a file is the way to keep it. */
  unkept: ReadonlySignal<boolean>;
  /** Where results are sent to; null where this page keeps nothing. */
  lrs: LrsStore | null;
  /** A package of scenarios for a learning platform. */
  makePackage(wish: PackageWish): Promise<LearningPackage>;
  /** Results of this browser, the latest first; null until they are read. */
  results: ReadonlySignal<readonly ExerciseResult[] | null>;
  openResult(text: string): Promise<ReadResult>;
  removeResult(attempt: string): Promise<void>;
  /** The board of a class. */
  board: ClassStore;
  /** Packs that were imported or written here; null until they are read. */
  packs: ReadonlySignal<readonly ScenarioPack[] | null>;
  /**
   * Takes a scenario of a file among one's own. Where another one has its id, it asks; told what to do, it replaces an
   * own one, or takes it under an id that is free.
   */
  importPack(text: string, where?: 'replace' | 'beside'): Promise<ImportedPack>;
  keepPack(pack: ScenarioPack): Promise<void>;
  /** One's own scenario as it is kept now, perhaps by another window; null where there is none of that id. */
  keptPack(id: string): Promise<ScenarioPack | null>;
  removePack(id: string): Promise<void>;
}

export interface TrainingSurroundings {
  fetch: Fetch;
  origin: string;
  simulator: SimulatorStore;
  repository: TrainingRepository;
  lrs: LrsStore | null;
  /** Throws away what was chosen and ticked in an earlier attempt. */
  startClean(organizationId: Guid | null): Promise<void>;
  /** Counts the attempts at exams, which a removed result does not change. */
  attempts: { of(pack: string): number; count(pack: string): Promise<void> };
  /** Who is who in the class. */
  people: PeopleKeeper;
  ownFiles: { fetch: Fetch; origin: string };
  newId(): string;
  realNow(): number;
}

/** What is kept was written by this program, perhaps by an older one. */
function understood<T>(schema: v.GenericSchema<unknown, T>, values: readonly unknown[]): T[] {
  return values.flatMap((value) => {
    const parsed = v.safeParse(schema, value);
    return parsed.success ? [parsed.output] : [];
  });
}

export function createTrainingStore(surroundings: TrainingSurroundings): TrainingStore {
  const { fetch, origin, simulator, repository, lrs, attempts, newId, realNow } = surroundings;
  const unkeptAttempt = signal<Guid | null>(null);
  const results = signal<readonly ExerciseResult[] | null>(null);
  const packs = signal<readonly ScenarioPack[] | null>(null);

  async function readResults(): Promise<void> {
    results.value = understood(ResultData, await repository.results());
  }
  async function readPacks(): Promise<void> {
    packs.value = understood(PackData, await repository.packs());
  }

  /** A result is kept once, by whichever page sees the end first. */
  const keeper: ExerciseKeeper = {
    async known(attempt) {
      await readResults();
      return results.peek()?.find(({ record }) => record.start.attempt === attempt) ?? null;
    },
    async grade(record) {
      // The replay is large, and only needed at the end.
      const { gradeRecord } = await import('../dataverse/simulated/exercise/grade-record');
      return (await gradeRecord(record)).grade;
    },
    // The tenant itself is kept, and with it the exercise that goes on.
    async stands() {},
    async begun(organizationId, { id, exam }) {
      await surroundings.startClean(organizationId);
      if (exam) await attempts.count(id);
    },
    earlier: ({ id }) => attempts.of(id),
    async graded(result) {
      const { attempt } = result.record.start;
      try {
        await repository.keepResult(attempt, result);
        await lrs?.queueResult(result);
      } catch (error) {
        if (!(error instanceof StorageFull || error instanceof DatabaseProblem)) throw error;
        unkeptAttempt.value = attempt;
        return;
      }
      await readResults();
    },
  };
  const exercise = createExerciseStore({
    control: createExerciseControl(fetch, origin),
    simulator,
    keeper,
    outlivesTenant: false,
    newId,
    realNow,
  });
  const unkept = computed(() => {
    const attempt = exercise.ended.value?.record.start.attempt;
    return attempt !== undefined && attempt === unkeptAttempt.value;
  });
  void readResults();
  void readPacks();

  const bankStore = createBankStore({
    repository,
    begin: ({ pack, ...part }, trainee) => exercise.begin(pack, { trainee, ...part }),
    newId,
    freshSeed: () => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0,
  });

  return {
    ...exercise,
    ...bankStore,
    unkept,
    lrs,
    async makePackage(wish) {
      const { makePackage } = await import('../training/packages/make');
      return makePackage(wish, surroundings.ownFiles);
    },
    results,
    async openResult(text) {
      const read = await readResult(text);
      if ('result' in read && read.intact) {
        await repository.keepResult(read.result.record.start.attempt, read.result);
        await readResults();
      }
      return read;
    },
    async removeResult(attempt) {
      await repository.removeResult(attempt);
      await readResults();
    },
    board: createClassStore(repository.board, surroundings.people),
    packs,
    async importPack(text, where) {
      const read = readPack(text);
      if (!('pack' in read)) return read;
      const { findPack } = await import('../catalog/packs');
      const own = packs.peek()?.find(({ id }) => id === read.pack.id);
      const there = own ?? findPack(read.pack.id);
      const isOther = there !== undefined && writePack(there) !== writePack(read.pack);
      if (isOther && !where) return { ...read, there, isOwn: own !== undefined };
      const taken = (id: string) =>
        findPack(id) !== undefined || (packs.peek()?.some((each) => each.id === id) ?? false);
      const pack = where === 'beside' ? { ...read.pack, id: freeId(read.pack.id, taken) } : read.pack;
      await repository.keepPack(pack.id, pack);
      await readPacks();
      return { pack };
    },
    async keepPack(pack) {
      await repository.keepPack(pack.id, pack);
      await readPacks();
    },
    async keptPack(id) {
      await readPacks();
      return packs.peek()?.find((pack) => pack.id === id) ?? null;
    },
    async removePack(id) {
      await repository.removePack(id);
      await readPacks();
    },
  };
}
