import { describe, expect, it } from 'vitest';
import { framesOf } from '../../dataverse/simulated/exercise/frames';
import { gradeRecord } from '../../dataverse/simulated/exercise/grade-record';
import type { ExerciseResult } from '../../domain/exercise';
import { type Debrief, debriefFrom, debriefOf } from '../../training/debrief';
import { type OpenExercise, openExercise } from '../support/open-exercise';

const TEST = { testemailconfigurationscheduled: true };

async function write(place: OpenExercise, name: string, columns: object, persona = 'systemAdministrator') {
  const { mailboxid } = await place.mailbox(name);
  await (await place.as(persona)).patch(`mailboxes(${mailboxid})`, columns);
}

async function resultOf(place: OpenExercise): Promise<ExerciseResult> {
  await place.to('finished');
  const record = await place.record();
  const { grade } = await gradeRecord(record);
  return { record, grade, endedOn: '2026-11-30T12:00:00Z' };
}

const of = ({ goals }: Pick<Debrief, 'goals'>, id: string) => {
  const found = goals.find(({ goal }) => goal.id === id);
  if (!found) throw new Error(`There is no goal ${id}`);
  return found;
};

/** Works on *The licence that is missing*: one mended, one cause wrong, a mailbox that worked deactivated. */
async function clumsy(): Promise<ExerciseResult> {
  const place = await openExercise('no-licence');
  await write(place, 'Sara Krajnc', TEST);
  await place.control.advance('PT5M');
  const { mailboxid } = await place.mailbox('Sara Krajnc');
  await place.post('/simulator/desk', { subject: 'licence', mailbox: mailboxid, mend: true });
  await write(place, 'Sara Krajnc', TEST);
  await place.control.advance('PT5M');
  await place.post('/simulator/exercise/answer', { goal: 'why-sara', cause: 'exo-no-licence' });
  await place.post('/simulator/exercise/answer', { goal: 'why-miha', cause: 'exo-no-licence' });
  const { _regardingobjectid_value: queue } = await place.mailbox('Support');
  expect(queue).toBeTruthy();
  await write(place, 'Support', { statecode: 1, statuscode: 2 }, 'systemAndGlobalAdministrator');
  return resultOf(place);
}

describe('a debrief', () => {
  it('tells where goals were reached and lost, what is right, and the better steps', async () => {
    const result = await clumsy();
    const debrief = await debriefOf(result);

    expect(of(debrief, 'why-sara')).toMatchObject({ lost: null, reached: { event: { kind: 'answer' } } });
    const miha = of(debrief, 'why-miha');
    expect(miha.reached).toBeNull();
    expect(miha.goal).toMatchObject({ causes: ['exo-user-disabled'] });

    const queues = debrief.goals.find(({ lost }) => lost !== null);
    expect(queues?.lost).toMatchObject({ who: 'Rok Golob', deeds: [{ kind: 'deactivated' }] });

    const people = debrief.goals.find(({ result }) => (result.parts?.of ?? 0) > 5);
    expect(people?.result).toMatchObject({ met: false });
    expect(people?.result.parts?.end).toBeGreaterThan(people?.result.parts?.start ?? 0);
    const about = new Set(people?.better.map(({ mailbox }) => mailbox));
    expect([...about].toSorted()).toEqual(['Ines Oblak', 'Miha Rozman']);
    expect(people?.better.some(({ what }) => what.kind === 'cause')).toBe(false);
  });

  it('tells of each broken rule when, who, which mailbox, and who would have been enough', async () => {
    const { breaches } = await debriefOf(await clumsy());
    const power = breaches.find(({ breach }) => breach.rule === 'leastPrivilege');
    expect(power).toMatchObject({
      breach: { mailbox: 'Support', detail: 'Rok Golob', enough: { tenantRoles: [] } },
      frame: { who: 'Rok Golob' },
    });
    const test = breaches.find(({ breach }) => breach.rule === 'needlessTest');
    expect(test).toMatchObject({
      breach: { mailbox: 'Sara Krajnc', detail: 'unchanged' },
      frame: { deeds: [{ kind: 'tested', mailboxes: ['Sara Krajnc'] }] },
    });
  });

  it('has nothing better to tell of who went the shortest way', async () => {
    const { solution, way } = await debriefOf(await clumsy());
    const { grade } = await gradeRecord(solution);
    expect(grade.score).toBe(100);
    const told = debriefFrom({ record: solution, grade }, await framesOf(solution), way);
    expect(told.breaches).toEqual([]);
    for (const { better, lost } of told.goals) expect([better, lost]).toEqual([[], null]);
  });
});
