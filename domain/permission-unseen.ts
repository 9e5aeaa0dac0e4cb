/** Permission answers where something about the person cannot be seen from here. */
import { decide, type PermissionAnswer, type PermissionQuestion } from './permission';
import type { Answer, Edition, RoleId } from './permission-matrix';

/** What could not be seen: roles of Microsoft 365 never can be in Dataverse, others where reading was refused. */
export interface UnseenRights {
  roles: readonly RoleId[];
  privilege: boolean;
}

export type SeenAnswer =
  | { answer: Answer; given: PermissionAnswer }
  /** It depends on what cannot be seen; `ask` names what to ask for. */
  | { answer: 'cannotBeSeen'; ask: readonly Fact[] };

type Fact = RoleId | 'privilege';

const factsOf = ({ roles, privilege }: UnseenRights): Fact[] => [
  ...roles,
  ...(privilege ? ['privilege' as const] : []),
];

/** The question as it would stand with these facts besides those that were seen. */
function withFacts(question: PermissionQuestion, facts: readonly Fact[]): PermissionQuestion {
  return {
    ...question,
    roles: new Set([...question.roles, ...facts.filter((fact) => fact !== 'privilege')]),
    hasPrivilege: question.hasPrivilege || facts.includes('privilege'),
  };
}

function subsetsOf(facts: readonly Fact[]): Fact[][] {
  return Array.from({ length: 2 ** facts.length }, (_, bits) =>
    facts.filter((_fact, index) => bits & (1 << index)),
  );
}

/** An answer where it is the same whatever the unseen is; otherwise what to ask for. */
export function decideUnseen(
  edition: Edition,
  question: PermissionQuestion,
  unseen: UnseenRights,
): SeenAnswer {
  const facts = factsOf(unseen);
  const answerWith = (held: readonly Fact[]) => decide(edition, withFacts(question, held)).answer;
  // A fact is asked for where, for some way that the others may be, it turns the answer.
  const ask = facts.filter((fact) =>
    subsetsOf(facts.filter((other) => other !== fact)).some(
      (held) => answerWith(held) !== answerWith([...held, fact]),
    ),
  );
  if (ask.length > 0) return { answer: 'cannotBeSeen', ask };
  const given = decide(edition, question);
  return { answer: given.answer, given };
}
