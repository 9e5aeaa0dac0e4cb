/** A reading as a file to hand out: of the whole tenant, of what a list shows, or of one mailbox. */

import type { FileContent } from '../../domain/file-content';
import type { MailboxRow } from '../../domain/rows';
import type { TenantSnapshot } from '../../domain/snapshot';
import {
  isPartial,
  type MailboxAnswer,
  mailboxAnswer,
  type TenantAnswer,
  tenantFindingAnswers,
} from '../answer';
import { briefAnswers } from '../brief-answers';
import { tenantCsv } from '../reports/csv';
import { mailboxHtml, mailboxMarkdown, type ReportedTenant } from '../reports/mailbox-report';
import { pseudonymize } from '../reports/pseudonyms';
import type { ReportWords } from '../reports/report-words';
import { tenantHtml, tenantMarkdown } from '../reports/tenant-report';
import { tenantXlsx } from '../reports/xlsx';
import type { JudgedReading } from './reading';
import { inParts, type Work } from './work';

export const REPORT_FORMATS = ['markdown', 'html', 'csv', 'xlsx'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

export interface ReportWish {
  format: ReportFormat;
  /** Nobody can be recognized in it. */
  pseudonyms: boolean;
}

export interface WrittenReport {
  file: string;
  type: string;
  content: FileContent;
}

const FILES: Readonly<Record<ReportFormat, { ending: string; type: string }>> = {
  markdown: { ending: 'md', type: 'text/markdown' },
  html: { ending: 'html', type: 'text/html' },
  csv: { ending: 'csv', type: 'text/csv' },
  xlsx: { ending: 'xlsx', type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
};

/** Evidence is gathered for each, so fewer at a time than verdicts. */
const ANSWERS_AT_A_TIME = 500;

/** Everything that alerts may call somebody or something by. */
export function namesIn({
  name,
  organization,
  profiles = [],
  users = [],
  queues = [],
  caller,
}: TenantSnapshot) {
  const names = [
    name,
    organization?.name,
    caller?.fullname,
    ...profiles.map((profile) => profile.name),
    ...users.flatMap(({ fullname, domainname, internalemailaddress }) => [
      fullname,
      domainname,
      internalemailaddress,
    ]),
    ...queues.flatMap((queue) => [queue.name, queue.emailaddress]),
  ];
  return names.filter((each): each is string => Boolean(each));
}

/** Reports of a tenant print no evidence but the privileges; all of it, by the hundred thousand, fills the memory. */
function withoutEvidence(answer: MailboxAnswer): MailboxAnswer {
  const findings = answer.findings.map((finding) => ({
    ...finding,
    evidence: finding.evidence.filter(({ table }) => table === 'privilege'),
  }));
  return { ...answer, findings };
}

function answerOf(
  { diagnosis, file }: JudgedReading,
  mailboxes: readonly MailboxAnswer[],
  words: ReportWords,
): TenantAnswer {
  const { snapshot, at } = diagnosis;
  return {
    source: file ?? snapshot.name ?? words.reports.say(`kind.${snapshot.kind}`),
    at,
    partial: isPartial(diagnosis),
    tenant: { version: snapshot.version ?? null, findings: tenantFindingAnswers(diagnosis, words) },
    mailboxes,
  };
}

function reported(reading: JudgedReading, answer: TenantAnswer, hidden: boolean): ReportedTenant {
  const { kind, name } = reading.diagnosis.snapshot;
  if (!hidden) return { answer, kind, name: name ?? answer.source };
  const result = pseudonymize(answer, namesIn(reading.diagnosis.snapshot));
  return { answer: result, kind, name: result.source };
}

/** A name that every system takes, and that tells nobody where nobody is to be recognized. */
export function fileName(
  { answer, name }: { answer: Pick<TenantAnswer, 'at'>; name: string },
  what: string,
  ending: string,
): string {
  const plain = (text: string) =>
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 60);
  return `${[plain(what), plain(name), answer.at.slice(0, 10)].filter(Boolean).join('-')}.${ending}`;
}

const TENANT_WRITERS: Readonly<
  Record<ReportFormat, (of: ReportedTenant, words: ReportWords) => FileContent>
> = {
  markdown: tenantMarkdown,
  html: tenantHtml,
  csv: ({ answer }, words) => tenantCsv(answer, words),
  xlsx: ({ answer }, words) => tenantXlsx(answer, words),
};

export async function writeTenant(
  reading: JudgedReading,
  rows: readonly MailboxRow[],
  { format, pseudonyms }: ReportWish,
  words: ReportWords,
  work: Work,
): Promise<WrittenReport> {
  const { diagnosis } = reading;
  // Sheets have a column for the way; the others list and count.
  const answered =
    format === 'csv' || format === 'xlsx'
      ? (row: MailboxRow) => withoutEvidence(mailboxAnswer(diagnosis, row, words))
      : briefAnswers(diagnosis, words);
  const mailboxes: MailboxAnswer[] = [];
  await inParts(rows, 'writing', work, (row) => mailboxes.push(answered(row)), ANSWERS_AT_A_TIME);
  const of = reported(reading, answerOf(reading, mailboxes, words), pseudonyms);
  await work.pause();
  const { ending, type } = FILES[format];
  return { file: fileName(of, 'mailboxes', ending), type, content: TENANT_WRITERS[format](of, words) };
}

/** Causes that were looked for without being found are told by their ids, which name nobody. */
export function writeMailbox(
  reading: JudgedReading,
  row: MailboxRow,
  { format, pseudonyms }: ReportWish & { format: 'markdown' | 'html' },
  words: ReportWords,
): WrittenReport {
  const { diagnosis } = reading;
  const of = reported(reading, answerOf(reading, [mailboxAnswer(diagnosis, row, words)], words), pseudonyms);
  const [mailbox] = of.answer.mailboxes;
  if (!mailbox) throw new Error('The report lost its mailbox');
  const { ending, type } = FILES[format];
  const write = format === 'html' ? mailboxHtml : mailboxMarkdown;
  const content = write({ ...of, mailbox, ruledOut: diagnosis.ruledOut(row) }, words);
  return { file: fileName(of, mailbox.name ?? 'mailbox', ending), type, content };
}
