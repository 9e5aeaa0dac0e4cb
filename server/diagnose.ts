import { findings } from '../catalog/findings';
import { type TenantAnswer, tenantAnswer } from '../diagnosis/answer';
import { printedAnswer, type ToldProblem } from '../diagnosis/printed-answer';
import { tenantCsv } from '../diagnosis/reports/csv';
import { mailboxHtml, mailboxMarkdown, type ReportedTenant } from '../diagnosis/reports/mailbox-report';
import { loadReportWords, type ReportWords } from '../diagnosis/reports/report-words';
import { tenantHtml, tenantMarkdown } from '../diagnosis/reports/tenant-report';
import { diagnose } from '../domain/diagnosis/diagnosis';
import type { TenantSnapshot } from '../domain/snapshot';
import { loadWords } from '../locales';
import { problemInWords } from '../locales/import-problem';
import { ImportError } from '../sources/import';
import {
  DIAGNOSE_USAGE,
  type DiagnoseFormat,
  type DiagnoseOptions,
  parseDiagnoseOptions,
} from './diagnose-options';
import { readSource, type SourceReading, UnreadableSource } from './diagnose-source';
import { UsageError } from './options';

function chosen({ mailboxes = [] }: TenantSnapshot, wanted: string | null) {
  if (wanted === null) return mailboxes;
  const found = mailboxes.filter(
    ({ mailboxid, emailaddress }) => mailboxid === wanted || emailaddress?.toLowerCase() === wanted,
  );
  if (found.length === 0) {
    throw new UnreadableSource(`There is no mailbox ${wanted} among the ${mailboxes.length} that were read.`);
  }
  return found;
}

async function told(
  { problems }: SourceReading,
  { language }: DiagnoseOptions,
): Promise<readonly ToldProblem[]> {
  if (problems.length === 0) return [];
  const words = await loadWords('imports', language);
  return problems.map((problem) => ({ ...problem, text: problemInWords(words, problem) }));
}

type Writer = (
  answer: TenantAnswer,
  snapshot: TenantSnapshot,
  words: ReportWords,
  problems: readonly ToldProblem[],
) => string;

/** One mailbox asked for is reported by itself; a tenant otherwise. */
function report(ofMailbox: typeof mailboxMarkdown, ofTenant: typeof tenantMarkdown, one: boolean): Writer {
  return (answer, { kind, name }, words) => {
    const reported: ReportedTenant = { answer, kind, name: name ?? answer.source };
    const [mailbox] = answer.mailboxes;
    return one && mailbox ? ofMailbox({ ...reported, mailbox }, words) : ofTenant(reported, words);
  };
}

const writerOf = (format: DiagnoseFormat, one: boolean): Writer =>
  ({
    text: report(mailboxMarkdown, tenantMarkdown, one),
    html: report(mailboxHtml, tenantHtml, one),
    csv: ((answer, _, words) => tenantCsv(answer, words)) satisfies Writer,
    json: ((answer, _, __, problems) =>
      `${JSON.stringify(printedAnswer(answer, problems), null, 2)}\n`) satisfies Writer,
  })[format];

async function run(options: DiagnoseOptions): Promise<void> {
  const reading = await readSource(options.source, options.at);
  const { snapshot } = reading;
  const words = await loadReportWords(options.language);
  const diagnosis = diagnose(snapshot, options.at ?? snapshot.readOn, findings);
  const mailboxes = chosen(snapshot, options.mailbox);
  const answer = tenantAnswer(diagnosis, options.source, words, mailboxes);
  const write = writerOf(options.format, options.mailbox !== null && mailboxes.length === 1);
  const problems = await told(reading, options);
  // On the other output as well: whoever looks at the answer alone is told by it.
  for (const { text } of problems) console.error(text);
  process.stdout.write(write(answer, snapshot, words, problems));
}

/** One line that says why nothing could be read; null where the fault is ours. */
async function lineOf(error: unknown, { source, language }: DiagnoseOptions): Promise<string | null> {
  if (error instanceof UnreadableSource) return error.message;
  if (!(error instanceof ImportError)) return null;
  const words = await loadWords('imports', language);
  const { row, column, detail } = error;
  const values = { row: row ?? '', column: column ?? '', detail: detail ?? '' };
  return `${source}: ${words.say(`errors.${error.code}`, values)}`;
}

function readOptions(): DiagnoseOptions | null {
  try {
    return parseDiagnoseOptions(process.argv.slice(2));
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(`${error.message}\n\n${DIAGNOSE_USAGE}`);
    return null;
  }
}

const options = readOptions();
if (!options) process.exitCode = 2;
else {
  try {
    await run(options);
  } catch (error) {
    const line = await lineOf(error, options);
    if (line === null) throw error;
    console.error(line);
    process.exitCode = 2;
  }
}
