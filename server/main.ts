import { spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { dirname, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createAdaptorServer } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { newTenant } from '../dataverse/simulated/new-tenant';
import { createOwner } from '../dataverse/simulated/owner';
import { type Options, parseOptions, USAGE, UsageError } from './options';

const HERE = dirname(fileURLToPath(import.meta.url));
const PAGE = resolve(HERE, '../page');

/** Names under which this machine alone is reached; another one in `Host` is a page from elsewhere. */
const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

function openBrowser(url: string): void {
  const [command, ...args] =
    process.platform === 'darwin'
      ? ['open', url]
      : process.platform === 'win32'
        ? ['cmd', '/c', 'start', '', url]
        : ['xdg-open', url];
  if (!command) return;
  const child = spawn(command, args, { stdio: 'ignore', detached: true });
  // Without a browser to open, the printed address is enough.
  child.on('error', () => {});
  child.unref();
}

function serve({ port, scenario, open }: Options): void {
  const freshSeed = () => randomInt(2 ** 31);
  const owner = createOwner(newTenant(scenario, freshSeed(), Date.now()), {
    realNow: () => Date.now(),
    freshSeed,
    // The tenant lives as long as the server does.
    save: async () => {},
    later(callback, milliseconds) {
      const timer = setTimeout(callback, milliseconds);
      return () => clearTimeout(timer);
    },
  });
  const app = new Hono();
  app.use(async (context, next) => {
    const { hostname } = new URL(`http://${context.req.header('Host') ?? ''}`);
    if (!LOOPBACK.has(hostname)) return context.text('This server answers this machine only.', 421);
    await next();
  });
  app.all('/api/*', (context) => owner.fetch(context.req.raw));
  app.all('/simulator/*', (context) => owner.fetch(context.req.raw));
  app.all('/simulator', (context) => owner.fetch(context.req.raw));
  app.use('/*', serveStatic({ root: relative(process.cwd(), PAGE) || '.' }));

  const server = createAdaptorServer({ fetch: app.fetch, overrideGlobalObjects: false });
  server.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') throw error;
    console.error(
      `Port ${port} is taken, perhaps by another Mailbox Coach: see http://localhost:${port}\n` +
        `To use another port: npm start -- --port ${port + 1}`,
    );
    process.exit(1);
  });
  server.listen(port, '127.0.0.1', () => {
    const address = server.address();
    const actual = typeof address === 'object' && address ? address.port : port;
    const url = `http://localhost:${actual}`;
    console.log(`
Mailbox Coach: the practice tenant "${scenario.id}" with the guide beside it
  ${url}

To load the extension instead: npm run extension
  or in Chrome and Edge: extensions page > Developer mode > Load unpacked > .output/chrome-mv3

Ctrl-C stops.`);
    if (open) openBrowser(url);
  });

  const stop = () => {
    owner.stop();
    server.close(() => process.exit(0));
    if ('closeAllConnections' in server) server.closeAllConnections();
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}

try {
  serve(parseOptions(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(`${error.message}\n\n${USAGE}`);
  process.exit(2);
}
