/** How text is sorted: as English does, without regard to case and accents. */
const collator = new Intl.Collator('en', { sensitivity: 'base', numeric: false });

/** Printable ASCII, in the order of the collator. */
const PLAIN = Array.from({ length: 95 }, (_, number) => String.fromCharCode(32 + number)).sort(
  collator.compare,
);

/** By code, where a plain character stands among its like, from 1 on; 0 for every other one. */
const RANKS = new Uint8Array(0x180);
for (const character of PLAIN) {
  RANKS[character.charCodeAt(0)] = 1 + PLAIN.findIndex((each) => collator.compare(each, character) === 0);
}
// Latin letters with an accent sort as those without.
for (let code = 0xc0; code < RANKS.length; code++) {
  RANKS[code] = 1 + PLAIN.findIndex((each) => collator.compare(each, String.fromCharCode(code)) === 0);
}

/** The end of the text is plain, too. */
const isPlainAt = (text: string, at: number) => at >= text.length || (RANKS[text.charCodeAt(at)] ?? 0) > 0;

/**
 * As the collator compares, which takes ten times as long: the first plain characters that differ tell, as long as no
 * mark follows that may belong to one of them.
 */
export function compareText(left: string, right: string): number {
  const length = Math.min(left.length, right.length);
  for (let at = 0; at < length; at++) {
    const one = RANKS[left.charCodeAt(at)];
    const other = RANKS[right.charCodeAt(at)];
    if (!one || !other) return collator.compare(left, right);
    if (one === other) continue;
    return isPlainAt(left, at + 1) && isPlainAt(right, at + 1) ? one - other : collator.compare(left, right);
  }
  return isPlainAt(left, length) && isPlainAt(right, length)
    ? left.length - right.length
    : collator.compare(left, right);
}
