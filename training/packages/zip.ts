/** A package is a zip of the practice page, its scenarios, and the description that a learning system reads. */
import { strToU8, zipSync } from 'fflate';
import * as v from 'valibot';
import type { Fetch } from '../../dataverse/client';
import { escapeMarkup } from '../../domain/markup';
import type { LocalizedText } from '../../domain/pack';
import { LISTING, listingOf, type PackageContents, scenarioFile } from './contents';
import type { PackageKind } from './kinds';

/** Files of the standalone practice page, by path beside it. */
export type PageFiles = Readonly<Record<string, Uint8Array>>;

/** Text as it stands in XML, in an element or an attribute; characters that XML does not have are left out. */
export const xmlText = (text: string): string =>
  escapeMarkup(text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, ''), '&apos;');

export const titleOf = (text: LocalizedText): string => xmlText(text.en);

/** All entries have one date, so that the same package is the same bytes. */
const WHEN = new Date(2026, 0, 1);

export const PAGE = 'index.html';

/** Every file of a package but its description. */
export const pathsOf = ({ packs }: PackageContents, files: PageFiles): string[] =>
  [...Object.keys(files), LISTING, ...packs.map(({ id }) => scenarioFile(id))].toSorted();

export function zipPackage(
  kind: PackageKind,
  contents: PackageContents,
  files: PageFiles,
  manifest: { name: string; text: string },
): Uint8Array<ArrayBuffer> {
  if (!files[PAGE]) throw new TypeError(`The practice page has no ${PAGE}`);
  const scenarios = contents.packs.map((pack) => [scenarioFile(pack.id), strToU8(JSON.stringify(pack))]);
  return zipSync(
    {
      ...files,
      ...(Object.fromEntries(scenarios) as Record<string, Uint8Array>),
      [LISTING]: strToU8(JSON.stringify(listingOf(kind, contents))),
      [manifest.name]: strToU8(manifest.text),
    },
    { level: 9, mtime: WHEN },
  );
}

const Path = v.pipe(v.string(), v.regex(/^(?!.*\.\.)[\w.-][\w./-]*$/, 'a path beside the page expected'));

const Listing = v.object({
  files: v.pipe(v.array(Path), v.maxLength(500)),
  /** Files that the extension has as well, by where it has them; they are there once. */
  elsewhere: v.optional(
    v.record(
      Path,
      v.pipe(v.string(), v.regex(/^\/(?!.*\.\.)[\w.-][\w./-]*$/, 'a path of the extension expected')),
    ),
    {},
  ),
});

/** Fetches the practice page that packages are made of. @param base address of its folder, ending with a slash */
export async function loadPageFiles(fetch: Fetch, base: string): Promise<PageFiles> {
  const read = async (path: string) => {
    const response = await fetch(new Request(new URL(path, base)));
    if (!response.ok) throw new Error(`${path}: HTTP ${response.status}`);
    return response;
  };
  const { files, elsewhere } = v.parse(Listing, await (await read('files.json')).json());
  const entries = files.map(async (path) => {
    const bytes = new Uint8Array(await (await read(elsewhere[path] ?? path)).arrayBuffer());
    return [path, bytes] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}
