/** What an exam does with the name or code of who sits it. */

/** The same person however the name was typed. */
export const plainName = (name: string) => name.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();

/**
 * The variant that falls to somebody: a seed of 31 bits (FNV-1a, mixed as MurmurHash 3 does at its end). Whoever knows the name can work it out, so that a trainer
 * can prepare what everybody gets; it keeps neighbours from copying, and keeps no secret.
 */
export function seedOfTrainee(pack: string, trainee: string): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(`${pack}\n${plainName(trainee)}`)) {
    hash = Math.imul(hash ^ byte, 0x01000193);
  }
  // The last letters would hardly move the first bits, and it is by those that one is drawn before another.
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 1;
}
