/** Writes docs/reliability.md from what the scenarios counted. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');

const SCENARIOS = {
  kills: {
    title: 'The browser is killed',
    text: 'Four kinds of work go on in the installed extension; at a random moment every process of the browser is killed with SIGKILL, and the same profile is opened again. What a page had shown as saved has to be there, every reference has to lead to a row, and no page may complain. Nobody is told of a write that was under way: it may be there or not.',
  },
  'worker-stops': {
    title: 'The worker of the tenant is stopped',
    text: 'The shared worker is stopped at random moments while mailboxes are saved. The page says that a save was not done, saves it when it is asked again, and loses nothing that it had shown.',
  },
  quota: {
    title: 'The storage is full',
    text: 'The browser gives no more room while mailboxes are saved, a step is ticked and a file is kept. Each says so in a sentence, what was answered is kept, and all goes on when there is room.',
  },
  'five-windows': {
    title: 'Five windows at once',
    text: 'Three practice clients and two guides on one tenant write at the same time, two of them to different fields of the same mailbox.',
  },
  'class-hours': {
    title: 'Eight class hours',
    text: 'A server with a folder and an extension are worked with while their clocks race: that of the server at the speed in the table, that of the extension at 60×, the fastest that its page offers, and so for fewer hours. Sizes are in kilobytes: the median of the last third of the samples beside that of the middle third. The test fails where memory, heap or open handles grow by more than a quarter. Folder and database grow until they are folded, and are told without a limit.',
  },
};

function tableOf(rows) {
  const columns = Object.keys(rows[0]);
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [
    line(columns),
    line(columns.map(() => '---')),
    ...rows.map((row) => line(columns.map((each) => row[each] ?? ''))),
  ].join('\n');
}

/** Rows that have the same columns stand in one table. */
function tablesOf(figures) {
  const tables = new Map();
  for (const row of figures) {
    const key = Object.keys(row).join();
    tables.set(key, [...(tables.get(key) ?? []), row]);
  }
  return [...tables.values()].map(tableOf).join('\n\n');
}

function section(scenario, { title, text }) {
  const file = `${ROOT}/.output/soak/${scenario}.json`;
  if (!existsSync(file)) return `## ${title}\n\n${text}\n\nNot run.`;
  const { seed, on, browser, node, command, figures } = JSON.parse(readFileSync(file, 'utf8'));
  return `## ${title}\n\n${text}\n\n${tablesOf(figures)}\n\n${on}, ${browser}, Node ${node}: \`${command}\` (seed ${seed})`;
}

export function writeReport() {
  const sections = Object.entries(SCENARIOS).map(([scenario, about]) => section(scenario, about));
  const text = `# Reliability

What was done to the product, how often, and what came of it. \`npm run soak\` does it again and writes this page, with a
fresh seed; each part tells the command that repeats it. The figures are one machine's. A part whose run lost something,
or left anything broken, is not written: the run fails.

${sections.join('\n\n')}

## What was found

- Pages hung for good when the browser stopped the worker of the tenant. They start it again, and say what was not done.
- A page could go on showing an old row after the worker was started anew, whose numbers of changes began from 1 again. They
  go on from above.
- That a change was refused because the storage was full went from sight at once, since the tenant is taken back then as by
  an undo. What was refused stays in sight.
- A browser that was killed while a tenant was replaced could keep both. One transaction replaces it.

## What is not covered

- A power cut or a crash of the operating system: a killed browser leaves to the system what it had written.
- Other browsers: kills, stops and the quota are tried in Chromium.
- A browser that is updated, or a profile that is copied, while it runs.
- The folding of a journal under load, which begins at 64 MB: a run of this length does not reach it.
- Memory of the shared worker by itself, and a class of more than one browser at a server.
`;
  const file = `${ROOT}/docs/reliability.md`;
  writeFileSync(file, text);
  spawnSync('biome', ['format', '--write', file], { stdio: 'inherit' });
}
