/** What keeps one peer from having the class to itself: guesses are slowed, and requests counted. */

/** Wrong codes that somebody may type before they wait, and that all may together. */
const FREE_GUESSES = 5;
const GUESSES_OF_ALL = 100;
/** Milliseconds until a wrong code is forgotten, and the shortest and longest wait. */
const REMEMBERED = 600_000;
const FIRST_WAIT = 2000;
const LONGEST_WAIT = 300_000;
/** Peers that are remembered at most; beyond them the limit of all holds. */
const MOST_PEERS = 10_000;

interface Guesses {
  wrong: number;
  last: number;
  until: number;
}

export interface GuessLimit {
  /** Seconds that a peer has to wait before it may try again; 0 where it may now. */
  wait(peer: string): number;
  wrong(peer: string): void;
  right(peer: string): void;
}

const seconds = (milliseconds: number) => Math.ceil(Math.max(0, milliseconds) / 1000);

export function createGuessLimit(now: () => number): GuessLimit {
  const peers = new Map<string, Guesses>();
  let all = { wrong: 0, since: now() };

  function forget(): void {
    if (now() - all.since > REMEMBERED) all = { wrong: 0, since: now() };
    for (const [peer, { last }] of peers) if (now() - last > REMEMBERED) peers.delete(peer);
  }

  return {
    wait(peer) {
      forget();
      if (all.wrong >= GUESSES_OF_ALL) return seconds(all.since + REMEMBERED - now());
      return seconds((peers.get(peer)?.until ?? 0) - now());
    },
    wrong(peer) {
      all.wrong += 1;
      const wrong = (peers.get(peer)?.wrong ?? 0) + 1;
      const over = wrong - FREE_GUESSES;
      const wait = over < 0 ? 0 : Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** over);
      if (peers.has(peer) || peers.size < MOST_PEERS) {
        peers.set(peer, { wrong, last: now(), until: now() + wait });
      }
    },
    right(peer) {
      peers.delete(peer);
    },
  };
}

/** Requests that a seat may send at once, those that it may send a second from then on, and that may wait together. */
const BURST = 150;
const A_SECOND = 30;
const AT_ONCE = 24;

export interface RateLimit {
  /** Whether one more request is too many; otherwise it counts until it has left. */
  enter(): boolean;
  leave(): void;
}

/** Of one seat. */
export function createRateLimit(now: () => number): RateLimit {
  let left = BURST;
  let filled = now();
  let inside = 0;
  return {
    enter() {
      const at = now();
      left = Math.min(BURST, left + ((at - filled) / 1000) * A_SECOND);
      filled = at;
      if (left < 1 || inside >= AT_ONCE) return false;
      left -= 1;
      inside += 1;
      return true;
    },
    leave() {
      inside -= 1;
    },
  };
}
