import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');

/** Folder to the folders it may import from (docs/architecture.md). */
const MAY_IMPORT: Record<string, readonly string[]> = {
  domain: [],
  catalog: ['domain'],
  machines: ['domain'],
  db: ['domain'],
  locales: ['domain', 'catalog'],
  dataverse: ['domain', 'catalog', 'machines', 'db'],
  sources: ['domain', 'catalog', 'machines', 'db', 'dataverse'],
  state: ['domain', 'catalog', 'machines', 'db', 'dataverse', 'sources', 'locales'],
  components: ['domain', 'catalog', 'machines', 'db', 'dataverse', 'sources', 'state', 'locales'],
  entrypoints: [
    'domain',
    'catalog',
    'machines',
    'db',
    'dataverse',
    'sources',
    'state',
    'components',
    'locales',
  ],
  server: ['domain', 'catalog', 'machines', 'db', 'dataverse', 'sources', 'state', 'components', 'locales'],
};

/** Files longer than this want to be two. */
const LINES = 250;
/** Lists of words: they grow with the interface and are read by key. */
const WORD_LISTS = /^locales\/\w+\/(?:ui|practice|findings)\.ts$/;

function filesIn(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)));
}

function importsOf(file: string): string[] {
  const text = readFileSync(join(ROOT, file), 'utf8');
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, path = '']) => path);
}

describe.each(Object.entries(MAY_IMPORT))('%s', (folder, allowed) => {
  const files = filesIn(folder);

  it('imports only from the folders before it', () => {
    const wrong = files.flatMap((file) =>
      importsOf(file)
        .filter((path) => path.startsWith('.'))
        .map((path) => relative(ROOT, resolve(ROOT, file, '..', path)))
        .filter((target) => ![folder, ...allowed].includes(target.split('/')[0] ?? ''))
        .map(
          (target) => `${file} imports ${target}; ${folder} may import ${allowed.join(', ') || 'nothing'}`,
        ),
    );
    expect(wrong).toEqual([]);
  });

  it(`has no file longer than ${LINES} lines`, () => {
    const long = files.filter(
      (file) =>
        !WORD_LISTS.test(file) && readFileSync(join(ROOT, file), 'utf8').split('\n').length > LINES + 1,
    );
    expect(long).toEqual([]);
  });
});

describe('the browser', () => {
  it('is spoken to by the shells only', () => {
    const inner = Object.keys(MAY_IMPORT).filter((folder) => folder !== 'entrypoints');
    const wrong = inner.flatMap(filesIn).filter((file) => importsOf(file).includes('wxt/browser'));
    expect(wrong).toEqual([]);
  });
});

describe('domain', () => {
  it('knows no clock and no randomness', () => {
    const wrong = filesIn('domain').filter((file) =>
      /Date\.now|new Date\(\)|Math\.random/.test(readFileSync(join(ROOT, file), 'utf8')),
    );
    expect(wrong).toEqual([]);
  });
});
