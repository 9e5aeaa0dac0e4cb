import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { chooseLanguage, LANGUAGE_IDS, LANGUAGES } from '../../domain/languages';
import { loadWords, type Part } from '../../locales';
import { wordsOf } from '../../locales/words';

const files = Object.keys(import.meta.glob(['../../locales/*/*.ts', '../../locales/*/*/index.ts']));

/** The parts of a language by its files. */
const partsIn = (language: string) =>
  files
    .flatMap((file) => new RegExp(`/locales/${language}/([\\w-]+)(?:/index)?\\.ts$`).exec(file)?.[1] ?? [])
    .sort() as Part[];

const PARTS = partsIn('en');

/** Every sentence by the way to it. Lists count as one, since languages may need more or fewer sentences there. */
function sentencesIn(texts: object, path = ''): [path: string, sentence: string][] {
  return Object.entries(texts).flatMap(([name, text]): [string, string][] => {
    if (typeof text === 'string') return [[path + name, text]];
    return Array.isArray(text) ? [[path + name, text.join(' ')]] : sentencesIn(text, `${path}${name}.`);
  });
}

type Element = ReturnType<IntlMessageFormat['getAst']>[number];

const parsed = (message: string, tag: string) =>
  new IntlMessageFormat(message, tag, undefined, { ignoreTag: true }).getAst();

function namesIn(element: Element): string[] {
  // Letters, and the number of a plural.
  if (element.type === 0 || element.type === 7) return [];
  const inner = 'options' in element ? Object.values(element.options).flatMap(({ value }) => value) : [];
  return [element.value, ...inner.flatMap(namesIn)];
}

/** Names of the values that a message asks for. */
const valuesOf = (message: string, tag: string) => [...new Set(parsed(message, tag).flatMap(namesIn))].sort();

it('every language has a folder with the same parts, and every folder is a language', () => {
  expect(PARTS.length).toBeGreaterThan(10);
  for (const language of LANGUAGE_IDS) expect(partsIn(language), language).toEqual(PARTS);
  const folders = new Set(files.map((file) => /locales\/([^/]+)\//.exec(file)?.[1]));
  expect([...folders].sort()).toEqual([...LANGUAGE_IDS].sort());
});

describe.each(LANGUAGE_IDS)('words in %s', (language) => {
  const { tag } = LANGUAGES[language];
  const plurals = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;

  it.each(PARTS)(
    '%s has the sentences of the English one, each with its values and plurals',
    async (part) => {
      const english = new Map(sentencesIn((await loadWords(part, 'en')).texts));
      const here = sentencesIn((await loadWords(part, language)).texts);
      expect(here.map(([key]) => key).sort()).toEqual([...english.keys()].sort());
      for (const [key, sentence] of here) {
        expect(sentence.trim(), key).not.toBe('');
        expect(() => parsed(sentence, tag), key).not.toThrow();
        expect({ key, values: valuesOf(sentence, tag) }).toEqual({
          key,
          values: valuesOf(english.get(key) ?? '', 'en'),
        });
        // Elsewhere some sentences do with fewer forms than the language has.
        if (part !== 'diagnosis-page' || !sentence.includes(', plural,')) continue;
        for (const form of plurals) expect(sentence, key).toContain(`${form} {`);
      }
    },
  );
});

describe('a sentence', () => {
  const words = loadWords('ui', 'en');

  it('is said with its values, and parsed once', async () => {
    const { say } = await words;
    expect(say('guide.progress', { done: 1, of: 2 })).toBe('1 of 2 steps done');
    expect(say('guide.progress', { done: 2, of: 2 })).toBe('2 of 2 steps done');
  });

  it('without values is the text that it is', async () => {
    const { say } = await words;
    expect(say('app.name')).toBe('Mailbox Coach');
  });

  it('of a group is named by the way to it', async () => {
    const { say } = await loadWords('orgs', 'en');
    expect(say('trouble.damaged')).toMatch(/^What came is not/);
    expect(say('missingPrivilege', { names: 'prvReadMailbox' })).toBe(
      'It names what you lack: prvReadMailbox.',
    );
  });

  it('that nobody wrote is an error rather than an empty place', async () => {
    const { texts } = await words;
    const { say } = wordsOf<'ui'>('en', { ...texts });
    expect(() => say('no.such' as 'app.name')).toThrow('no.such');
  });
});

describe('Slovenian plurals', () => {
  it.each([
    [1, '1 zapis'],
    [2, '2 zapisa'],
    [3, '3 zapisi'],
    [5, '5 zapisov'],
    [101, '101 zapis'],
  ])('of %i', async (shown, sentence) => {
    const { say } = await loadWords('practice', 'sl');
    expect(say('practice.recordCount', { shown, selected: 0 })).toContain(sentence);
  });
});

describe('the first guess', () => {
  it.each([
    [['sl-SI', 'en'], 'sl'],
    [['de', 'sl'], 'sl'],
    [['de'], 'en'],
  ])('of %j is %s', (wanted, language) => {
    expect(chooseLanguage(wanted)).toBe(language);
  });
});
