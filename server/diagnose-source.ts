/** Where the command line reads a tenant from: files, the standard input, or a Web API. */
import { createReadStream } from 'node:fs';
import { appendFile, readFile, stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { createClient, DataverseError, type Fetch } from '../dataverse/client';
import { readOnlyFetch } from '../dataverse/read-only';
import type { FileReport } from '../domain/imports';
import { cloudOf } from '../domain/org-address';
import type { TenantSnapshot } from '../domain/snapshot';
import { ImportError } from '../sources/import';
import { type NamedFile, readFiles } from '../sources/import/files';
import { READ_ALLOWANCE } from '../sources/read-allowance';
import { createSimulatorControl, placeOf } from '../sources/simulator-control';
import { readTenant } from '../sources/tenant-reader';
import { type DiagnoseOptions, isAddress } from './diagnose-options';

/** Nothing could be read; the message is one line that says what to do. */
export class UnreadableSource extends Error {}

export interface SourceReading {
  snapshot: TenantSnapshot;
  /** What each file gave; none where a Web API was asked. */
  files: readonly FileReport[];
}

const wait = (milliseconds: number) => new Promise<void>((done) => setTimeout(done, milliseconds));

/** The address as typed may lack the path, or end in a slash. */
function apiRoot(address: string): URL {
  const url = new URL(address);
  if (url.pathname === '/') url.pathname = '/api/data/v9.2';
  url.pathname = url.pathname.replace(/\/+$/, '');
  url.search = '';
  url.hash = '';
  return url;
}

/** A simulated tenant says where it runs; it is asked nothing that a live one would not tell. */
async function simulatedPlace(
  origin: string,
): Promise<Pick<TenantSnapshot, 'kind' | 'deployment' | 'exchange' | 'cloud'>> {
  try {
    return { kind: 'simulated', ...placeOf(await createSimulatorControl(fetch, origin).status()) };
  } catch {
    return { kind: 'live', ...cloudOf(origin) };
  }
}

const isThisMachine = ({ hostname }: URL) => /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(hostname);

/** Sends the token to the address alone, and follows nothing that leads elsewhere. */
function withToken(root: URL, tokenEnv: string): Fetch {
  const token = process.env[tokenEnv]?.trim();
  if (!token) throw new UnreadableSource(`The variable ${tokenEnv} holds no token.`);
  if (root.protocol !== 'https:' && !isThisMachine(root)) {
    throw new UnreadableSource(`${root.origin} is not asked: a token is sent by https only.`);
  }
  return (request) => {
    const asked = new Request(request, { redirect: 'error' });
    asked.headers.set('Authorization', `Bearer ${token}`);
    return fetch(asked);
  };
}

async function readAddress(
  address: string,
  { tokenEnv, ledger }: Pick<DiagnoseOptions, 'tokenEnv' | 'ledger'>,
): Promise<SourceReading> {
  if (!URL.canParse(address)) throw new UnreadableSource(`${address} is not an address.`);
  const root = apiRoot(address);
  const client = createClient({
    fetch: readOnlyFetch({
      fetch: tokenEnv === null ? fetch : withToken(root, tokenEnv),
      base: root.href,
      allowance: READ_ALLOWANCE,
      note: async (entry) => {
        if (ledger !== null) await appendFile(ledger, `${JSON.stringify(entry)}\n`);
      },
      now: () => new Date().toISOString(),
    }),
    base: root.href,
  });
  try {
    const snapshot = await readTenant(client, { kind: 'live', wait });
    const place = tokenEnv === null ? await simulatedPlace(root.origin) : cloudOf(root.origin);
    return { snapshot: { ...snapshot, ...place }, files: [] };
  } catch (error) {
    if (!(error instanceof DataverseError)) throw error;
    const said =
      error.status > 0 ? `answered ${error.status}: ${error.message}` : `does not answer: ${error.message}`;
    throw new UnreadableSource(`${root.href} ${said}`);
  }
}

async function bytesOf(source: string): Promise<Uint8Array> {
  if (source === '-') return await buffer(process.stdin);
  try {
    if ((await stat(source)).isDirectory()) throw new UnreadableSource(`${source} is a folder, not a file.`);
    return await readFile(source);
  } catch (error) {
    if (error instanceof UnreadableSource) throw error;
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ERR_FS_FILE_TOO_LARGE') throw new ImportError('tooLarge');
    throw new UnreadableSource(
      code === 'ENOENT' ? `There is no file ${source}.` : `${source} cannot be read (${code}).`,
    );
  }
}

/** Large files are read piece by piece. */
async function fileAt(source: string): Promise<NamedFile> {
  const large = source === '-' ? null : await stat(source).catch(() => null);
  return {
    name: source,
    arrayBuffer: async () => {
      const { buffer: memory, byteOffset, byteLength } = await bytesOf(source);
      // A small file shares its memory with others.
      return memory.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer;
    },
    ...(large?.isFile()
      ? {
          size: large.size,
          stream: () => Readable.toWeb(createReadStream(source, { highWaterMark: 2 ** 20 })),
        }
      : {}),
  };
}

/** @throws UnreadableSource, or ImportError where no file is one that can be imported */
export async function readSources(options: DiagnoseOptions): Promise<SourceReading> {
  const { sources, at, dates } = options;
  const [first = ''] = sources;
  if (isAddress(first)) return await readAddress(first, options);
  const { snapshot, files } = await readFiles(await Promise.all(sources.map(fileAt)), {
    ...(at ? { at } : {}),
    ...(dates ? { dateOrder: dates } : {}),
  });
  // Where nothing in a file has a date, such as the text of an alert, it is of now.
  return Date.parse(snapshot.readOn) > 0
    ? { snapshot, files }
    : { snapshot: { ...snapshot, readOn: new Date().toISOString() }, files };
}
