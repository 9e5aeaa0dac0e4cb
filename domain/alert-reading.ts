/**
 * What an alert says, whatever its language: sentences are translated, tokens and codes are not
 * (dataverse.md 2.4), so those alone are matched.
 */
import { codesIn } from './error-codes';
import type { FindingEntry } from './finding';

export interface AlertReading<Id extends string> {
  /** Findings that a token, a code or the documented sentence names, in the order of the catalogue. */
  findings: readonly Id[];
  /** Error codes, as eight hexadecimal digits. */
  codes: readonly string[];
  /** Names of privileges, such as `prvReadEmailServerProfile`: where one is missing, the text names it. */
  privileges: readonly string[];
  /** Belongs to two causes: the approval value decides which (decisions 21). */
  rejectedToken: boolean;
}

const PRIVILEGE = /\bprv[A-Z]\w+/g;
const REJECTED = /\bIncomingEmailRejected\b/;

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

const WORD = /\w/;

/** A token as a whole: `InvalidIncomingEmailServerProfile` is not `InvalidIncomingEmailServerProfileConfiguration`. */
function holds(text: string, token: string): boolean {
  for (let at = text.indexOf(token); at >= 0; at = text.indexOf(token, at + 1)) {
    if (!WORD.test(text[at - 1] ?? '') && !WORD.test(text[at + token.length] ?? '')) return true;
  }
  return false;
}

function names(entry: FindingEntry, text: string, lower: string, codes: readonly string[]): boolean {
  return (
    (entry.tokens?.some((token) => holds(text, token)) ?? false) ||
    (entry.codes?.some((code) => codes.includes(code)) ?? false) ||
    (entry.phrases?.some((parts) => parts.every((part) => lower.includes(part.toLowerCase()))) ?? false)
  );
}

/**
 * @param text sentence, details and type of an alert or a last error, in any language
 * @param catalogue findings by id, in the order in which they are to be named
 * @param mentioned names and addresses that the sentence holds
 */
export function readAlert<Id extends string>(
  text: string,
  catalogue: Readonly<Record<Id, FindingEntry>>,
  mentioned: readonly string[] = [],
): AlertReading<Id> {
  const said = withoutNames(text, mentioned).replaceAll('\u2019', "'").replaceAll('\u2212', '-');
  const lower = said.toLowerCase();
  const codes = codesIn(said);
  const ids = Object.keys(catalogue) as Id[];
  return {
    findings: ids.filter((id) => names(catalogue[id], said, lower, codes)),
    codes,
    privileges: [...new Set(said.match(PRIVILEGE) ?? [])],
    rejectedToken: REJECTED.test(said),
  };
}
