/** A scenario as a package of SCORM 2004, 4th Edition: one SCO, which decides itself what was completed and passed. */
import type { ScenarioPack } from '../../domain/pack';
import { type PageFiles, pathsOf, titleOf, xmlText, zipPackage } from './zip';

function manifestOf(pack: ScenarioPack, files: PageFiles): string {
  const title = titleOf(pack.title);
  const listed = pathsOf(files)
    .map((path) => `      <file href="${xmlText(path)}"/>`)
    .join('\n');
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="mailbox-coach-${xmlText(pack.id)}" version="${pack.revision}"
  xmlns="http://www.imsglobal.org/xsd/imscp_v1p1"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3"
  xmlns:adlseq="http://www.adlnet.org/xsd/adlseq_v1p3"
  xmlns:imsss="http://www.imsglobal.org/xsd/imsss"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xsi:schemaLocation="http://www.imsglobal.org/xsd/imscp_v1p1 imscp_v1p1.xsd http://www.adlnet.org/xsd/adlcp_v1p3 adlcp_v1p3.xsd http://www.adlnet.org/xsd/adlseq_v1p3 adlseq_v1p3.xsd http://www.imsglobal.org/xsd/imsss imsss_v1p0.xsd">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>2004 4th Edition</schemaversion>
  </metadata>
  <organizations default="organization">
    <organization identifier="organization" adlseq:objectivesGlobalToSystem="false">
      <title>${title}</title>
      <item identifier="exercise" identifierref="practice" isvisible="true">
        <title>${title}</title>
        <imsss:sequencing>
          <imsss:deliveryControls completionSetByContent="true" objectiveSetByContent="true"/>
        </imsss:sequencing>
      </item>
      <imsss:sequencing>
        <imsss:controlMode choice="true" flow="true"/>
      </imsss:sequencing>
    </organization>
  </organizations>
  <resources>
    <resource identifier="practice" type="webcontent" adlcp:scormType="sco" href="index.html">
${listed}
    </resource>
  </resources>
</manifest>
`;
}

export const scorm2004Package = (pack: ScenarioPack, files: PageFiles): Uint8Array<ArrayBuffer> =>
  zipPackage(pack, files, { name: 'imsmanifest.xml', text: manifestOf(pack, files) });
