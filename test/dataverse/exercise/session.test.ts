import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findPack } from '../../../catalog/packs';
import { framesOf } from '../../../dataverse/simulated/exercise/frames';
import { gradeRecord } from '../../../dataverse/simulated/exercise/grade-record';
import type { ExerciseRecord } from '../../../domain/exercise';
import type { ScenarioPack } from '../../../domain/pack';
import { openExercise } from '../../support/open-exercise';

function packWith(members: Partial<ScenarioPack>): ScenarioPack {
  const pack = findPack('same-office-365');
  if (!pack) throw new Error('The pack is gone');
  return { ...pack, ...members };
}

describe('an exercise that goes on', () => {
  it('counts the time that is worked, and none of the pauses', async () => {
    const { passes, to, exercise } = await openExercise('same-office-365');
    passes(60_000);
    await to('paused');
    passes(3_600_000);
    await to('running');
    passes(30_000);
    expect(await exercise()).toMatchObject({ stage: 'running', elapsed: 90_000 });
  });

  it('lets the clock of the tenant stand still while it is paused, and nothing be changed', async () => {
    const { passes, to, control, as, mailbox } = await openExercise('same-office-365');
    const { mailboxid } = await mailbox('Sara Krajnc');
    await to('paused');
    const { now } = await control.status();
    passes(600_000);
    expect((await control.status()).now).toBe(now);
    const client = await as('systemAdministrator');
    await expect(client.patch(`mailboxes(${mailboxid})`, { name: 'X' })).rejects.toMatchObject({
      status: 409,
    });
    await expect(control.advance('PT1M')).rejects.toMatchObject({ code: 'exercisePaused' });
  });

  it('ends by itself when its time is up; what comes later does not count', async () => {
    const { passes, exercise, as, mailbox, record } = await openExercise(
      packWith({ limits: { minutes: 10 } }),
    );
    const { mailboxid } = await mailbox('Sara Krajnc');
    passes(9 * 60_000);
    expect(await exercise()).toMatchObject({ stage: 'running', left: 60_000 });
    passes(5 * 60_000);
    expect(await exercise()).toMatchObject({ stage: 'ended', ending: 'timeUp', elapsed: 600_000 });
    await (await as('systemAdministrator')).patch(`mailboxes(${mailboxid})`, { statecode: 1, statuscode: 2 });
    const { events } = await record();
    expect(events.map(({ kind }) => kind)).toEqual(['timeUp']);
  });

  it('closes the controls that tell or change what is to be found out', async () => {
    const { fetch, post, control, to, mailbox } = await openExercise('no-licence');
    const { mailboxid } = await mailbox('Maja Kos');
    const get = (path: string) => fetch(new Request(`http://localhost/simulator/${path}`));
    for (const path of ['exchange/organization', `exchange/${mailboxid}`, 'scenario']) {
      expect((await get(path)).status).toBe(409);
    }
    await expect(control.reset({})).rejects.toMatchObject({ status: 409 });
    expect((await post('/simulator/personas', { name: 'X' })).status).toBe(409);
    expect((await control.personas()).length).toBeGreaterThan(2);
    await to('givenUp');
    expect((await get('exchange/organization')).status).toBe(200);
    await control.reset({});
    expect(await (await get('exercise')).json()).toBeNull();
  });

  it('closes a control that says nothing of it, and none that says it is open', async () => {
    const { fetch } = await openExercise('same-office-365');
    const { paths } = JSON.parse(readFileSync('docs/simulator.openapi.json', 'utf8')) as {
      paths: Record<string, Record<string, unknown>>;
    };
    const closed: string[] = [];
    for (const [path, methods] of Object.entries(paths)) {
      if (!path.startsWith('/simulator')) continue;
      for (const method of Object.keys(methods).map((name) => name.toUpperCase())) {
        // Nothing is meant to come of it: an empty body is refused by an open control in its own way.
        const url = `http://localhost${path.replaceAll(/[{]\w+[}]/g, 'x')}`;
        const body = method === 'GET' || method === 'DELETE' ? {} : { body: '[]' };
        const abort = AbortSignal.timeout(50);
        const response = await fetch(new Request(url, { method, signal: abort, ...body }));
        const { error } = (await response.json()) as { error?: { message?: string } };
        if (error?.message?.startsWith('This is closed while an exercise goes on'))
          closed.push(`${method} ${path}`);
      }
    }
    expect(closed.toSorted()).toEqual([
      'GET /simulator/exchange/organization',
      'GET /simulator/exchange/{id}',
      'GET /simulator/scenario',
      'PATCH /simulator/exchange/organization',
      'PATCH /simulator/exchange/{id}',
      'POST /simulator/personas',
      'POST /simulator/reset',
    ]);
  });

  it('tells neither faults, nor right causes, nor hints that nobody took', async () => {
    const { exercise, post, pack } = await openExercise('exam');
    const [hint] = pack.hints ?? [];
    const before = JSON.stringify(await exercise());
    expect(before).not.toContain(hint?.text.en);
    expect(before).not.toMatch(/"(?:causes|deals|faults|exchange)":/);
    await post('/simulator/exercise/hint', { hint: hint?.id });
    await post('/simulator/exercise/hint', { hint: hint?.id });
    expect(JSON.stringify(await exercise())).toContain(hint?.text.en);
    expect(await exercise()).toMatchObject({ events: 1 });
  });

  it('begins a fault at its moment, and when a mailbox stands where it waits for', async () => {
    const pack = packWith({
      faults: [
        { of: 'organization', facts: { ewsOrg: 'blocked' }, start: { after: 'PT10M' } },
        {
          of: 'row',
          mailbox: 'jan.vidmar',
          happens: 'deactivated',
          start: { when: { mailbox: 'sara.krajnc', is: 'pendingApproval' } },
        },
      ],
    });
    const { control, mailbox, as, to, fetch } = await openExercise(pack);
    const facts = async () => {
      await to('finished');
      return (await fetch(new Request('http://localhost/simulator/exchange/organization'))).json();
    };
    const { mailboxid } = await mailbox('Sara Krajnc');
    const client = await as('systemAdministrator');
    const [profile] = await client.list<{ emailserverprofileid: string }>('emailserverprofiles', [
      'emailserverprofileid',
    ]);
    expect((await mailbox('Jan Vidmar')).statecode).toBe(0);
    await client.patch(`mailboxes(${mailboxid})`, {
      'emailserverprofile@odata.bind': `/emailserverprofiles(${profile?.emailserverprofileid})`,
      incomingemaildeliverymethod: 2,
    });
    expect((await mailbox('Jan Vidmar')).statecode).toBe(1);
    await control.undo();
    expect((await mailbox('Jan Vidmar')).statecode).toBe(0);
    await control.advance('PT11M');
    expect(await facts()).toMatchObject({ ewsSwitch: 'false' });
  });

  it('answers requests that come at once one after the other, and replays them so', async () => {
    const { as, mailbox, to, record } = await openExercise('same-office-365');
    const client = await as('systemAdministrator');
    const ids = await Promise.all(
      ['Sara Krajnc', 'Jan Vidmar', 'Support'].map(async (name) => (await mailbox(name)).mailboxid),
    );
    await Promise.all(
      ids.flatMap((id) => [
        client.patch(`mailboxes(${id})`, { incomingemaildeliverymethod: 2 }),
        client.patch(`mailboxes(${id})`, { testemailconfigurationscheduled: true }),
      ]),
    );
    await to('finished');
    const { doubtful, grade } = await gradeRecord(await record());
    expect(doubtful).toEqual([]);
    expect(grade.conduct.find(({ rule }) => rule === 'needlessTest')?.breaches).toHaveLength(3);
  });

  it('gives the same variant to the same seed, and another one to another', async () => {
    const mine = await openExercise('forty-mailboxes', 7);
    const same = await openExercise('forty-mailboxes', 7);
    const other = await openExercise('forty-mailboxes', 8);
    const states = async ({ exercise }: typeof mine) => JSON.stringify((await exercise()).goals);
    expect(await states(same)).toBe(await states(mine));
    expect(await states(other)).not.toBe(await states(mine));
  });

  it('lets no other way of writing an address pass its guards, and takes nothing that a record cannot hold', async () => {
    const { fetch, post, exercise, as, mailbox } = await openExercise('no-licence');
    const send = (path: string, init: RequestInit = {}) =>
      fetch(new Request(`http://localhost${path}`, init));
    expect((await send('/simulator/%73cenario')).status).toBe(404);
    expect((await send('/simulator/%65xchange/organization')).status).toBe(404);
    expect((await post('/simulator/%72eset')).status).toBe(404);
    expect((await post('/simulator/%65xercise/stage', { to: 'paused' })).status).toBe(404);
    expect((await send('/api/data/v9.2/mailboxes', { method: 'MERGE', body: '{}' })).status).toBe(400);
    expect((await post('/foo')).status).toBe(400);
    expect((await post(`/api/data/v9.2/mailboxes?x=${'x'.repeat(20_000)}`)).status).toBe(400);
    expect(await exercise()).toMatchObject({ stage: 'running', events: 0 });
    expect(await (await send('/simulator/rca/maja.kos%40contoso.com')).json()).toMatchObject({ dns: 'pass' });
    await (await as('systemAdministrator')).patch(`mailboxes(${(await mailbox('Maja Kos')).mailboxid})`, {
      name: 'M',
    });
    expect(await exercise()).toMatchObject({ events: 1 });
  });

  it('gives its record away without the scenario, until it has ended', async () => {
    const { fetch, to, pack } = await openExercise('no-licence');
    const record = async () =>
      (
        await fetch(new Request('http://localhost/simulator/exercise/record'))
      ).json() as Promise<ExerciseRecord>;
    expect((await record()).start.pack).toEqual({ id: pack.id, revision: pack.revision });
    await to('givenUp');
    expect((await record()).start.pack).toEqual(pack);
  });

  it('can be graded whoever sent what: nobody, somebody who was disabled meanwhile, ids in capitals', async () => {
    const { fetch, post, as, mailbox, control, to, record } = await openExercise('no-licence');
    const headers = { 'Content-Type': 'application/json', MSCRMCallerID: 'nobody' };
    const refused = await fetch(
      new Request('http://localhost/api/data/v9.2/mailboxes', { method: 'POST', headers, body: '{}' }),
    );
    expect(refused.status).toBe(403);
    const other =
      (await control.personas()).find(({ persona }) => persona === 'systemAndGlobalAdministrator')?.id ?? '';
    const client = await as('systemAdministrator');
    const { mailboxid } = await mailbox('Maja Kos');
    const own = { 'Content-Type': 'application/json', MSCRMCallerID: other };
    await fetch(
      new Request(`http://localhost/api/data/v9.2/mailboxes(${mailboxid})`, {
        method: 'PATCH',
        headers: own,
        body: '{"name":"M"}',
      }),
    );
    await client.patch(`systemusers(${other})`, { isdisabled: true });
    await post('/simulator/desk', { subject: 'licence', mailbox: mailboxid.toUpperCase(), mend: true });
    await to('finished');
    const { grade, doubtful } = await gradeRecord(await record());
    expect(doubtful).toEqual([]);
    expect((await framesOf(await record())).length).toBeGreaterThan(4);
    expect(grade.conduct.find(({ rule }) => rule === 'leastPrivilege')?.breaches).toHaveLength(1);
  });
});
