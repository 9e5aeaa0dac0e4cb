/** Our part of ICU MessageFormat beside the whole of it, which it must not differ from. */
import fc from 'fast-check';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { LANGUAGE_IDS, LANGUAGES } from '../../domain/languages';
import { loadWords, type Part } from '../../locales';
import { countingIn, readMessage, sayMessage, type Values } from '../../locales/message';

const TAGS = LANGUAGE_IDS.map((language) => LANGUAGES[language].tag);

const PARTS = Object.keys(import.meta.glob(['../../locales/en/*.ts', '../../locales/en/*/index.ts'])).flatMap(
  (file) => /\/locales\/en\/([\w-]+)(?:\/index)?\.ts$/.exec(file)?.[1] ?? [],
) as Part[];

const ours = (message: string, tag: string, values: Values) =>
  sayMessage(readMessage(message), values, countingIn(tag));
const whole = (message: string, tag: string, values: Values) =>
  String(new IntlMessageFormat(message, tag, undefined, { ignoreTag: true }).format(values));

function sentencesIn(texts: unknown): string[] {
  if (typeof texts === 'string') return [texts];
  return typeof texts === 'object' && texts !== null ? Object.values(texts).flatMap(sentencesIn) : [];
}

/** Numbers that fall into each plural form of our languages, and large ones. */
const COUNTS = [0, 1, 2, 3, 5, 11, 21, 100, 101, 102, 1234, 100_000];

describe.each(LANGUAGE_IDS)('every sentence in %s', (language) => {
  const { tag } = LANGUAGES[language];

  it('is said as the whole of ICU says it', async () => {
    const sentences = (await Promise.all(PARTS.map((part) => loadWords(part, language)))).flatMap(
      ({ texts }) => sentencesIn(texts),
    );
    // What has no braces is said as it is written.
    const asked = sentences.filter((sentence) => /[{}]|''/.test(sentence));
    expect(asked.length).toBeGreaterThan(200);
    for (const sentence of asked) {
      const names = [...sentence.matchAll(/\{\s*(\w+)\s*[,}]/g)].map(([, name = '']) => name);
      for (const count of names.length > 0 ? COUNTS : [0]) {
        const values = Object.fromEntries(names.map((name) => [name, count]));
        expect(ours(sentence, tag, values)).toBe(whole(sentence, tag, values));
      }
    }
  });
});

describe('a message', () => {
  /** Texts with what means something in the syntax. */
  const text = fc.string({ unit: fc.constantFrom('a', ' ', '.', '#', 'č', '-', '0') });
  const messages = fc.letrec<{ message: string; piece: string }>((tie) => ({
    message: fc.array(tie('piece'), { maxLength: 4 }).map((pieces) => pieces.join('')),
    piece: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      text,
      fc.constantFrom('{n}', '{ name }', '{n, number}', "''", "'{'", "'}'", "it''s ", "'{n} #' "),
      fc
        .tuple(tie('message'), tie('message'), tie('message'))
        .map(([zero, one, other]) => `{n, plural, =0 {${zero}} one {${one}} other {${other}}}`),
      fc
        .tuple(tie('message'), tie('message'))
        .map(([a, other]) => `{name, select, a {${a}} other {${other}}}`),
    ),
  })).message;

  it('is said as the whole of ICU says it, however it is put together', () => {
    fc.assert(
      fc.property(
        messages,
        fc.constantFrom(...TAGS),
        fc.nat({ max: 2_000_000 }),
        fc.constantFrom('a', 'b'),
        (message, tag, n, name) => {
          expect(ours(message, tag, { n, name })).toBe(whole(message, tag, { n, name }));
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it.each([
    '{',
    '}',
    '{a',
    '{a, plural}',
    '{a, plural, one {x}}',
    '{a, date}',
    '{}',
    '{a, plural, other {x}',
  ])('that is none of ours is refused: %s', (message) =>
    expect(() => readMessage(message)).toThrow(SyntaxError),
  );

  it('lacks no value, and counts numbers alone', () => {
    expect(() => ours('{name}', 'en', {})).toThrow('name is missing');
    expect(() => ours('{n, plural, other {#}}', 'en', { n: 'many' })).toThrow('no number');
    expect(() => ours('{constructor}', 'en', {})).toThrow('missing');
  });
});
