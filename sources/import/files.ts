/** Several files as one tenant: what each of them gave, and why those that gave nothing did not. */
import { tables } from '../../dataverse/tables';
import type { FileReport } from '../../domain/imports';
import type { TenantSnapshot } from '../../domain/snapshot';
import { isAlertText } from './alert';
import { filesInArchive, isArchive } from './archive';
import { type Imported, type ImportFile, type ImportOptions, readImport, readImportStream } from './index';
import { type JoinedPart, joinSnapshots } from './join';
import { beginsAsJson } from './json-streamed';
import { SNAPSHOT_SETS } from './kept-columns';
import { MAX_BYTES, STREAMED_FROM_BYTES } from './limits';
import { ImportError } from './problems';
import { relationOf } from './same-organization';

/** A file that is read when its turn comes: several large ones need not be in memory together. */
export interface NamedFile {
  name: string;
  arrayBuffer(): Promise<ArrayBuffer>;
  /** Bytes, and a way to read them piece by piece: JSON of any size can be read then. */
  size?: number;
  stream?(): unknown;
}

export interface ImportedFiles {
  snapshot: TenantSnapshot;
  files: readonly FileReport[];
}

function rowsIn(snapshot: TenantSnapshot): FileReport['rows'] {
  const counts = {
    organizations: snapshot.organization ? 1 : undefined,
    emailserverprofiles: snapshot.profiles?.length,
    mailboxes: snapshot.mailboxes?.length,
    systemusers: snapshot.users?.length,
    queues: snapshot.queues?.length,
    tracelogs: snapshot.alerts?.length,
  } satisfies Record<(typeof SNAPSHOT_SETS)[number], number | undefined>;
  const exchange = snapshot.exchangeMailboxes?.length;
  const tablesRead = Object.fromEntries(
    SNAPSHOT_SETS.flatMap((set) =>
      counts[set] === undefined ? [] : [[tables[set].logicalName, counts[set]]],
    ),
  );
  return exchange === undefined ? tablesRead : { ...tablesRead, exchange };
}

function refused(name: string, error: ImportError): FileReport {
  const { code, row, column, detail } = error;
  const place = {
    ...(row === undefined ? {} : { row }),
    ...(column === undefined ? {} : { column }),
    ...(detail === undefined ? {} : { detail }),
  };
  return { name, format: null, rows: {}, problems: [], error: { code, ...place } };
}

/** Answers of the Web API come page by page. */
export const hasPages = ({ format }: Pick<FileReport, 'format'>): boolean =>
  format === 'webApi' || format === 'bundle';

/** Joins what was read before with what a file shows. */
export const joinedWith = (before: JoinedPart | null, part: JoinedPart): JoinedPart =>
  before ? { snapshot: joinSnapshots(before, part), hasPages: true } : part;

/** A file, or one in an archive, that waits to be read. */
interface Waiting {
  name: string;
  read(options: ImportOptions): Promise<Imported>;
}

const whole = (file: ImportFile): Waiting => ({
  name: file.name,
  read: (options) => readImport(file, options),
});

/** What people call a note about the files beside it. */
const NOTE = /\.md$|(?:^|\/)(?:read.?me|license|liesmich|lisez.?moi|preberi)[^/]*$/i;

/** Archives have notes about what is in them: one that names nothing is no alert. */
const inArchive = (file: ImportFile): Waiting => ({
  name: file.name,
  async read(options) {
    const imported = await readImport(file, options);
    const { alerts = [] } = imported.snapshot;
    const isAlert = imported.format !== 'alertText' || alerts.some(({ text }) => text && isAlertText(text));
    if (!isAlert && NOTE.test(file.name)) throw new ImportError('unknownFormat');
    return imported;
  },
});

/** Browsers' own streams are read by their readers: not all of them can be walked through. */
async function* piecesOf(stream: unknown): AsyncGenerator<Uint8Array> {
  const reader = (stream as ReadableStream<Uint8Array>).getReader();
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) yield read.value;
  } finally {
    void reader.cancel().catch(() => {});
  }
}

async function* following(first: Uint8Array, pieces: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield first;
  yield* pieces;
}

/** Large JSON is not held whole; null for anything else. */
async function streamed(file: NamedFile): Promise<Waiting | null> {
  const { name, size = 0 } = file;
  if (!file.stream || size <= STREAMED_FROM_BYTES) return null;
  const pieces = piecesOf(file.stream());
  const first = await pieces.next();
  if (first.done || !beginsAsJson(first.value)) {
    await pieces.return(undefined);
    if (size > MAX_BYTES) throw new ImportError('tooLarge');
    return null;
  }
  const all = following(first.value, pieces);
  return { name, read: (options) => readImportStream({ size, pieces: all }, options) };
}

async function* contents(file: NamedFile): AsyncGenerator<Waiting> {
  const large = await streamed(file);
  if (large) {
    yield large;
    return;
  }
  const content = { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
  const inside = isArchive(content.bytes) ? filesInArchive(content) : null;
  if (inside === null) yield whole(content);
  else if (inside.length === 0) throw new ImportError('emptyArchive');
  else for (const each of inside) yield inArchive(each);
}

/**
 * Reads files into one snapshot, in their order. A file that cannot be read, or is of another organization than
 * those before it, is told and left out.
 * @throws ImportError of the first where none of them can be read
 */
export async function readFiles(
  files: readonly NamedFile[],
  options: ImportOptions = {},
): Promise<ImportedFiles> {
  const reports: FileReport[] = [];
  const errors: ImportError[] = [];
  let joined: JoinedPart | null = null;
  const refuse = (name: string, error: unknown) => {
    if (!(error instanceof ImportError)) throw error;
    errors.push(error);
    reports.push(refused(name, error));
  };
  for (const file of files) {
    try {
      for await (const content of contents(file)) {
        try {
          const { snapshot, format, problems } = await content.read(options);
          const part = { snapshot, hasPages: hasPages({ format }) };
          if (joined && relationOf(joined.snapshot, snapshot) === 'other') {
            throw new ImportError('otherOrganization', snapshot.name ? { detail: snapshot.name } : {});
          }
          joined = joinedWith(joined, part);
          reports.push({ name: content.name, format, rows: rowsIn(snapshot), problems });
        } catch (error) {
          refuse(content.name, error);
        }
      }
    } catch (error) {
      refuse(file.name, error);
    }
  }
  const [first] = errors;
  if (!joined) throw first ?? new ImportError('empty');
  return { snapshot: joined.snapshot, files: reports };
}
