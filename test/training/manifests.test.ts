/** What learning systems read of a package is valid by the schemas of SCORM, and by ours of cmi5, whatever is in it. */
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { packs as shipped } from '../../catalog/packs';
import type { LocalizedText } from '../../domain/pack';
import { contentsOf, listingOf, type PackageContents } from '../../training/packages/contents';
import { chosenScenario, NoScenario, readListing, readScenario } from '../../training/packages/exercises';
import { PACKAGE_KINDS, type PackageKind } from '../../training/packages/kinds';
import { makePackage, PACKAGE_MAKERS, type PackageWish } from '../../training/packages/make';
import { packWithQuestion } from '../support/exercise-result';
import { schemaProblems } from '../support/manifest-schemas';

const files = { 'index.html': new Uint8Array([1]), 'assets/a & b.js': new Uint8Array([2]) };

const NASTY = `<Fish & "Chips">\u0000 'q' ]]> & 🐟 ${'x'.repeat(40)}`;
const nasty = (id: string) =>
  packWithQuestion({
    id,
    revision: 1,
    title: { en: NASTY, sl: NASTY, 'de-AT': NASTY },
    summary: { en: NASTY },
  });

const manifestOf = (kind: PackageKind, contents: PackageContents): string =>
  new TextDecoder().decode(
    unzipSync(PACKAGE_MAKERS[kind](contents, files))[kind === 'cmi5' ? 'cmi5.xml' : 'imsmanifest.xml'],
  );

const named: LocalizedText = { en: NASTY, sl: NASTY };

describe.each(PACKAGE_KINDS)('the description in a package of %s', (kind) => {
  it.each([
    ['one scenario', contentsOf([packWithQuestion()])],
    ['a scenario with a hostile title and an id of digits', contentsOf([nasty('1')])],
    ['several of them', contentsOf([nasty('2-b'), nasty('1'), packWithQuestion({ passAt: 66.667 })], named)],
    ['all that are shipped', contentsOf(shipped)],
  ])('is valid with %s', async (_what, contents) => {
    expect(await schemaProblems(kind, manifestOf(kind, contents))).toEqual([]);
  });

  it.each([
    ['an element that nobody knows', (xml: string) => xml.replaceAll('title>', 'titel>')],
    [
      'a name twice',
      (xml: string) => xml.replaceAll('exercise-1"', 'exercise-2-b"').replaceAll(':1"', ':2-b"'),
    ],
    [
      'a word that is not among those of another namespace',
      (xml: string) => xml.replaceAll('="sco"', '="tale"').replaceAll('AnyWindow', 'NoWindow'),
    ],
    ['nothing in it', (xml: string) => xml.replace(/<(resources|au)\b[\s\S]*<\/\1>/, '')],
  ])('would not be with %s', async (_what, spoil) => {
    const spoiled = spoil(manifestOf(kind, contentsOf([nasty('2-b'), nasty('1')])));
    expect(await schemaProblems(kind, spoiled)).not.toEqual([]);
  });

  it('names no file that the package does not have', () => {
    // Schemas among them: a reader would look for what `schemaLocation` names.
    expect(manifestOf(kind, contentsOf([nasty('1')]))).not.toContain('schemaLocation');
  });

  it('has one page and an address for each of several, and none in the way of a single one', () => {
    const several = manifestOf(kind, contentsOf([nasty('2-b'), nasty('1')]));
    expect(several.match(/(?<=\?scenario=)[\w-]+/g)).toEqual(['2-b', '1']);
    expect(manifestOf(kind, contentsOf([nasty('1')]))).not.toContain('?scenario');
  });

  it('calls a package the same while it holds the same, in any order', () => {
    const ids = (contents: PackageContents) =>
      /(?:manifest identifier|course id)="([^"]+)"/.exec(manifestOf(kind, contents))?.[1];
    const [a, b, c] = [nasty('a'), nasty('b'), nasty('c')];
    expect(ids(contentsOf([a, b]))).toBe(ids(contentsOf([b, a], named)));
    expect(ids(contentsOf([a, b]))).not.toBe(ids(contentsOf([a, c])));
    expect(ids(contentsOf([a]))).toMatch(/a$/);
  });
});

describe('the page in a package', () => {
  const listing = listingOf('scorm12', contentsOf([nasty('a'), nasty('b')]));
  const chosen = (query: string) => chosenScenario(listing, new URLSearchParams(query));

  it('is for the scenario that its address names, and for the only one where there is one', () => {
    expect(chosen('?scenario=b&endpoint=x')).toBe('b');
    expect(chosen('')).toBeNull();
    expect(() => chosen('?scenario=c')).toThrow(NoScenario);
    expect(() => chosen('?scenario=../a')).toThrow(NoScenario);
    const single = listingOf('cmi5', contentsOf([nasty('a')]));
    expect(chosenScenario(single, new URLSearchParams())).toBe('a');
  });

  it('reads what the package says of itself, and its scenario', async () => {
    const archive = unzipSync(PACKAGE_MAKERS.scorm12(contentsOf([nasty('a'), nasty('b')]), files));
    const read = async (path: string): Promise<unknown> => {
      const bytes = archive[path];
      if (!bytes) throw new Error(`There is no ${path}`);
      return JSON.parse(new TextDecoder().decode(bytes));
    };
    const plain = packWithQuestion({ id: 'a' });
    expect(await readListing(read)).toMatchObject({ kind: 'scorm12', scenarios: [{ id: 'a' }, { id: 'b' }] });
    expect(await readScenario('a', async () => plain)).toEqual(plain);
    await expect(readScenario('b', async () => plain)).rejects.toThrow(NoScenario);
    await expect(readScenario('c', read)).rejects.toThrow(NoScenario);
    await expect(readListing(async () => ({ kind: 'scorm12', scenarios: [] }))).rejects.toThrow(NoScenario);
  });
});

describe('the file of a package', () => {
  const page = new Map([
    ['https://x.invalid/package/files.json', '{"files":["index.html"]}'],
    ['https://x.invalid/package/index.html', '<p>'],
  ]);
  const surroundings = {
    fetch: async ({ url }: Request) => new Response(page.get(url) ?? null),
    origin: 'https://x.invalid',
  };

  it('is called by its scenario, or as a package of several is', async () => {
    const packs = [nasty('a'), { ...nasty('b'), revision: 2 }];
    const nameOf = async (wish: Omit<PackageWish, 'kind'>) =>
      (await makePackage({ kind: 'scorm12', ...wish }, surroundings)).name;
    expect(await nameOf({ packs: packs.slice(0, 1) })).toBe('a-1-scorm12.zip');
    expect(await nameOf({ packs, title: { en: ' Čakalne vrste / 2 ' } })).toBe(
      'cakalne-vrste-2-3-scorm12.zip',
    );
    expect(await nameOf({ packs, title: { en: '邮箱' } })).toBe('mailbox-coach-3-scorm12.zip');
  });
});

describe('the contents of a package', () => {
  it('are at least one scenario, and none twice', () => {
    expect(() => contentsOf([])).toThrow('no scenario');
    expect(() => contentsOf([nasty('a'), nasty('a')])).toThrow('twice');
  });

  it('are a later edition when one of them is', () => {
    const edition = (...revisions: number[]) =>
      contentsOf(revisions.map((revision, at) => ({ ...nasty(`s${at}`), revision }))).revision;
    expect(edition(1, 4)).toBeGreaterThan(edition(1, 3));
    expect(edition(7)).toBe(7);
  });
});
