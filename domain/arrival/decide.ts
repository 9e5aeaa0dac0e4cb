/** Why it does not arrive: what holds, what was ruled out, what cannot be told, and what is still to be asked. */
import type { Certainty } from '../diagnosis/rule';
import { QUESTION_IDS, type QuestionId } from './answers';
import { type ArrivalCase, type ArrivalRule, DIRECTION_OF, isOff } from './arrival-case';
import type { ArrivalId } from './arrival-ids';
import { MISSING, type Missing } from './missing';
import { incomingRules } from './rules/incoming';
import { outgoingRules } from './rules/outgoing';
import { outlookAppRules } from './rules/outlook-app';
import { itemRules, synchronizedRules } from './rules/synchronized';

export interface ArrivalFound {
  id: ArrivalId;
  certainty: Certainty;
  /** Questions whose answers would tell more. */
  asks: readonly QuestionId[];
}

export interface ArrivalVerdict {
  /** The surest first; those that are only possible last. */
  found: readonly ArrivalFound[];
  ruledOut: readonly ArrivalId[];
  cannotTell: readonly ArrivalId[];
}

/** Before all others: what is not enabled brings nothing, and the diagnosis tells why. */
const directionOff: ArrivalRule = {
  id: 'direction-off',
  missing: MISSING,
  when: ({ directions, missing, message, facts: { regarding } }) => {
    const direction = message?.direction ?? DIRECTION_OF[missing];
    // A queue has none of these to be switched on.
    if (direction === 'act' && regarding === 'queue') return 'no';
    const word = directions[direction];
    if (word === 'unknown') return 'cannotTell';
    return isOff(word) ? 'certain' : 'no';
  },
};

export const ARRIVAL_RULES: readonly ArrivalRule[] = [
  directionOff,
  ...incomingRules,
  ...outgoingRules,
  ...synchronizedRules,
  ...outlookAppRules,
  ...itemRules,
];

export const rulesFor = (missing: Missing): readonly ArrivalRule[] =>
  ARRIVAL_RULES.filter((rule) => rule.missing.includes(missing));

/** The questions that count for what is missing, in the order in which they are asked. */
export function questionsFor(missing: Missing): readonly QuestionId[] {
  const asked = new Set(rulesFor(missing).flatMap(({ asks = [] }) => asks));
  return QUESTION_IDS.filter((id) => asked.has(id));
}

const ORDER: readonly Certainty[] = ['certain', 'likely', 'ask'];

/** Reasons why no recipient was found: with one of them, the code itself says nothing more. */
const RECIPIENT = /^recipient-/;

function withoutGeneral(found: readonly ArrivalFound[]): readonly ArrivalFound[] {
  const isTold = found.some(({ id, certainty }) => RECIPIENT.test(id) && certainty !== 'ask');
  return isTold ? found.filter(({ id }) => id !== 'no-recipient') : found;
}

export function arrivalOf(of: ArrivalCase): ArrivalVerdict {
  const found: ArrivalFound[] = [];
  const ruledOut: ArrivalId[] = [];
  const cannotTell: ArrivalId[] = [];
  for (const { id, asks = [], when } of rulesFor(of.missing)) {
    const told = when(of);
    if (told === 'no') ruledOut.push(id);
    else if (told === 'cannotTell') cannotTell.push(id);
    else
      found.push({
        id,
        certainty: told,
        asks: asks.filter((question) => of.answers[question] === undefined),
      });
  }
  const surest = ORDER.flatMap((certainty) => found.filter((each) => each.certainty === certainty));
  return { found: withoutGeneral(surest), ruledOut, cannotTell };
}
