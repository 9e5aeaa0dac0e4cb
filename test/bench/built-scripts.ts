import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parseAst } from 'vite';

/** Scripts of a built extension, each by its address without the origin. */
export interface BuiltScripts {
  /** The scripts of the page and all that they import statically: no code of the page runs before them. */
  atFirst: string[];
  /** All others that these name, workers aside: what dynamic imports may load. */
  onDemand: string[];
  /** The shared worker and all that it imports statically: it loads beside the page, in a thread of its own. */
  workers: string[];
}

/** Follows the imports in the files of the build, where Vite puts chunks and workers into folders of their own. */
export function scriptsOf(extension: string, page: string): BuiltScripts {
  const read = (path: string) => readFileSync(join(extension, path), 'utf8');
  const all = ['/chunks/', '/assets/'].flatMap((folder) =>
    readdirSync(join(extension, folder))
      .filter((file) => file.endsWith('.js'))
      .map((file) => ({ path: folder + file, file })),
  );
  const named = (text: string) => all.filter(({ file }) => text.includes(file)).map(({ path }) => path);

  const roots = [...read(page).matchAll(/<script\b[^>]*>/g)].flatMap(([tag]) => named(tag));
  const atFirst = closure(roots, (path) => named(staticImports(read(path))));
  const others = closure(atFirst, (path) => named(read(path))).filter((path) => !atFirst.includes(path));
  return {
    atFirst,
    onDemand: others.filter((path) => !path.startsWith('/assets/')),
    workers: closure(
      others.filter((path) => path.startsWith('/assets/tenant-worker-')),
      (path) => named(staticImports(read(path))),
    ),
  };
}

/** In kB, a thousand bytes: each file by itself, as a store would pack it for transport. */
export function gzippedKilobytes(extension: string, paths: readonly string[]): number {
  const sizes = paths.map((path) => gzipSync(readFileSync(join(extension, path)), { level: 9 }).length);
  return sizes.reduce((sum, size) => sum + size, 0) / 1000;
}

function closure(roots: readonly string[], next: (path: string) => string[]): string[] {
  const found = new Set(roots);
  for (const path of found) for (const other of next(path)) found.add(other);
  return [...found];
}

function staticImports(code: string): string {
  return parseAst(code)
    .body.flatMap((node) => ('source' in node && node.source ? node.source.value : []))
    .join('\n');
}
