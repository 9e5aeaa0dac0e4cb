/** The editions of the rules that a record is graded by: a record names its own, and is graded by it ever after. */

export interface GradingRules {
  /** `whole`: a goal earns its points if it is met. `gained`: it earns for the part of what was missing at the start. */
  goals: 'whole' | 'gained';
  /** What a rule of conduct looks at: a request, or each part of it where it is a batch. */
  deeds: 'request' | 'part';
  /** Whether a test is needless too if it can only end as one from before the start did. */
  knowsEarlierTests: boolean;
  /**
   * Whose power is compared. `approvers`: those who may approve, and nobody has to have any for other steps.
   * `whoeverCould`: everybody of the tenant who would have brought about the same by the same request.
   */
  leastPower: 'approvers' | 'whoeverCould';
}

export const GRADING_EDITIONS = [1, 2] as const;
export type GradingEdition = (typeof GRADING_EDITIONS)[number];

const GRADING_RULES: Readonly<Record<GradingEdition, GradingRules>> = {
  1: { goals: 'whole', deeds: 'request', knowsEarlierTests: false, leastPower: 'approvers' },
  2: { goals: 'gained', deeds: 'part', knowsEarlierTests: true, leastPower: 'whoeverCould' },
};

/** What new exercises are graded by. */
export const CURRENT_GRADING: GradingEdition = 2;

/** A record that names none is of the time before there was a second one. */
export const gradingRulesOf = ({ grading = 1 }: { grading?: GradingEdition }): GradingRules =>
  GRADING_RULES[grading];
