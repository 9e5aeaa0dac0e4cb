import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { chooseLanguage, LANGUAGES, loadTexts } from '../../locales';

/** Names of the values that a message asks for. */
function valuesOf(message: string): string[] {
  return [...new Set([...message.matchAll(/\{(\w+)[,}]/g)].map(([, name = '']) => name))].sort();
}

describe.each(LANGUAGES)('messages in %s', (language) => {
  it('are well-formed, not empty, and ask for the same values as the English ones', async () => {
    const english = (await loadTexts('en')).ui;
    const { ui } = await loadTexts(language);
    for (const [key, message] of Object.entries(ui)) {
      expect(message.trim(), key).not.toBe('');
      expect(
        () => new IntlMessageFormat(message, language, undefined, { ignoreTag: true }),
        key,
      ).not.toThrow();
      expect({ key, values: valuesOf(message) }).toEqual({
        key,
        values: valuesOf(english[key as keyof typeof english]),
      });
    }
  });
});

describe('Slovenian plurals', () => {
  it.each([
    [1, '1 zapis'],
    [2, '2 zapisa'],
    [3, '3 zapisi'],
    [5, '5 zapisov'],
    [101, '101 zapis'],
  ])('of %i', async (shown, words) => {
    const { ui } = await loadTexts('sl');
    const message = new IntlMessageFormat(ui['practice.recordCount'], 'sl');
    expect(message.format({ shown, selected: 0 })).toContain(words);
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
