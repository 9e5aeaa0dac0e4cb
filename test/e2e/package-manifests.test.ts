/** What learning systems read of a package, through the browser's own reader of XML; `manifests.test.ts` has the schemas. */
import { unzipSync } from 'fflate';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cmi5Package } from '../../training/packages/cmi5';
import { contentsOf, type PackageContents } from '../../training/packages/contents';
import { scorm12Package } from '../../training/packages/scorm12';
import { scorm2004Package } from '../../training/packages/scorm2004';
import type { PageFiles } from '../../training/packages/zip';
import { packWithQuestion } from '../support/exercise-result';
import { builtPage, openBrowser } from './support/learning-system';

const NASTY = `<Fish & "Chips">\u0000 'q' ]]> 🐟`;
const hostile = contentsOf([
  packWithQuestion({ title: { en: NASTY, sl: `${NASTY} sl` }, summary: { en: NASTY } }),
]);

interface XmlElement {
  name: string;
  namespace: string | null;
  attributes: Record<string, string>;
  text: string;
  children: XmlElement[];
}

const within = (element: XmlElement, name: string): XmlElement[] =>
  element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...within(child, name)]);

describe('the description of a package', () => {
  let browser: BrowserContext;
  let page: Page;
  beforeAll(async () => {
    browser = await openBrowser();
    page = await browser.newPage();
  });
  afterAll(() => browser.close());

  async function read(archive: Uint8Array, name: string): Promise<XmlElement> {
    const text = new TextDecoder().decode(unzipSync(archive)[name]);
    return page.evaluate((xml) => {
      const parsed = new DOMParser().parseFromString(xml, 'text/xml');
      if (parsed.querySelector('parsererror')) throw new Error(parsed.documentElement.outerHTML);
      const plain = (element: Element): XmlElement => ({
        name: element.localName,
        namespace: element.namespaceURI,
        attributes: Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
        text: element.textContent ?? '',
        children: [...element.children].map(plain),
      });
      return plain(parsed.documentElement);
    }, text);
  }

  const files = builtPage();
  const each: [string, (contents: PackageContents, files: PageFiles) => Uint8Array][] = [
    ['imsmanifest.xml', scorm2004Package],
    ['imsmanifest.xml', scorm12Package],
    ['cmi5.xml', cmi5Package],
  ];

  it.each(each)(
    '%s is well-formed whatever a scenario is called, and lies at the root',
    async (name, make) => {
      const root = await read(make(hostile, files), name);
      expect(within(root, 'title')[0]?.text).toContain(`<Fish & "Chips"> 'q' ]]> 🐟`);
    },
  );

  it.each(each)('%s makes the same bytes of the same scenario', (_name, make) => {
    expect(make(hostile, files)).toEqual(make(structuredClone(hostile), files));
  });

  it('of SCORM 2004 names its edition, one SCO, and every file', async () => {
    const archive = scorm2004Package(contentsOf([packWithQuestion()]), files);
    const root = await read(archive, 'imsmanifest.xml');
    expect(root).toMatchObject({ name: 'manifest', namespace: 'http://www.imsglobal.org/xsd/imscp_v1p1' });
    expect(within(root, 'schema').map(({ text }) => text)).toEqual(['ADL SCORM']);
    expect(within(root, 'schemaversion').map(({ text }) => text)).toEqual(['2004 4th Edition']);
    const [organizations] = within(root, 'organizations');
    const [organization] = within(root, 'organization');
    expect(organizations?.attributes.default).toBe(organization?.attributes.identifier);
    const [item] = within(root, 'item');
    const [resource] = within(root, 'resource');
    expect(item?.attributes.identifierref).toBe(resource?.attributes.identifier);
    expect(resource?.attributes).toMatchObject({
      'adlcp:scormType': 'sco',
      type: 'webcontent',
      href: 'index.html',
    });
    // The order that the schema asks for.
    expect(root.children.map(({ name }) => name)).toEqual(['metadata', 'organizations', 'resources']);
    const listed = within(root, 'file').map(({ attributes }) => attributes.href);
    const there = Object.keys(unzipSync(archive)).filter((name) => name !== 'imsmanifest.xml');
    expect(listed.toSorted()).toEqual(there.toSorted());
  });

  it('of cmi5 has a course and a unit with absolute names, and what passes', async () => {
    const root = await read(cmi5Package(contentsOf([packWithQuestion({ passAt: 85 })]), files), 'cmi5.xml');
    expect(root).toMatchObject({
      name: 'courseStructure',
      namespace: 'https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd',
    });
    const [course, unit] = root.children;
    expect([course?.name, unit?.name]).toEqual(['course', 'au']);
    expect(unit?.attributes).toMatchObject({
      moveOn: 'Passed',
      masteryScore: '0.85',
      launchMethod: 'AnyWindow',
    });
    for (const each of [course, unit]) expect(URL.canParse(each?.attributes.id ?? '')).toBe(true);
    expect(unit?.children.map(({ name }) => name)).toEqual(['title', 'description', 'url']);
    expect(within(root, 'langstring').map(({ attributes }) => attributes.lang)).toContain('sl');
  });
});
