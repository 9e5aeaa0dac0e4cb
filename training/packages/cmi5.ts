/** A scenario as a cmi5 course of one assignable unit. */
import type { LocalizedText, ScenarioPack } from '../../domain/pack';
import { masteryOf } from '../xapi/told';
import { ACTIVITY_TYPES, courseIri, scenarioIri } from '../xapi/vocabulary';
import { type PageFiles, xmlText, zipPackage } from './zip';

const langstrings = (text: LocalizedText): string =>
  Object.entries(text)
    .map(([language, words]) => `<langstring lang="${xmlText(language)}">${xmlText(words)}</langstring>`)
    .join('');

function structureOf(pack: ScenarioPack): string {
  const title = langstrings(pack.title);
  const description = langstrings(pack.summary);
  return `<?xml version="1.0" encoding="UTF-8"?>
<courseStructure xmlns="https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd">
  <course id="${xmlText(courseIri(pack.id))}">
    <title>${title}</title>
    <description>${description}</description>
  </course>
  <au id="${xmlText(scenarioIri(pack.id))}" moveOn="Passed" masteryScore="${masteryOf(pack)}" launchMethod="AnyWindow" activityType="${ACTIVITY_TYPES.simulation}">
    <title>${title}</title>
    <description>${description}</description>
    <url>index.html</url>
  </au>
</courseStructure>
`;
}

export const cmi5Package = (pack: ScenarioPack, files: PageFiles): Uint8Array<ArrayBuffer> =>
  zipPackage(pack, files, { name: 'cmi5.xml', text: structureOf(pack) });
