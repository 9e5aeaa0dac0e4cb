/** How the command line writes an answer. */
import type { TenantAnswer } from '../diagnosis/answer';
import { type PrintedAnswer, printedAnswer, type ToldProblem } from '../diagnosis/printed-answer';
import { tenantCsv } from '../diagnosis/reports/csv';
import { mailboxHtml, mailboxMarkdown, type ReportedTenant } from '../diagnosis/reports/mailbox-report';
import { ndjsonText } from '../diagnosis/reports/ndjson';
import { prometheusText } from '../diagnosis/reports/prometheus';
import type { ReportWords } from '../diagnosis/reports/report-words';
import { tenantHtml, tenantMarkdown } from '../diagnosis/reports/tenant-report';
import type { TenantKind } from '../domain/snapshot';
import type { DiagnoseFormat } from './diagnose-options';

export interface Written {
  answer: TenantAnswer;
  kind: TenantKind;
  /** Of the tenant, as far as it is known. */
  name: string;
  problems: readonly ToldProblem[];
}

type Writer = (written: Written, words: ReportWords) => string;

/** One mailbox asked for is reported by itself; a tenant otherwise. */
function report(ofMailbox: typeof mailboxMarkdown, ofTenant: typeof tenantMarkdown, one: boolean): Writer {
  return ({ answer, kind, name }, words) => {
    const reported: ReportedTenant = { answer, kind, name };
    const [mailbox] = answer.mailboxes;
    return one && mailbox ? ofMailbox({ ...reported, mailbox }, words) : ofTenant(reported, words);
  };
}

const printed = ({ answer, problems }: Written): PrintedAnswer => printedAnswer(answer, problems);

export const writerOf = (format: DiagnoseFormat, one: boolean): Writer =>
  ({
    text: report(mailboxMarkdown, tenantMarkdown, one),
    html: report(mailboxHtml, tenantHtml, one),
    csv: ({ answer }: Written, words: ReportWords) => tenantCsv(answer, words),
    json: (written: Written) => `${JSON.stringify(printed(written), null, 2)}\n`,
    ndjson: (written: Written) => ndjsonText(printed(written)),
    prometheus: ({ answer, problems }: Written) => prometheusText(answer, problems.length),
  })[format];
