import { readFileSync } from 'node:fs';
import { packs } from '../catalog/packs';
import type { ScenarioPack } from '../domain/pack';
import type { FileProblem } from '../sources/file-lines';
import { readPack } from '../sources/pack-file';
import { type CheckProblem, checkPack } from '../training/check-pack';
import type { SolvedStep } from '../training/solver-hands';

const USAGE = `Proves a scenario pack: every goal can be reached, every fault is seen, nothing contradicts.

  npm run check-scenario -- FILE [--seed N]    a pack in a file
  npm run check-scenario -- --shipped          the packs that come with the product

Ends with 0 where the pack is good, 1 where it is not, 2 where the command is not understood.`;

function stepLine({ who, what, mailbox }: SolvedStep): string {
  const words = {
    event: () => (what.kind === 'event' ? what.event : ''),
    remedy: () => (what.kind === 'remedy' ? `remedy: ${what.remedy}` : ''),
    ask: () => (what.kind === 'ask' ? `ask and have mended: ${what.subject}` : ''),
    defaults: () => 'set the default email settings',
    requirement: () => 'set the approval requirement',
    cause: () => (what.kind === 'cause' ? `name the cause: ${what.cause}` : ''),
  }[what.kind]();
  return `  ${mailbox ?? 'organization'}: ${words} (${who})`;
}

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
  }
}

async function report(pack: ScenarioPack, seed: number): Promise<boolean> {
  const { problems, path, grade } = await checkPack(pack, seed);
  const verdict = problems.length === 0 ? 'good' : 'not good';
  console.log(
    `${pack.id}, revision ${pack.revision}, seed ${seed}: ${verdict}; score of the path ${grade.score}`,
  );
  for (const problem of problems) console.log(`  ! ${problemLine(problem)}`);
  console.log(`The shortest path, ${path.length} steps:`);
  for (const step of path) console.log(stepLine(step));
  return problems.length === 0;
}

function explain(file: string, problems: readonly FileProblem[]): void {
  for (const { line, column, path, kind, message } of problems) {
    console.error(
      `${file}:${line}:${column} ${path ? `'${path}': ` : ''}${kind === 'value' ? '' : `${kind}: `}${message}`,
    );
  }
}

async function run(args: readonly string[]): Promise<number> {
  const seedAt = args.indexOf('--seed');
  const seed = seedAt < 0 ? 1 : Number(args[seedAt + 1]);
  const [file, ...more] = args.filter((_, index) => seedAt < 0 || (index !== seedAt && index !== seedAt + 1));
  if (!file || more.length > 0 || !Number.isInteger(seed) || seed < 0) {
    console.error(USAGE);
    return 2;
  }
  if (file === '--shipped') {
    let good = true;
    for (const pack of packs) good = (await report(pack, seed)) && good;
    return good ? 0 : 1;
  }
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    console.error(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
    return 2;
  }
  const read = readPack(text);
  if ('pack' in read) return (await report(read.pack, seed)) ? 0 : 1;
  explain(file, read.problems);
  return 1;
}

process.exitCode = await run(process.argv.slice(2));
