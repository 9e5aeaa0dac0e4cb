/** Long work of a session: how far it is, and giving it up. */
import type { ReadingProgress } from '../../sources/tenant-reader';

export interface SessionProgress {
  phase: 'reading' | 'importing' | 'judging' | 'writing';
  /** The table that is being read. */
  table?: ReadingProgress['table'];
  done: number;
  /** Null where nobody knows how much there is. */
  of: number | null;
}

export interface Work {
  signal: AbortSignal;
  onProgress(progress: SessionProgress): void;
  /** Resolves a little later, so that a wish to stop can be heard. */
  pause(): Promise<void>;
}

/** What takes long is begun by whoever follows it: so it can be told apart from what is answered at once. */
export type LongWork<Value> = (work: Work) => Promise<Value>;

/** Resolves after that time, or rejects with the signal's reason as soon as the work is given up. */
export function waitUntil(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) {
      reject(signal.reason);
      return;
    }
    const stop = () => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, milliseconds);
    signal.addEventListener('abort', stop, { once: true });
  });
}

/** So many are worked on before anybody else gets a turn. */
const AT_A_TIME = 4_000;

/** Works through a list in parts, telling how far it is. @throws the signal's reason where it was given up */
export async function inParts<Item>(
  items: readonly Item[],
  phase: SessionProgress['phase'],
  { signal, onProgress, pause }: Work,
  work: (item: Item) => void,
  atATime = AT_A_TIME,
): Promise<void> {
  for (let from = 0; from < items.length; from += atATime) {
    signal.throwIfAborted();
    for (const item of items.slice(from, from + atATime)) work(item);
    onProgress({ phase, done: Math.min(from + atATime, items.length), of: items.length });
    if (from + atATime < items.length) await pause();
  }
  signal.throwIfAborted();
}
