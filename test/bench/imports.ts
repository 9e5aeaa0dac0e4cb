import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Worker } from 'node:worker_threads';
import { readImport } from '../../sources/import';
import { IMPORT_SAMPLES, type ImportSample } from './import-files';
import { type Figure, grouped } from './report';
import { median } from './times';

const MAILBOXES = 100_000;
const WARM_UPS = 1;
const RUNS = 5;

/** Files of a large tenant: reading them over their parser alone, and the memory it takes over their size. */
export async function measureImports(): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const sample of IMPORT_SAMPLES) figures.push(...(await measureSample(sample)));
  return figures;
}

export async function measureSample({ what, make, parse }: ImportSample): Promise<Figure[]> {
  const { bytes, unpackedBytes } = make(MAILBOXES);
  const read = async () => {
    const { snapshot, problems } = await readImport({ name: what, bytes });
    // That a view could have more columns is said of every view.
    const wrong = problems.filter(({ code }) => code !== 'columnsToAdd' && code !== 'readByLabel');
    if (snapshot.mailboxes?.length !== MAILBOXES || wrong.length > 0) {
      throw new Error(`${what}: ${snapshot.mailboxes?.length} rows, ${JSON.stringify(wrong.slice(0, 3))}`);
    }
    return snapshot;
  };
  const peak = await peakOf(read);
  const times: { ours: number; alone: number }[] = [];
  for (let run = 0; run < WARM_UPS + RUNS; run += 1) {
    times.push({ alone: await timed(() => parse(bytes)), ours: await timed(read) });
  }
  const counted = times.slice(WARM_UPS);
  return [
    {
      what: `${grouped(MAILBOXES)} mailboxes, ${what}`,
      measured: median(counted.map(({ ours }) => ours)),
      unit: 'ms',
      floor: { what: 'its parser alone', measured: median(counted.map(({ alone }) => alone)) },
      aim: '<= 1.5x',
    },
    {
      what: 'memory for it at the peak',
      measured: peak / 1024,
      unit: 'kB',
      floor: { what: 'the file unpacked', measured: unpackedBytes / 1024 },
      aim: '<= 4x',
    },
  ];
}

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

async function timed(work: () => unknown): Promise<number> {
  collectGarbage();
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Watches the process from outside of the thread that is busy. */
const WATCHER = `
  const { workerData } = require('node:worker_threads');
  const peak = new Float64Array(workerData.peak);
  const sleep = new Int32Array(new SharedArrayBuffer(4));
  for (;;) {
    peak[0] = Math.max(peak[0], process.memoryUsage.rss());
    if (Atomics.wait(sleep, 0, 0, 2) === 'ok') break;
  }
`;

/** Bytes that the process grows by at most while something is read. */
async function peakOf(work: () => Promise<unknown>): Promise<number> {
  collectGarbage();
  const peak = new Float64Array(new SharedArrayBuffer(8));
  const watcher = new Worker(WATCHER, { eval: true, workerData: { peak: peak.buffer } });
  await new Promise((resolve) => watcher.once('online', resolve));
  await new Promise((resolve) => setTimeout(resolve, 50));
  const before = process.memoryUsage.rss();
  peak[0] = before;
  await work();
  const grown = (peak[0] ?? before) - before;
  await watcher.terminate();
  return grown;
}
