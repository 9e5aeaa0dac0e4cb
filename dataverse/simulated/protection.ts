import { ErrorCode, Refusal } from '../refusal';

/** Dataverse's limits for one user, over a sliding window (dataverse.md section 4). */
export const LIMITS = { windowMs: 300_000, requests: 6000, executionMs: 1_200_000, concurrent: 52 } as const;

export interface ProtectionSettings {
  on: boolean;
  /** Share of the documented limits that is allowed: 0.01 lets 60 requests through in five minutes. */
  scale: number;
}

interface Usage {
  /** Moments of requests, oldest first, each with the time that it took. */
  requests: { at: number; took: number }[];
  concurrent: number;
}

/** Service protection of one server: per user, switched and scaled by whoever tries a client against it. */
export class Protection {
  settings: ProtectionSettings = { on: false, scale: 1 };
  readonly #usage = new Map<string, Usage>();

  constructor(private readonly now: () => number) {}

  #of(user: string): Usage {
    const known = this.#usage.get(user) ?? { requests: [], concurrent: 0 };
    const since = this.now() - LIMITS.windowMs;
    const gone = known.requests.findIndex(({ at }) => at > since);
    known.requests.splice(0, gone === -1 ? known.requests.length : gone);
    this.#usage.set(user, known);
    return known;
  }

  #limit(documented: number): number {
    return Math.max(1, Math.floor(documented * this.settings.scale));
  }

  reset(settings: ProtectionSettings): void {
    this.settings = settings;
    this.#usage.clear();
  }

  /**
   * Lets a request in and answers with how to end it, or refuses it with 429.
   * @throws Refusal
   */
  enter(user: string): () => Record<string, string> {
    const usage = this.#of(user);
    const executed = usage.requests.reduce((sum, { took }) => sum + took, 0);
    const [requests, execution, concurrent] = [
      this.#limit(LIMITS.requests),
      this.#limit(LIMITS.executionMs),
      this.#limit(LIMITS.concurrent),
    ];
    if (usage.requests.length >= requests) {
      this.#refuse(
        usage,
        ErrorCode.TooManyRequests,
        `Number of requests exceeded the limit of ${requests} over time window of 300 seconds.`,
      );
    }
    if (executed >= execution) {
      this.#refuse(
        usage,
        ErrorCode.TooMuchExecution,
        `Combined execution time of incoming requests exceeded limit of ${execution.toLocaleString('en-US')} milliseconds over time window of 300 seconds. Decrease number of concurrent requests or reduce the duration of requests and try again later.`,
      );
    }
    if (usage.concurrent >= concurrent) {
      this.#refuse(
        usage,
        ErrorCode.TooManyConcurrent,
        `Number of concurrent requests exceeded the limit of ${concurrent}.`,
      );
    }
    const entry = { at: this.now(), took: 0 };
    usage.requests.push(entry);
    usage.concurrent += 1;
    return () => {
      entry.took = this.now() - entry.at;
      usage.concurrent -= 1;
      return {
        'x-ms-ratelimit-burst-remaining-xrm-requests': String(requests - usage.requests.length),
        'x-ms-ratelimit-time-remaining-xrm-requests': String(
          Math.max(0, (execution - executed - entry.took) / 1000).toFixed(2),
        ),
      };
    };
  }

  #refuse(usage: Usage, code: string, message: string): never {
    const oldest = usage.requests[0]?.at ?? this.now();
    const seconds = Math.max(1, Math.ceil((oldest + LIMITS.windowMs - this.now()) / 1000));
    throw new Refusal(429, code, message, { 'Retry-After': String(seconds) });
  }
}
