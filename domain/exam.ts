/** What an exam does with the name or code of who sits it. */
import { sha256 } from './sha256';

/** The same person however the name was typed. */
export const plainName = (name: string) => name.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();

/**
 * The variant that falls to somebody: a seed of 31 bits. Whoever knows the name can work it out, so that a trainer can
 * prepare what everybody gets; it keeps neighbours from copying, and keeps no secret.
 */
export function seedOfTrainee(pack: string, trainee: string): number {
  const digest = sha256(new TextEncoder().encode(`${pack}\n${plainName(trainee)}`));
  return new DataView(digest.buffer).getUint32(0) >>> 1;
}
