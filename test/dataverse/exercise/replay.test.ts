import { expect, test } from 'vitest';
import { gradeRecord } from '../../../dataverse/simulated/exercise/grade-record';
import { replay } from '../../../dataverse/simulated/exercise/replay';
import { bytesOf } from '../../support/bytes-of';
import { type OpenExercise, openExercise } from '../../support/open-exercise';

async function work(place: OpenExercise): Promise<void> {
  const { control, as, mailbox, passes, post } = place;
  const client = await as('systemAdministrator');
  const approver = await as('systemAndExchangeAdministrator');
  passes(1234);
  const { mailboxid } = await mailbox('Sara Krajnc');
  const profiles = await client.list<{ emailserverprofileid: string }>('emailserverprofiles', [
    'emailserverprofileid',
  ]);
  const path = `mailboxes(${mailboxid})`;
  passes(777.5);
  await client.patch(path, {
    'emailserverprofile@odata.bind': `/emailserverprofiles(${profiles[0]?.emailserverprofileid})`,
    incomingemaildeliverymethod: 2,
    outgoingemaildeliverymethod: 2,
    actdeliverymethod: 1,
  });
  await client.patch(path, { emailrouteraccessapproval: 1 }).catch(() => {});
  passes(2001);
  await approver.patch(path, { emailrouteraccessapproval: 1 });
  await post('/simulator/exercise/hint', { hint: 'order' });
  await client.patch(path, { statecode: 1, statuscode: 2 });
  await control.undo();
  await client.patch(path, { testemailconfigurationscheduled: true });
  passes(3000);
  await control.advance('PT2M');
}

test('a record makes the same tenant again, to the byte, also where the simulator was closed in between', async () => {
  const place = await openExercise('same-office-365');
  await work(place);
  await place.to('paused');
  place.passes(60_000);
  await place.to('running');
  place.reopen();
  const client = await place.as('systemAdministrator');
  const { mailboxid } = await place.mailbox('Jan Vidmar');
  await client.patch(`mailboxes(${mailboxid})`, { testemailconfigurationscheduled: true });
  place.passes(5000);
  await place.control.advance('next');
  await place.to('finished');
  const record = await place.record();
  const { tenant, doubtful } = await replay(JSON.parse(JSON.stringify(record)));
  expect(doubtful).toEqual([]);
  expect(bytesOf(tenant)).toBe(bytesOf(place.restored()));
});

test('grade', async () => {
  const place = await openExercise('same-office-365');
  await work(place);
  await place.to('finished');
  const { grade } = await gradeRecord(await place.record());
  expect(grade.ending).toBe('finished');
});
