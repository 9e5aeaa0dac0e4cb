/** What mails, web pages and chats put around words: tags, entities, signs of quoting and of emphasis. */

/** A line of a mail that was wrapped by quoted-printable. */
const SOFT_WRAP = /=\r?\n/g;
/** Marks of quoting at the start of a line: of mails, of lists, of tables. A minus before digits is part of a code. */
const QUOTE_MARK = /^[ \t]*(?:(?:[>|#*•·]|-(?![ \t]?\d))[ \t]?){1,40}/gm;
const EMPHASIS = /\*\*|__|~~/g;
/** One mark of emphasis at an end of a word; within a word it is part of a name. */
const UNDERLINED = /(?<![\w])_(?=\w)|(?<=\w)_(?!\w)/g;
/** Marks that Markdown has to be told to leave alone. */
const ESCAPED = /\\(?=[*_<>#|[\]-])/g;

/** What a browser shows as a new line, or as the next cell. */
const NEW_LINE = /<(?:br|\/p|\/div|\/tr|\/li|\/h[1-6]|\/blockquote)\b[^<>]{0,500}>/gi;
const NEW_CELL = /<\/t[dh]\b[^<>]{0,500}>/gi;
const TAG = /<\/?[a-z!][^<>]{0,2000}>/gi;

const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  tab: '\t',
  newline: '\n',
  shy: '',
  zwj: '',
  zwnj: '',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  ldquo: '"',
  rdquo: '"',
  bdquo: '"',
  laquo: '"',
  raquo: '"',
  apos: "'",
  lsquo: "'",
  rsquo: "'",
  minus: '-',
  ndash: '-',
  mdash: '-',
  hyphen: '-',
  dash: '-',
  colon: ':',
  period: '.',
  comma: ',',
  lpar: '(',
  rpar: ')',
  lowbar: '_',
  hellip: '...',
};

function decoded(whole: string, name: string): string {
  const number = /^#x([0-9a-f]{1,6})$/i.exec(name)?.[1];
  const code = number ? Number.parseInt(number, 16) : Number(/^#(\d{1,7})$/.exec(name)?.[1] ?? Number.NaN);
  if (code > 0 && code <= 0x10ffff) return String.fromCodePoint(code);
  return ENTITIES[name.toLowerCase()] ?? whole;
}

const entities = (text: string) => text.replaceAll('&nbsp;', ' ').replace(/&(#?\w{1,10});/g, decoded);

/** Tags become spaces, so that what stands in `<q1:ResponseCode>` is a word by itself; lines and cells stay apart. */
function tagless(text: string): string {
  return text.replace(NEW_LINE, '\n').replace(NEW_CELL, '\t').replace(TAG, ' ');
}

/** Markup that is itself the text of a page, as of an alert that quotes XML, is gone as well. */
export function withoutHtml(text: string): string {
  const plain = text.replace(SOFT_WRAP, '');
  if (!/[<&]/.test(plain)) return plain;
  const once = entities(tagless(plain));
  return /<\/?[a-z!]|&#?\w{1,10};/i.test(once) ? entities(tagless(once)) : once;
}

/** @param text with dashes and quotation marks of one kind */
export function withoutQuoting(text: string): string {
  return text.replace(ESCAPED, '').replace(QUOTE_MARK, '').replace(EMPHASIS, '').replace(UNDERLINED, '');
}
