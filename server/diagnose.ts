import { writeFile } from 'node:fs/promises';
import { findings } from '../catalog/findings';
import { type TenantAnswer, tenantAnswer } from '../diagnosis/answer';
import { briefAnswers } from '../diagnosis/brief-answers';
import { hasAnything, hasCertainCause, hasFailed } from '../diagnosis/failing';
import type { ToldProblem } from '../diagnosis/printed-answer';
import { pseudonymize } from '../diagnosis/reports/pseudonyms';
import { oneLine } from '../diagnosis/reports/report';
import { loadReportWords } from '../diagnosis/reports/report-words';
import { namesIn } from '../diagnosis/session/exports';
import { diagnose } from '../domain/diagnosis/diagnosis';
import { PROGRAM_VERSION } from '../domain/program-version';
import type { TenantSnapshot } from '../domain/snapshot';
import { loadWords } from '../locales';
import { problemInWords } from '../locales/import-problem';
import { ImportError } from '../sources/import';
import {
  DIAGNOSE_USAGE,
  type DiagnoseFormat,
  type DiagnoseOptions,
  type FailOn,
  parseDiagnoseOptions,
} from './diagnose-options';
import { readSources, type SourceReading, UnreadableSource } from './diagnose-source';
import { type Written, writerOf } from './diagnose-writers';
import { quietPipe } from './quiet-pipe';
import { UsageError } from './usage-error';

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

/** What the reading remarked, with the sentence that says so; a file that gave nothing says why. */
async function told({ files }: SourceReading, options: DiagnoseOptions): Promise<readonly ToldProblem[]> {
  const words = await loadWords('imports', options.language);
  const isHidden = options.pseudonyms;
  const several = files.length > 1;
  return files.flatMap(({ name, problems, error }): ToldProblem[] => {
    const of = several && !isHidden ? { file: name } : {};
    const remarks = problems.map((problem) => {
      const { detail: _, ...place } = problem;
      // A cell that is quoted may name somebody.
      const shown = isHidden ? { ...place, detail: '…' } : problem;
      return { ...(isHidden ? place : problem), ...of, text: problemInWords(words, shown) };
    });
    const { code, row = '', column = '', detail = '' } = error ?? {};
    const refusal = code && words.say(`errors.${code}`, { row, column, detail: isHidden ? '…' : detail });
    return refusal ? [...remarks, { code: 'fileLeftOut', ...of, text: refusal }] : remarks;
  });
}

function hidden(answer: TenantAnswer, snapshot: TenantSnapshot): TenantAnswer {
  return pseudonymize(answer, namesIn(snapshot));
}

/** Formats that count the mailboxes of a tenant and list them, and print neither evidence nor ways. */
const BRIEF: readonly DiagnoseFormat[] = ['text', 'html', 'prometheus'];

const FAILS: Readonly<Record<FailOn, (answer: TenantAnswer) => boolean>> = {
  certain: hasCertainCause,
  error: hasFailed,
  any: hasAnything,
};

async function run(options: DiagnoseOptions): Promise<number> {
  const { format, language, output, failOn, pseudonyms } = options;
  const reading = await readSources(options);
  const { snapshot } = reading;
  const words = await loadReportWords(language);
  const diagnosis = diagnose(snapshot, options.at ?? snapshot.readOn, findings);
  const mailboxes = chosen(snapshot, options.mailbox);
  const source = options.sources.join(', ');
  const isWhole = options.mailbox === null && BRIEF.includes(format);
  const answerOf = isWhole ? briefAnswers(diagnosis, words) : undefined;
  const seen = tenantAnswer(diagnosis, source, words, mailboxes, answerOf);
  const answer = pseudonyms ? hidden(seen, snapshot) : seen;
  const problems = await told(reading, options);
  const name = pseudonyms ? answer.source : (snapshot.name ?? answer.source);
  const written: Written = { answer, kind: snapshot.kind, name, problems };
  // On the other output as well: whoever looks at the answer alone is told by it.
  for (const { file, text } of problems) console.error(oneLine(file ? `${file}: ${text}` : text));
  const text = writerOf(format, options.mailbox !== null && mailboxes.length === 1)(written, words);
  if (output === null) process.stdout.write(text);
  else await writeFile(output, text);
  return failOn && FAILS[failOn](seen) ? 1 : 0;
}

/** One line that says why nothing could be read or written; null where the fault is ours. */
async function lineOf(
  error: unknown,
  { sources, language, output }: DiagnoseOptions,
): Promise<string | null> {
  if (error instanceof UnreadableSource) return error.message;
  const { code = '', syscall } = error as NodeJS.ErrnoException;
  if (output !== null && syscall === 'open') return `${output} cannot be written (${code}).`;
  if (!(error instanceof ImportError)) return null;
  const words = await loadWords('imports', language);
  const { row, column, detail } = error;
  const values = { row: row ?? '', column: column ?? '', detail: detail ?? '' };
  return `${sources.join(', ')}: ${words.say(`errors.${error.code}`, values)}`;
}

function readOptions(): ReturnType<typeof parseDiagnoseOptions> | null {
  try {
    return parseDiagnoseOptions(process.argv.slice(2));
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(`${error.message}\n\n${DIAGNOSE_USAGE}`);
    return null;
  }
}

quietPipe();

const options = readOptions();
if (options === null) process.exitCode = 2;
else if (options === 'help') console.log(DIAGNOSE_USAGE);
else if (options === 'version') console.log(PROGRAM_VERSION);
else {
  try {
    process.exitCode = await run(options);
  } catch (error) {
    const line = await lineOf(error, options);
    if (line === null) throw error;
    console.error(oneLine(line));
    process.exitCode = 2;
  }
}
