import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ExerciseResult } from '../../domain/exercise';
import type { LrsSurroundings } from '../../state/lrs-store';
import { memoryKeys } from '../../state/session-keys';
import { withFreshIndexedDB } from '../db/fresh';
import { workedResult } from '../support/exercise-result';
import { type LrsStandIn, startLrs } from '../support/lrs';
import { openLrsStore } from '../support/open-lrs-store';

withFreshIndexedDB();

let lrs: LrsStandIn;
let result: ExerciseResult;
beforeEach(async () => {
  lrs = await startLrs();
  result = await workedResult({ answer: 'no-profile' });
});
afterEach(() => lrs.stop());

const openStore = (changes: Partial<LrsSurroundings> = {}) => openLrsStore(lrs, changes);

const ALL = ['initialized', 'answered', 'completed', 'failed', 'terminated'];

describe('results', () => {
  it('are sent, and leave the queue only then', async () => {
    const { store, typed, settled, outbox } = await openStore();
    await store.queueResult(result);
    await settled();
    expect(store.queue.value.waiting).toBe(5);
    expect(lrs.seen).toEqual([]);
    await store.connect(typed);
    await settled();
    expect(lrs.verbs()).toEqual(ALL);
    expect(await outbox.waiting()).toEqual([]);
    expect(store.queue.value).toMatchObject({ waiting: 0, lastSentOn: '2026-03-02T09:00:00.000Z' });
  });

  it('that an earlier page left waiting are sent by the next one', async () => {
    const keys = memoryKeys();
    const first = await openStore({ keys });
    await first.store.connect(first.typed);
    lrs.answerNext('cut');
    await first.store.queueResult(result);
    await first.settled();
    const { store, settled, granted } = await openStore({ keys });
    granted.add(lrs.origin);
    await store.start();
    await settled();
    expect(lrs.verbs()).toEqual(ALL);
  });

  it('wait where the key was forgotten with the browser, and go when it is typed again', async () => {
    const first = await openStore();
    await first.store.connect(first.typed);
    const { store, typed, settled, granted } = await openStore();
    granted.add(lrs.origin);
    await store.queueResult(result);
    await settled();
    expect(store.queue.value).toMatchObject({ waiting: 5, problem: { trouble: 'keysForgotten' } });
    await store.connect(typed);
    await settled();
    expect(lrs.verbs()).toEqual(ALL);
  });

  it('are there once, however often they are queued', async () => {
    const { store, typed, settled } = await openStore();
    await store.connect(typed);
    await store.queueResult(result);
    await settled();
    await store.queueResult(result);
    await settled();
    expect(lrs.verbs()).toEqual(ALL);
    expect(store.queue.value).toMatchObject({ waiting: 0, doubtful: [], problem: null });
  });

  it('are there once, also where the answer was lost on its way', async () => {
    const { store, typed, settled, timers } = await openStore();
    await store.connect(typed);
    lrs.answerNext('lost');
    await store.queueResult(result);
    await settled();
    expect(store.queue.value).toMatchObject({ waiting: 5, problem: { trouble: 'noAnswer' }, nextIn: 15_000 });
    timers.at(-1)?.callback();
    await settled();
    expect(lrs.verbs()).toEqual(ALL);
    expect(store.queue.value).toMatchObject({ waiting: 0, problem: null });
  });

  it('count as taken where a batch conflicts with what is there already', async () => {
    const { store, typed, settled } = await openStore();
    await store.connect(typed);
    const [first] = await store.preview(result);
    // The store wrote it anew: a newer program, and its own remarks.
    lrs.put({
      ...structuredClone(first as unknown as { id: string; verb: { id: string } }),
      context: { ...first?.context, extensions: { 'urn:x-other': true } },
    });
    await store.queueResult(result);
    await settled();
    expect(lrs.verbs()).toEqual(ALL);
    expect(store.queue.value).toMatchObject({ waiting: 0, doubtful: [] });
  });

  it('are in doubt where another statement is there under the same id, and the others are sent', async () => {
    const { store, typed, settled } = await openStore();
    await store.connect(typed);
    const statements = await store.preview(result);
    const failed = statements.find(({ verb }) => verb.id.endsWith('failed'));
    const other = { ...failed, result: { ...failed?.result, success: true } };
    lrs.put(structuredClone(other as unknown as { id: string; verb: { id: string } }));
    await store.queueResult(result);
    await settled();
    expect(lrs.statements()).toHaveLength(5);
    expect(store.queue.value).toMatchObject({ waiting: 0, doubtful: [{ id: failed?.id, why: 'different' }] });
  });

  it('wait longer after each failure, and as long as the store asks', async () => {
    const { store, typed, settled, timers } = await openStore();
    await store.connect(typed);
    const busy = { status: 503 };
    lrs.answerNext(busy, busy, { status: 429, headers: { 'Retry-After': '900' } }, busy, busy, busy, busy);
    await store.queueResult(result);
    await settled();
    for (let tries = 0; tries < 6; tries++) {
      timers.at(-1)?.callback();
      await settled();
    }
    expect(timers.map(({ milliseconds }) => milliseconds / 1000)).toEqual([
      15, 60, 900, 900, 3600, 3600, 3600,
    ]);
    await store.sendNow();
    expect(lrs.verbs()).toEqual(ALL);
  });

  it('are not tried again after a disconnection', async () => {
    const { store, typed, settled, timers, posts } = await openStore();
    await store.connect(typed);
    lrs.answerNext({ status: 503 });
    await store.queueResult(result);
    await settled();
    await store.disconnect();
    timers.at(-1)?.callback();
    await settled();
    expect(posts()).toBe(1);
    expect(store.queue.value).toMatchObject({ waiting: 5, problem: null });
  });

  it('go on once the machine is online again', async () => {
    const { store, typed, settled, goOnline } = await openStore();
    await store.connect(typed);
    lrs.answerNext('cut');
    await store.queueResult(result);
    await settled();
    expect(lrs.verbs()).toEqual([]);
    goOnline();
    await settled();
    expect(lrs.verbs()).toEqual(ALL);
  });

  it.each([
    [{ status: 401 }, 'unauthorized'],
    [{ status: 403 }, 'forbidden'],
    [{ status: 404 }, 'notThere'],
    [{ status: 200, headers: { 'Content-Type': 'text/html' }, body: '<h1>Welcome</h1>' }, 'notLrs'],
    [{ status: 200, body: '{"ok":true}' }, 'notLrs'],
    [{ status: 302, headers: { Location: 'https://elsewhere.example/' } }, 'notLrs'],
    [{ status: 403, headers: { 'Content-Type': 'text/html' }, body: '<h1>Proxy</h1>' }, 'notLrs'],
  ])('wait for a person where the store answers %j', async (answer, trouble) => {
    const { store, typed, settled, timers } = await openStore();
    await store.connect(typed);
    lrs.answerNext(answer);
    await store.queueResult(result);
    await settled();
    expect(store.queue.value).toMatchObject({ waiting: 5, problem: { trouble }, nextIn: null });
    expect(timers).toEqual([]);
    await store.sendNow();
    expect(lrs.verbs()).toEqual(ALL);
  });

  it('that are refused one by one do not hold up the others', async () => {
    const { store, typed, settled } = await openStore();
    await store.connect(typed);
    lrs.answerNext({ status: 400, body: 'The batch is bad' }, { status: 400, body: 'This one is' });
    await store.queueResult(result);
    await settled();
    expect(lrs.verbs()).toEqual(ALL.slice(1));
    expect(store.queue.value.doubtful).toMatchObject([{ why: 'refused', detail: 'This one is' }]);
  });

  it('are not sent where the grant was taken back, nor after a disconnection', async () => {
    const { store, typed, settled, granted, posts } = await openStore();
    await store.connect(typed);
    granted.clear();
    await store.queueResult(result);
    await settled();
    expect(store.queue.value).toMatchObject({ waiting: 5, problem: { trouble: 'notGranted' } });
    await store.disconnect();
    await store.sendNow();
    expect(posts()).toBe(0);
    expect(await store.allowAgain()).toBe(false);
    expect(store.queue.value.waiting).toBe(5);
    await store.throwAway();
    expect(store.queue.value.waiting).toBe(0);
  });

  it('are sent once the grant is given again', async () => {
    const { store, typed, settled, granted } = await openStore();
    await store.connect(typed);
    granted.clear();
    await store.queueResult(result);
    await settled();
    expect(store.connection.value?.granted).toBe(false);
    expect(await store.allowAgain()).toBe(true);
    await settled();
    expect(lrs.verbs()).toEqual(ALL);
  });

  it('carry the key to the endpoint and nowhere else', async () => {
    const { store, typed, settled } = await openStore();
    const elsewhere = await startLrs();
    await store.connect(typed);
    lrs.answerNext({ status: 307, headers: { Location: elsewhere.endpoint } });
    await store.queueResult(result);
    await settled();
    expect(elsewhere.seen).toEqual([]);
    await elsewhere.stop();
  });

  it('name the same trainee by the same pseudonym, which tells nothing', async () => {
    const { store } = await openStore();
    const name = async (trainee: string) => {
      const named = structuredClone(result);
      named.record.start.trainee = trainee;
      return (await store.preview(named))[0]?.actor.account.name ?? '';
    };
    expect(await name('Maja')).toBe(await name(' Maja '));
    expect(await name('Maja')).not.toBe(await name('Miha'));
    expect(await name('Maja')).toMatch(/^trainee-[0-9a-f-]{18}$/);
  });
});
