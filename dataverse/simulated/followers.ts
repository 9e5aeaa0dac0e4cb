/** Whoever waits for the next change of a tenant. */

/** A follower of changes is answered at the latest after this many milliseconds. */
const FOLLOW_FOR_MS = 25_000;

export interface Followers {
  /** Number of the last change that they were told of. */
  readonly revision: number;
  changed(): void;
  /** Answers everybody who waits, whether something changed or not. */
  release(): void;
  /** Resolves when something changed, or when nothing did for a while. */
  nextChange(signal: AbortSignal | undefined): Promise<void>;
}

interface Surroundings {
  later(callback: () => void, milliseconds: number): () => void;
  /** Milliseconds of real time. */
  realNow(): number;
}

/** @param tick lets the tenant's clock go on */
export function createFollowers({ later, realNow }: Surroundings, tick: () => void): Followers {
  // An owner that was started anew counts on from above, lest a page take its news for what it has read before.
  let revision = 1 + realNow();
  const waiting = new Set<() => void>();
  const release = () => {
    for (const follower of [...waiting]) follower();
  };
  return {
    get revision() {
      return revision;
    },
    changed() {
      revision += 1;
      release();
    },
    release,
    nextChange: (signal) =>
      new Promise<void>((resolve) => {
        const finish = () => {
          waiting.delete(finish);
          stopWaiting();
          resolve();
        };
        const stopWaiting = later(() => {
          // The clock went on while nothing changed: the answer tells the time at which it is given.
          tick();
          finish();
        }, FOLLOW_FOR_MS);
        signal?.addEventListener('abort', finish, { once: true });
        waiting.add(finish);
      }),
  };
}
