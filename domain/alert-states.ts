/** States of HTTP that an alert's text names: numbers and their English words are told alike. */

const NAMES: Readonly<Record<string, number>> = {
  unauthorized: 401,
  forbidden: 403,
  notfound: 404,
  proxyauthenticationrequired: 407,
  requesttimeout: 408,
  toomanyrequests: 429,
  internalservererror: 500,
  badgateway: 502,
  serviceunavailable: 503,
  gatewaytimeout: 504,
};

/** Numbers that stand for a state, and the two that Exchange answers in their place (today.md section 7). */
const STATES: ReadonlySet<number> = new Set([203, 383, 401, 403, 404, 407, 408, 429, 500, 502, 503, 504]);

/** Words before a number that counts, dates or numbers something: rooms, phones and lists of mailboxes. */
const COUNTING =
  '(?<!\\b(?:room|floor|building|page|chapter|raum|seite|salle|sala|stran|of|in|and|or|about|over|than|only|all|to|no[.]?|nr[.]?|št[.]?|tel[.]?|phone|ext[.]?)[ :]{1,2})';

/** No longer number, date, phone number, amount or part of a name; and nothing that is counted. */
const ALONE =
  '(?![\\w-])(?![ /:,]?\\d|[.]\\d\\d)(?! ?(?:%|€|[$]|[kmg]b\\b|mailbox|user|item|message|mail|e-?mail|people|person|participant|record|row|entr|day|hour|minute|second|times\\b|year|contact|task|appointment|attendee|guest|seat|of\\b))';

const STATE = `${COUNTING}(?<![\\w.,+])(\\d{3})${ALONE}`;

/**
 * The ways in which a state is written: after *http* or *Exchange*, which are no part of an address or a profile's
 * name; as a status; in brackets after a colon, as .NET prints it in every language.
 */
const NUMBERS: readonly RegExp[] = [
  new RegExp(`\\bhttps?(?!\\w|:/)(?:/\\d[.]\\d)?(?:(?![.?!] )[^\\d]){0,60}?${STATE}`, 'gi'),
  new RegExp(`\\bexchange(?!\\w| online)(?:(?![.?!] )[^\\d]){0,60}?(?<![(])${STATE}`, 'gi'),
  new RegExp(
    `\\b(?:status|returned|responded|error|erreur|fehler|errore|chyba)\\b[^\\d\\p{L}]{0,3}(?:code[^\\d\\p{L}]{0,3})?${STATE}`,
    'giu',
  ),
  /[:] ?\((\d{3})\)(?= ?\p{L})/gu,
];

/** `Http server returned Forbidden exception`, without its number. */
const NAMED = /\bhttp[ -]?server returned (?:\d{3} )?(\w+)/gi;

/** What the header of a refused request says: the state that it came with (today.md 1.3). */
const EWS_REFUSED = /\bEWS is (?:disabled|blocked by policy) for this user or tenant\b/i;

/** @param text in one line */
export function statesIn(text: string): readonly number[] {
  const found = new Set<number>();
  for (const pattern of NUMBERS) {
    for (const [, digits] of text.matchAll(pattern)) {
      const state = Number(digits);
      if (STATES.has(state)) found.add(state);
    }
  }
  for (const [, word = ''] of text.matchAll(NAMED)) {
    const state = NAMES[word.toLowerCase()];
    if (state) found.add(state);
  }
  if (EWS_REFUSED.test(text)) found.add(403);
  return [...found];
}
