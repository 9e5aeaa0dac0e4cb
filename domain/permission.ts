/** May this person approve this mailbox's email address? Rules: procedure.md 3.5, decisions 2 to 9. */
import {
  type Answer,
  type Deployment,
  type Edition,
  type MatrixCell,
  type MatrixColumn,
  type RoleId,
  rowFor,
} from './permission-matrix';
import { isAtLeast, type Version } from './version';

export interface SelfApproval {
  /** The caller's user principal name is the mailbox's address. */
  upnEqualsAddress: boolean;
  /** At least user-level Write on Mailbox. */
  mailboxWrite: boolean;
  isQueue: boolean;
  /** `RequirePrivilegeToSelfApproveEmailAddress` is on. */
  privilegeRequired: boolean;
}

export interface PermissionQuestion {
  deployment: Deployment;
  exchange: Deployment;
  roles: ReadonlySet<RoleId>;
  /** Holds `prvApproveRejectEmailAddress`. */
  hasPrivilege: boolean;
  version: Version;
  self?: SelfApproval;
}

export type PermissionReason =
  | 'self-approval'
  | 'pair-held'
  | 'onprem-sysadmin'
  | 'missing-privilege'
  | 'needs-tenant-role'
  | 'needs-system-administrator'
  | 'service-admin-never-enough'
  | 'no-qualifying-role'
  | 'tenant-roles-do-not-apply'
  | 'not-documented';

export interface PermissionAnswer {
  answer: Answer;
  reason: PermissionReason;
  /** The column that the person was judged by. */
  column: string | null;
  /** The cell is announced, and not yet in force. */
  pending: boolean;
  footnotes: readonly string[];
  /** The edition that gave the answer; M0 where M1 falls back below its version. */
  edition: Edition['id'];
  evidence: { source: string; pageDate: string };
}

/** From the strongest to the weakest: a person is judged by the best of their columns (decisions 4). */
const STRENGTH: readonly Answer[] = ['yes', 'no', 'notApplicable', 'notDocumented'];

/** The columns whose roles the person holds all of, as far as they exist in this version. */
export function columnsFilled(
  edition: Edition,
  roles: ReadonlySet<RoleId>,
  version: Version,
): readonly MatrixColumn[] {
  return edition.columns.filter(
    (column) =>
      column.roles.every((role) => roles.has(role)) && (!column.since || isAtLeast(version, column.since)),
  );
}

const allOnline = ({ deployment, exchange }: Pick<PermissionQuestion, 'deployment' | 'exchange'>) =>
  deployment === 'online' && exchange === 'online';

/** A condition of approving one's own address, and whether it holds. */
export interface SelfCondition {
  rule: 'selfUpn' | 'selfWrite' | 'selfUser' | 'selfPrivilege';
  holds: boolean;
}

/** What has to hold together for a person to approve their own address; empty where that is no way at all. */
function selfConditions(edition: Edition, question: PermissionQuestion): readonly SelfCondition[] {
  const { hasPrivilege, self } = question;
  // Documented on the Exchange Online page only, so taken to hold there only (inferred).
  if (!edition.selfApproval || !self || !allOnline(question)) return [];
  return [
    { rule: 'selfUpn', holds: self.upnEqualsAddress },
    { rule: 'selfWrite', holds: self.mailboxWrite },
    { rule: 'selfUser', holds: !self.isQueue },
    { rule: 'selfPrivilege', holds: !self.privilegeRequired || hasPrivilege },
  ];
}

function reasonFor(answer: Answer, question: PermissionQuestion): PermissionReason {
  const { roles } = question;
  if (answer === 'notDocumented') return 'not-documented';
  if (answer === 'notApplicable') return 'tenant-roles-do-not-apply';
  if (answer === 'yes') return allOnline(question) ? 'pair-held' : 'onprem-sysadmin';
  if (roles.has('SA')) return 'needs-tenant-role';
  if (roles.has('GA') || roles.has('EA') || roles.has('DMA')) return 'needs-system-administrator';
  return roles.has('SvcA') ? 'service-admin-never-enough' : 'no-qualifying-role';
}

interface Judged {
  cell: MatrixCell;
  column: string | null;
}

function judge(edition: Edition, question: PermissionQuestion): Judged {
  const row = rowFor(edition, question.deployment, question.exchange);
  const filled = new Set(columnsFilled(edition, question.roles, question.version));
  const candidates = edition.columns.flatMap((column, index): Judged[] => {
    const cell = row?.cells[index];
    return cell && filled.has(column) ? [{ cell, column: column.id }] : [];
  });
  const [best] = candidates.sort(
    (left, right) => STRENGTH.indexOf(left.cell.answer) - STRENGTH.indexOf(right.cell.answer),
  );
  if (best) return best;
  // Nobody is let in by a table that does not mention them (decisions 4); M0 says nothing of other rows.
  const silent = row?.cells.every(({ answer }) => answer === 'notDocumented') ?? true;
  return { cell: { answer: silent ? 'notDocumented' : 'no', footnotes: [] }, column: null };
}

/** The edition that speaks: one that is online only from a version on leaves older tenants to the one before it. */
function speakingEdition(edition: Edition, question: PermissionQuestion): Edition {
  const { before } = edition;
  const falls = before && allOnline(question) && !isAtLeast(question.version, before.version);
  return falls ? speakingEdition(before.edition, question) : edition;
}

/** How an answer came about. */
export interface Deliberation {
  answer: PermissionAnswer;
  /** The conditions of self-approval that were looked at. */
  self: readonly SelfCondition[];
  /** What the table says before the privilege is looked at; null where self-approval answers already. */
  cell: MatrixCell | null;
}

/** The answer with all that it rests on. */
export function deliberate(asked: Edition, question: PermissionQuestion): Deliberation {
  const edition = speakingEdition(asked, question);
  const evidence = { source: edition.sources[0] ?? '', pageDate: edition.pageDate };
  const base = { edition: edition.id, evidence };
  const self = selfConditions(edition, question);
  if (self.length > 0 && self.every(({ holds }) => holds)) {
    const own = { answer: 'yes', reason: 'self-approval', column: null, pending: false } as const;
    return { answer: { ...base, ...own, footnotes: [] }, self, cell: null };
  }
  const { cell, column } = judge(edition, question);
  const given = { ...base, column, pending: cell.pending === true, footnotes: cell.footnotes };
  const answer: PermissionAnswer =
    cell.answer === 'yes' && !question.hasPrivilege
      ? { ...given, answer: 'no', reason: 'missing-privilege' }
      : { ...given, answer: cell.answer, reason: reasonFor(cell.answer, question) };
  return { answer, self, cell };
}

export const decide = (edition: Edition, question: PermissionQuestion): PermissionAnswer =>
  deliberate(edition, question).answer;
