/** How common languages say yes and no in a column that holds nothing else (decisions 35). */

const WORDS: readonly (readonly [yes: string, no: string])[] = [
  ['yes', 'no'],
  ['da', 'ne'],
  ['ja', 'nein'],
  ['ja', 'nee'],
  ['ja', 'nej'],
  ['ja', 'nei'],
  ['oui', 'non'],
  ['sí', 'no'],
  ['sì', 'no'],
  ['si', 'no'],
  ['sim', 'não'],
  ['kyllä', 'ei'],
  ['jah', 'ei'],
  ['tak', 'nie'],
  ['ano', 'ne'],
  ['áno', 'nie'],
  ['igen', 'nem'],
  ['da', 'nu'],
  ['jā', 'nē'],
  ['taip', 'ne'],
  ['evet', 'hayır'],
  ['да', 'не'],
  ['да', 'нет'],
  ['так', 'ні'],
  ['ναι', 'όχι'],
  ['ναι', 'οχι'],
  ['כן', 'לא'],
  ['نعم', 'لا'],
  ['はい', 'いいえ'],
  ['是', '否'],
  ['예', '아니요'],
  ['true', 'false'],
];

const MEANINGS: ReadonlyMap<string, boolean> = new Map(
  WORDS.flatMap(([yes, no]): [string, boolean][] => [
    [yes, true],
    [no, false],
  ]),
);

/** No word of one language is the opposite in another. */
export const yesOrNo = (text: string): boolean | undefined => MEANINGS.get(text.trim().toLowerCase());
