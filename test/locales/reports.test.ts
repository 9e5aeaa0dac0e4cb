import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { documentOf } from '../../catalog/finding-sources';
import { findings } from '../../catalog/findings';
import { loadReportWords } from '../../diagnosis/reports/report-words';
import { LANGUAGE_IDS } from '../../domain/languages';
import { words as english } from '../../locales/en/reports';

/** Every message of a group of words, by its path. */
function messagesIn(words: object, path = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[`${path}${key}`, value]] : messagesIn(value, `${path}${key}.`),
  );
}

const valuesOf = (message: string): string[] =>
  [...new Set([...message.matchAll(/\{(\w+)[,}]/g)].map(([, name = '']) => name))].sort();

describe.each(LANGUAGE_IDS)('the words of reports in %s', (language) => {
  it('are well-formed, not empty, and ask for the same values as the English ones', async () => {
    const { reports } = await loadReportWords(language);
    const here = messagesIn(reports.texts);
    const there = messagesIn(english);
    expect(here.map(([key]) => key)).toEqual(there.map(([key]) => key));
    for (const [index, [key, message]] of here.entries()) {
      expect(message.trim(), key).not.toBe('');
      expect(
        () => new IntlMessageFormat(message, language, undefined, { ignoreTag: true }),
        key,
      ).not.toThrow();
      expect({ key, values: valuesOf(message) }).toEqual({ key, values: valuesOf(there[index]?.[1] ?? '') });
    }
  });

  it('call the states without the soft hyphens of the panel', async () => {
    const { states } = await loadReportWords(language);
    expect(Object.values(states).join()).not.toContain('\u00ad');
  });
});

describe('the source of a finding', () => {
  /** Sources that go by their own name: their documents were not seen by us. */
  const NAMED = ['KB 4015092', 'KB 4341507', 'best-practices', 'admin-mode'];

  it.each([...new Set(Object.values(findings).map(({ source }) => source))])('%s is told', (source) => {
    const told = documentOf(source) !== null || source in english.ownSource || NAMED.includes(source);
    expect(told).toBe(true);
  });
});
