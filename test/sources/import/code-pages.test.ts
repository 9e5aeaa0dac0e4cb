import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readImport } from '../../../sources/import';
import { type CodePage, codePageOf } from '../../../sources/import/code-pages';
import { runs } from '../../support/scale';
import { idOf } from './samples';

/** Every byte of a code page as its letter, turned around. */
function encoderOf(page: CodePage): (text: string) => Uint8Array {
  const letters = new Map(
    Array.from({ length: 256 }, (_, byte) => [new TextDecoder(page).decode(Uint8Array.of(byte)), byte]),
  );
  return (text) =>
    Uint8Array.from(text, (letter) => {
      const byte = letters.get(letter);
      if (byte === undefined) throw new Error(`${page} has no ${letter}.`);
      return byte;
    });
}

/** Names as lists of people have them, of each language several. */
const NAMES: Readonly<Record<CodePage, Readonly<Record<string, readonly string[]>>>> = {
  'windows-1250': {
    Slovenian: [
      'Tomaž Erjavec',
      'Urška Kovačič',
      'Matej Zupančič',
      'Špela Črnko',
      'Anja Hočevar',
      'Žiga Bračko',
      'Polona Gačnik',
      'Črt Jurčec',
    ],
    Croatian: [
      'Đurđica Petrović',
      'Marko Ćosić',
      'Ivana Horvatić',
      'Željko Anđelić',
      'Ante Kovačević',
      'Ana Šimić',
    ],
    Czech: [
      'Jiří Dvořák',
      'Zdeněk Němec',
      'Růžena Kučerová',
      'Ondřej Havlíček',
      'Přemysl Šťastný',
      'Matěj Vaněk',
    ],
    Slovak: [
      'Ľubomír Kováč',
      'Zuzana Hudáková',
      'Ján Čaplovič',
      'Ľudovít Štúr',
      'Mária Vašková',
      'Juraj Dančo',
    ],
    Polish: [
      'Michał Wiśniewski',
      'Łukasz Kamiński',
      'Zofia Dąbrowska',
      'Paweł Zieliński',
      'Józef Stępień',
      'Małgorzata Wójcik',
    ],
    Hungarian: ['Pál Erdős', 'Győző Szűcs', 'Éva Szőke', 'Zsófia Dezső', 'Gergő Fűzi', 'Ernő Kővári'],
    Romanian: [
      'Traian Băsescu',
      'Ştefan Ioniţă',
      'Ion Ţiriac',
      'Cătălina Munteanu',
      'Mihăiţă Popescu',
      'Răzvan Iliescu',
    ],
  },
  'windows-1252': {
    German: ['Jörg Groß', 'Jürgen Müller', 'Käthe Weiß', 'Björn Strauß', 'Günther Köhler', 'Anja Preuß'],
    French: [
      'Hélène Lefèvre',
      'François Noël',
      'Geneviève Lumière',
      'Thérèse Château',
      'Anaïs Garçon',
      'Adèle Brûlé',
    ],
    Spanish: ['José Núñez', 'Íñigo Muñoz', 'Begoña Ibáñez', 'Iker Peña', 'Álvaro Castaño', 'Belén Ordóñez'],
    Italian: ['Nicolò Calà', 'Niccolò Pietà', 'Andrea Forlì', 'Carlo Damigò', 'Irene Bertà', 'Luca Prodì'],
    Portuguese: [
      'João Simões',
      'Conceição Gonçalves',
      'Sebastião Magalhães',
      'Inês Lourenço',
      'Adão Brandão',
      'Assunção Guimarães',
    ],
    Danish: [
      'Søren Kjær',
      'Bjørn Jørgensen',
      'Åse Nørgaard',
      'Jens Østergård',
      'Øystein Sæther',
      'Mette Lærke',
    ],
    Swedish: [
      'Åsa Lindström',
      'Håkan Åkerman',
      'Mårten Sjöberg',
      'Göran Bergström',
      'Pär Ågren',
      'Märta Lång',
    ],
    Icelandic: [
      'Guðrún Jónsdóttir',
      'Þór Guðmundsson',
      'Davíð Sigurðsson',
      'Ragnheiður Ævarsdóttir',
      'Þórður Sæmundsson',
      'Auður Ægisdóttir',
    ],
    Catalan: ['Àlex Jordà', 'Òscar Vilà', 'Francesc Plançó', 'Mònica Lluçà', 'Òmnium Pàmies', 'Tònia Balañà'],
  },
};

const LANGUAGES = Object.entries(NAMES).flatMap(([page, languages]) =>
  Object.entries(languages).map(([language, names]) => ({ page: page as CodePage, language, names })),
);

describe('the code page of names that are', () => {
  it.each(LANGUAGES)('$language', async ({ page, names }) => {
    const encode = encoderOf(page);
    await fc.assert(
      fc.property(fc.subarray([...names], { minLength: 4 }), (some) => {
        expect(codePageOf(encode(`name;emailaddress\r\n${some.join(';a@contoso.com\r\n')}`))).toBe(page);
      }),
      { numRuns: runs(30) },
    );
  });

  it('of several languages of one page', () => {
    for (const page of ['windows-1250', 'windows-1252'] as const) {
      const everybody = Object.values(NAMES[page]).flat().join(', ');
      expect(codePageOf(encoderOf(page)(everybody))).toBe(page);
    }
  });

  it('mostly Slovenian, with a guest from France', () => {
    const names = [...(NAMES['windows-1250'].Slovenian ?? []), 'Hugo Garçon'];
    expect(codePageOf(encoderOf('windows-1250')(names.join('\n')))).toBe('windows-1250');
  });
});

describe('a file that does not say its code page', () => {
  it.each([
    ['windows-1250', 'encodingGuessed', 'Matej Kovačič'],
    ['windows-1252', 'encodingGuessedWestern', 'Hélène Lefèvre'],
  ] as const)('of %s is read, and says which letters are to be checked', async (page, code, name) => {
    const bytes = encoderOf(page)(`mailboxid;name\r\n${idOf(1)};${name}\r\n`);
    const { snapshot, problems } = await readImport({ name: 'a.csv', bytes });
    expect(snapshot.mailboxes).toMatchObject([{ name }]);
    expect(problems).toEqual([{ code, detail: page }]);
  });
});
