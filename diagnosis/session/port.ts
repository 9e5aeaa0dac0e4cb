/** A session on the other side of a port: a worker does the work, and the page stays responsive. */
import { expose, proxy, wrap } from 'comlink';
import type { TenantSession } from '../tenant-session';
import { type Outcome, problemOf } from './problems';
import { type LongWork, type SessionProgress, waitUntil } from './work';

type Ported<Answer> = Answer extends LongWork<infer Value> ? Outcome<Value> : Awaited<Answer>;

/** The operations of a session as they are asked from another thread. */
type Operations = {
  [Name in keyof TenantSession]: (
    ...asked: Parameters<TenantSession[Name]>
  ) => Promise<Ported<ReturnType<TenantSession[Name]>>>;
};

/** What a page asks of it. Of long work there is one at a time: another one gives the former up. */
export interface SessionPort extends Operations {
  /** Calls back with how far the long work is. */
  listen(onProgress: (progress: SessionProgress) => void): Promise<void>;
  /** Gives the long work up; what was on show before stays. */
  cancel(): Promise<void>;
}

/** What a problem of the work is named after: one file, and not several. */
function nameOfFile(asked: readonly unknown[]): string | null {
  const [file, ...more] = asked.flat().filter((each) => each instanceof File);
  return file && more.length === 0 ? file.name : null;
}

/** A session as a port. Errors are values here, since no error keeps its kind on the way to another thread. */
export function portOf(session: TenantSession): SessionPort {
  let listener: (progress: SessionProgress) => void = () => {};
  let underWay: AbortController | null = null;

  async function run(work: LongWork<unknown>, file: string | null): Promise<Outcome<unknown>> {
    underWay?.abort();
    const controller = new AbortController();
    underWay = controller;
    const { signal } = controller;
    try {
      const value = await work({
        signal,
        pause: () => waitUntil(0, signal),
        onProgress: (progress) => {
          if (!signal.aborted) listener(progress);
        },
      });
      return { value };
    } catch (error) {
      return { problem: problemOf(error, signal, file) };
    } finally {
      if (underWay === controller) underWay = null;
    }
  }

  const ported = ([name, operation]: [string, (...asked: unknown[]) => unknown]) => [
    name,
    async (...asked: unknown[]) => {
      const answer = operation(...asked);
      if (typeof answer !== 'function') return answer;
      return run(answer as LongWork<unknown>, nameOfFile(asked));
    },
  ];

  return {
    ...(Object.fromEntries(Object.entries(session).map(ported)) as Operations),
    async listen(onProgress) {
      listener = onProgress;
    },
    async cancel() {
      underWay?.abort();
    },
  };
}

/** In the worker. */
export function serveSession(session: TenantSession): void {
  expose(portOf(session));
}

/** In the page. */
export function sessionIn(worker: Worker | MessagePort): SessionPort {
  const remote: SessionPort = wrap<SessionPort>(worker);
  const listen: SessionPort['listen'] = (onProgress) => remote.listen(proxy(onProgress));
  return new Proxy(remote, { get: (_, name) => (name === 'listen' ? listen : Reflect.get(remote, name)) });
}
