/** Where the command line reads a tenant from: a file, the standard input, or a Web API. */
import { readFile, stat } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { createClient, DataverseError } from '../dataverse/client';
import { readOnlyFetch } from '../dataverse/read-only';
import type { ImportProblem } from '../domain/imports';
import { cloudOf } from '../domain/org-address';
import type { TenantSnapshot } from '../domain/snapshot';
import { ImportError, readImport } from '../sources/import';
import { READ_ALLOWANCE } from '../sources/read-allowance';
import { createSimulatorControl, placeOf } from '../sources/simulator-control';
import { readTenant } from '../sources/tenant-reader';

/** Nothing could be read; the message is one line that says what to do. */
export class UnreadableSource extends Error {}

export interface SourceReading {
  snapshot: TenantSnapshot;
  problems: readonly ImportProblem[];
}

const wait = (milliseconds: number) => new Promise<void>((done) => setTimeout(done, milliseconds));

const isAddress = (source: string) => /^https?:\/\//i.test(source);

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

async function readAddress(address: string): Promise<SourceReading> {
  if (!URL.canParse(address)) throw new UnreadableSource(`${address} is not an address.`);
  const root = apiRoot(address);
  const client = createClient({
    fetch: readOnlyFetch({
      fetch,
      base: root.href,
      allowance: READ_ALLOWANCE,
      note: async () => {},
      now: () => new Date().toISOString(),
    }),
    base: root.href,
  });
  try {
    const snapshot = await readTenant(client, { kind: 'live', wait });
    return { snapshot: { ...snapshot, ...(await simulatedPlace(root.origin)) }, problems: [] };
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

/** @throws UnreadableSource, or ImportError where a file is none that can be imported */
export async function readSource(source: string, at: string | null): Promise<SourceReading> {
  if (isAddress(source)) return await readAddress(source);
  const bytes = await bytesOf(source);
  const imported = await readImport({ name: source, bytes }, at ? { at } : {});
  const { snapshot } = imported;
  // Where nothing in a file has a date, such as the text of an alert, it is of now.
  return Date.parse(snapshot.readOn) > 0
    ? imported
    : { ...imported, snapshot: { ...snapshot, readOn: new Date().toISOString() } };
}
