/** Scenarios as a package of SCORM 1.2, which every learning system reads: SCOs that decide themselves what was passed. */
import type { PackageContents } from './contents';
import { filesOf, itemsOf, manifestIdOf } from './scorm-manifest';
import { PAGE, type PageFiles, titleOf, zipPackage } from './zip';

/**
 * No mastery score is named: a learning system would judge by it alone, and make a pass of what was given up.
 * It names no place of the schemas, since they are not in the package (docs/learning-records.md).
 */
const manifestOf = (
  contents: PackageContents,
  files: PageFiles,
): string => `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="${manifestIdOf(contents)}" version="${contents.revision}"
  xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
  </metadata>
  <organizations default="organization">
    <organization identifier="organization">
      <title>${titleOf(contents.title)}</title>
${itemsOf(contents)}
    </organization>
  </organizations>
  <resources>
    <resource identifier="practice" type="webcontent" adlcp:scormtype="sco" href="${PAGE}">
${filesOf(contents, files)}
    </resource>
  </resources>
</manifest>
`;

export const scorm12Package = (contents: PackageContents, files: PageFiles): Uint8Array<ArrayBuffer> =>
  zipPackage('scorm12', contents, files, { name: 'imsmanifest.xml', text: manifestOf(contents, files) });
