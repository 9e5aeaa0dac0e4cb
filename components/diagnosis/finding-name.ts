import type { FindingId } from '../../domain/finding-ids';

/** Shorter than this, a sentence before a colon is only a code or a word that opens the real one. */
const LEAST = 16;

/** What a cause is called where there is room for a line: what its text says before it goes into details. */
export function findingName(cause: string): string {
  for (const { index } of cause.matchAll(/[.:;](?=\s)/g)) {
    if (index >= LEAST) return cause.slice(0, index);
  }
  return cause.replace(/[.]$/, '');
}

/** Of *the cause is not known* nobody is certain, or less certain. */
export const isKnownCause = (id: FindingId): boolean => id !== 'unexplained';
