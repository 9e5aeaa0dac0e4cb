/** Code pages of Windows, which no file names: told by the words of the languages that are written in them. */

export type CodePage = 'windows-1250' | 'windows-1252';

/** Letters beyond a to z. Slovak without ĺ and ŕ: names hardly have them, and they are the å and à of the other page. */
const ALPHABETS: Readonly<Record<CodePage, readonly string[]>> = {
  'windows-1250': [
    // Slovenian and Croatian, Czech, Slovak, Polish, Hungarian, Romanian
    'čšžćđ',
    'áčďéěíňóřšťúůýž',
    'áäčďéíľňóôšťúýž',
    'ąćęłńóśźż',
    'áéíóöőúüű',
    'ăâîşţ',
  ],
  'windows-1252': [
    // German, French, Spanish, Italian, Portuguese, Dutch, Danish and Norwegian, Swedish and Finnish, Icelandic, Catalan
    'äöüß',
    'àâæçéèêëîïôœùûüÿ',
    'áéíñóúü',
    'àèéìíîòóù',
    'áàâãçéêíóôõú',
    'áéèëïíóöúü',
    'æøåéä',
    'åäöéü',
    'áðéíóúýþæö',
    'àçéèíïóòúü',
  ],
};

const VOWEL = 'aeiouyáéíóúýàâäåæèêëìîïòôöøùûü';
const CONSONANT = 'bcdfghjklmnpqrstvwxz';
/** A vowel stands between consonants, where the consonant that the other page has instead does not. */
const alone = (letter: string) => new RegExp(`(?<![${VOWEL}])${letter}(?![${VOWEL}])`);

/**
 * Letters of 1252 that are others in 1250, in words that could be of either: where they stand as their languages
 * have them. Those that are left out tell nothing: `ê` and `ę`, `û` and `ű`, `ù` and `ů`, `þ` and `ţ`.
 */
const WESTERN: Readonly<Record<string, RegExp>> = {
  // Hélène, Lefèvre, Geneviève; otherwise č, as in Kovačič
  è: new RegExp(`[iu${CONSONANT}]è[${CONSONANT}]{1,2}e`),
  // Muñoz; Kamiński
  ñ: /ñ[aeiouáéíóú]/,
  // João, Simões; Băsescu, Erdős
  ã: /ã(?:o|e|s?$)/,
  õ: /õe/,
  // Forlì; Němec
  ì: /ì$/,
  // Nicolò, Søren, Kjær; Plzeň, Ondřej, Ćosić
  ò: alone('ò'),
  ø: new RegExp(`${alone('ø').source}|^øy`),
  æ: alone('æ'),
  // Anaïs; Naďa
  ï: new RegExp(`[aeou]ï[${CONSONANT}]`),
  // Lecœur; Wiśniewski
  œ: /œ(?:u|$)/,
  // Guðmundsson; Anđela
  ð: /ð(?:[bcdfghkmpqstvz]|$)/,
};

/** So many different words tell; the others are of the same languages. */
const MOST_WORDS = 4000;
/** No word is longer. */
const LONGEST = 60;

const decoders = {
  'windows-1250': new TextDecoder('windows-1250'),
  'windows-1252': new TextDecoder('windows-1252'),
} as const;

const isLetter = Array.from({ length: 256 }, (_, byte) =>
  Object.values(decoders).some((decoder) => /\p{L}/u.test(decoder.decode(Uint8Array.of(byte)))),
);

/** Different words with a letter beyond English, as bytes. */
function foreignWords(bytes: Uint8Array): readonly Uint8Array[] {
  const words = new Map<string, Uint8Array>();
  let [start, isForeign] = [0, false];
  for (let at = 0; at <= bytes.length && words.size < MOST_WORDS; at += 1) {
    const byte = bytes[at] ?? 0;
    if (isLetter[byte]) {
      isForeign ||= byte > 0x7f;
      continue;
    }
    if (isForeign && at - start <= LONGEST) {
      const word = bytes.subarray(start, at);
      words.set(decoders['windows-1250'].decode(word), word);
    }
    [start, isForeign] = [at + 1, false];
  }
  return [...words.values()];
}

const fits = (word: string, page: CodePage) =>
  ALPHABETS[page].some((alphabet) =>
    [...word].every((letter) => letter < '\u0080' || alphabet.includes(letter)),
  );

/** Above 0 where a word is of 1252, below 0 where it is of 1250. */
function westernVote(bytes: Uint8Array): number {
  const western = decoders['windows-1252'].decode(bytes).toLowerCase();
  const central = decoders['windows-1250'].decode(bytes).toLowerCase();
  const [isWestern, isCentral] = [fits(western, 'windows-1252'), fits(central, 'windows-1250')];
  if (isWestern !== isCentral) return isWestern ? 1 : -1;
  if (!isWestern) return 0;
  const votes = Object.entries(WESTERN)
    .filter(([letter]) => western.includes(letter))
    .map(([, pattern]): number => (pattern.test(western) ? 1 : -1));
  return Math.sign(votes.reduce((sum, vote) => sum + vote, 0));
}

/** The code page that most of the words are of; the one of Central Europe where they do not tell. */
export function codePageOf(bytes: Uint8Array): CodePage {
  const votes = foreignWords(bytes).reduce((sum, word) => sum + westernVote(word), 0);
  return votes > 0 ? 'windows-1252' : 'windows-1250';
}
