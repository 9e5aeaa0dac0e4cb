/** Scenarios as a package of SCORM 2004, 4th Edition: SCOs that decide themselves what was completed and passed. */
import type { PackageContents } from './contents';
import { filesOf, itemsOf, manifestIdOf } from './scorm-manifest';
import { PAGE, type PageFiles, titleOf, zipPackage } from './zip';

const DECIDES = `
        <imsss:sequencing>
          <imsss:deliveryControls completionSetByContent="true" objectiveSetByContent="true"/>
        </imsss:sequencing>`;

/** It names no place of the schemas, since they are not in the package (docs/learning-records.md). */
const manifestOf = (
  contents: PackageContents,
  files: PageFiles,
): string => `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="${manifestIdOf(contents)}" version="${contents.revision}"
  xmlns="http://www.imsglobal.org/xsd/imscp_v1p1"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3"
  xmlns:adlseq="http://www.adlnet.org/xsd/adlseq_v1p3"
  xmlns:imsss="http://www.imsglobal.org/xsd/imsss">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>2004 4th Edition</schemaversion>
  </metadata>
  <organizations default="organization">
    <organization identifier="organization" adlseq:objectivesGlobalToSystem="false">
      <title>${titleOf(contents.title)}</title>
${itemsOf(contents, DECIDES)}
      <imsss:sequencing>
        <imsss:controlMode choice="true" flow="true"/>
      </imsss:sequencing>
    </organization>
  </organizations>
  <resources>
    <resource identifier="practice" type="webcontent" adlcp:scormType="sco" href="${PAGE}">
${filesOf(contents, files)}
    </resource>
  </resources>
</manifest>
`;

export const scorm2004Package = (contents: PackageContents, files: PageFiles): Uint8Array<ArrayBuffer> =>
  zipPackage('scorm2004', contents, files, { name: 'imsmanifest.xml', text: manifestOf(contents, files) });
