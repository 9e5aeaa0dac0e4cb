import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../locales';
import { loadPageWords } from '../../locales/diagnosis-page';

const valuesOf = (message: string) =>
  [...new Set([...message.matchAll(/\{(\w+)[,}]/g)].map(([, name = '']) => name))].sort();

describe.each(LANGUAGES)('the page of a tenant in %s', (language) => {
  it('is worded with the values of the English messages, and every plural form', async () => {
    const [{ page: english }, { page }] = await Promise.all([loadPageWords('en'), loadPageWords(language)]);
    for (const [key, message] of Object.entries(page)) {
      expect(message.trim(), key).not.toBe('');
      const format = new IntlMessageFormat(message, language, undefined, { ignoreTag: true });
      expect(format, key).toBeTruthy();
      const same = english[key as keyof typeof english];
      expect({ key, values: valuesOf(message) }).toEqual({ key, values: valuesOf(same) });
      if (language === 'sl' && message.includes('plural'))
        expect(message, key).toMatch(/one.*two.*few.*other/s);
    }
  });
});
