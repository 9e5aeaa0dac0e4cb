/** Packages by what they speak, for whoever offers them. */
import type { Fetch } from '../../dataverse/client';
import type { ScenarioPack } from '../../domain/pack';
import { cmi5Package } from './cmi5';
import type { PackageKind } from './kinds';
import { scorm2004Package } from './scorm2004';
import { loadPageFiles } from './zip';

const MAKERS = { cmi5: cmi5Package, scorm2004: scorm2004Package } as const satisfies Record<
  PackageKind,
  unknown
>;

/** Where the shells keep the files of the practice page. */
const PAGE_FOLDER = '/package/';

export interface LearningPackage {
  /** Name of the file. */
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/**
 * A package of a scenario, made of the practice page that lies beside the page that asks.
 * @param origin of that page
 */
export async function makePackage(
  kind: PackageKind,
  pack: ScenarioPack,
  { fetch, origin }: { fetch: Fetch; origin: string },
): Promise<LearningPackage> {
  const files = await loadPageFiles(fetch, `${origin}${PAGE_FOLDER}`);
  return { name: `${pack.id}-${pack.revision}-${kind}.zip`, bytes: MAKERS[kind](pack, files) };
}
