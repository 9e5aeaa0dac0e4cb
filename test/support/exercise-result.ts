/** Results of exercises that were really worked on, behind the public controls. */
import { findPack } from '../../catalog/packs';
import { gradeRecord } from '../../dataverse/simulated/exercise/grade-record';
import type { ExerciseResult } from '../../domain/exercise';
import type { ScenarioPack } from '../../domain/pack';
import { openExercise } from './open-exercise';

/** A shipped pack that asks for a cause as well. */
export function packWithQuestion(changes: Partial<ScenarioPack> = {}): ScenarioPack {
  const pack = findPack('same-office-365');
  if (!pack) throw new Error('The pack of the tests is gone');
  return {
    ...pack,
    id: 'with-question',
    goals: [
      ...pack.goals,
      {
        id: 'why',
        is: 'cause',
        mailbox: 'sara.krajnc',
        causes: ['no-profile', 'method-none'],
        text: { en: 'Why is Sara’s mailbox not enabled?', sl: 'Zakaj Sarin nabiralnik ni omogočen?' },
      },
    ],
    ...changes,
  };
}

interface Work {
  answer?: string;
  to?: 'finished' | 'givenUp' | null;
  pack?: ScenarioPack;
}

/** Somebody looks around for some minutes, perhaps names a cause, and ends it. */
export async function workedResult({
  answer,
  to = 'finished',
  pack = packWithQuestion(),
}: Work = {}): Promise<ExerciseResult> {
  const place = await openExercise(pack);
  place.passes(65_000);
  if (answer !== undefined) {
    const answered = await place.post('/simulator/exercise/answer', { goal: 'why', cause: answer });
    if (!answered.ok) throw new Error(await answered.text());
  }
  await place.post('/simulator/exercise/hint', { hint: 'order' });
  place.passes(30_000);
  if (to) await place.to(to);
  const record = await place.record();
  const { grade } = await gradeRecord(record);
  return { record, grade, endedOn: '2026-03-02T08:02:05.000Z' };
}
