import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');

/** A folder may import from those before it; folders of one place do not import each other (docs/architecture.md). */
const LINE = [
  ['domain'],
  ['catalog', 'machines', 'db'],
  ['locales'],
  ['dataverse'],
  ['sources'],
  ['diagnosis'],
  ['training'],
  ['state'],
  ['components'],
  ['pages'],
  // What builds add and packages hold: their configurations alone import it.
  ['store'],
  ['entrypoints', 'shells', 'server'],
];

/** What stands before a folder, and is nothing for it all the same. */
const NOT: Readonly<Record<string, readonly string[]>> = {
  locales: ['machines', 'db'],
  // Codes leave these; whoever shows them has the sentences.
  dataverse: ['locales'],
  sources: ['locales'],
  diagnosis: ['db'],
  // Node alone: what a page needs is served, not imported.
  server: ['db', 'state', 'components', 'pages'],
};

const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  LINE.flatMap((folders, place) =>
    folders.map((folder) => [
      folder,
      LINE.slice(0, place)
        .flat()
        .filter((before) => !NOT[folder]?.includes(before)),
    ]),
  ),
);

/** Files longer than this want to be two. */
const LINES = 250;
/** Lists of words: they grow with the interface and are read by key. */
const WORD_LISTS = /^locales\/\w+\/(?:ui|practice)\.ts$/;

function filesIn(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)));
}

interface Import {
  path: string;
  /** Whether nothing of it is left at run time. */
  typeOnly: boolean;
}

function importsOf(file: string): Import[] {
  const text = readFileSync(join(ROOT, file), 'utf8');
  return [
    ...text.matchAll(/(?:(?:import|export)\s+(type\s+)?([^;'"()]*?)from|import)\s*\(?\s*'([^']+)'/g),
  ].map(([, type, names = '', path = '']) => ({
    path,
    typeOnly:
      type !== undefined ||
      (names.trim() !== '' &&
        names
          .replaceAll(/[{}]/g, '')
          .split(',')
          .every((name) => name.trim() === '' || name.trim().startsWith('type '))),
  }));
}

/** The file of ours that an import names; null for a package or a stylesheet. */
function fileOf(path: string, from: string): string | null {
  if (!path.startsWith('.')) return null;
  const plain = relative(ROOT, resolve(ROOT, from, '..', path));
  return [`${plain}.ts`, `${plain}.tsx`, `${plain}/index.ts`].find((file) => EVERY_FILE.has(file)) ?? null;
}

const EVERY_FILE = new Set(Object.keys(MAY_IMPORT).flatMap(filesIn));

/** Groups of files that can only be loaded, or read, together. */
function circles(follow: (each: Import) => boolean): string[][] {
  const nexts = new Map(
    [...EVERY_FILE].map((file) => [
      file,
      importsOf(file)
        .filter(follow)
        .flatMap(({ path }) => fileOf(path, file) ?? []),
    ]),
  );
  const next = (file: string) => nexts.get(file) ?? [];
  const reached = new Map<string, Set<string>>();
  const from = (file: string): Set<string> => {
    const known = reached.get(file);
    if (known) return known;
    const all = new Set<string>();
    const open = [file];
    for (let each = open.pop(); each !== undefined; each = open.pop()) {
      for (const other of next(each)) {
        if (all.has(other)) continue;
        all.add(other);
        open.push(other);
      }
    }
    reached.set(file, all);
    return all;
  };
  const found: string[][] = [];
  const done = new Set<string>();
  for (const file of EVERY_FILE) {
    if (done.has(file) || !from(file).has(file)) continue;
    const together = [...from(file)].filter((other) => from(other).has(file));
    for (const each of together) done.add(each);
    found.push(together.toSorted());
  }
  return found;
}

describe.each(Object.entries(MAY_IMPORT))('%s', (folder, allowed) => {
  const files = filesIn(folder);

  it('imports only from the folders before it', () => {
    const wrong = files.flatMap((file) =>
      importsOf(file)
        .filter(({ path }) => path.startsWith('.'))
        .map(({ path }) => relative(ROOT, resolve(ROOT, file, '..', path)))
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

describe('imports', () => {
  it('make no circle at run time', () => {
    expect(circles(({ typeOnly }) => !typeOnly)).toEqual([]);
  });

  it('make no circle in types across folders', () => {
    const across = circles(() => true).filter((files) => new Set(files.map(dirname)).size > 1);
    expect(across).toEqual([]);
  });
});

describe('the browser', () => {
  it('is spoken to by the shells only', () => {
    const inner = Object.keys(MAY_IMPORT).filter((folder) => !['entrypoints', 'shells'].includes(folder));
    const wrong = inner
      .flatMap(filesIn)
      .filter((file) => importsOf(file).some(({ path }) => path === 'wxt/browser'));
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
