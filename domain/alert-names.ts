/** Names of mailboxes and subjects of messages: they stand in the sentence, may be anything, and are no evidence. */

/** What stands in place of a name, so that a sentence goes on as it did; no mark of any text around it. */
export const SOMEBODY = '¤';

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
    rest += text.slice(from, at) + SOMEBODY;
    from = end;
  }
  return from === 0 ? text : rest + text.slice(from);
}

/** Without the names that somebody told us. */
export function withoutNames(text: string, names: readonly string[]): string {
  // Longest first, so that a name within another one does not leave a piece of it.
  return [...names]
    .filter((name) => name !== '')
    .sort((one, other) => other.length - one.length)
    .reduce(withoutName, text);
}

/** How the documented sentences go on after a name or a subject (today.md section 7, and articles of other years). */
const GOES_ON = [
  " (?:didn't|did not) sync",
  ' because ',
  " (?:cannot|can't|can not|could not|couldn't) be",
  ' (?:has|have) been',
  ' (?:is|are) (?:deactivated|not|configured|correct|incorrect|inactive|disabled|set|invalid|now)\\b',
  " (?:doesn't|does not|didn't) have",
  ' requires (?:an )?approval',
  ' (?:in|from|to|with) (?:the )?(?:Microsoft|Office|Dynamics|Exchange)\\b',
  ' (?:through|for|in) the mailbox\\b',
  ' mailbox (?:is|has)\\b',
  ' while (?:connecting|receiving|sending|synchronizing)',
  ' fail(?:ed|s)\\b',
  '[.] (?:Make sure|Then|The (?:owner|mailbox|system|best|email)|Specify|Mailbox|A notification|Ask|Approve|Check)\\b',
  '[.]? (?:Email Server Error Code|Error(?: Code)?|Code|Details) ?:',
  '(?: [(]\\w+[)])?[.]?$',
].join('|');

/** The longest name that a mailbox can have (metadata.json): 200 letters. */
const NAME = '[^"]{1,200}?';

/** What is sent or stored: its subject may have a colon. */
const ITEMS = '\\b(?:e-?mail message|incoming e-?mail|the item|(?:saving|the) appointment)';
const PLACES = [
  '\\b(?:for|of|through|in|on|to|with|associated|because|that|by)(?: the)? mailbox',
  '(?:^|[.:] )(?:The )?Mailbox',
  '\\bthe (?:user|shared|queue) mailbox',
  '\\be-?mail server profile',
  '\\bThe Queue:',
  '\\b(?:receiving|sending) e-?mail[.]',
].join('|');

/** Words that go on without a name, or after one that is gone already. */
const NO_NAME =
  '(?![.,:;¤])(?!(?:the|then|mailbox|make|location|user|record|owner|has|have|is|are|was|were|access|for|because|and|or|will|in|that|does|could|can|cannot|did|didn|failed|fails|with|full|associated)\\b)';

const QUOTED_THINGS = new RegExp(`(${ITEMS}|${PLACES}) "[^\\n]{1,200}?"(?=[.,:]|${GOES_ON})`, 'gi');
const NAMED_ITEMS = new RegExp(`(${ITEMS}) ${NO_NAME}${NAME}(?=${GOES_ON})`, 'gi');
const NAMED_PLACES = new RegExp(`(${PLACES}) ${NO_NAME}${NAME}(?=: |${GOES_ON})`, 'gi');
const OF_MAILBOX = new RegExp(`\\b(for the) (?!mailbox\\b)${NAME}(?= mailbox (?:is|has)\\b)`, 'gi');
/** Addresses and links lead to what may be called anything. */
const ADDRESS = /(?<![^\s<>"'(,;:[=])[^\s<>@"'(,;:[=]{1,64}@[\w.-]{1,253}/g;
const LINK = /\bhttps?:\/\/[^\s<>"']{1,2000}/gi;

/** In quotation marks after a word: a name in any language, unless the word says that a code or a state follows. */
const QUOTED =
  /"(?<=[\p{L}\p{N}] ")(?<!\b(?:code|error|exception|returned|fehler|ausnahme|erreur|errore|eccezione|excepción|výjimku|wyjątek|undantaget|napaka|napako|izjemo) ")(?!\d{3}\b)[^"]{1,200}"/giu;

/** The line, with what its form shows to be a name, a subject, an address or a link called otherwise. */
export function renamedThings(line: string, rename: (thing: string) => string): string {
  const after = (whole: string, before: string) => `${before} ${rename(whole.slice(before.length + 1))}`;
  return line
    .replace(LINK, rename)
    .replace(ADDRESS, rename)
    .replace(QUOTED_THINGS, after)
    .replace(OF_MAILBOX, after)
    .replace(NAMED_ITEMS, after)
    .replace(NAMED_PLACES, after);
}

/** The line without all of that. */
export const withoutThings = (line: string): string => renamedThings(line, () => SOMEBODY);

/** The same without whatever else stands in quotation marks; of the same length, so that places agree. */
export const withoutQuoted = (line: string): string =>
  line.replace(QUOTED, (quoted) => SOMEBODY.padEnd(quoted.length));
