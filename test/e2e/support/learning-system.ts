/**
 * Stands in for a learning system on this machine: it serves an unpacked package and frames it. For SCORM the run-time
 * is `scorm-again`, other people's; what it commits is kept and given back at the next launch.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, relative, resolve } from 'node:path';
import { unzipSync } from 'fflate';
import { type BrowserContext, chromium } from 'playwright-core';
import type { ScormKind } from '../../../training/packages/kinds';
import type { PageFiles } from '../../../training/packages/zip';
import { freshProfile } from './browser';
import { CHROMIUM_ARGS, chromiumPath } from './chromium';

const BUILT = resolve('.output/page/package');
const RUN_TIMES: Readonly<Record<ScormKind, string>> = {
  scorm2004: resolve('node_modules/scorm-again/dist/scorm2004.min.js'),
  scorm12: resolve('node_modules/scorm-again/dist/scorm12.min.js'),
};

/** A name that only the browser of these tests resolves. */
const HOST = 'lms.example';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.xml': 'text/xml',
};

/** The files of the standalone page, as they were built. */
export function builtPage(): PageFiles {
  const entries = readdirSync(BUILT, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'files.json')
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [relative(BUILT, path), new Uint8Array(readFileSync(path))] as const;
    });
  return Object.fromEntries(entries);
}

export interface CommittedCmi {
  suspend_data?: string;
  /** What SCORM 1.2 has of the attempt itself. */
  core?: Record<string, unknown>;
  [element: string]: unknown;
}

/** @param query what a manifest adds to the page's address for one of several units */
const frame = (query: string, script: string) => `<!doctype html><title>A learning system</title>
<style>html, body, iframe { margin: 0; border: 0; width: 100%; height: 100%; display: block; }</style>
${script}
<iframe id="content" title="content" src="/content/index.html${query.replaceAll('&', '&amp;')}"></iframe>`;

interface ScormLaunch {
  kind: ScormKind;
  query: string;
  saved: CommittedCmi | null;
  extra: object;
}

/** The attempt goes on where the last one was left. */
const resumed = (kind: ScormKind, saved: CommittedCmi): CommittedCmi =>
  kind === 'scorm12' ? { ...saved, core: { ...saved.core, entry: 'resume' } } : { ...saved, entry: 'resume' };

const scormFrame = ({ kind, query, saved, extra }: ScormLaunch) =>
  frame(
    query,
    `<script src="/run-time.js"></script>
<script>
  const api = new ${kind === 'scorm12' ? 'Scorm12API' : 'Scorm2004API'}({
    lmsCommitUrl: '/commit' + location.search,
    logLevel: 5,
  });
  window.${kind === 'scorm12' ? 'API' : 'API_1484_11'} = api;
  const saved = ${JSON.stringify(saved && resumed(kind, saved))};
  if (saved) api.loadFromJSON(saved);
  api.loadFromJSON(${JSON.stringify(extra)});
</script>`,
  );

/** @param archive the package, as a trainer would upload it */
export async function startLearningSystem(archive: Uint8Array, kind: ScormKind = 'scorm2004') {
  const files = unzipSync(archive);
  const commits: CommittedCmi[] = [];
  let refusing = false;
  let extra: object = {};

  /** What the last session of a unit left. */
  const kept = new Map<string, CommittedCmi>();

  function left(unit: string): CommittedCmi | null {
    const last = kept.get(unit);
    const exit = kind === 'scorm12' ? last?.core?.exit : last?.exit;
    return last && exit === 'suspend' ? last : null;
  }

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, search } = new URL(request.url ?? '/', 'http://lms');
    const send = (body: string | Uint8Array, type: string) => {
      response.writeHead(200, { 'Content-Type': type, 'Cache-Control': 'no-store' }).end(body);
    };
    if (pathname === '/scorm.html') {
      return send(scormFrame({ kind, query: search, saved: left(search), extra }), 'text/html');
    }
    if (pathname === '/run-time.js') return send(readFileSync(RUN_TIMES[kind]), 'text/javascript');
    if (pathname === '/commit') {
      let body = '';
      for await (const part of request) body += String(part);
      const { cmi } = JSON.parse(body) as { cmi: CommittedCmi };
      if (!refusing) {
        commits.push(cmi);
        kept.set(search, cmi);
      }
      return send(JSON.stringify({ result: !refusing, errorCode: refusing ? 391 : 0 }), 'application/json');
    }
    const file = files[pathname.replace(/^\/content\//, '')];
    if (pathname.startsWith('/content/') && file) return send(file, TYPES[extname(pathname)] ?? 'text/plain');
    response.writeHead(404).end();
  }

  const server = createServer((request, response) => {
    serve(request, response).catch((error) => response.writeHead(500).end(String(error)));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    /** Without TLS and not as this machine: the browser gives such pages the least. */
    url: `http://${HOST}:${port}`,
    files,
    /** Every state that was committed, in order. */
    commits,
    refuse(refuses: boolean) {
      refusing = refuses;
    },
    /** What the learning system says of itself at the next launch. */
    say(cmi: object) {
      extra = cmi;
    },
    stop: () =>
      new Promise<void>((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}

export type LearningSystem = Awaited<ReturnType<typeof startLearningSystem>>;

/** A browser without the extension. */
export async function openBrowser(locale = 'en-GB'): Promise<BrowserContext> {
  const context = await chromium.launchPersistentContext(freshProfile(), {
    executablePath: chromiumPath(),
    headless: true,
    locale,
    viewport: { width: 1400, height: 900 },
    args: [...CHROMIUM_ARGS, `--lang=${locale}`, `--host-resolver-rules=MAP ${HOST} 127.0.0.1`],
  });
  context.setDefaultTimeout(20_000);
  return context;
}
