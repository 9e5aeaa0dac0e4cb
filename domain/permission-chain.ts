/** The rules that led to an answer, one after another, as they were applied. */
import { deliberate, type PermissionAnswer, type PermissionQuestion, type SelfCondition } from './permission';
import type { Answer, Edition } from './permission-matrix';
import type { EditionId } from './version';

export type ChainLink =
  /** The edition that speaks, by the tenant's version; `insteadOf` where that version is below its first. */
  | { rule: 'edition'; edition: EditionId; insteadOf: EditionId | null }
  | SelfCondition
  | { rule: 'place'; place: string }
  /** The column that the person fills; null for none. */
  | { rule: 'column'; column: string | null }
  | { rule: 'cell'; answer: Answer; footnotes: readonly string[] }
  | { rule: 'announced' }
  | { rule: 'privilege'; holds: boolean };

/** The answer with the chain of rules that gave it. */
export function explain(
  edition: Edition,
  question: PermissionQuestion,
): PermissionAnswer & { chain: readonly ChainLink[] } {
  const { answer, self, cell } = deliberate(edition, question);
  const insteadOf = answer.edition === edition.id ? null : edition.id;
  const chain: ChainLink[] = [{ rule: 'edition', edition: answer.edition, insteadOf }, ...self];
  if (!cell) return { ...answer, chain };
  chain.push(
    { rule: 'place', place: `${question.deployment}-${question.exchange}` },
    { rule: 'column', column: answer.column },
    { rule: 'cell', answer: cell.answer, footnotes: answer.footnotes },
  );
  if (answer.pending) chain.push({ rule: 'announced' });
  if (cell.answer === 'yes') chain.push({ rule: 'privilege', holds: question.hasPrivilege });
  return { ...answer, chain };
}
