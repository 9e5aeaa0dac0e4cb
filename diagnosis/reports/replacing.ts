/** Finding many known names in a text at once, whatever their case, each as a whole word. */

const WORD = /[\p{L}\p{N}_]/u;
const WORDS = /[\p{L}\p{N}_]+/gu;
/** `%40` before a domain: an address as it stands within an address of the web. */
const ESCAPE = /%[0-9a-f]{2}$/i;

/**
 * Case taken away, character by character so that places stay the same: whole texts change their length
 * (ß, İ), and the end of a word its letter (Σ).
 */
export function folded(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: it is the range of ASCII.
  if (/^[\u0000-\u007f]*$/.test(text)) return text.toLowerCase();
  return [...text].map(foldedCharacter).join('');
}

function foldedCharacter(character: string): string {
  const upper = character.toUpperCase();
  const lower = (upper.length === character.length ? upper : character).toLowerCase();
  return lower.length === character.length ? lower : character;
}

export const wordsOf = (text: string): string[] => folded(text).match(WORDS) ?? [];

/** The word, or the single mark, that a name begins with. */
const beginningOf = (text: string): string => /^[\p{L}\p{N}_]+/u.exec(text)?.[0] ?? text.slice(0, 1);

export interface Replacing {
  /** The first substitute that is given for a name stays. */
  add(name: string, substitute: string): void;
  get(name: string): string | undefined;
  in(text: string): string;
  substitutes(): ReadonlySet<string>;
}

/** Looks names up by their first word and the lengths that occur with it: hundred thousands cost no more. */
export function replacing(): Replacing {
  const substitutes = new Map<string, string>();
  const lengths = new Map<string, number[]>();

  function longestAt(text: string, at: number): number {
    const beginning = beginningOf(text.slice(at, at + 256));
    for (const length of lengths.get(beginning) ?? []) {
      const end = at + length;
      const endsWithin = WORD.test(text[end - 1] ?? '') && WORD.test(text[end] ?? '');
      if (!endsWithin && substitutes.has(text.slice(at, end))) return length;
    }
    return 0;
  }

  const beginsWithin = (text: string, at: number): boolean =>
    WORD.test(text[at] ?? '') &&
    WORD.test(text[at - 1] ?? '') &&
    !ESCAPE.test(text.slice(Math.max(0, at - 3), at));

  return {
    add(name, substitute) {
      const key = folded(name.normalize());
      if (key === '' || substitutes.has(key)) return;
      substitutes.set(key, substitute);
      const beginning = beginningOf(key.slice(0, 256));
      const known = lengths.get(beginning) ?? [];
      if (known.includes(key.length)) return;
      lengths.set(
        beginning,
        [...known, key.length].sort((one, other) => other - one),
      );
    },
    substitutes: () => new Set(substitutes.values()),
    get: (name) => substitutes.get(folded(name.normalize())),
    in(given) {
      const text = given.normalize();
      const searched = folded(text);
      let [result, from] = ['', 0];
      for (let at = 0; at < text.length; at += 1) {
        const length = beginsWithin(searched, at) ? 0 : longestAt(searched, at);
        if (length === 0) continue;
        const substitute = substitutes.get(searched.slice(at, at + length)) ?? '';
        result += text.slice(from, at);
        // Next to another word the two would make up a third.
        const joins = WORD.test(result.at(-1) ?? '') && !ESCAPE.test(result.slice(-3));
        result += joins ? ` ${substitute}` : substitute;
        from = at + length;
        if (WORD.test(text[from] ?? '')) result += ' ';
        at = from - 1;
      }
      return result + text.slice(from);
    },
  };
}
