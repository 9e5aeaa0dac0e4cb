import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { measureArrival } from './arrival';
import { measureDiagnosis } from './diagnosis';
import { measureGrid } from './grid';
import { withRun } from './history';
import { measureImports } from './imports';
import { measurePanel } from './panel';
import { type Figure, formatFigures } from './report';
import { measureStorageInChromium } from './storage';
import { measureTraining } from './training';
import { measureTransitions } from './transitions';
import { measureWebApi } from './web-api';

const HISTORY = 'docs/benchmarks.md';

/** In the order in which they run without arguments. */
const GROUPS: Record<string, () => Figure[] | Promise<Figure[]>> = {
  transitions: measureTransitions,
  diagnosis: measureDiagnosis,
  arrival: measureArrival,
  panel: measurePanel,
  storage: measureStorageInChromium,
  'web-api': measureWebApi,
  grid: measureGrid,
  imports: measureImports,
  training: measureTraining,
};

const given = process.argv.slice(2);
const keeps = given.includes('--keep');
const wanted = given.filter((name) => name !== '--keep');
const unknown = wanted.filter((name) => !Object.hasOwn(GROUPS, name));

if (unknown.length > 0) {
  const known = Object.keys(GROUPS).join(', ');
  console.error(`The bench has no group ${unknown.join(', ')}. Its groups: ${known}.`);
  process.exitCode = 1;
} else {
  const [node, cores] = [process.versions.node, availableParallelism()];
  const figures: Record<string, Figure[]> = {};
  console.log(`Node ${node}, ${cores} cores`);
  for (const [name, measure] of Object.entries(GROUPS)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    figures[name] = await measure();
    console.log(`\n${name}\n${formatFigures(figures[name])}`);
  }
  if (keeps) {
    const day = new Date().toISOString().slice(0, 10);
    const subject = execFileSync('git', ['log', '-1', '--format=%s'], { encoding: 'utf8' }).trim();
    writeFileSync(HISTORY, withRun(readFileSync(HISTORY, 'utf8'), { day, node, cores, subject, figures }));
    console.log(`\nKept in ${HISTORY}`);
  }
}
