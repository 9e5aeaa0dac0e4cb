/** What a rule of the diagnosis is: when a cause holds, how surely, and which facts say so. */
import type { FindingId } from '../finding-ids';
import { DIRECTIONS, type Direction, type StandingState } from '../lifecycle';
import type { PossibleSides } from '../possible-sides';
import type { FactName, MailboxFacts } from './facts';

/** `certain` by what was read; `likely` where it rests on inference or has to be confirmed; `ask` for a question. */
export type Certainty = 'certain' | 'likely' | 'ask';

/** A mailbox as the rules look at it. */
export interface Case {
  facts: MailboxFacts;
  state: StandingState;
  /** Directions on server-side synchronization, as far as that is known. */
  wanted: readonly Direction[];
  /** Some direction is on server-side synchronization, or may be as far as columns were read. */
  mayWant: boolean;
  /** Those of them that failed, and no test is under way that would tell anew. */
  failing: readonly Direction[];
  /** A direction failed or was lost. */
  inTrouble: boolean;
  /** Synchronized lately in every wanted direction, whatever else a row says. */
  synchronizes: boolean;
  /** The same, or columns that were not read may say so. */
  maySynchronize: boolean;
  /** Approval is required, or may be, and known to be missing. */
  gap: 'certain' | 'likely' | null;
}

export interface Rule {
  id: FindingId;
  /** The facts that it looks at: their columns are its evidence. */
  facts: readonly FactName[];
  /** Asked for each direction by itself. */
  each?: true;
  /** Columns beyond those of its facts, where it looks at some of many. */
  columns?: readonly string[];
  /** Of one direction only. */
  direction?: Direction;
  /** Worth knowing, and no cause that would keep a mailbox from being enabled: told after all others. */
  note?: true;
  /** Where an alert names it and the rows do not say so: whether they say the contrary; by default, any known rows do. */
  contradicted?(of: Case): boolean;
  when(of: Case, direction: Direction): Certainty | null;
}

/** Whether a side can only be in this state. */
export const is = <State>(possible: readonly State[], state: State): boolean =>
  possible.length === 1 && possible[0] === state;

export const isOneOf = <State>(possible: readonly State[], states: readonly State[]): boolean =>
  possible.every((state) => states.includes(state));

export const certainIf = (holds: boolean): Certainty | null => (holds ? 'certain' : null);
export const likelyIf = (holds: boolean): Certainty | null => (holds ? 'likely' : null);
export const askIf = (holds: boolean): Certainty | null => (holds ? 'ask' : null);

export const isNamed = ({ facts }: Case, id: FindingId): boolean =>
  facts.alerts.named.some((named) => named.id === id);

function gapOf(facts: PossibleSides): Case['gap'] {
  const { approval, policy, profile } = facts;
  const missing =
    isOneOf(approval, ['waiting', 'rejected']) ||
    (is(approval, 'tenantMissing') && is(profile, 'serverToServer'));
  if (!missing || is(policy, 'waived')) return null;
  return is(policy, 'required') ? 'certain' : 'likely';
}

const WORKS: readonly string[] = ['enabled', 'retrying'];

function maySynchronize(facts: MailboxFacts, wanted: readonly Direction[]): boolean {
  if (facts.synchronizedLately === 'no') return false;
  const may = DIRECTIONS.filter((direction) => facts[direction].some((state) => WORKS.includes(state)));
  return may.length > 0 && wanted.every((direction) => may.includes(direction));
}

export function caseOf(facts: MailboxFacts): Case {
  const wanted = DIRECTIONS.filter((direction) => !facts[direction].includes('off'));
  const underWay = !facts.test.includes('idle');
  const failing = underWay
    ? []
    : wanted.filter((direction) => isOneOf(facts[direction], ['failed', 'exhausted']));
  return {
    facts,
    state: facts.state,
    wanted,
    mayWant: DIRECTIONS.some((direction) => !is(facts[direction], 'off')),
    failing,
    synchronizes:
      facts.synchronizedLately === 'yes' &&
      wanted.length > 0 &&
      wanted.every((direction) => isOneOf(facts[direction], ['enabled', 'retrying'])),
    maySynchronize: maySynchronize(facts, wanted),
    inTrouble: failing.length > 0 || (facts.lost === 'yes' && !underWay),
    gap: gapOf(facts),
  };
}
