/** Which packages of others each thing that is built has in it, for their licences: told by the bundles themselves. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';

export type Built = 'extension' | 'packagePage' | 'localPage' | 'server';

const FOLDER = resolve('.output/bundled-packages');
const fileOf = (built: Built) => join(FOLDER, `${built}.json`);

/** The folder of the package that a module is of: `node_modules/preact`, `node_modules/@preact/signals`. */
const PACKAGE = /^.*(node_modules\/(?:@[^/]+\/)?[^/]+)/;

export const readBundled = (built: Built): readonly string[] =>
  existsSync(fileOf(built)) ? (JSON.parse(readFileSync(fileOf(built), 'utf8')) as string[]) : [];

/** Adds to the list, since pages and workers are bundled apart. */
export function bundledPackages(built: Built): Plugin {
  return {
    name: 'bundled-packages',
    generateBundle(_options, bundle) {
      const found = new Set(readBundled(built));
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        for (const [id, { renderedLength }] of Object.entries(chunk.modules)) {
          // What was left out again is named as well.
          if (renderedLength === 0) continue;
          const [, folder] = PACKAGE.exec(id.replaceAll('\\', '/').replace(/^\0/, '')) ?? [];
          if (folder) found.add(folder);
        }
      }
      mkdirSync(FOLDER, { recursive: true });
      writeFileSync(fileOf(built), JSON.stringify([...found].toSorted(), null, 2));
    },
  };
}
