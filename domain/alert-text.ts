/**
 * The text of an alert as people bring it, made one form: out of a mail, a grid, a web page or a chat, wrapped and
 * quoted. What is compared afterwards is words; nothing of it is markup.
 */

/** Letters that show nothing: of width zero, marks of direction, soft hyphens. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/g;
/** Every way to write a minus or a dash. */
const DASHES = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g;
const SINGLE_QUOTES = /[\u2018\u2019\u201a\u201b\u2032\u00b4`]/g;
const DOUBLE_QUOTES = /[\u201c-\u201f\u2033\u00ab\u00bb]/g;
/** A line of a mail that was wrapped by quoted-printable. */
const SOFT_WRAP = /=\r?\n/g;
/** Marks of quoting at the start of a line: of mails, of lists. */
const QUOTE_MARK = /^[ \t]*(?:[>|#*•·-][ \t]?)+(?=[^\d])/gm;
const EMPHASIS = /\*\*|__|~~/g;
const TAG = /<\/?[a-z!][^<>]{0,2000}>/gi;

const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

function decoded(whole: string, name: string): string {
  const number = /^#x([0-9a-f]{1,6})$/i.exec(name)?.[1];
  const code = number ? Number.parseInt(number, 16) : Number(/^#(\d{1,7})$/.exec(name)?.[1] ?? Number.NaN);
  if (code > 0 && code <= 0x10ffff) return String.fromCodePoint(code);
  return ENTITIES[name.toLowerCase()] ?? whole;
}

/** Tags become spaces, so that what stands in `<q1:ResponseCode>` is a word by itself. */
function withoutMarkup(text: string): string {
  if (!/[<&]/.test(text)) return text;
  return text.replace(TAG, ' ').replace(/&(#?\w{1,8});/g, decoded);
}

/** Words, marks and letters in one form; lines stay lines. */
export function plainLines(text: string): string {
  return withoutMarkup(text.replace(SOFT_WRAP, ''))
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(DASHES, '-')
    .replace(SINGLE_QUOTES, "'")
    .replace(DOUBLE_QUOTES, '"')
    .replace(QUOTE_MARK, '')
    .replace(EMPHASIS, '');
}

/** The same in one line, whatever it was wrapped by. */
export function oneLine(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: that they are control characters is why they go.
  return text.replace(/[\s\u0000-\u001f\u007f-\u009f]+/g, ' ').trim();
}

const LETTER = /[\p{L}\p{N}_]/u;

/** A name as a whole, in whatever case: *Mail* is not taken out of `ErrorNonExistentMailbox`. */
function withoutName(text: string, name: string): string {
  const [within, wanted] = [text.toLowerCase(), name.toLowerCase()];
  // A few letters are longer in lower case: then places in the two texts would not agree.
  const [where, what] = within.length === text.length ? [within, wanted] : [text, name];
  let rest = '';
  let from = 0;
  for (let at = where.indexOf(what); at >= 0; at = where.indexOf(what, at + 1)) {
    const end = at + what.length;
    if (at < from || LETTER.test(text[at - 1] ?? '') || LETTER.test(text[end] ?? '')) continue;
    rest += `${text.slice(from, at)} `;
    from = end;
  }
  return from === 0 ? text : rest + text.slice(from);
}

/** Names of mailboxes stand in the sentence and may be anything, a token as well: they are no evidence. */
export function withoutNames(text: string, names: readonly string[]): string {
  // Longest first, so that a name within another one does not leave a piece of it.
  return [...names]
    .filter((name) => name !== '')
    .sort((one, other) => other.length - one.length)
    .reduce(withoutName, text);
}

/** A name or a subject in quotation marks: it follows a word, and is no state such as "401 Unauthorized". */
const QUOTED_NAME = /(?<=[\p{L}\p{N}] )"(?!\d{3}\b)[^"]{1,200}"/gu;

/**
 * Names and subjects that nobody told us, by the documented sentences they stand in (today.md section 7): between
 * the word for the thing and the words that go on.
 */
const GOES_ON =
  "(?=[.:;]|,? (?:because|and|didn't|doesn't|cannot|can't|couldn't|could|has|have|is|are|was|were|in Microsoft|from Microsoft|to Microsoft|through the|for the mailbox|failed|while|by|with)\\b|$)";
const NAMED_THINGS = new RegExp(
  `(?<=\\b(?:for the|for|of the|through the|The|the associated) mailbox |\\b(?:email message|incoming email|the item|email server profile|Test and enable of the mailbox|^Mailbox|[.] Mailbox) )(?!(?:location|user|has been|is|are|access|for)\\b)[^.:;"]{1,120}?${GOES_ON}`,
  'gi',
);

/** The text of a line without what may be a name or a subject, as far as its form tells. */
export function withoutLikelyNames(line: string): string {
  return line.replace(QUOTED_NAME, ' ').replace(NAMED_THINGS, ' ');
}
