import type { Fetch } from '../../dataverse/client';
import {
  type Asked,
  type FromWorker,
  packRequest,
  type RequestMessage,
  type ResponseMessage,
  unpackResponse,
} from './wire';

/** A worker greets as soon as it runs. One that does not was stopped before, and nothing was asked of it yet. */
const GREETS_WITHIN_MS = 10_000;

interface Surroundings {
  locks?: Pick<LockManager, 'request'>;
  greetsWithin?: number;
}

type Ask = (request: RequestMessage) => Promise<ResponseMessage>;

interface Waiting {
  resolve(response: ResponseMessage): void;
  reject(error: Error): void;
}

/** The name of the lock that the worker holds for life. @throws Error where no worker greets */
function greeting(port: MessagePort, within: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('The simulated tenant does not start.')), within);
    port.onmessage = ({ data }: MessageEvent<FromWorker>) => {
      if (!('life' in data)) return;
      clearTimeout(timer);
      resolve(data.life);
    };
  });
}

/** Asks one worker, for as long as that lives. */
function askOver(port: MessagePort, ended: Promise<unknown>): Ask {
  const waiting = new Map<number, Waiting>();
  let last = 0;
  let lives = true;
  const stopped = () => new Error('The simulated tenant was stopped before it answered.');
  port.onmessage = ({ data }: MessageEvent<FromWorker>) => {
    if (!('response' in data)) return;
    waiting.get(data.number)?.resolve(data.response);
    waiting.delete(data.number);
  };
  void ended.then(() => {
    lives = false;
    port.close();
    for (const { reject } of waiting.values()) reject(stopped());
  });
  return (request) =>
    new Promise((resolve, reject) => {
      if (!lives) return reject(stopped());
      const asked: Asked = { number: ++last, request };
      waiting.set(asked.number, { resolve, reject });
      port.postMessage(asked);
    });
}

/**
 * A fetch that the tenant's worker answers, wherever the request is addressed. No port tells that the browser stopped
 * the worker at its other end, but the lock does that the worker held: what was under way then fails as over a broken
 * connection, and the next request starts the worker again.
 */
export function fetchOver(
  open: () => MessagePort | Promise<MessagePort>,
  { locks = navigator.locks, greetsWithin = GREETS_WITHIN_MS }: Surroundings = {},
): Fetch {
  let line: Promise<Ask> | null = null;

  async function connect(): Promise<Ask> {
    try {
      const port = await open();
      const life = await greeting(port, greetsWithin);
      const ended = locks.request(life, () => {
        line = null;
      });
      return askOver(port, ended);
    } catch (error) {
      line = null;
      throw error;
    }
  }

  line = connect();
  // Told where it is asked.
  line.catch(() => {});
  return async (request) => {
    const packed = await packRequest(request);
    line ??= connect();
    const ask = await line;
    return unpackResponse(await ask(packed));
  };
}
