/** States of HTTP that an alert's text names: numbers and their English words are told alike. */

const NAMES: Readonly<Record<string, number>> = {
  unauthorized: 401,
  forbidden: 403,
  notfound: 404,
  serviceunavailable: 503,
};

/** Numbers that stand for a state, and the two that Exchange answers in their place (today.md section 7). */
const STATES: ReadonlySet<number> = new Set([203, 383, 401, 403, 404, 407, 408, 429, 500, 502, 503, 504]);

/** The ways in which a state is written: after *http* or *exchange*, as a status, or in brackets before its name. */
const NUMBERS: readonly RegExp[] = [
  /\b(?:https?|exchange)\b[^\d]{0,60}?\b(\d{3})\b/gi,
  /\b(?:status|returned|responded|error|erreur|fehler)\b[^\d\p{L}]{0,3}(?:code[^\d\p{L}]{0,3})?(\d{3})\b/giu,
  /\((\d{3})\)(?= ?\p{L})/gu,
];

/** `Http server returned Forbidden exception`, without its number. */
const NAMED = /\bhttp[ -]?server returned (?:\d{3} )?(\w+)/gi;

/** @param text in one line */
export function statesIn(text: string): readonly number[] {
  const found = new Set<number>();
  for (const pattern of NUMBERS) {
    for (const [, digits] of text.matchAll(pattern)) {
      const state = Number(digits);
      if (STATES.has(state)) found.add(state);
    }
  }
  for (const [, word = ''] of text.matchAll(NAMED)) {
    const state = NAMES[word.toLowerCase()];
    if (state) found.add(state);
  }
  return [...found];
}
