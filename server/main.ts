import { spawn } from 'node:child_process';
import type { ServerResponse } from 'node:http';
import { dirname, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createAdaptorServer, type HttpBindings } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { type Context, Hono } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import { problemResponse } from '../dataverse/simulated/control/problem';
import { ConnectionCut } from '../dataverse/simulated/faults';
import { createOwner, type TenantOwner } from '../dataverse/simulated/owner';
import { calledAs, isInstalled } from './called-as';
import { freshSeed, openTenant } from './kept-tenant';
import { type Options, parseOptions, USAGE, UsageError } from './options';
import { FolderError } from './tenant-folder';

const HERE = dirname(fileURLToPath(import.meta.url));
const PAGE = resolve(HERE, '../page');

/** Names under which this machine alone is reached; another one in `Host` is a page from elsewhere. */
const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

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

/** Pages do what is their own, nobody frames them, and nothing says where somebody came from. */
const HEADERS: Parameters<typeof secureHeaders>[0] = {
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    // What is drawn before the sheets are there stands in the page.
    styleSrc: ["'self'", "'unsafe-inline'"],
    imgSrc: ["'self'", 'data:'],
    connectSrc: ["'self'"],
    workerSrc: ["'self'"],
    baseUri: ["'none'"],
    formAction: ["'none'"],
    frameAncestors: ["'none'"],
  },
  crossOriginResourcePolicy: 'same-origin',
  referrerPolicy: 'no-referrer',
  xFrameOptions: 'DENY',
  // It is served without TLS, to this machine.
  strictTransportSecurity: false,
};

/** Milliseconds: a request of this machine is here at once, and one that never comes holds a connection. */
const PATIENCE = { headersTimeout: 5000, requestTimeout: 10_000, connectionsCheckingInterval: 2000 };

type Bindings = { Bindings: HttpBindings };

function routes(owner: TenantOwner): Hono<Bindings> {
  const app = new Hono<Bindings>();
  app.use(async (context, next) => {
    const host = context.req.header('Host') ?? '';
    if (!URL.canParse(`http://${host}`) || !LOOPBACK.has(new URL(`http://${host}`).hostname)) {
      return context.text('This server answers this machine only.', 421);
    }
    // A page from elsewhere, be it of another port, may send simple requests without being asked; a script has no origin.
    const origin = context.req.header('Origin');
    const isForeign = context.req.header('Sec-Fetch-Site') === 'cross-site';
    const isPage = context.req.header('Sec-Fetch-Mode') === 'navigate' && context.req.method === 'GET';
    if ((origin !== undefined && origin !== `http://${host}`) || (isForeign && !isPage)) {
      return context.text('This server answers pages of its own only.', 403);
    }
    await next();
  });
  app.use(secureHeaders(HEADERS));
  // A form or a script of another page may send plain text without being asked first.
  app.use('/simulator/*', async ({ req }, next) => {
    const hasBody = Number(req.header('Content-Length') ?? 0) > 0 || req.header('Transfer-Encoding');
    if (hasBody && !/^application\/json(?:;|$)/i.test(req.header('Content-Type') ?? '')) {
      return problemResponse(415, 'notJson', 'The Content-Type of a control is application/json.');
    }
    await next();
  });
  const ask = async (context: Context<Bindings>) => {
    try {
      return await owner.fetch(context.req.raw);
    } catch (error) {
      if (!(error instanceof ConnectionCut)) throw error;
      (context.env.outgoing as ServerResponse).destroy();
      return RESPONSE_ALREADY_SENT;
    }
  };
  app.all('/api/*', ask);
  app.all('/simulator/*', ask);
  app.all('/simulator', ask);
  app.use('/*', serveStatic({ root: relative(process.cwd(), PAGE) || '.' }));
  return app;
}

async function serve(options: Options): Promise<void> {
  const { port, open, page } = options;
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
  const server = createAdaptorServer({ fetch: routes(owner).fetch, serverOptions: PATIENCE });
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
