/** Pseudonyms that cannot be mistaken for anything that was there before. */

function* candidates(preferred: readonly [string, ...string[]]): Generator<string> {
  yield* preferred;
  for (let n = 0; ; n += 1) yield `${preferred[0]}${n}`;
}

function firstFree(preferred: readonly [string, ...string[]], taken: ReadonlySet<string>): string {
  for (const word of candidates(preferred)) if (!taken.has(word)) return word;
  return preferred[0];
}

/** Counts up, past the numbers that are taken. */
function counter(taken: ReadonlySet<string>, written: (n: number) => string = String): () => string {
  let n = 0;
  return () => {
    do n += 1;
    while (taken.has(written(n)));
    return written(n);
  };
}

const hex = (n: number, digits: number): string => n.toString(16).padStart(digits, '0');

function freeHex(from: number, digits: number, taken: ReadonlySet<string>): string {
  let n = from;
  while (taken.has(hex(n, digits))) n += 1;
  return hex(n, digits);
}

export interface InventedNames {
  /** `mailbox-1` */
  mailbox(): string;
  /** `tenant-1` */
  tenant(): string;
  /** `tenant-1.example` */
  domain(tenant: string): string;
  /** `profile-1` */
  profile(): string;
  guid(): string;
}

/**
 * @param taken words of everything that is to be hidden. None of them is used, so that no name comes into
 * being again out of a pseudonym and the words beside it.
 */
export function inventNames(taken: ReadonlySet<string>): InventedNames {
  const mailbox = firstFree(['mailbox', 'mbx', 'box'], taken);
  const tenant = firstFree(['tenant', 'org'], taken);
  const profile = firstFree(['profile', 'connection'], taken);
  // Names that are kept free for examples and tests, so that nobody ever gets a message sent there.
  const top = firstFree(['example', 'invalid', 'test'], taken);
  const groups = [
    freeHex(0, 8, taken),
    freeHex(0, 4, taken),
    freeHex(0x4000, 4, taken),
    freeHex(0x8000, 4, taken),
  ];
  const nextMailbox = counter(taken);
  const nextTenant = counter(taken);
  const nextProfile = counter(taken);
  const nextGuid = counter(taken, (n) => hex(n, 12));
  return {
    mailbox: () => `${mailbox}-${nextMailbox()}`,
    tenant: () => `${tenant}-${nextTenant()}`,
    domain: (name) => `${name}.${top}`,
    profile: () => `${profile}-${nextProfile()}`,
    guid: () => [...groups, nextGuid()].join('-'),
  };
}
