import { cpSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { gzippedKilobytes, scriptsOf } from './built-scripts';
import { withChromium, withFolder } from './chromium';
import type { Figure } from './report';
import { median } from './times';

const BUILT = resolve('.output/chrome-mv3');
const WARM_UPS = 2;
/** So many because Chromium rounds paints to 4 ms and two loads of one page differ by up to 40 ms. */
const LOADS = 31;
const PANEL = 'sidepanel.html';
const EMPTY = 'empty.html';
const EMPTY_PAGE = `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8" /><title>Empty</title></head>
  <body>One line of text</body>
</html>
`;

interface Load {
  first: number;
  largest: number;
  requested: string[];
}

/** When the panel shows something, over a page of the same extension without any code, and what it loads. */
export async function measurePanel(): Promise<Figure[]> {
  const loads = await withFolder((extension) => {
    cpSync(BUILT, extension, { recursive: true });
    writeFileSync(join(extension, EMPTY), EMPTY_PAGE);
    return withChromium(alternate, extension);
  });
  return [...paints(loads), ...sizes(loads.panel.flatMap(({ requested }) => requested))];
}

function paints({ panel, empty }: Loads): Figure[] {
  const floor = { what: 'an empty page', measured: median(empty.map(({ first }) => first)) };
  return [
    {
      what: 'first contentful paint',
      measured: median(panel.map(({ first }) => first)),
      unit: 'ms',
      floor,
      aim: '<= 1.3x',
    },
    {
      what: 'largest contentful paint: the guide stands',
      measured: median(panel.map(({ largest }) => largest)),
      unit: 'ms',
      floor,
      aim: '<= 2.5x',
    },
  ];
}

function sizes(requested: readonly string[]): Figure[] {
  const { atFirst, onDemand, workers } = scriptsOf(BUILT, PANEL);
  const atOnce = onDemand.filter((path) => requested.includes(path));
  const later = onDemand.filter((path) => !requested.includes(path));
  const size = (what: string, paths: readonly string[], aim?: string): Figure => ({
    what: `${what}, gzipped`,
    measured: gzippedKilobytes(BUILT, paths),
    unit: 'kB',
    ...(aim ? { aim } : {}),
  });
  return [
    size('JavaScript before the first frame, by following the static imports', atFirst),
    size('  and until the guide stands, as Chromium requests it', [...atFirst, ...atOnce], '<= 60 kB'),
    size('  on demand beyond that', later),
    size('  in the shared worker, beside the panel', workers, '<= 100 kB'),
  ];
}

interface Loads {
  panel: Load[];
  empty: Load[];
}

/** By turns, and each as often after itself as after the other, whose end may still slow it down. */
async function alternate(context: BrowserContext): Promise<Loads> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  // Not `origin`, which Node leaves empty for addresses of extensions.
  const { host } = new URL(worker.url());
  const loads: Loads = { panel: [], empty: [] };
  for (let run = 0; run < WARM_UPS + LOADS; run += 1) {
    const order = run % 2 === 0 ? ([PANEL, EMPTY] as const) : ([EMPTY, PANEL] as const);
    for (const path of order) {
      const load = await loadOnce(context, `chrome-extension://${host}/${path}`, path === PANEL);
      if (run >= WARM_UPS) loads[path === PANEL ? 'panel' : 'empty'].push(load);
    }
  }
  return loads;
}

/** `isPanel` waits until the guide stands with what the tenant says, so that every load ends at the same point. */
async function loadOnce(context: BrowserContext, url: string, isPanel: boolean): Promise<Load> {
  const page = await context.newPage();
  const requested: string[] = [];
  // The page's own resource timing leaves out what comes from the extension.
  page.on('request', (request) => requested.push(new URL(request.url()).pathname));
  try {
    await page.goto(url);
    if (isPanel) await page.getByRole('progressbar').waitFor();
    // The browser reports a paint, and the guide asks for its notes, only after the frame.
    await page.evaluate(pastFrames, 10);
    const first = await page.evaluate(lastPaint, 'paint');
    const largest = await page.evaluate(lastPaint, 'largest-contentful-paint');
    return { first, largest, requested };
  } finally {
    await page.close();
  }
}

/** Runs in the page. */
async function pastFrames(frames: number): Promise<void> {
  for (let frame = 0; frame < frames; frame += 1) await new Promise(requestAnimationFrame);
}

/** Runs in the page: when the last of its paints of this type was, of which `first-paint` is none with content. */
function lastPaint(type: string): Promise<number> {
  return new Promise((resolve) => {
    new PerformanceObserver((list) => {
      const paints = list.getEntries().filter(({ name }) => name !== 'first-paint');
      if (paints.length > 0) resolve(Math.max(...paints.map(({ startTime }) => startTime)));
    }).observe({ type, buffered: true });
  });
}
