import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');

/** Files that hold Slovenian sentences. */
const PLACES = ['locales/sl', 'catalog', 'public/_locales/sl', 'components/training/authoring', 'state'];

/** Stems that the product does not use, and what it says instead. */
const REFUSED: readonly (readonly [stem: RegExp, instead: string])[] = [
  [/preizku/iu, 'preskus'],
  [/na strani strežnika/iu, 'strežniška sinhronizacija'],
  [/(?<!\p{L})ekip/iu, 'skupina'],
  [/sistemsk\p{L}+ skrbni/iu, 'skrbnik sistema'],
  [/skrbni\p{L}* strežnika Exchange/iu, 'skrbnik za Exchange'],
  [/(?<!\p{L})(?:ne)?aktiv(?:en|n(?!ost))/iu, 'dejaven'],
  [/opravil\p{L}* v ozadju/iu, 'posli v ozadju'],
  [/(?:najemni|odjemal)\p{L}+ za vajo/iu, 'vadbeni'],
  [/(?<!\p{L})(?:pri|od)jav/iu, 'vpis'],
  [/(?<!\p{L})sten(?:[aeio]|am[ai]?|ah|ami)(?!\p{L})/iu, 'zid z opozorili'],
  [/posredovaln\p{L}+ nabiralni/iu, 'nabiralnik za posredovanje'],
  [/skupn\p{L}+ (?:rab\p{L}+ )?nabiralni/iu, 'nabiralnik v skupni rabi'],
  [/(?<!\p{L})pri(?:d|š)\p{L}* v poštev/iu, 'se ne uporablja'],
  [/(?<!\p{L})obup/iu, 'odnehaj, predaja'],
  [/prehodn/iu, 'začasna'],
  [/spodlet\p{L}* z napako/iu, 'ne uspe (napaka …)'],
  [/po poročanju/iu, 'navedba vira'],
  [/pravica (?:sta|so)(?!\p{L})/iu, 'pravica je'],
];

/** Choices that a Slovenian screen shows in Slovenian: their English stands in brackets, or nowhere. */
const ENGLISH_CHOICES =
  /(?<![\p{L}\d])(?:None|Not Run|Pending Approval|Success|Failure|Approved|Rejected|Empty|Server-Side Synchronization|Server to Server|Read-Write)(?![\p{L}\d])/u;

/** What quotes a document. */
const QUOTED: readonly (readonly [file: string, words: string])[] = [
  ['catalog/terms/legacy.ts', "sl: 'Aktivni profili e-poštnih strežnikov'"],
  ['catalog/terms/legacy.ts', "sl: 'Aktivni nabiralniki čakalne vrste'"],
  ['catalog/terms/vocabulary.ts', "sl: 'Skrbnik strežnika Exchange'"],
];

interface Line {
  file: string;
  text: string;
}

const lines: readonly Line[] = PLACES.flatMap((place) =>
  readdirSync(join(ROOT, place), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:tsx?|json)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .flatMap((path) =>
      readFileSync(path, 'utf8')
        .split('\n')
        .map((text) => ({ file: relative(ROOT, path).replaceAll('\\', '/'), text })),
    ),
);

const isQuoted = ({ file, text }: Line) =>
  QUOTED.some(([where, words]) => where === file && text.includes(words));

/** English stands beside Slovenian in the catalogue; there only what is marked counts. */
const slovenianOf = ({ file, text }: Line): string =>
  file.startsWith('locales/sl') ? text : (/(?<!\w)sl(?:Own|Misleads)?: ['"`].*/.exec(text)?.[0] ?? '');

const withoutBrackets = (text: string) => text.replace(/\([^()]*\)/g, '()');

describe('Slovenian sentences', () => {
  it('are read from every place that holds them', () => {
    for (const place of PLACES) expect(lines.some(({ file }) => file.startsWith(place))).toBe(true);
  });

  it.each(REFUSED)('do not say %s', (stem, instead) => {
    const found = lines.filter((line) => stem.test(line.text) && !isQuoted(line));
    expect(found, `say: ${instead}`).toEqual([]);
  });

  it('name a choice in Slovenian, its English only in brackets', () => {
    const found = lines.filter((line) => ENGLISH_CHOICES.test(withoutBrackets(slovenianOf(line))));
    expect(found).toEqual([]);
  });

  it('have no exception that nothing needs any more', () => {
    for (const [file, words] of QUOTED)
      expect(
        lines.some((line) => line.file === file && line.text.includes(words)),
        words,
      ).toBe(true);
  });
});
