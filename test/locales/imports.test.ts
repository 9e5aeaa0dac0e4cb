import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { LANGUAGE_IDS } from '../../domain/languages';
import { loadWords } from '../../locales';
import { problemInWords } from '../../locales/import-problem';

/** The places of a sentence; other words in braces are the choices of one. */
const PLACES = ['row', 'column', 'detail', 'values'];
const valuesOf = (message: string) =>
  [...message.matchAll(/\{(\w+)[},]/g)]
    .flatMap(([, name = '']) => (PLACES.includes(name) ? name : []))
    .sort();

const fill = (message: string, language: string) =>
  new IntlMessageFormat(message, language, undefined, { ignoreTag: true }).format({
    row: '7',
    column: 'actstatus',
    detail: '«napaka»',
    expected: 'choice',
    values: '0, 1',
  });

describe.each(LANGUAGE_IDS)('sentences of imports in %s', (language) => {
  it('are sentences that name the same as the English ones', async () => {
    const { texts: english } = await loadWords('imports', 'en');
    const { texts } = await loadWords('imports', language);
    for (const group of ['problems', 'errors'] as const) {
      expect(Object.keys(texts[group])).toEqual(Object.keys(english[group]));
      for (const [code, sentence] of Object.entries(texts[group])) {
        expect(sentence, code).toMatch(/[.]$/);
        expect(fill(sentence, language), code).not.toContain('{');
        const same = (english[group] as Record<string, string>)[code] ?? '';
        expect({ code, values: valuesOf(sentence) }).toEqual({ code, values: valuesOf(same) });
      }
    }
    expect(Object.keys(texts.unseen)).toEqual(Object.keys(english.unseen));
  });

  it('say where, as far as it is known', async () => {
    const words = await loadWords('imports', language);
    const message = (place: object) =>
      problemInWords(words, { code: 'badCell', detail: '«napaka»', expected: 'yesOrNo', ...place });
    expect(message({ row: 7, column: 'actstatus' })).toMatch(/^\w+ 7, \w+ actstatus: .*«napaka»/);
    expect(message({ row: 7 })).toMatch(/^\w+ 7: /);
    expect(message({ column: 'actstatus' })).toMatch(/^\w+ actstatus: /);
    expect(message({})).not.toMatch(/7|actstatus/);
  });
});
