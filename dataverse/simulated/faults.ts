import { ErrorCode, Refusal } from '../refusal';

/** Something that goes wrong with requests to the Web API, for so many of them or for so long. */
export type RequestFault = { requests?: number; milliseconds?: number } & (
  | { kind: 'throttle'; retryAfter: number }
  | { kind: 'error'; status: 500 | 503 }
  | { kind: 'delay'; delay: number }
  | { kind: 'cut' }
  | { kind: 'expiredSession' }
);

/** A connection that ends without an answer; the shell that owns the connection cuts it. */
export class ConnectionCut extends Error {
  constructor() {
    super('The connection was cut, as the simulator was told to.');
    this.name = 'ConnectionCut';
  }
}

/** An expired session is answered with a page to sign in on, and with success. */
const SIGN_IN_PAGE =
  '<!DOCTYPE html><html><head><title>Sign in to your account</title></head><body><form action="/login"></form></body></html>';

interface StandingFault {
  fault: RequestFault;
  left: number;
  until: number;
}

/** The faults that stand, oldest first; each request meets the first of them. */
export class RequestFaults {
  #standing: StandingFault[] = [];

  constructor(private readonly now: () => number) {}

  get list(): readonly (RequestFault & { left: number | null; until: string | null })[] {
    this.#drop();
    return this.#standing.map(({ fault, left, until }) => ({
      ...fault,
      left: Number.isFinite(left) ? left : null,
      until: Number.isFinite(until) ? new Date(until).toISOString() : null,
    }));
  }

  add(fault: RequestFault): void {
    this.#standing.push({
      fault,
      left: fault.requests ?? (fault.milliseconds === undefined ? 1 : Number.POSITIVE_INFINITY),
      until: fault.milliseconds === undefined ? Number.POSITIVE_INFINITY : this.now() + fault.milliseconds,
    });
  }

  clear(): void {
    this.#standing = [];
  }

  #drop(): void {
    this.#standing = this.#standing.filter(({ left, until }) => left > 0 && until > this.now());
  }

  /** What the next request meets, or null. */
  take(): RequestFault | null {
    this.#drop();
    const [first] = this.#standing;
    if (!first) return null;
    first.left -= 1;
    return first.fault;
  }
}

/**
 * Lets a request meet a fault.
 * @returns an answer in place of the tenant's own, or null where the request goes on
 * @throws Refusal or ConnectionCut
 */
export async function meet(
  fault: RequestFault,
  wait: (milliseconds: number) => Promise<void>,
): Promise<Response | null> {
  switch (fault.kind) {
    case 'throttle':
      throw new Refusal(
        429,
        ErrorCode.TooManyRequests,
        'Number of requests exceeded the limit of 6000 over time window of 300 seconds.',
        { 'Retry-After': String(fault.retryAfter) },
      );
    case 'error':
      throw new Refusal(
        fault.status,
        '',
        fault.status === 503 ? 'Service Unavailable' : 'Internal Server Error',
      );
    case 'delay':
      await wait(fault.delay);
      return null;
    case 'cut':
      throw new ConnectionCut();
    case 'expiredSession':
      return new Response(SIGN_IN_PAGE, { headers: { 'Content-Type': 'text/html; charset=utf-8' } });
  }
}
