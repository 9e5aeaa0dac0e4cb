/** Exercises of the simulated tenant, and the results and packs that this browser keeps. */
import { batch, effect, type ReadonlySignal, signal } from '@preact/signals';
import * as v from 'valibot';
import { DataverseError, type Fetch } from '../dataverse/client';
import { PackData } from '../dataverse/simulated/exercise/pack-schema';
import { DatabaseProblem, StorageFull } from '../db/errors';
import type { TrainingRepository } from '../db/training';
import type { ExerciseResult } from '../domain/exercise';
import type { ScenarioPack } from '../domain/pack';
import { createExerciseControl, type Exercise, type ExerciseControl } from '../sources/exercise-control';
import { type ReadPack, readPack } from '../sources/pack-file';
import { type ReadResult, ResultData, readResult } from '../sources/result-file';
import type { PackageKind } from '../training/packages/kinds';
import type { LearningPackage } from '../training/packages/make';
import type { LrsStore } from './lrs-store';
import type { SimulatorStore } from './simulator';

export interface TrainingStore {
  /** The exercise that the tenant is for; null where there is none, or it is not read yet. */
  exercise: ReadonlySignal<Exercise | null>;
  /** The result of that exercise, as soon as it has ended and was graded. */
  ended: ReadonlySignal<ExerciseResult | null>;
  /** It could not be kept in this browser, as where its storage is full: a file is the way to keep it. */
  unkept: ReadonlySignal<boolean>;
  /** What was refused last, in the words of the simulator. */
  problem: ReadonlySignal<string | null>;
  /** Where results are sent to; null where this page keeps nothing. */
  lrs: LrsStore | null;
  /** A package of a scenario for a learning platform. */
  makePackage(kind: PackageKind, pack: ScenarioPack): Promise<LearningPackage>;
  control: Pick<ExerciseControl, 'ask' | 'presentScenario'>;
  begin(pack: ScenarioPack, wishes: { trainee: string; seed?: number }): Promise<boolean>;
  move(to: 'paused' | 'running' | 'finished' | 'givenUp'): Promise<boolean>;
  /** Gives the present attempt up, and begins the same exercise in the same variant again. */
  startOver(): Promise<boolean>;
  takeHint(hint: string): Promise<boolean>;
  nameCause(goal: string, cause: string): Promise<boolean>;
  /** Results of this browser, the latest first; null until they are read. */
  results: ReadonlySignal<readonly ExerciseResult[] | null>;
  openResult(text: string): Promise<ReadResult>;
  removeResult(attempt: string): Promise<void>;
  /** Packs that were imported or written here; null until they are read. */
  packs: ReadonlySignal<readonly ScenarioPack[] | null>;
  importPack(text: string): Promise<ReadPack>;
  keepPack(pack: ScenarioPack): Promise<void>;
  removePack(id: string): Promise<void>;
}

export interface TrainingSurroundings {
  fetch: Fetch;
  origin: string;
  tenant: SimulatorStore;
  repository: TrainingRepository;
  lrs: LrsStore | null;
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
  const { fetch, origin, tenant, repository, lrs, newId, realNow } = surroundings;
  const control = createExerciseControl(fetch, origin);
  const exercise = signal<Exercise | null>(null);
  const ended = signal<ExerciseResult | null>(null);
  const problem = signal<string | null>(null);
  const unkept = signal(false);
  const results = signal<readonly ExerciseResult[] | null>(null);
  const packs = signal<readonly ScenarioPack[] | null>(null);
  let reading = 0;

  async function readResults(): Promise<void> {
    results.value = understood(ResultData, await repository.results());
  }
  async function readPacks(): Promise<void> {
    packs.value = understood(PackData, await repository.packs());
  }

  /** The grade of an exercise that ended: kept once, by whichever page sees it first. */
  async function gradeEnded({ attempt }: Exercise): Promise<void> {
    if (ended.peek()?.record.start.attempt === attempt) return;
    await readResults();
    const known = results.peek()?.find(({ record }) => record.start.attempt === attempt);
    if (known) {
      ended.value = known;
      return;
    }
    const record = await control.record();
    // The replay is large, and only needed at the end.
    const { gradeRecord } = await import('../dataverse/simulated/exercise/grade-record');
    const { grade } = await gradeRecord(record);
    const result = { record, grade, endedOn: new Date(realNow()).toISOString() };
    // Whoever sat an exam sees the grade, whatever becomes of the copy that is kept.
    batch(() => {
      ended.value = result;
      unkept.value = false;
    });
    try {
      await repository.keepResult(attempt, result);
      await lrs?.queueResult(result);
    } catch (error) {
      if (!(error instanceof StorageFull || error instanceof DatabaseProblem)) throw error;
      unkept.value = true;
      return;
    }
    await readResults();
  }

  async function take(latest: Exercise | null): Promise<void> {
    exercise.value = latest;
    if (latest?.stage === 'ended') await gradeEnded(latest);
    else ended.value = null;
  }

  async function refresh(): Promise<void> {
    reading += 1;
    const mine = reading;
    try {
      const latest = await control.read();
      if (mine === reading) await take(latest);
    } catch (error) {
      // Whoever follows the tenant says that it cannot be reached.
      if (!(error instanceof DataverseError)) throw error;
    }
  }

  async function change(act: () => Promise<Exercise>): Promise<boolean> {
    try {
      const latest = await act();
      problem.value = null;
      reading += 1;
      await take(latest);
      await tenant.refresh();
      return true;
    } catch (error) {
      if (!(error instanceof DataverseError)) throw error;
      problem.value = error.message;
      return false;
    }
  }

  effect(() => {
    const status = tenant.status.value;
    if (!status) return;
    if (status.exercise === null) exercise.value = null;
    else void refresh();
  });
  void readResults();
  void readPacks();

  return {
    exercise,
    ended,
    unkept,
    problem,
    lrs,
    async makePackage(kind, pack) {
      const { makePackage } = await import('../training/packages/make');
      return makePackage(kind, pack, surroundings.ownFiles);
    },
    control,
    begin: (pack, { trainee, seed }) =>
      change(() =>
        control.begin({ pack, trainee, attempt: newId(), ...(seed === undefined ? {} : { seed }) }),
      ),
    move: (to) => change(() => control.move(to)),
    async startOver() {
      if (exercise.peek()?.stage !== 'ended' && !(await change(() => control.move('givenUp')))) return false;
      const { pack, trainee, seed } = (await control.record()).start;
      return change(() => control.begin({ pack, trainee, seed, attempt: newId() }));
    },
    takeHint: (hint) => change(() => control.takeHint(hint)),
    nameCause: (goal, cause) => change(() => control.nameCause(goal, cause)),
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
    packs,
    async importPack(text) {
      const read = readPack(text);
      if ('pack' in read) {
        await repository.keepPack(read.pack.id, read.pack);
        await readPacks();
      }
      return read;
    },
    async keepPack(pack) {
      await repository.keepPack(pack.id, pack);
      await readPacks();
    },
    async removePack(id) {
      await repository.removePack(id);
      await readPacks();
    },
  };
}
