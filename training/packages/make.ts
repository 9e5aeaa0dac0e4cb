/** Packages by what they speak, for whoever offers them. */
import type { Fetch } from '../../dataverse/client';
import type { LocalizedText, ScenarioPack } from '../../domain/pack';
import { cmi5Package } from './cmi5';
import { contentsOf, type PackageContents } from './contents';
import type { PackageKind } from './kinds';
import { scorm12Package } from './scorm12';
import { scorm2004Package } from './scorm2004';
import { loadPageFiles, type PageFiles } from './zip';

export const PACKAGE_MAKERS: Readonly<
  Record<PackageKind, (contents: PackageContents, files: PageFiles) => Uint8Array<ArrayBuffer>>
> = { cmi5: cmi5Package, scorm2004: scorm2004Package, scorm12: scorm12Package };

/** Where the shells keep the files of the practice page. */
const PAGE_FOLDER = '/package/';

export interface LearningPackage {
  /** Name of the file. */
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** The name of a file, of what a package of several is called: letters and digits that every system has. */
const fileNameOf = (title: string): string =>
  title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60) || 'mailbox-coach';

export interface PackageWish {
  kind: PackageKind;
  packs: readonly ScenarioPack[];
  /** What a package of several is called. */
  title?: LocalizedText;
}

/**
 * A package of scenarios, made of the practice page that lies beside the page that asks.
 * @param origin of that page
 */
export async function makePackage(
  { kind, packs, title }: PackageWish,
  { fetch, origin }: { fetch: Fetch; origin: string },
): Promise<LearningPackage> {
  const contents = contentsOf(packs, title);
  const files = await loadPageFiles(fetch, `${origin}${PAGE_FOLDER}`);
  const name = packs.length > 1 ? fileNameOf(contents.title.en) : contents.id;
  return {
    name: `${name}-${contents.revision}-${kind}.zip`,
    bytes: PACKAGE_MAKERS[kind](contents, files),
  };
}
