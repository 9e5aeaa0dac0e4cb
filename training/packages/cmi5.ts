/** Scenarios as a cmi5 course, each an assignable unit. */
import type { LocalizedText, ScenarioPack } from '../../domain/pack';
import { masteryOf } from '../xapi/told';
import { ACTIVITY_TYPES, courseIri, scenarioIri } from '../xapi/vocabulary';
import { type PackageContents, queryOf } from './contents';
import { PAGE, type PageFiles, xmlText, zipPackage } from './zip';

const langstrings = (text: LocalizedText): string =>
  Object.entries(text)
    .map(([language, words]) => `<langstring lang="${xmlText(language)}">${xmlText(words)}</langstring>`)
    .join('');

/** A learning system adds its launch to the query that stands in the address. */
const unitOf = (contents: PackageContents, pack: ScenarioPack): string => `
  <au id="${xmlText(scenarioIri(pack.id))}" moveOn="Passed" masteryScore="${masteryOf(pack)}" launchMethod="AnyWindow" activityType="${ACTIVITY_TYPES.simulation}">
    <title>${langstrings(pack.title)}</title>
    <description>${langstrings(pack.summary)}</description>
    <url>${xmlText(PAGE + queryOf(contents, pack))}</url>
  </au>`;

const structureOf = (contents: PackageContents): string => `<?xml version="1.0" encoding="UTF-8"?>
<courseStructure xmlns="https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd">
  <course id="${xmlText(courseIri(contents.id))}">
    <title>${langstrings(contents.title)}</title>
    <description>${langstrings(contents.summary)}</description>
  </course>${contents.packs.map((pack) => unitOf(contents, pack)).join('')}
</courseStructure>
`;

export const cmi5Package = (contents: PackageContents, files: PageFiles): Uint8Array<ArrayBuffer> =>
  zipPackage('cmi5', contents, files, { name: 'cmi5.xml', text: structureOf(contents) });
