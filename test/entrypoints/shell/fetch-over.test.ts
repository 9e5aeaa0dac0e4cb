import { describe, expect, it } from 'vitest';
import { fetchOver } from '../../../entrypoints/shell/fetch-over';
import type { Asked } from '../../../entrypoints/shell/wire';

const ASKED = 'https://tenant.invalid/simulator';

/** Workers as a browser has them: one at a time, each with a lock that is given back at its end. */
function workers() {
  const ends = new Map<string, () => void>();
  const ports: MessagePort[] = [];
  let started = 0;
  let stop = () => {};
  const lockOf = new Map<string, Promise<void>>();
  const locks = {
    request: (life: string, granted: () => void) => lockOf.get(life)?.then(granted),
  } as unknown as LockManager;
  return {
    locks,
    stop: () => stop(),
    get started() {
      return started;
    },
    close() {
      for (const port of ports) port.close();
    },
    /** @param answers whether it ever answers what it is asked */
    open({ greets = true, answers = true } = {}): MessagePort {
      started += 1;
      const life = `life ${started}`;
      lockOf.set(life, new Promise((resolve) => ends.set(life, resolve)));
      stop = () => ends.get(life)?.();
      const { port1, port2 } = new MessageChannel();
      ports.push(port1, port2);
      const body = life;
      port1.onmessage = ({ data: { number } }: MessageEvent<Asked>) => {
        if (answers) port1.postMessage({ number, response: { status: 200, headers: [], body } });
      };
      if (greets) port1.postMessage({ life });
      return port2;
    },
  };
}

const ask = async (fetch: (request: Request) => Promise<Response>) =>
  (await fetch(new Request(ASKED))).text();

describe('a fetch over a port to a worker', () => {
  it('asks one worker as long as that lives, and the next one after that', async () => {
    const browser = workers();
    const fetch = fetchOver(() => browser.open(), { locks: browser.locks });
    expect(await Promise.all([ask(fetch), ask(fetch)])).toEqual(['life 1', 'life 1']);
    browser.stop();
    await expect.poll(() => ask(fetch).catch(() => 'stopped')).toBe('life 2');
    expect(browser.started).toBe(2);
    browser.close();
  });

  it('fails what was under way when the worker was stopped, and asks nothing a second time', async () => {
    const browser = workers();
    let asked = 0;
    const fetch = fetchOver(
      () => {
        const port = browser.open({ answers: browser.started > 0 });
        const { postMessage } = port;
        port.postMessage = (message: unknown) => {
          asked += 1;
          postMessage.call(port, message);
        };
        return port;
      },
      { locks: browser.locks },
    );
    const underWay = [ask(fetch), ask(fetch)];
    await expect.poll(() => asked).toBe(2);
    browser.stop();
    for (const each of underWay) await expect(each).rejects.toThrow('stopped before it answered');
    expect(asked).toBe(2);
    expect(await ask(fetch)).toBe('life 2');
    browser.close();
  });

  it('says that a worker does not start, and tries it again with the next request', async () => {
    const browser = workers();
    const fetch = fetchOver(() => browser.open({ greets: browser.started > 0 }), {
      locks: browser.locks,
      greetsWithin: 20,
    });
    await expect(ask(fetch)).rejects.toThrow('does not start');
    expect(await ask(fetch)).toBe('life 2');
    browser.close();
  });
});
