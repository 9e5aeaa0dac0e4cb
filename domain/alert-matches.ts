/** Which entries of the catalogue a text names: by token, code or state, and by a documented sentence. */
import { statesIn } from './alert-states';
import { sameWords } from './alert-text';
import { codesIn } from './error-codes';
import type { Findings } from './finding';
import { FINDING_IDS, type FindingId } from './finding-ids';
import type { Direction } from './lifecycle';

/** How surely a text names a finding: by its token or code, by the state of the answer, by its sentence. */
type Strength = 'token' | 'state' | 'phrase';

export interface Match {
  id: FindingId;
  strength: Strength;
  directions: readonly Direction[];
}

/** A token as a whole, in whatever case; the direction in it is told apart. */
interface Token {
  /** A part of it, in lower case: most tokens are not there, and looking for that is quick. */
  part: string;
  pattern: RegExp;
}

/** What names an entry, made ready once: a hundred thousand alerts are compared with it. */
interface Entry {
  id: FindingId;
  tokens: readonly Token[];
  codes: readonly string[];
  states: readonly number[];
  phrases: readonly (readonly (string | RegExp)[])[];
}

const DIRECTION_WORDS: Readonly<Record<string, Direction>> = {
  incoming: 'incoming',
  outgoing: 'outgoing',
  exchangesync: 'act',
};

const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

function tokenOf(token: string): Token {
  const [start = '', end] = token.split('*');
  const within =
    end === undefined ? escaped(token) : `${escaped(start)}(incoming|outgoing|exchangesync)${escaped(end)}`;
  const part = end && end.length > start.length ? end : start;
  return { part: part.toLowerCase(), pattern: new RegExp(`(?<!\\w)${within}(?!\\w)`, 'gi') };
}

/** `<>` in a documented sentence stands for a name; a sentence that goes on with a reason is another one. */
function wordsOf(part: string): string | RegExp {
  const [start = '', end] = sameWords(part.toLowerCase()).split('<>');
  if (end === undefined) return start;
  return new RegExp(`${escaped(start)}(?:(?!\\bbecause\\b)[^.]){1,120}?${escaped(end)}`);
}

const ready = new WeakMap<Findings, readonly Entry[]>();

function entriesOf(findings: Findings): readonly Entry[] {
  const before = ready.get(findings);
  if (before) return before;
  const entries = FINDING_IDS.flatMap((id): Entry[] => {
    const { tokens = [], codes = [], states = [], phrases = [] } = findings[id];
    if (tokens.length + codes.length + states.length + phrases.length === 0) return [];
    const said = phrases.map((parts) => parts.map(wordsOf));
    return [{ id, tokens: tokens.map(tokenOf), codes, states, phrases: said }];
  });
  ready.set(findings, entries);
  return entries;
}

/** The directions that tokens of an entry tell, none where they tell none; null where none is there. */
function directionsIn(line: string, lower: string, tokens: readonly Token[]): Direction[] | null {
  let directions: Direction[] | null = null;
  for (const { part, pattern } of tokens) {
    if (!lower.includes(part)) continue;
    for (const [, word] of line.matchAll(pattern)) {
      const direction = word && DIRECTION_WORDS[word.toLowerCase()];
      directions = [...(directions ?? []), ...(direction ? [direction] : [])];
    }
  }
  return directions && [...new Set(directions)];
}

/**
 * What a line says by tokens, codes and states, in the order of the catalogue.
 * @param line without names and the like
 */
export function codedMatches(line: string, findings: Findings): Match[] {
  const lower = line.toLowerCase();
  const [codes, states] = [codesIn(line), statesIn(line)];
  const found: Match[] = [];
  for (const { id, tokens, ...entry } of entriesOf(findings)) {
    const directions = directionsIn(line, lower, tokens);
    if (directions) found.push({ id, strength: 'token', directions });
    else if (entry.codes.some((code) => codes.includes(code)))
      found.push({ id, strength: 'token', directions: [] });
    else if (entry.states.some((state) => states.includes(state)))
      found.push({ id, strength: 'state', directions: [] });
  }
  return found;
}

/** What a line says by its sentences alone, and of which direction. */
export function saidMatches(line: string, direction: Direction | null, findings: Findings): Match[] {
  const words = sameWords(line.toLowerCase());
  const says = (part: string | RegExp) =>
    typeof part === 'string' ? words.includes(part) : part.test(words);
  const directions = direction ? [direction] : [];
  return entriesOf(findings)
    .filter(({ phrases }) => phrases.some((parts) => parts.every(says)))
    .map(({ id }) => ({ id, strength: 'phrase', directions }));
}
