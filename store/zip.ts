/** Folders as archives that are the same, byte for byte, whoever makes them and whenever. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { filesBelow } from './package-page';

/** The earliest moment that an archive can tell, in the local time that its format has. */
const WHEN = new Date(1980, 0, 1);

/** @param files paths from the folder, with slashes; all of it unless told */
export function zipOf(folder: string, files: readonly string[] = filesBelow(folder)): Uint8Array {
  const entries = files
    .toSorted()
    .map((path) => [path, new Uint8Array(readFileSync(join(folder, path)))] as const);
  return zipSync(Object.fromEntries(entries), { level: 9, mtime: WHEN });
}
