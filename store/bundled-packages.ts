/** Which packages of others a build has in it, for their licences: told by the bundles themselves. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';

const ROOT = resolve('.');
export const BUNDLED = join(ROOT, '.output/bundled-packages.json');

/** The folder of the package that a module is of: `node_modules/preact`, `node_modules/@preact/signals`. */
const PACKAGE = /^.*(node_modules\/(?:@[^/]+\/)?[^/]+)/;

export const readBundled = (): readonly string[] =>
  existsSync(BUNDLED) ? (JSON.parse(readFileSync(BUNDLED, 'utf8')) as string[]) : [];

/** Adds to the list, since a product is made of several builds. */
export function bundledPackages(): Plugin {
  return {
    name: 'bundled-packages',
    generateBundle(_options, bundle) {
      const found = new Set(readBundled());
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        for (const [id, { renderedLength }] of Object.entries(chunk.modules)) {
          // What was left out again is named as well.
          if (renderedLength === 0) continue;
          const [, folder] = PACKAGE.exec(id.replaceAll('\\', '/').replace(/^\0/, '')) ?? [];
          if (folder) found.add(folder);
        }
      }
      mkdirSync(join(ROOT, '.output'), { recursive: true });
      writeFileSync(BUNDLED, JSON.stringify([...found].toSorted(), null, 2));
    },
  };
}
