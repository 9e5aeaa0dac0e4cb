/**
 * What an alert says, whatever its language: sentences are translated, tokens and codes are not
 * (dataverse.md 2.4), so those are matched first. The documented English sentence counts only where they are silent.
 */
import { codedMatches, type Match, saidMatches } from './alert-matches';
import { withoutNames, withoutQuoted, withoutThings } from './alert-names';
import { statesIn } from './alert-states';
import { plainLines, unwrapped, withoutCuts } from './alert-text';
import { codesIn } from './error-codes';
import type { Findings } from './finding';
import type { FindingId } from './finding-ids';
import type { Direction } from './lifecycle';

export interface NamedFinding {
  id: FindingId;
  /** Directions that the text tells; null where it tells none. */
  directions: readonly Direction[] | null;
  /** The sentence alone names it, and others as well: the documents leave open which it is. */
  open: boolean;
}

export interface AlertReading {
  /** Findings that a token, a code, a state or the documented sentence names, in the order of the catalogue. */
  named: readonly NamedFinding[];
  /** Error codes, as eight hexadecimal digits. */
  codes: readonly string[];
  /** Names of privileges, such as `prvReadEmailServerProfile`: where one is missing, the text names it. */
  privileges: readonly string[];
  /** Belongs to two causes: the approval value decides which (decisions 21). */
  rejectedToken: boolean;
  /** What `X-EWS-Policy-Reason` says, where somebody pasted it (today.md 1.3). */
  ewsReason: 'disabled' | 'blocked' | null;
  /** The direction that the documented sentence speaks of, whatever the code beside it says. */
  sentence: Direction | null;
}

const PRIVILEGE = /\bprv[a-z]\w{3,}/gi;
const REJECTED = /\b(?:incoming|outgoing|exchangesync)emailrejected\b/i;
/** The word for *code* before a token, in the languages whose alerts were seen or whose word is known. */
const CODE_LABEL =
  /(?:[ck][oóô]d|koodi|код|κωδικ|代[码碼]|コード|코드|mã lỗi)\p{L}{0,20}(?: [\p{L}-]{1,30}){0,4} ?: ?/giu;

/** What the documented sentences say of a direction. */
const SENTENCES: readonly [Direction, RegExp][] = [
  ['incoming', /\b(?:be received|receiving e-?mail|in receiving|incoming e-?mails?)\b/i],
  ['outgoing', /\b(?:be sent|sending (?:the )?e-?mail|in sending|outgoing (?:e?-?mails?))\b/i],
  ['act', /\bappointments, contacts,? and tasks\b/i],
];

function directionOf(line: string): Direction | null {
  const told = SENTENCES.flatMap(([direction, words]) => (words.test(line) ? [direction] : []));
  const [only = null, ...others] = told;
  return others.length === 0 ? only : null;
}

/** What names most: a token before the state that it came with, and that before the sentence around it. */
function strongest(found: readonly Match[], findings: Findings): readonly Match[] {
  const inner = found.filter(({ id }) => !findings[id].outer);
  const told = inner.length > 0 ? inner : found;
  const byToken = told.filter(({ strength }) => strength === 'token');
  return byToken.length > 0 ? byToken : told;
}

/** What a text says by tokens, codes and states. */
function codedIn(text: string, mentioned: readonly string[], findings: Findings): Coded {
  const line = withoutThings(unwrapped(withoutNames(text, mentioned)));
  const bare = withoutQuoted(line);
  // Where a label says that a code follows, words before it are a sentence, and quotation marks after it are of the code.
  const [label] = bare.matchAll(CODE_LABEL);
  const after = label ? line.slice(label.index + label[0].length) : '';
  const coded = after === '' ? [] : codedMatches(after, findings);
  return { bare, found: coded.length > 0 ? coded : codedMatches(bare, findings) };
}

interface Coded {
  /** The line without names and the like. */
  bare: string;
  found: readonly Match[];
}

/** Tokens and codes of a text that was cut in the middle of words; states and sentences have words of their own. */
function cutTokens(lines: string, mentioned: readonly string[], findings: Findings): readonly Match[] {
  const whole = withoutCuts(lines);
  if (whole.length === lines.length) return [];
  return codedIn(whole, mentioned, findings).found.filter(({ strength }) => strength === 'token');
}

function foundIn(lines: string, coded: Coded, mentioned: readonly string[], findings: Findings) {
  if (coded.found.length > 0) return strongest(coded.found, findings);
  const cut = cutTokens(lines, mentioned, findings);
  if (cut.length > 0) return strongest(cut, findings);
  return saidMatches(coded.bare, directionOf(coded.bare), findings);
}

/**
 * @param text sentence, details and type of an alert or a last error, in any language and form
 * @param mentioned names and addresses that the sentence holds
 */
export function readAlert(text: string, findings: Findings, mentioned: readonly string[] = []): AlertReading {
  const lines = plainLines(text);
  const coded = codedIn(lines, mentioned, findings);
  const { bare } = coded;
  const found = foundIn(lines, coded, mentioned, findings);
  return {
    named: found.map(({ id, strength, directions }) => ({
      id,
      open: strength === 'phrase' && found.length > 1,
      directions: directions.length > 0 ? [...new Set(directions)] : (findings[id].directions ?? null),
    })),
    codes: codesIn(bare),
    privileges: [...new Set(bare.match(PRIVILEGE) ?? [])],
    rejectedToken: REJECTED.test(bare),
    ewsReason: reasonIn(bare),
    sentence: directionOf(bare),
  };
}

function reasonIn(line: string): AlertReading['ewsReason'] {
  const [, word] = /\bEWS is (disabled|blocked by policy) for this user or tenant\b/i.exec(line) ?? [];
  if (!word) return null;
  return word.toLowerCase() === 'disabled' ? 'disabled' : 'blocked';
}

/** The one thing that would tell most about an alert of which nothing is known. */
export type BringNext = 'code' | 'details' | 'export';

/** Without a code the code, with one that is not known the details, and with those the mailbox itself. */
export function bringNext(text: string, { codes }: AlertReading): BringNext {
  const line = unwrapped(plainLines(text));
  const isTrace = /\bexception\b/i.test(line) && /\bat \w+[.]/.test(line);
  if (isTrace || /responsecode|\bactivityid\b/i.test(text)) return 'export';
  const hasCode =
    codes.length > 0 ||
    statesIn(line).length > 0 ||
    line.match(CODE_LABEL) !== null ||
    /\b(?:[A-Z][a-z0-9]{1,30}){3,12}\b/.test(line);
  return hasCode ? 'details' : 'code';
}
