import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { confusionTable } from '../support/confusion-table';

const lines = (text: string) =>
  text
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) => line.replace(/\s+/g, ' ').replace(/-+/g, '-'));

it('the table in the documentation is what the diagnosis says today, and misses no cause', async () => {
  const today = lines(await confusionTable());
  expect(lines(readFileSync('docs/confusion-table.md', 'utf8'))).toEqual(today);
  expect(today.filter((line) => / no /.test(line.split('|')[5] ?? ''))).toEqual([]);
});
