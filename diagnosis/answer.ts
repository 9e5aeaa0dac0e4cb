/** A diagnosis as it is handed out: the shape that the command line prints, in one language. */
import { checksFor, type ExchangeCheckId, exchangeChecks } from '../catalog/exchange-checks';
import { findings } from '../catalog/findings';
import type { BringNext } from '../domain/alert-reading';
import type { SeenValue } from '../domain/checks';
import type { Diagnosis } from '../domain/diagnosis/diagnosis';
import type { EvidenceItem } from '../domain/diagnosis/evidence';
import type { Found } from '../domain/diagnosis/named-causes';
import type { Certainty } from '../domain/diagnosis/rule';
import type { DirectionWord, Verdict } from '../domain/diagnosis/verdict';
import type { FindingKind, Who } from '../domain/finding';
import type { FindingId } from '../domain/finding-ids';
import type { Direction, StandingState } from '../domain/lifecycle';
import type { MailboxRow } from '../domain/rows';
import type { Seen } from '../domain/seen-directions';
import { HIDDEN_FROM_CALLER, NEEDED_TABLES } from '../domain/snapshot';
import { toldOf } from '../domain/told-causes';
import { exchangeAnswer, isNotInExport } from './exchange-answers';
import { type PathStep, pathOf } from './path';
import type { FindingWords } from './reports/report-words';

export interface FindingAnswer {
  id: FindingId;
  /** Of the mailbox, or one item, or temporary, or only information. */
  kind: FindingKind;
  certainty: Certainty;
  direction?: Direction;
  /** No cause, and only worth knowing. */
  note?: true;
  evidence: readonly EvidenceItem[];
  /** Columns that were not read, and what only Exchange can tell, as `exchange.<check>`. */
  missing: readonly string[];
  fix: string;
  who: readonly Who[];
  source: string;
}

export interface StepAnswer {
  event: PathStep['event'];
  /** The finding whose remedy an `ask` is. */
  finding?: FindingId;
  step: string;
  who: readonly Who[];
}

export interface MailboxAnswer {
  mailboxid: string;
  name: string | null;
  address: string | null;
  state: StandingState;
  /** What it is sorted by where the state cannot be told. */
  seen: Seen | null;
  directions: Readonly<Record<Direction, DirectionWord>>;
  findings: readonly FindingAnswer[];
  path: readonly StepAnswer[];
}

export interface TenantAnswer {
  source: string;
  at: string;
  /** Something was refused, cut short, or is not in the file. */
  partial: boolean;
  tenant: { version: string | null; findings: readonly FindingAnswer[] };
  mailboxes: readonly MailboxAnswer[];
}

/** Which cloud it is needs no asking where that was read; an export of Exchange answers for the mailboxes in it. */
const isAnswered = (check: ExchangeCheckId, { snapshot }: Diagnosis, mailbox: MailboxRow | undefined) =>
  (check === 'cloud' && snapshot.cloud !== undefined) ||
  exchangeAnswer(check, snapshot, mailbox) !== undefined;

const checksToAsk = (
  diagnosis: Diagnosis,
  id: FindingId,
  mailbox: MailboxRow | undefined,
): readonly ExchangeCheckId[] => checksFor(id).filter((check) => !isAnswered(check, diagnosis, mailbox));

/** What somebody looked up themselves need not be confirmed. */
const isToldSo = (id: FindingId, { snapshot }: Diagnosis, mailbox: MailboxRow | undefined): boolean =>
  toldOf(snapshot.told, mailbox?.mailboxid ?? null).some(({ finding, isSo }) => finding === id && isSo);

const needsExchange = (id: FindingId, certainty: Certainty): boolean =>
  certainty !== 'certain' || Boolean(findings[id].confirm);

/** What Exchange said of a finding, in place of the question; beside it, that its export has not this mailbox. */
function exchangeEvidence(id: FindingId, { diagnosis, mailbox, texts }: Described): EvidenceItem[] {
  const { snapshot } = diagnosis;
  const told = (check: ExchangeCheckId): readonly SeenValue[] =>
    isNotInExport(check, snapshot, mailbox)
      ? [{ table: 'exchange', column: check, value: texts.diagnosis.say('notSeenInExport') }]
      : [];
  return checksFor(id)
    .flatMap((check) => exchangeAnswer(check, snapshot, mailbox) ?? told(check))
    .map((item): EvidenceItem => ({ ...item, readOn: snapshot.readOn }));
}

interface Described {
  diagnosis: Diagnosis;
  /** Undefined where it is about the tenant. */
  mailbox?: MailboxRow;
  /** The profile leads to Exchange Online, where other remedies hold. */
  isOnline: boolean;
  texts: FindingWords;
}

/** That somebody looked, and found it to be so. */
function toldEvidence(id: FindingId, { diagnosis: { snapshot }, mailbox, texts }: Described): EvidenceItem[] {
  return toldOf(snapshot.told, mailbox?.mailboxid ?? null)
    .filter(({ finding, isSo }) => finding === id && isSo)
    .map(({ toldOn }) => ({
      table: 'exchange',
      column: checksFor(id)[0] ?? id,
      value: texts.diagnosis.say('toldSo'),
      readOn: toldOn,
    }));
}

const fixFor = (id: FindingId, { isOnline, texts }: Described): string => {
  const { fix, fixOnline } = texts.findings[id];
  return isOnline && fixOnline ? fixOnline : fix;
};

