import { availableParallelism } from 'node:os';
import { measureArrival } from './arrival';
import { measureDiagnosis } from './diagnosis';
import { measureGrid } from './grid';
import { measureImports } from './imports';
import { measurePanel } from './panel';
import { type Figure, formatFigures } from './report';
import { measureStorageInChromium } from './storage';
import { measureTraining } from './training';
import { measureTransitions } from './transitions';
import { measureWebApi } from './web-api';

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

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !Object.hasOwn(GROUPS, name));

if (unknown.length > 0) {
  const known = Object.keys(GROUPS).join(', ');
  console.error(`The bench has no group ${unknown.join(', ')}. Its groups: ${known}.`);
  process.exitCode = 1;
} else {
  console.log(`Node ${process.versions.node}, ${availableParallelism()} cores`);
  for (const [name, measure] of Object.entries(GROUPS)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    console.log(`\n${name}\n${formatFigures(await measure())}`);
  }
}
