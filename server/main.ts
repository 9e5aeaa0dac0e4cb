import { spawn } from 'node:child_process';
import { dirname, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createAdaptorServer } from '@hono/node-server';
import { createOwner } from '../dataverse/simulated/owner';
import { createAnswer } from './answer';
import { calledAs, isInstalled } from './called-as';
import { serveClass } from './class/serve-class';
import { freshSeed, openTenant } from './kept-tenant';
import { type Options, parseOptions, USAGE } from './options';
import { FolderError } from './tenant-folder';
import { UsageError } from './usage-error';

const HERE = dirname(fileURLToPath(import.meta.url));
const PAGE = resolve(HERE, '../page');

const EXTENSION = `To load the extension instead: npm run extension
  or in Chrome and Edge: extensions page > Developer mode > Load unpacked > .output/chrome-mv3
`;

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

/** Milliseconds: a request of this machine is here at once, and one that never comes holds a connection. */
const PATIENCE = { headersTimeout: 5000, requestTimeout: 10_000, connectionsCheckingInterval: 2000 };

/** The folder of the pages, as this process sees it. */
const root = relative(process.cwd(), PAGE) || '.';

async function serve(options: Options): Promise<void> {
  const { port, open, page } = options;
  if (options.class) return serveClass(options, options.class, { root, patience: PATIENCE, openBrowser });
  const { tenant, store, notes, close } = await openTenant(options);
  const owner = createOwner(tenant, {
    realNow: () => Date.now(),
    freshSeed,
    store,
    later(callback, milliseconds) {
      const timer = setTimeout(callback, milliseconds);
      return () => clearTimeout(timer);
    },
  });
  const server = createAdaptorServer({
    fetch: createAnswer(owner, root),
    serverOptions: PATIENCE,
  });
  server.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') throw error;
    close();
    console.error(
      `Port ${port} is taken, perhaps by another Mailbox Coach: see http://localhost:${port}\n` +
        `To use another port: ${calledAs('serve')} --port ${port + 1}`,
    );
    process.exit(1);
  });
  server.listen(port, '127.0.0.1', () => {
    const address = server.address();
    const actual = typeof address === 'object' && address ? address.port : port;
    const url = `http://localhost:${actual}`;
    for (const note of notes) console.log(note);
    console.log(`
Mailbox Coach: the practice tenant "${tenant.core.scenario}" with the guide beside it
  ${url}/${page}
Its Web API, for scripts and tools${isInstalled ? '' : ' (docs/web-api.md)'}
  ${url}/api/data/v9.2/

${isInstalled ? '' : `${EXTENSION}\n`}Ctrl-C stops.`);
    if (open) openBrowser(`${url}/${page}`);
  });

  const stop = () => {
    owner.stop();
    server.close(() => {
      close();
      process.exit(0);
    });
    if ('closeAllConnections' in server) server.closeAllConnections();
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}

try {
  await serve(parseOptions(process.argv.slice(2)));
} catch (error) {
  if (error instanceof UsageError) {
    console.error(`${error.message}\n\n${USAGE}`);
    process.exit(2);
  }
  if (!(error instanceof FolderError)) throw error;
  console.error(error.message);
  process.exit(1);
}
