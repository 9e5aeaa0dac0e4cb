/**
 * What an alert says, whatever its language: sentences are translated, tokens and codes are not
 * (dataverse.md 2.4), so those are matched first. The documented English sentence counts only where they are silent.
 */
import { withoutNames, withoutQuoted, withoutThings } from './alert-names';
import { statesIn } from './alert-states';
import { oneLine, plainLines, sameWords, withoutCuts } from './alert-text';
import { codesIn } from './error-codes';
import type { FindingEntry, Findings } from './finding';
import { FINDING_IDS, type FindingId } from './finding-ids';
import type { Direction } from './lifecycle';

export interface NamedFinding {
  id: FindingId;
  /** Directions that the text tells; null where it tells none. */
  directions: readonly Direction[] | null;
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

const DIRECTION_WORDS: Readonly<Record<string, Direction>> = {
  incoming: 'incoming',
  outgoing: 'outgoing',
  exchangesync: 'act',
};

/** What the documented sentences say of a direction. */
const SENTENCES: readonly [Direction, RegExp][] = [
  ['incoming', /\b(?:be received|receiving email|in receiving|incoming emails?)\b/i],
  ['outgoing', /\b(?:be sent|sending (?:the )?email|in sending|outgoing (?:e?mails?))\b/i],
  ['act', /\bappointments, contacts,? and tasks\b/i],
];

const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A token as a whole, in whatever case; the direction in it is told apart. */
const patterns = new Map<string, RegExp>();
function patternOf(token: string): RegExp {
  const before = patterns.get(token);
  if (before) return before;
  const [start = '', end] = token.split('*');
  const within =
    end === undefined ? escaped(token) : `${escaped(start)}(incoming|outgoing|exchangesync)${escaped(end)}`;
  const pattern = new RegExp(`(?<!\\w)${within}(?!\\w)`, 'gi');
  patterns.set(token, pattern);
  return pattern;
}

/** Where a token stands in a text: the directions that it tells, none where it tells none; null where it is not there. */
function tokenIn(text: string, lower: string, token: string): Direction[] | null {
  // Most tokens are not there, and looking for a part of them is quick.
  const [start = '', end = ''] = token.toLowerCase().split('*');
  if (!lower.includes(end.length > start.length ? end : start)) return null;
  const found = [...text.matchAll(patternOf(token))];
  if (found.length === 0) return null;
  return found.flatMap(([, word]) => (word ? (DIRECTION_WORDS[word.toLowerCase()] ?? []) : []));
}

/** How surely a text names a finding: by its token or code, by the state of the answer, by its sentence. */
type Strength = 'token' | 'state' | 'phrase';

interface Match {
  id: FindingId;
  strength: Strength;
  directions: readonly Direction[];
}

interface Text {
  /** In one line. */
  line: string;
  lower: string;
  /** The same with one way to say each thing: only sentences are looked for in it. */
  words: string;
  codes: readonly string[];
  states: readonly number[];
}

const textOf = (line: string): Text => {
  const lower = line.toLowerCase();
  return { line, lower, words: '', codes: codesIn(line), states: statesIn(line) };
};

function matchOf(id: FindingId, entry: FindingEntry, text: Text): Match | null {
  const tokens = (entry.tokens ?? []).map((token) => tokenIn(text.line, text.lower, token));
  const there = tokens.filter((each) => each !== null);
  if (there.length > 0) return { id, strength: 'token', directions: there.flat() };
  if (entry.codes?.some((code) => text.codes.includes(code)))
    return { id, strength: 'token', directions: [] };
  if (entry.states?.some((state) => text.states.includes(state)))
    return { id, strength: 'state', directions: [] };
  return null;
}

function directionOf(line: string): Direction | null {
  const told = SENTENCES.flatMap(([direction, words]) => (words.test(line) ? [direction] : []));
  const [only = null, ...others] = told;
  return others.length === 0 ? only : null;
}

function phraseOf(id: FindingId, entry: FindingEntry, { line, words }: Text): Match | null {
  const said = entry.phrases?.some((parts) => parts.every((part) => saysPhrase(words, part)));
  if (!said) return null;
  const direction = directionOf(line);
  return { id, strength: 'phrase', directions: direction ? [direction] : [] };
}

const phrases = new Map<string, string | RegExp>();
/** `<>` in a documented sentence stands for a name; a sentence that goes on with a reason is another one. */
function wordsOf(part: string): string | RegExp {
  const before = phrases.get(part);
  if (before) return before;
  const [start = '', end] = sameWords(part.toLowerCase()).split('<>');
  const within = `${escaped(start)}(?:(?!\\bbecause\\b)[^.]){1,120}?${escaped(end ?? '')}`;
  const words = end === undefined ? start : new RegExp(within);
  phrases.set(part, words);
  return words;
}

function saysPhrase(words: string, part: string): boolean {
  const wanted = wordsOf(part);
  return typeof wanted === 'string' ? words.includes(wanted) : wanted.test(words);
}

const matches = (
  find: (id: FindingId, entry: FindingEntry, text: Text) => Match | null,
  findings: Findings,
  text: Text,
): Match[] => FINDING_IDS.flatMap((id) => find(id, findings[id], text) ?? []);

/** What names most: a token before the state that it came with, and that before the sentence around it. */
function strongest(found: readonly Match[], findings: Findings): readonly Match[] {
  const inner = found.filter(({ id }) => !findings[id].outer);
  const told = inner.length > 0 ? inner : found;
  const byToken = told.filter(({ strength }) => strength === 'token');
  return byToken.length > 0 ? byToken : told;
}

/** What a text says by tokens, codes and states. */
function codedIn(text: string, mentioned: readonly string[], findings: Findings): Coded {
  const line = withoutThings(oneLine(withoutNames(text, mentioned)));
  const bare = withoutQuoted(line);
  // Where a label says that a code follows, words before it are a sentence, and quotation marks after it are of the code.
  const [label] = bare.matchAll(CODE_LABEL);
  const after = label ? line.slice(label.index + label[0].length) : '';
  const coded = after === '' ? [] : matches(matchOf, findings, textOf(after));
  return { bare, found: coded.length > 0 ? coded : matches(matchOf, findings, textOf(bare)) };
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
  const text = { ...textOf(coded.bare), words: sameWords(coded.bare.toLowerCase()) };
  return matches(phraseOf, findings, text);
}

/**
 * @param text sentence, details and type of an alert or a last error, in any language and form
 * @param mentioned names and addresses that the sentence holds
 */
export function readAlert(text: string, findings: Findings, mentioned: readonly string[] = []): AlertReading {
  const lines = plainLines(text);
  const coded = codedIn(lines, mentioned, findings);
  const { bare } = coded;
  return {
    named: foundIn(lines, coded, mentioned, findings).map(({ id, directions }) => ({
      id,
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
  const line = oneLine(plainLines(text));
  const isTrace = /\bexception\b/i.test(line) && /\bat \w+[.]/.test(line);
  if (isTrace || /responsecode|\bactivityid\b/i.test(text)) return 'export';
  const hasCode =
    codes.length > 0 ||
    statesIn(line).length > 0 ||
    line.match(CODE_LABEL) !== null ||
    /\b(?:[A-Z][a-z0-9]+){3,}\b/.test(line);
  return hasCode ? 'details' : 'code';
}
