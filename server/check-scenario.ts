import { readFile } from 'node:fs/promises';
import { text as textOf } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { packs } from '../catalog/packs';
import type { ScenarioPack } from '../domain/pack';
import { loadWords, type Words } from '../locales';
import { isBankText, readBank } from '../sources/bank-file';
import type { FileProblem } from '../sources/file-lines';
import { readPack } from '../sources/pack-file';
import type { TextLack } from '../training/authoring/draft-texts';
import { type CheckProblem, checkPack } from '../training/check-pack';
import { packOfEntry } from '../training/sitting';
import type { SolvedStep } from '../training/solver-hands';
import { calledAs } from './called-as';
import { quietPipe } from './quiet-pipe';
import { UsageError } from './usage-error';

/** What the simulator deals by. */
const MOST_OF_A_SEED = 2 ** 31 - 1;

const USAGE = `Proves scenario packs: every goal can be reached, every fault is seen, nothing contradicts.

  ${calledAs('check-scenario')} FILE... [--seed N] [--json]    packs or question banks in files; - is the standard input
  ${calledAs('check-scenario')} --shipped [--json]             the packs that come with the product

  --seed N   deals the scenario by this number, 0 to ${MOST_OF_A_SEED}; 1 unless told
  --json     one object for each pack, in a list

Ends with 0 where all packs are good, 1 where one is not, 2 where nothing could be read.`;

function stepLine({ who, what, mailbox }: SolvedStep): string {
  const words = {
    event: () => (what.kind === 'event' ? what.event : ''),
    remedy: () => (what.kind === 'remedy' ? `remedy: ${what.remedy}` : ''),
    ask: () => (what.kind === 'ask' ? `ask and have mended: ${what.subject}` : ''),
    defaults: () => 'set the default email settings',
    requirement: () => 'set the approval requirement',
    filter: () => 'choose another filter of incoming email',
    privileges: () => 'add the missing privileges to the role',
    cause: () => (what.kind === 'cause' ? `name the cause: ${what.cause}` : ''),
  }[what.kind]();
  return `  ${mailbox ?? 'organization'}: ${words} (${who})`;
}

const placesLine = ({ places }: TextLack): string =>
  places.map(({ kind, number }) => (number === 0 ? kind : `${kind} ${number}`)).join(', ');

function problemLine(problem: CheckProblem): string {
  switch (problem.kind) {
    case 'goalNotReached':
      return `the goal "${problem.goal}" is not reached: ${problem.mailboxes.join(', ')}`;
    case 'nothingToDo':
      return 'every goal is met before anybody does anything';
    case 'faultNotSeen':
      return `the fault ${problem.fact} of ${problem.mailbox ?? 'the organization'} is never seen`;
    case 'faultInNoGoal':
      return `the fault ${problem.fact} of ${problem.mailbox} matters to no goal`;
    case 'dealNotSeen':
      return `no diagnosis names ${problem.cause} for ${problem.mailbox}, as the deal "${problem.deal}" says`;
    case 'faultNotBegun':
      return `what the fault of ${problem.about} waits for never comes`;
    case 'causeNotSeen':
      return `no diagnosis names a cause that the goal "${problem.goal}" takes`;
    case 'pathBreaksRule':
      return `the shortest path itself breaks the rule ${problem.rule} (${problem.mailbox ?? 'organization'})`;
    case 'pathFails':
      return `the shortest path gets ${problem.score} of 100, which does not pass`;
    case 'placeholderLeft':
      return `nobody has written, in "${problem.language}": ${placesLine(problem)}`;
  }
}

interface Checked {
  /** The file, or `shipped`. */
  source: string;
  id: string;
  revision: number;
  seed: number;
  good: boolean;
  score: number;
  problems: readonly CheckProblem[];
  path: readonly SolvedStep[];
  lacking: readonly TextLack[];
}

/** A file that holds no pack, with what is wrong in it. */
interface Refused {
  source: string;
  good: false;
  fileProblems: readonly FileProblem[];
}

