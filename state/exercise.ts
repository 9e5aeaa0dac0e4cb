/** An exercise that goes on: where it stands, what the trainee does with it, and its result at the end. */
import { batch, effect, type ReadonlySignal, signal } from '@preact/signals';
import { DataverseError } from '../dataverse/client';
import type { Sitting } from '../domain/bank';
import type { ExerciseRecord, ExerciseResult, Grade } from '../domain/exercise';
import { inTurn } from '../domain/in-turn';
import type { ScenarioPack } from '../domain/pack';
import type { Guid } from '../domain/rows';
import type { BeginWishes, Exercise, ExerciseControl, ExerciseMove } from '../sources/exercise-control';
import type { SimulatorStore } from './simulator';

export interface ExerciseStore {
  /** The exercise that the tenant is for; null where there is none, or it is not read yet. */
  exercise: ReadonlySignal<Exercise | null>;
  /** The result of that exercise, as soon as it has ended and was graded. */
  ended: ReadonlySignal<ExerciseResult | null>;
  /** What was refused last, in the words of the simulator. */
  problem: ReadonlySignal<string | null>;
  control: Pick<ExerciseControl, 'ask' | 'presentScenario'>;
  /** Reads where it stands; whoever asks before a reading has begun shares that one. */
  refresh(): Promise<void>;
  begin(pack: ScenarioPack, wishes: { trainee: string; seed?: number; sitting?: Sitting }): Promise<boolean>;
  move(to: ExerciseMove): Promise<boolean>;
  /** Gives the present attempt up, and begins the same exercise in the same variant again. */
  startOver(): Promise<boolean>;
  takeHint(hint: string): Promise<boolean>;
  nameCause(goal: string, cause: string): Promise<boolean>;
}

/** What becomes of an exercise beyond its page. */
export interface ExerciseKeeper {
  /** The result of an attempt that was graded before, as by another page; null where none is known. */
  known(attempt: Guid): Promise<ExerciseResult | null>;
  /** Replays a record that has ended. */
  grade(record: ExerciseRecord): Promise<Grade>;
  /** Hears of an exercise that goes on, whenever it was read. */
  stands(exercise: Exercise): Promise<void>;
  /** Hears of a result once; it is shown already. */
  graded(result: ExerciseResult): Promise<void>;
  /** An attempt begins in a fresh tenant, whose ids may be those of an earlier one: nothing of that is left over. */
  begun(organizationId: Guid | null, pack: ScenarioPack): Promise<void>;
  /** Attempts at it that were begun before, as far as anybody counts. */
  earlier(pack: ScenarioPack): number;
}

interface ExerciseSurroundings {
  control: ExerciseControl;
  simulator: Pick<SimulatorStore, 'status' | 'refresh'>;
  keeper: ExerciseKeeper;
  /** Whether it stays on show, with its result, once its tenant is thrown away. */
  outlivesTenant: boolean;
  newId(): string;
  realNow(): number;
}

export function createExerciseStore(surroundings: ExerciseSurroundings): ExerciseStore {
  const { control, simulator, keeper, outlivesTenant, newId, realNow } = surroundings;
  const exercise = signal<Exercise | null>(null);
  const ended = signal<ExerciseResult | null>(null);
  const problem = signal<string | null>(null);
  /** Readings and changes share it, so that no answer is overtaken by an older one. */
  const turn = inTurn();
  /** The reading that has not begun yet. */
  let waiting: Promise<void> | null = null;

  async function gradeEnded(attempt: Guid): Promise<void> {
    if (ended.peek()) return;
    const known = await keeper.known(attempt);
    if (known) {
      ended.value = known;
      return;
    }
    const record = await control.record();
    const grade = await keeper.grade(record);
    const result = { record, grade, endedOn: new Date(realNow()).toISOString() };
    // Whoever sat an exam sees the grade, whatever becomes of it elsewhere.
    ended.value = result;
    await keeper.graded(result);
  }

  async function take(latest: Exercise | null): Promise<void> {
    if (!latest && outlivesTenant) return;
    batch(() => {
      exercise.value = latest;
      const isOfThis = latest?.stage === 'ended' && ended.peek()?.record.start.attempt === latest.attempt;
      if (!isOfThis) ended.value = null;
    });
    if (latest?.stage === 'ended') await gradeEnded(latest.attempt);
    else if (latest) await keeper.stands(latest);
  }

  async function read(): Promise<void> {
    try {
      await take(await control.read());
    } catch (error) {
      // Whoever follows the tenant says that it cannot be reached.
      if (!(error instanceof DataverseError)) throw error;
    }
  }

  function refresh(): Promise<void> {
    waiting ??= turn(() => {
      waiting = null;
      return read();
    });
    return waiting;
  }

  async function change(act: () => Promise<Exercise>): Promise<boolean> {
    try {
      await turn(async () => {
        const latest = await act();
        problem.value = null;
        await take(latest);
      });
      await simulator.refresh();
      return true;
    } catch (error) {
      if (!(error instanceof DataverseError)) throw error;
      problem.value = error.message;
      return false;
    }
  }

  /** Whoever begins has nothing of an earlier attempt: the tenant is there before they do. */
  async function begin(wishes: () => Promise<BeginWishes & { pack: ScenarioPack }>): Promise<boolean> {
    let begun: ScenarioPack | null = null;
    const done = await change(async () => {
      const wished = await wishes();
      begun = wished.pack;
      return control.begin({ ...wished, earlier: keeper.earlier(begun) });
    });
    if (done && begun) await keeper.begun(simulator.status.peek()?.organizationId ?? null, begun);
    return done;
  }

  effect(() => {
    if (simulator.status.value) void refresh();
  });

  return {
    exercise,
    ended,
    problem,
    control,
    refresh,
    begin: (pack, wishes) => begin(async () => ({ pack, attempt: newId(), ...wishes })),
    move: (to) => change(() => control.move(to)),
    async startOver() {
      if (exercise.peek()?.stage !== 'ended' && !(await change(() => control.move('givenUp')))) return false;
      return begin(async () => {
        const { pack, trainee, seed } = (await control.record()).start;
        return { pack, trainee, seed, attempt: newId() };
      });
    },
    takeHint: (hint) => change(() => control.takeHint(hint)),
    nameCause: (goal, cause) => change(() => control.nameCause(goal, cause)),
  };
}
