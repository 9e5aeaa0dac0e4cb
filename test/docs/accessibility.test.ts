import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** The criteria of WCAG 2.2 of the levels A and AA; 4.1.1 is no more. */
const CRITERIA = {
  A: [
    ...['1.1.1', '1.2.1', '1.2.2', '1.2.3', '1.3.1', '1.3.2', '1.3.3', '1.4.1', '1.4.2'],
    ...['2.1.1', '2.1.2', '2.1.4', '2.2.1', '2.2.2', '2.3.1', '2.4.1', '2.4.2', '2.4.3', '2.4.4'],
    ...['2.5.1', '2.5.2', '2.5.3', '2.5.4'],
    ...['3.1.1', '3.2.1', '3.2.2', '3.2.6', '3.3.1', '3.3.2', '3.3.7', '4.1.2'],
  ],
  AA: [
    ...['1.2.4', '1.2.5', '1.3.4', '1.3.5', '1.4.3', '1.4.4', '1.4.5'],
    ...['1.4.10', '1.4.11', '1.4.12', '1.4.13', '2.4.5', '2.4.6', '2.4.7', '2.4.11', '2.5.7', '2.5.8'],
    ...['3.1.2', '3.2.3', '3.2.4', '3.3.3', '3.3.4', '3.3.8', '4.1.3'],
  ],
};

const page = readFileSync('docs/accessibility.md', 'utf8');

interface Told {
  number: string;
  level: string;
  met: string;
  how: string;
  shownBy: string;
}

const told = page
  .split('\n')
  .filter((line) => /^\| \d/.test(line))
  .map((line): Told => {
    const [, criterion = '', level = '', met = '', how = '', shownBy = ''] = line
      .split('|')
      .map((cell) => cell.trim());
    return { number: criterion.split(' ')[0] ?? '', level, met, how, shownBy };
  });

const [, gaps = ''] = page.split('## Known gaps');

const quoted = told.flatMap(({ number, shownBy }) =>
  [...shownBy.matchAll(/`([^`]+)` “([^”]+)”/g)].map(([, file = '', words = '']) => ({ number, file, words })),
);

/** Whether a file has a test, or a group of them, under these words. */
function hasTest(file: string, words: string): boolean {
  const titles = readFileSync(file, 'utf8').matchAll(
    /\b(?:it|describe)(?:\.each\([\s\S]*?\))?\(\s*(['`"])((?:(?!\1)[^\\]|\\.)*)\1/g,
  );
  return [...titles].some(([, , title = '']) => title.replaceAll('\\', '').includes(words));
}

describe('the statement of accessibility', () => {
  it.each(['A', 'AA'] as const)('tells of each criterion of level %s once', (level) => {
    const numbers = told.filter((each) => each.level === level).map(({ number }) => number);
    expect(numbers.sort()).toEqual([...CRITERIA[level]].sort());
  });

  it('says of each how it is met, and of what is partly so what is missing', () => {
    expect(told).toHaveLength(55);
    for (const { number, met, how } of told) {
      expect(['Met', 'Partly', 'Not applicable'], number).toContain(met);
      expect(how, number).not.toBe('');
      if (met === 'Partly') expect(gaps, number).toMatch(new RegExp(`\\*\\*[^*]*\\b${number}\\b[^*]*\\*\\*`));
    }
  });

  it('shows everything that is met by a test', () => {
    const shown = new Set(quoted.map(({ number }) => number));
    expect(told.filter(({ number, met }) => met === 'Met' && !shown.has(number))).toEqual([]);
    // Nothing beside what is quoted stands where tests are named.
    const rests = told.map(({ shownBy }) => shownBy.replace(/`[^`]+` “[^”]+”/g, '').replace(/[; ]/g, ''));
    expect(rests.filter(Boolean)).toEqual([]);
  });

  it.each(quoted)('$number is shown by $file: $words', ({ file, words }) => {
    expect(existsSync(file)).toBe(true);
    expect(hasTest(file, words)).toBe(true);
  });
});