async function checked(source: string, pack: ScenarioPack, seed: number): Promise<Checked> {
  const { problems, path, grade, lacking } = await checkPack(pack, seed);
  const { id, revision } = pack;
  const good = problems.length === 0;
  return { source, id, revision, seed, good, score: grade.score, problems, path, lacking };
}

/** The packs of a file: one, or all of a question bank. */
async function checkedFile(source: string, text: string, seed: number): Promise<(Checked | Refused)[]> {
  if (!isBankText(text)) {
    const read = readPack(text);
    if ('problems' in read) return [{ source, good: false, fileProblems: read.problems }];
    return [await checked(source, read.pack, seed)];
  }
  const read = readBank(text);
  if ('problems' in read) return [{ source, good: false, fileProblems: read.problems }];
  const results: Checked[] = [];
  for (const entry of read.bank.entries) {
    const pack = packOfEntry(entry);
    if (pack) results.push(await checked(source, pack, seed));
  }
  return results;
}

function linesOf(result: Checked | Refused, { say }: Words<'training-page'>): string[] {
  if ('fileProblems' in result) {
    return result.fileProblems.map(({ line, column, path, kind, message }) => {
      const told = say(kind === 'other' ? 'problem.otherPack' : `problem.${kind}`, { message });
      return `${result.source}:${line}:${column} ${path ? `'${path}': ` : ''}${told}`;
    });
  }
  const { id, revision, seed, good, score, problems, path, lacking } = result;
  return [
    `${id}, revision ${revision}, seed ${seed}: ${good ? 'good' : 'not good'}; score of the path ${score}`,
    ...problems.map((problem) => `  ! ${problemLine(problem)}`),
    ...lacking.map((lack) => `  not in "${lack.language}", where English stands in: ${placesLine(lack)}`),
    `The shortest path, ${path.length} steps:`,
    ...path.map(stepLine),
  ];
}

interface Options {
  files: readonly string[];
  shipped: boolean;
  seed: number;
  json: boolean;
}

/** @throws UsageError */
function parsed(args: readonly string[]): Options | 'help' {
  const flag = { type: 'boolean' } as const;
  let read: ReturnType<typeof parseArgs>;
  try {
    read = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { shipped: flag, json: flag, seed: { type: 'string' }, help: { ...flag, short: 'h' } },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
  const { values, positionals } = read;
  if (values.help) return 'help';
  const seed = values.seed === undefined ? 1 : Number(values.seed);
  if (!Number.isInteger(seed) || seed < 0 || seed > MOST_OF_A_SEED) {
    throw new UsageError(`--seed is a whole number from 0 to ${MOST_OF_A_SEED}, not "${values.seed}".`);
  }
  const shipped = values.shipped === true;
  if (shipped === positionals.length > 0) throw new UsageError('Give files, or --shipped.');
  return { files: positionals, shipped, seed, json: values.json === true };
}

const textIn = (file: string) => (file === '-' ? textOf(process.stdin) : readFile(file, 'utf8'));

async function run({ files, shipped, seed, json }: Options): Promise<number> {
  const results: (Checked | Refused)[] = [];
  let unreadable = false;
  for (const pack of shipped ? packs : []) results.push(await checked('shipped', pack, seed));
  for (const file of files) {
    try {
      results.push(...(await checkedFile(file, await textIn(file), seed)));
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === undefined) throw error;
      unreadable = true;
      console.error(code === 'ENOENT' ? `There is no file ${file}.` : `${file} cannot be read (${code}).`);
    }
  }
  if (json) process.stdout.write(`${JSON.stringify(results, null, 2)}\n`);
  else {
    const words = await loadWords('training-page', 'en');
    for (const result of results) {
      const write = 'fileProblems' in result ? console.error : console.log;
      for (const line of linesOf(result, words)) write(line);
    }
  }
  if (unreadable) return 2;
  return results.every(({ good }) => good) ? 0 : 1;
}

quietPipe();
try {
  const options = parsed(process.argv.slice(2));
  if (options === 'help') console.log(USAGE);
  else process.exitCode = await run(options);
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(`${error.message}\n\n${USAGE}`);
  process.exitCode = 2;
}
