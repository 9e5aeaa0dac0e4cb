/** `npm run check`: formatter and linter, compiler, and the search for dead code, at the same time. */
import { spawn } from 'node:child_process';

const PARTS = ['check:style', 'check:types', 'check:unused'];

/** Its output comes in one piece, at its end. */
function run(part) {
  return new Promise((resolve) => {
    const child = spawn(`npm run --silent ${part}`, { shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
    const told = [];
    child.stdout.on('data', (text) => told.push(text));
    child.stderr.on('data', (text) => told.push(text));
    child.on('close', (status) => {
      process.stdout.write(Buffer.concat(told));
      resolve(status === 0);
    });
  });
}

const went = await Promise.all(PARTS.map(run));
process.exitCode = went.every(Boolean) ? 0 : 1;
