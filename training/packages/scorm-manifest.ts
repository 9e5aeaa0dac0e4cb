/** What the manifests of both editions of SCORM say alike: an item for each scenario, all on one page. */
import type { ScenarioPack } from '../../domain/pack';
import { type PackageContents, queryOf } from './contents';
import { type PageFiles, pathsOf, titleOf, xmlText } from './zip';

export const manifestIdOf = ({ id }: PackageContents): string => xmlText(`mailbox-coach-${id}`);

/** @param more what an edition says of an item beside its title */
export const itemsOf = (contents: PackageContents, more = ''): string =>
  contents.packs.map((pack) => itemOf(contents, pack, more)).join('\n');

function itemOf(contents: PackageContents, pack: ScenarioPack, more: string): string {
  const query = queryOf(contents, pack);
  const parameters = query && ` parameters="${xmlText(query)}"`;
  return `      <item identifier="exercise-${xmlText(pack.id)}" identifierref="practice" isvisible="true"${parameters}>
        <title>${titleOf(pack.title)}</title>${more}
      </item>`;
}

export const filesOf = (contents: PackageContents, files: PageFiles): string =>
  pathsOf(contents, files)
    .map((path) => `      <file href="${xmlText(path)}"/>`)
    .join('\n');
