import { describe, expect, it } from 'vitest';
import { type Run, withRun } from './history';

const run = (day: string): Run => ({
  day,
  node: '20.1.0',
  cores: 2,
  subject: 'Pages | are quick',
  figures: {
    'web-api': [
      {
        what: 'a page',
        measured: 3,
        unit: 'ms',
        floor: { what: 'a bare server', measured: 1.5 },
        aim: '<= 2x',
      },
      { what: 'memory', measured: 20, unit: 'kB' },
    ],
  },
});

const INTRO = '# Benchmarks\n\nWhat this is.\n';

describe('the history of the bench', () => {
  it('tells each figure beside its floor, with their ratio', () => {
    expect(withRun(INTRO, run('2026-11-30'))).toBe(`${INTRO}
## 2026-11-30: Pages \\| are quick

Node 20.1.0, 2 cores

### web-api

| figure | measured | floor                  | ratio | aim      |
| ------ | -------- | ---------------------- | ----- | -------- |
| a page | 3.00 ms  | 1.50 ms, a bare server | 2.00x | &lt;= 2x |
| memory | 20.0 kB  |                        |       |          |
`);
  });

  it('has the newest run first, and loses none', () => {
    const history = ['2026-11-28', '2026-11-29', '2026-11-30'].reduce(
      (text, day) => withRun(text, run(day)),
      INTRO,
    );
    expect(history.startsWith(INTRO)).toBe(true);
    expect(history.match(/^## \S+/gm)).toEqual(['## 2026-11-30:', '## 2026-11-29:', '## 2026-11-28:']);
  });
});
