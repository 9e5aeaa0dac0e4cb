import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { packs } from '../../catalog/packs';
import type { SeatOutcome } from '../../domain/classroom';
import type { ExerciseResult } from '../../domain/exercise';
import { IDLE } from '../../server/class/seats';
import { readResult } from '../../sources/result-file';
import { type OpenClass, openClass } from './class-support';

const open: OpenClass[] = [];

async function aClass(options: Parameters<typeof openClass>[0] = {}): Promise<OpenClass> {
  const opened = await openClass(options);
  open.push(opened);
  return opened;
}

afterEach(async () => {
  for (const each of open.splice(0)) await each.close();
});

const organizationOf = async (desk: { ask(path: string): Promise<Response> }) =>
  ((await (await desk.ask('/simulator')).json()) as { organizationId: string }).organizationId;

const stageOf = async (desk: { ask(path: string): Promise<Response> }) =>
  ((await (await desk.ask('/simulator')).json()) as { exercise: string | null }).exercise;

describe('a class', () => {
  it('gives everybody who joins a tenant of their own', async () => {
    const room = await aClass();
    const [ana, bor] = [await room.join('Ana'), await room.join('Bor')];
    expect(await organizationOf(ana)).not.toBe(await organizationOf(bor));
    await ana.ask('/api/data/v9.2/queues', { body: { name: 'Only hers', emailaddress: 'hers@contoso.com' } });
    const queues = async (desk: typeof ana) => await (await desk.ask('/api/data/v9.2/queues')).text();
    expect(await queues(ana)).toContain('Only hers');
    expect(await queues(bor)).not.toContain('Only hers');
  });

  it('begins an exercise for all, and collects the results as they end', async () => {
    const room = await aClass();
    const [ana, bor] = [await room.join('Ana'), await room.join('Bor')];
    const begun = await room.trainer('begin', { body: { pack: 'first-mailbox', variant: 'same' } });
    const outcomes = (await begun.json()) as SeatOutcome[];
    expect(outcomes.map(({ refused }) => refused)).toEqual([null, null]);
    expect(await stageOf(ana)).toBe('running');
    const { seats } = await room.view();
    expect(seats.map(({ name, here, standing }) => [name, here, standing?.stage])).toEqual([
      ['Ana', true, 'running'],
      ['Bor', true, 'running'],
    ]);
    await ana.ask('/simulator/exercise/stage', { body: { to: 'finished' } });
    await expect.poll(async () => (await room.view()).results.length).toBe(1);
    await room.trainer('stage', { body: { to: 'finished' } });
    expect(await stageOf(bor)).toBe('ended');
    const texts = (await (await room.trainer('results')).json()) as string[];
    const read = await Promise.all(texts.map(readResult));
    const results = read.map((each) => ('result' in each && each.intact ? each.result : null));
    expect(results.map((each: ExerciseResult | null) => each?.record.start.trainee)).toEqual(['Ana', 'Bor']);
    expect(new Set(results.map((each) => each?.record.start.seed)).size).toBe(1);
  });

  it('pauses, goes on, and starts one seat afresh', async () => {
    const room = await aClass();
    const [ana, bor] = [await room.join('Ana'), await room.join('Bor')];
    await room.trainer('begin', { body: { pack: 'first-mailbox', variant: 'byName' } });
    await room.trainer('stage', { body: { to: 'paused' } });
    expect([await stageOf(ana), await stageOf(bor)]).toEqual(['paused', 'paused']);
    await room.trainer('stage', { body: { to: 'running' } });
    expect(await stageOf(ana)).toBe('running');
    const [first] = (await room.view()).seats;
    await room.trainer('reset', { body: { seats: [first?.id] } });
    expect([await stageOf(ana), await stageOf(bor)]).toEqual([null, 'running']);
    expect((await room.view()).results).toHaveLength(1);
  });

  it('tells everybody a message', async () => {
    const room = await aClass();
    const ana = await room.join('Ana');
    await room.trainer('message', { body: { text: ' <b>Break</b> until ten ' } });
    const told = (await (await ana.ask('/class/seat')).json()) as { name: string; message: { text: string } };
    expect(told).toMatchObject({ name: 'Ana', message: { text: '<b>Break</b> until ten' } });
    await room.trainer('message', { body: { text: null } });
    expect(await (await ana.ask('/class/seat')).json()).toEqual({ name: 'Ana', message: null });
  });

  it('lets the trainer look over a shoulder, also into an exam, and change nothing', async () => {
    const room = await aClass();
    const ana = await room.join('Ana');
    await room.trainer('begin', { body: { pack: 'exam', variant: 'same' } });
    const [{ id } = { id: '' }] = (await room.view()).seats;
    expect((await ana.ask('/simulator/scenario')).status).toBe(409);
    const looked = await room.trainer(`look/${id}/simulator`);
    expect(await looked.json()).toMatchObject({ organizationId: await organizationOf(ana), exam: false });
    expect((await room.trainer(`look/${id}/simulator/scenario`)).status).toBe(200);
    const mailboxes = await room.trainer(`look/${id}/api/data/v9.2/mailboxes?$select=name`);
    expect(await mailboxes.text()).toContain(`${room.url}/api/data/v9.2/$metadata`);
    for (const [path, method] of [
      ['simulator/reset', 'POST'],
      ['simulator/exercise/stage', 'POST'],
      ['api/data/v9.2/queues', 'POST'],
    ] as const) {
      expect((await room.trainer(`look/${id}/${path}`, { method, body: {} })).status).toBe(403);
    }
  });

  it('puts a tenant away when nobody needs it, and goes on with it', async () => {
    const room = await aClass();
    const ana = await room.join('Ana');
    await room.trainer('begin', { body: { pack: 'first-mailbox', variant: 'same' } });
    await ana.ask('/api/data/v9.2/queues', { body: { name: 'Kept', emailaddress: 'kept@contoso.com' } });
    const organization = await organizationOf(ana);
    const [{ id } = { id: '' }] = (await room.view()).seats;
    room.pass(IDLE + 1000);
    await room.classroom.seats.putIdleAway();
    expect(room.classroom.seats.opened(id)).toBeNull();
    expect((await room.view()).seats[0]?.standing?.stage).toBe('running');
    expect(await organizationOf(ana)).toBe(organization);
    expect(await stageOf(ana)).toBe('running');
    expect(await (await ana.ask('/api/data/v9.2/queues')).text()).toContain('Kept');
  });

  it('goes on after the server was stopped, with the same cookies and results', async () => {
    const room = await aClass();
    const ana = await room.join('Ana');
    const organization = await organizationOf(ana);
    await room.trainer('begin', { body: { pack: 'first-mailbox', variant: 'same' } });
    await room.trainer('stage', { body: { to: 'givenUp' } });
    await room.close();
    open.length = 0;
    const again = await aClass({ folder: room.folder });
    const back = await again.ask('/simulator', { headers: { Cookie: ana.cookie } });
    expect(back.status).toBe(200);
    expect(await back.text()).not.toContain(organization.toUpperCase());
    expect((await again.view()).results).toHaveLength(1);
  });

  it('gives a seat back to whoever has its return code, and to nobody else', async () => {
    const room = await aClass();
    const ana = await room.join('Ana');
    const organization = await organizationOf(ana);
    await expect(room.join('ana')).rejects.toThrow('nameTaken');
    await expect(room.join('Ana', { back: 'WRONGWRO' })).rejects.toThrow('wrongBack');
    const again = await room.join('Ana', {
      back: `${ana.back.slice(0, 4)} ${ana.back.slice(4).toLowerCase()}`,
    });
    expect(await organizationOf(again)).toBe(organization);
    expect((await ana.ask('/simulator')).status).toBe(401);
  });

  it('leaves nothing when it is deleted', async () => {
    const room = await aClass();
    const ana = await room.join('Ana');
    await organizationOf(ana);
    const code = room.classroom.joinCode;
    expect((await room.trainer('delete', { body: {} })).status).toBe(400);
    expect((await room.trainer('delete', { body: { everything: true } })).status).toBe(200);
    expect((await ana.ask('/simulator')).status).toBe(401);
    expect(existsSync(join(room.folder, 'class.json'))).toBe(false);
    expect(readdirSync(join(room.folder, 'seats'))).toEqual([]);
    expect(room.classroom.joinCode).not.toBe(code);
  });

  it('begins an exercise of a file, in a variant that follows from each name', async () => {
    const room = await aClass();
    const [ana] = [await room.join('Ana'), await room.join('Bor')];
    const shipped = packs.find(({ variation }) => variation);
    const pack = { ...shipped, id: 'of-a-file' };
    const begun = await room.trainer('begin', { body: { pack, variant: 'byName' } });
    expect(((await begun.json()) as SeatOutcome[]).map(({ refused }) => refused)).toEqual([null, null]);
    expect((await room.view()).seats.map(({ standing }) => standing?.exercise)).toEqual([
      'of-a-file',
      'of-a-file',
    ]);
    await room.trainer('stage', { body: { to: 'finished' } });
    const texts = (await (await room.trainer('results')).json()) as string[];
    const seeds = texts.map((each) => (JSON.parse(each) as ExerciseResult).record.start.seed);
    expect(new Set(seeds).size).toBe(2);
    expect(await stageOf(ana)).toBe('ended');
  });

  it('says which seats did not follow, and why, and goes on with the others', async () => {
    const room = await aClass();
    await room.join('Ana');
    const [{ id } = { id: '' }] = (await room.view()).seats;
    await room.trainer('begin', { body: { pack: 'first-mailbox', variant: 'same', seats: [id] } });
    await room.join('Bor');
    const again = await room.trainer('begin', { body: { pack: 'first-mailbox', variant: 'same' } });
    expect(await again.json()).toMatchObject([
      { refused: expect.stringContaining('goes on') },
      { refused: null },
    ]);
    const unknown = await room.trainer('begin', { body: { pack: 'nowhere', variant: 'same' } });
    expect(await unknown.json()).toMatchObject([{}, { refused: expect.stringContaining('nowhere') }]);
  });

  it('collects nothing that somebody did under another name', async () => {
    const room = await aClass();
    const ana = await room.join('Ana');
    const begin = (trainee: string, attempt: string) =>
      ana.ask('/simulator/exercise', { body: { pack: 'first-mailbox', trainee, attempt } });
    const end = () => ana.ask('/simulator/exercise/stage', { body: { to: 'finished' } });
    await begin('Bor', '00000000-0000-4000-8000-000000000001');
    await end();
    await begin('Ana', '00000000-0000-4000-8000-000000000002');
    await end();
    await expect
      .poll(async () => (await room.view()).results)
      .toEqual(['00000000-0000-4000-8000-000000000002']);
  });

  it('collects what ended just before the next exercise began', async () => {
    const room = await aClass();
    const ana = await room.join('Ana');
    for (const number of [1, 2, 3]) {
      const attempt = `00000000-0000-4000-8000-00000000000${number}`;
      await ana.ask('/simulator/exercise', { body: { pack: 'first-mailbox', trainee: 'Ana', attempt } });
      await ana.ask('/simulator/exercise/stage', { body: { to: 'givenUp' } });
    }
    await ana.ask('/simulator/reset', { body: {} });
    expect((await room.view()).results).toHaveLength(3);
  });

  it('goes on for the others where the folder of one seat is damaged', async () => {
    const room = await aClass();
    const [ana, bor] = [await room.join('Ana'), await room.join('Bor')];
    await organizationOf(ana);
    await room.close();
    open.length = 0;
    const [{ id } = { id: '' }] = room.classroom.seats.list();
    const state = join(room.folder, 'seats', id, 'state-1.ndjson');
    writeFileSync(state, 'rubbish\n');
    const again = await aClass({ folder: room.folder });
    const ask = ({ cookie }: { cookie: string }) => again.ask('/simulator', { headers: { Cookie: cookie } });
    const refused = await ask(ana);
    expect(refused.status).toBe(503);
    expect(await refused.text()).not.toContain(room.folder);
    expect((await ask(bor)).status).toBe(200);
    expect((await again.view()).seats.map(({ trouble }) => trouble === null)).toEqual([false, true]);
  });

  it('is held by one server at a time, in a folder of its own', async () => {
    const room = await aClass();
    await room.join('Ana');
    await room.close();
    open.length = 0;
    writeFileSync(join(room.folder, 'somebody-elses.txt'), '');
    await expect(openClass({ folder: room.folder })).rejects.toThrow('holds no class but other files');
  });

  it('keeps no secret in its folder', async () => {
    const room = await aClass();
    const ana = await room.join('Ana');
    const kept = readFileSync(join(room.folder, 'class.json'), 'utf8');
    const token = ana.cookie.split('=')[1] ?? '';
    expect(token).toHaveLength(43);
    for (const secret of [token, ana.back, room.classroom.trainerKey]) expect(kept).not.toContain(secret);
  });
});
