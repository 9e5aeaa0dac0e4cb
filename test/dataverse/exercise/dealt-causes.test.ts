import * as v from 'valibot';
import { expect, test } from 'vitest';
import { findPack } from '../../../catalog/packs';
import { gradeRecord } from '../../../dataverse/simulated/exercise/grade-record';
import { PackData } from '../../../dataverse/simulated/exercise/pack-schema';
import type { ScenarioPack } from '../../../domain/pack';
import { createExerciseControl } from '../../../sources/exercise-control';
import { openExercise } from '../../support/open-exercise';

const forty = findPack('forty-mailboxes') as ScenarioPack;

test('a cause that is asked of a deal is asked of the mailbox that the seed drew, and graded there', async () => {
  const place = await openExercise(forty, 3);
  const control = createExerciseControl(place.fetch, 'http://localhost');
  const asked = (await control.read())?.goals.filter(({ is }) => is === 'cause') ?? [];
  expect(asked.map(({ mailbox }) => mailbox).filter(Boolean)).toHaveLength(4);
  const [first, second] = asked;
  await control.nameCause(first?.id ?? '', 'exo-no-licence');
  await control.nameCause(second?.id ?? '', 'exo-no-licence');
  await place.to('finished');
  const { grade } = await gradeRecord(await place.record());
  const met = (id?: string) => grade.goals.find((goal) => goal.id === id)?.met;
  expect([met(first?.id), met(second?.id)]).toEqual([true, false]);

  const client = await place.as('systemAdministrator');
  const { body: before } = await client.get<{ name: string }>(`mailboxes(${first?.mailbox})`);
  const other = await openExercise(forty, 4);
  const again = await createExerciseControl(other.fetch, 'http://localhost').read();
  const mailbox = again?.goals.find(({ id }) => id === first?.id)?.mailbox;
  const { body: after } = await (await other.as('systemAdministrator')).get<{ name: string }>(
    `mailboxes(${mailbox})`,
  );
  expect(after.name).not.toBe(before.name);
});

test('a deal that the pack does not have is refused, at its place', () => {
  const goals = forty.goals.map((goal) =>
    goal.id === 'why-2' ? { ...goal, mailbox: { deal: 'nobody' } } : goal,
  );
  const { issues } = v.safeParse(PackData, { ...forty, goals });
  expect(issues?.map((issue) => [v.getDotPath(issue), issue.message])).toEqual([
    ['goals.1.mailbox.deal', 'a deal of the pack expected: nobody'],
  ]);
});
