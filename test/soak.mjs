/**
 * `npm run soak`: the same tests with larger numbers and fresh random values, and crash and load (`test/soak`), whose
 * figures become docs/reliability.md. `SEED=…` repeats a run; more arguments go to vitest, such as the name of a file.
 */
import { spawnSync } from 'node:child_process';
import { writeReport } from './soak/report.mjs';

const seed = process.env.SEED ?? String(Math.floor(Math.random() * 2 ** 31));
const told = process.argv.slice(2);
const where = told.length > 0 ? told : ['--project', 'unit', '--project', 'e2e', '--project', 'soak'];

console.log(`soak: seed ${seed}`);
const { status } = spawnSync('vitest', ['run', ...where], {
  stdio: 'inherit',
  env: { ...process.env, SOAK: '1', SEED: seed },
});
if (status !== 0) console.log(`soak: failed with seed ${seed}. Again: SEED=${seed} npm run soak`);
writeReport();
process.exitCode = status ?? 1;
