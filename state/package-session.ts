/** The exercise of a packaged page: where it stands, what the trainee does with it, and what the learning system hears. */
import { type ReadonlySignal, signal } from '@preact/signals';
import * as v from 'valibot';
import type { Fetch } from '../dataverse/client';
import { gradeRecord } from '../dataverse/simulated/exercise/grade-record';
import { ENDINGS, type ExerciseRecord, type ExerciseResult } from '../domain/exercise';
import type { LearningLink } from '../training/packages/link';
import { suspendedOf } from '../training/packages/suspended';

const Text = v.objectWithRest({ en: v.string() }, v.string());

const Exercise = v.object({
  stage: v.picklist(['running', 'paused', 'ended']),
  ending: v.nullable(v.picklist(ENDINGS)),
  left: v.nullable(v.number()),
  title: Text,
  story: v.array(Text),
  goals: v.array(
    v.object({
      id: v.string(),
      is: v.string(),
      text: Text,
      met: v.nullable(v.boolean()),
      answered: v.nullable(v.string()),
    }),
  ),
  hints: v.array(v.object({ id: v.string(), cost: v.number(), text: v.nullable(Text) })),
});

export type PackageExercise = v.InferOutput<typeof Exercise>;

/** What became of the result: told, not taken, or nobody to tell. */
export type Delivery = 'delivered' | 'notDelivered' | 'nobody';

export interface PackageSession {
  exercise: ReadonlySignal<PackageExercise | null>;
  /** The result once the exercise ended. */
  result: ReadonlySignal<ExerciseResult | null>;
  delivery: ReadonlySignal<Delivery | null>;
  /** Reads where it stands; called whenever the tenant may have changed. */
  refresh(): Promise<void>;
  moveTo(stage: 'paused' | 'running' | 'finished' | 'givenUp'): Promise<void>;
  takeHint(hint: string): Promise<void>;
  answer(goal: string, cause: string): Promise<void>;
  /** Tells the result once more, where it was not taken. */
  deliver(): Promise<void>;
}

interface Surroundings {
  fetch: Fetch;
  origin: string;
  link: LearningLink;
  /** ISO 8601. */
  now(): string;
}

export function createPackageSession({ fetch, origin, link, now }: Surroundings): PackageSession {
  const exercise = signal<PackageExercise | null>(null);
  const result = signal<ExerciseResult | null>(null);
  const delivery = signal<Delivery | null>(null);
  let kept = -1;
  let reading: Promise<void> | null = null;
  let again = false;

  async function get(path: string): Promise<unknown> {
    return (await fetch(new Request(`${origin}/simulator${path}`))).json();
  }

  async function post(path: string, body: object): Promise<void> {
    const init = { method: 'POST', body: JSON.stringify(body) };
    await fetch(new Request(`${origin}/simulator/exercise${path}`, init));
    await refresh();
  }

  // Our own service wrote it a moment ago; it comes from nowhere else.
  const readRecord = async () => (await get('/exercise/record')) as ExerciseRecord;

  /** What does not fit leaves the last state that did: a beginning of the record is a record as well. */
  function keep(record: ExerciseRecord): void {
    if (record.events.length === kept) return;
    kept = record.events.length;
    const data = suspendedOf(record);
    link.suspend(data.length <= link.room ? data : null, record.events.length);
  }

  async function deliver(): Promise<void> {
    const told = result.peek();
    if (!told) return;
    const taken = await link.finish(told);
    delivery.value = taken ? 'delivered' : link.reports ? 'notDelivered' : 'nobody';
  }

  async function end(record: ExerciseRecord): Promise<void> {
    if (result.peek()) return;
    const { grade } = await gradeRecord(record);
    result.value = { record, grade, endedOn: now() };
    await deliver();
  }

  async function read(): Promise<void> {
    const stands = v.safeParse(Exercise, await get('/exercise'));
    if (!stands.success) return;
    exercise.value = stands.output;
    const record = await readRecord();
    if (stands.output.stage === 'ended') await end(record);
    else keep(record);
  }

  /** One reading at a time, and one more where something changed meanwhile. */
  function refresh(): Promise<void> {
    again = true;
    reading ??= (async () => {
      while (again) {
        again = false;
        await read();
      }
    })().finally(() => {
      reading = null;
    });
    return reading;
  }

  return {
    exercise,
    result,
    delivery,
    refresh,
    moveTo: (to) => post('/stage', { to }),
    takeHint: (hint) => post('/hint', { hint }),
    answer: (goal, cause) => post('/answer', { goal, cause }),
    deliver,
  };
}
