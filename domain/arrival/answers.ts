/** What no column holds, and whoever misses something can tell. */

/** The questions with their answers, those that tell most first; `date` takes a day. */
export const QUESTIONS = {
  addressedTo: ['own', 'alias', 'group', 'bcc'],
  sender: ['record', 'colleague', 'stranger'],
  isReply: ['yes', 'no'],
  folder: ['inbox', 'subfolder', 'elsewhere'],
  receivedOn: 'date',
  isLarge: ['yes', 'no'],
  isScanned: ['yes', 'no'],
  isUndeliverable: ['yes', 'no'],
  sentState: ['draft', 'pending', 'failed', 'sent'],
  sentAs: ['self', 'user', 'queue'],
  recipientsKnown: ['yes', 'no'],
  organizer: ['self', 'another', 'nobody'],
  isParty: ['yes', 'no'],
  trackedIn: ['here', 'elsewhere'],
  pendingFor: ['short', 'long'],
  environments: ['one', 'several'],
  isPrimaryAddress: ['yes', 'no'],
  appShown: ['yes', 'no'],
} as const satisfies Readonly<Record<string, readonly string[] | 'date'>>;

export type QuestionId = keyof typeof QUESTIONS;
export const QUESTION_IDS = Object.keys(QUESTIONS) as readonly QuestionId[];

/** Questions that seldom tell anything: they are asked after the others. */
export const RARE_QUESTIONS: readonly QuestionId[] = ['isScanned', 'isUndeliverable', 'isLarge'];

type AnswerOf<Id extends QuestionId> = (typeof QUESTIONS)[Id] extends readonly (infer Value)[]
  ? Value
  : string;

/** Unanswered questions are absent. A day is `YYYY-MM-DD`. */
export type Answers = { readonly [Id in QuestionId]?: AnswerOf<Id> };

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The answers with one more; without it where the value is none of the question's. */
export function answered(answers: Answers, question: QuestionId, value: string): Answers {
  const { [question]: _, ...others } = answers;
  const values: readonly string[] | 'date' = QUESTIONS[question];
  const fits = values === 'date' ? DAY.test(value) : values.includes(value);
  return fits ? { ...others, [question]: value } : others;
}
