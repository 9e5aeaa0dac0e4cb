import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { withChromium } from './chromium';
import { type Figure, grouped } from './report';
import type { SingleSaves, StorageMeasurements } from './storage.bench-page';

/** The bundle that `run.mjs` makes of `storage.bench-page.ts`. */
const BUNDLE = resolve('.output/bench/page/storage.js');

/** A tenant in IndexedDB over the same chunks without our code, and one changed mailbox by size of tenant. */
export async function measureStorageInChromium(): Promise<Figure[]> {
  const measurements = await withPage(BUNDLE, (url) =>
    withChromium(async (context) => {
      const page = await context.newPage();
      await page.goto(url);
      return page.evaluate<StorageMeasurements>(
        "import('/bundle.js').then(({ measureStorage }) => measureStorage())",
      );
    }),
  );
  return [...wholeTenant(measurements), ...singleSaves(measurements.singleSaves)];
}

function wholeTenant(measurements: StorageMeasurements): Figure[] {
  const { mailboxes, ...times } = measurements;
  return [
    {
      what: `saving ${grouped(mailboxes)} mailboxes`,
      measured: times.saveAllMilliseconds,
      unit: 'ms',
      floor: { what: 'raw put', measured: times.saveAllRawMilliseconds },
      aim: '<= 1.5x',
    },
    {
      what: `opening ${grouped(mailboxes)} mailboxes`,
      measured: times.loadAllMilliseconds,
      unit: 'ms',
      floor: { what: 'raw getAll', measured: times.loadAllRawMilliseconds },
      aim: '<= 1.5x',
    },
  ];
}

const SINGLE_SAVES = [
  { what: 'strict', of: (saves: SingleSaves) => saves.strictMilliseconds },
  { what: 'relaxed', of: (saves: SingleSaves) => saves.relaxedMilliseconds },
] as const;

function singleSaves(sizes: readonly SingleSaves[]): Figure[] {
  const [smallest] = sizes;
  return SINGLE_SAVES.flatMap(({ what, of }) =>
    sizes.map((size): Figure => {
      const figure: Figure = {
        what: `saving one of ${grouped(size.mailboxes)} mailboxes, ${what}`,
        measured: of(size),
        unit: 'ms',
      };
      if (!smallest || size === smallest) return figure;
      const floor = { what: `one of ${grouped(smallest.mailboxes)}`, measured: of(smallest) };
      return { ...figure, floor, aim: 'independent of size' };
    }),
  );
}

/** Serves an empty page and the bundle, since a page has IndexedDB only where it has an origin. */
async function withPage<Result>(bundle: string, work: (url: string) => Promise<Result>): Promise<Result> {
  const script = readFileSync(bundle);
  const server = createServer((request, response) => {
    const isScript = request.url === '/bundle.js';
    response.setHeader('Content-Type', isScript ? 'text/javascript' : 'text/html');
    response.end(isScript ? script : '<!doctype html><title>Bench</title>');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  try {
    return await work(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  } finally {
    server.close();
  }
}
