/** `npm start -- --class`: the server of a class. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createAdaptorServer } from '@hono/node-server';
import { calledAs } from '../called-as';
import type { Options } from '../options';
import { UsageError } from '../usage-error';
import { addressesOf, type ClassAddresses } from './addresses';
import { createClassAnswer } from './class-answer';
import type { ClassOptions } from './class-options';
import { type Classroom, createClassroom } from './classroom';
import { createClassFolder } from './keeper';

/** Sockets that one seat may have open: browsers open six for a page. */
const SOCKETS_A_SEAT = 12;
const SOCKETS_BESIDE = 60;

/** @throws UsageError where a file cannot be read */
function readTls(tls: ClassOptions['tls']) {
  if (!tls) return null;
  try {
    return { cert: readFileSync(tls.cert), key: readFileSync(tls.key) };
  } catch (error) {
    throw new UsageError(
      `Certificate or key cannot be read: ${error instanceof Error ? error.message : error}`,
    );
  }
}

function tell(
  { trainer, join: [first = '', ...others], plain }: ClassAddresses,
  classroom: Classroom,
  data: string | null,
) {
  const code = classroom.joinCode;
  console.log(`
Mailbox Coach: a class on this server

For the trainer alone (whoever has this address has the class)
  ${trainer}#key=${classroom.trainerKey}
For everybody
  ${first}${others.map((each) => `\n  ${each}`).join('')}
  with the code ${code.slice(0, 4)} ${code.slice(4)}
`);
  if (plain) {
    console.log(
      'This is plain HTTP: whoever shares the network can read along. It is for a closed room; elsewhere take\n' +
        '--tls-cert and --tls-key, or --behind-proxy (docs/class.md).\n',
    );
  }
  console.log(
    data === null
      ? 'The class is gone when the server stops; with --data FOLDER it is kept.'
      : `The class is kept in ${data}.`,
  );
  console.log('Ctrl-C stops.');
}

interface Serving {
  root: string;
  patience: object;
  openBrowser(url: string): void;
}

/** @throws FolderError, UsageError */
export function serveClass(
  options: Options,
  wanted: ClassOptions,
  { root, patience, openBrowser }: Serving,
): void {
  const tls = readTls(wanted.tls);
  // Tenants are put away to a folder while nobody needs them, also where nobody wants them kept.
  const folder = options.data ?? mkdtempSync(join(tmpdir(), 'mailbox-coach-class-'));
  const dropFolder = () => options.data === null && rmSync(folder, { recursive: true, force: true });
  const keeper = createClassFolder(folder, options.scenario);
  let addresses = addressesOf(wanted, options.port);
  const classroom = createClassroom({
    keeper,
    mostSeats: wanted.seats,
    addresses: () => addresses,
    now: () => Date.now(),
    later(callback, milliseconds) {
      const timer = setTimeout(callback, milliseconds);
      return () => clearTimeout(timer);
    },
  });
  const reach = { tls: tls !== null, behindProxy: wanted.behindProxy, name: wanted.name };
  const fetch = createClassAnswer(classroom, reach, root, () => Date.now());
  const server = createAdaptorServer(
    tls
      ? { fetch, createServer, serverOptions: { ...patience, ...tls } }
      : { fetch, serverOptions: patience },
  );
  if ('maxConnections' in server) server.maxConnections = wanted.seats * SOCKETS_A_SEAT + SOCKETS_BESIDE;

  async function stop(code: number): Promise<void> {
    await classroom.stop();
    dropFolder();
    process.exit(code);
  }
  server.on('error', (error: NodeJS.ErrnoException) => {
    const why: Record<string, string> = {
      EADDRINUSE: `Port ${options.port} is taken. To use another port: ${calledAs('serve')} --class --port ${options.port + 1}`,
      EADDRNOTAVAIL: `${wanted.host} is no address of this machine.`,
      EACCES: `Port ${options.port} may not be used by you. Name one above 1023.`,
    };
    console.error(why[error.code ?? ''] ?? error.message);
    void stop(1);
  });
  server.listen(options.port, wanted.host, () => {
    const address = server.address();
    addresses = addressesOf(wanted, typeof address === 'object' && address ? address.port : options.port);
    tell(addresses, classroom, options.data);
    if (options.open) openBrowser(`${addresses.trainer}#key=${classroom.trainerKey}`);
  });
  const leave = () => {
    server.close();
    if ('closeAllConnections' in server) server.closeAllConnections();
    void stop(0);
  };
  process.on('SIGINT', leave);
  process.on('SIGTERM', leave);
}