/** Privileges that the alert names belong into the remedy: they are what has to be added. */
function withPrivileges(fix: string, evidence: readonly EvidenceItem[]): string {
  const names = [
    ...new Set(evidence.filter(({ table }) => table === 'privilege').map(({ value }) => String(value))),
  ];
  return names.length === 0 ? fix : `${fix} (${names.join(', ')})`;
}

export function described(
  found: Pick<Found, 'id' | 'certainty' | 'direction' | 'note'> & { bring?: BringNext | undefined },
  evidence: readonly EvidenceItem[],
  missing: readonly string[],
  about: Described,
): FindingAnswer {
  const { id, certainty, direction, note, bring } = found;
  const { is: kind, who, source } = findings[id];
  const fix = withPrivileges(fixFor(id, about), evidence);
  const { diagnosis, mailbox } = about;
  const asksExchange = needsExchange(id, certainty) && !isToldSo(id, diagnosis, mailbox);
  const open = asksExchange ? checksToAsk(diagnosis, id, mailbox).map((check) => `exchange.${check}`) : [];
  const said = [...(asksExchange ? exchangeEvidence(id, about) : []), ...toldEvidence(id, about)];
  return {
    id,
    kind,
    certainty,
    ...(direction ? { direction } : {}),
    ...(note ? { note } : {}),
    evidence: [...evidence, ...said],
    missing: [...missing, ...open.filter((each) => !missing.includes(each))],
    fix: bring ? `${fix} ${about.texts.diagnosis.say(`bring.${bring}`)}` : fix,
    who,
    source,
  };
}

export const isOnlineProfile = (diagnosis: Diagnosis, mailbox: MailboxRow): boolean =>
  diagnosis.facts(mailbox).profileFacts.kind === 'exchangeOnline';

export function findingAnswer(
  diagnosis: Diagnosis,
  mailbox: MailboxRow,
  found: Found,
  texts: FindingWords,
): FindingAnswer {
  const { evidence, missing, bring } = diagnosis.evidence(mailbox, found);
  const about = { diagnosis, mailbox, isOnline: isOnlineProfile(diagnosis, mailbox), texts };
  return described({ ...found, bring }, evidence, missing, about);
}

/** A step in words; a remedy outside of the lifecycle with the question that comes before it. */
export function stepAnswer(
  diagnosis: Diagnosis,
  mailbox: MailboxRow,
  step: PathStep,
  texts: FindingWords,
): StepAnswer {
  const { diagnosis: words } = texts;
  if (step.event !== 'ask') return { event: step.event, step: words.say(`way.${step.event}`), who: step.who };
  const questions = checksToAsk(diagnosis, step.finding, mailbox).map(
    (check) => `${words.say(`checks.${check}`)} (${exchangeChecks[check].command})`,
  );
  const fix = fixFor(step.finding, { diagnosis, isOnline: isOnlineProfile(diagnosis, mailbox), texts });
  return { event: 'ask', finding: step.finding, step: [fix, ...questions].join(' '), who: step.who };
}

/** Which mailbox it is, and where it stands. */
export const standingAnswer = (mailbox: MailboxRow, { state, seen, directions }: Verdict) => ({
  mailboxid: mailbox.mailboxid,
  name: mailbox.name ?? null,
  address: mailbox.emailaddress ?? null,
  state,
  seen,
  directions,
});

export function mailboxAnswer(diagnosis: Diagnosis, mailbox: MailboxRow, texts: FindingWords): MailboxAnswer {
  const verdict = diagnosis.verdict(mailbox);
  return {
    ...standingAnswer(mailbox, verdict),
    findings: verdict.found.map((each) => findingAnswer(diagnosis, mailbox, each, texts)),
    path: pathOf(diagnosis, mailbox).map((step) => stepAnswer(diagnosis, mailbox, step, texts)),
  };
}

export function tenantFindingAnswers(diagnosis: Diagnosis, texts: FindingWords): readonly FindingAnswer[] {
  const { readOn } = diagnosis.snapshot;
  const about = { diagnosis, isOnline: false, texts };
  return diagnosis.tenant.map((found) => {
    const evidence = found.evidence.map((item) => ({ ...item, readOn }));
    return described(found, evidence, found.missing, about);
  });
}

/**
 * Whether something was refused, cut short or is missing. A column that a version or a file does not have is
 * not: each finding names those that it lacks.
 */
export function isPartial({ snapshot }: Diagnosis): boolean {
  return snapshot.unseen.some(
    ({ what, why, status }) =>
      (status !== undefined && status !== 400) ||
      Object.hasOwn(NEEDED_TABLES, what) ||
      [HIDDEN_FROM_CALLER, 'firstPageOnly', 'fileCut'].includes(why),
  );
}

/**
 * @param source where the tenant was read from, as the user named it
 * @param answerOf answers in full unless something else is told
 */
export function tenantAnswer(
  diagnosis: Diagnosis,
  source: string,
  texts: FindingWords,
  mailboxes: readonly MailboxRow[] = diagnosis.snapshot.mailboxes ?? [],
  answerOf: (mailbox: MailboxRow) => MailboxAnswer = (mailbox) => mailboxAnswer(diagnosis, mailbox, texts),
): TenantAnswer {
  return {
    source,
    at: diagnosis.at,
    partial: isPartial(diagnosis),
    tenant: {
      version: diagnosis.snapshot.version ?? null,
      findings: tenantFindingAnswers(diagnosis, texts),
    },
    mailboxes: mailboxes.map(answerOf),
  };
}
