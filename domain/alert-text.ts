/**
 * The text of an alert as people bring it, made one form: out of a mail, a grid, a web page or a chat, wrapped and
 * quoted. What is compared afterwards is words; nothing of it is markup.
 */
import { withoutHtml, withoutQuoting } from './alert-markup';

/** Letters that show nothing: of width zero, marks of direction, soft hyphens. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/g;
/** Every way to write a minus or a dash. */
const DASHES = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g;
const SINGLE_QUOTES = /[\u2018\u2019\u201a\u201b\u2032\u00b4`]/g;
const DOUBLE_QUOTES = /[\u201c-\u201f\u2033\u00ab\u00bb\u300c-\u300f]/g;

/** Words, marks and letters in one form; lines stay lines. */
export function plainLines(text: string): string {
  return withoutQuoting(
    withoutHtml(text)
      .normalize('NFKC')
      .replace(INVISIBLE, '')
      .replace(DASHES, '-')
      .replace(SINGLE_QUOTES, "'")
      .replace(DOUBLE_QUOTES, '"'),
  );
}

/** The same in one line, whatever it was wrapped by. */
export function unwrapped(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: that they are control characters is why they go.
  return text.replace(/[\s\u0000-\u001f\u007f-\u009f]+/g, ' ').trim();
}

/** Lines of a width that a mail or a terminal cuts at, in the middle of a word where it has to. */
const CUT_WORD = /(?<=[^\r\n]{38}\w)[ \t]*\r?\n[ \t]*(?=\w)/g;

/** Words that were cut at the end of a line, as wholes: only for what is looked for as a whole. */
export const withoutCuts = (lines: string): string => lines.replace(CUT_WORD, '');

/** One way to say the same: short forms, spellings, and what the products were called over the years. */
const SAME: readonly (readonly [RegExp, string])[] = [
  [/\b(?:cannot|can't)\b/g, 'can not'],
  [/\bwon't\b/g, 'will not'],
  [/n't\b/g, ' not'],
  [/\be-mail/g, 'email'],
  [/\blicence/g, 'license'],
  [/\borganisation/g, 'organization'],
  [/\bsynchronis/g, 'synchroniz'],
  [/\bmicrosoft 365\b/g, 'office 365'],
  [/\bmicrosoft dynamics\b/g, 'dynamics'],
  [/\bdynamics crm(?: online)?\b/g, 'dynamics 365'],
];

/** @param lower in lower case */
export function sameWords(lower: string): string {
  return SAME.reduce((text, [pattern, word]) => text.replace(pattern, word), lower);
}
