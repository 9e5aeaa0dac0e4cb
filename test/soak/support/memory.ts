/** How much room a process or a page takes, read from outside. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { CDPSession, Page } from 'playwright-core';

/** What is looked at, by its name; in kilobytes, or a count. */
export type Sample = Readonly<Record<string, number>>;

/** Memory and open handles of a process, as Linux tells them. */
export function processSample(pid: number): Sample {
  const [, resident = '0'] = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return {
    'server, memory': Number(resident),
    'server, open handles': readdirSync(`/proc/${pid}/fd`).length,
  };
}

export const folderSample = (folder: string): Sample => ({
  'folder of the server':
    readdirSync(folder).reduce((sum, file) => sum + statSync(join(folder, file)).size, 0) / 1024,
});

/** What is still needed after the garbage was collected. */
export async function pageSample(cdp: CDPSession, page: Page): Promise<Sample> {
  await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  const stored = await page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
  return { 'page, heap': usedSize / 1024, 'database of the browser': stored / 1024 };
}

const median = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;

export interface Growth {
  what: string;
  middle: number;
  last: number;
}

/** The last third of the samples beside the middle one; the first is for warming up. */
export function growthOf(samples: readonly Sample[]): Growth[] {
  const third = Math.floor(samples.length / 3);
  return Object.keys(samples[0] ?? {}).map((what) => {
    const values = samples.map((sample) => sample[what] ?? 0);
    return {
      what,
      middle: median(values.slice(third, 2 * third)),
      last: median(values.slice(2 * third)),
    };
  });
}
