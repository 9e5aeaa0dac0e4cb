/** The page that packages for learning systems are made of, inside of the extension: what stands there once is not there twice. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const FOLDER = 'package';

/** Every file below a folder, as a path from it with slashes. */
export const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .toSorted();

const digestOf = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');

/**
 * Takes away the page's files that the extension has as well, and has the listing say where they are.
 * @returns what was taken away, as paths from the extension's folder
 */
export function shareWithExtension(extension: string): ReadonlySet<string> {
  const files = filesBelow(extension);
  const [ofPage, others] = [
    files.filter((path) => path.startsWith(`${FOLDER}/`)),
    files.filter((path) => !path.startsWith(`${FOLDER}/`)),
  ];
  const byDigest = new Map(others.map((path) => [digestOf(join(extension, path)), path]));
  const listing = join(extension, FOLDER, 'files.json');
  const { files: listed } = JSON.parse(readFileSync(listing, 'utf8')) as { files: string[] };
  const elsewhere: Record<string, string> = {};
  const taken = new Set<string>();
  for (const path of ofPage) {
    const double = byDigest.get(digestOf(join(extension, path)));
    const name = path.slice(FOLDER.length + 1);
    if (double === undefined || !listed.includes(name)) continue;
    elsewhere[name] = `/${double}`;
    rmSync(join(extension, path));
    taken.add(path);
  }
  writeFileSync(listing, JSON.stringify({ files: listed, elsewhere }));
  return taken;
}
