/** What is left to do in an exercise, as long as it goes on. */
interface StandingGoal {
  is: 'mailboxes' | 'organization' | 'cause' | 'arrives';
  /** Null where it is told at the end only. */
  met: boolean | null;
  answered: string | null;
}

/** A question is open until it is answered: whether the answer is right is told at the end. */
export function openGoals(goals: readonly StandingGoal[]): number {
  return goals.filter(({ is, met, answered }) => (is === 'cause' ? answered === null : !met)).length;
}

/** Questions that were answered and not told about. */
export function answeredGoals(goals: readonly StandingGoal[]): number {
  return goals.filter(({ met, answered }) => met === null && answered !== null).length;
}
