/** The rules that led to an answer, one after another, as `decide` applied them. */
import { decide, type PermissionAnswer, type PermissionQuestion } from './permission';
import type { Answer, Edition } from './permission-matrix';
import { type EditionId, isAtLeast } from './version';

export type ChainLink =
  /** The edition that speaks, by the tenant's version; `insteadOf` where that version is below its first. */
  | { rule: 'edition'; edition: EditionId; insteadOf: EditionId | null }
  | { rule: 'selfUpn' | 'selfWrite' | 'selfUser' | 'selfPrivilege'; holds: boolean }
  | { rule: 'place'; place: string }
  /** The column that the person fills; null for none. */
  | { rule: 'column'; column: string | null }
  | { rule: 'cell'; answer: Answer; footnotes: readonly string[] }
  | { rule: 'announced' }
  | { rule: 'privilege'; holds: boolean };

function selfLinks(
  edition: Edition,
  { self, hasPrivilege, deployment, exchange }: PermissionQuestion,
): ChainLink[] {
  if (!edition.selfApproval || !self || deployment !== 'online' || exchange !== 'online') return [];
  return [
    { rule: 'selfUpn', holds: self.upnEqualsAddress },
    { rule: 'selfWrite', holds: self.mailboxWrite },
    { rule: 'selfUser', holds: !self.isQueue },
    { rule: 'selfPrivilege', holds: !self.privilegeRequired || hasPrivilege },
  ];
}

/** The answer with the chain of rules that gave it. */
export function explain(
  edition: Edition,
  question: PermissionQuestion,
): PermissionAnswer & { chain: readonly ChainLink[] } {
  const answer = decide(edition, question);
  const { deployment, exchange, version, hasPrivilege } = question;
  const falls =
    edition.before !== undefined &&
    deployment === 'online' &&
    exchange === 'online' &&
    !isAtLeast(version, edition.before.version);
  const speaking = falls && edition.before ? edition.before.edition : edition;
  const chain: ChainLink[] = [
    { rule: 'edition', edition: answer.edition, insteadOf: falls ? edition.id : null },
    ...selfLinks(speaking, question),
  ];
  if (answer.reason === 'self-approval') return { ...answer, chain };
  chain.push(
    { rule: 'place', place: `${deployment}-${exchange}` },
    { rule: 'column', column: answer.column },
  );
  const cellAnswer = answer.reason === 'missing-privilege' ? 'yes' : answer.answer;
  chain.push({ rule: 'cell', answer: cellAnswer, footnotes: answer.footnotes });
  if (answer.pending) chain.push({ rule: 'announced' });
  if (cellAnswer === 'yes') chain.push({ rule: 'privilege', holds: hasPrivilege });
  return { ...answer, chain };
}
