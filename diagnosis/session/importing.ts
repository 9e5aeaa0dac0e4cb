/** Files that somebody brings: read, joined with what was brought before, or set aside until somebody decides. */
import type { DateOrder, FileReport, ImportErrorCode } from '../../domain/imports';
import type { TenantSnapshot } from '../../domain/snapshot';
import { ImportError, readAlertText } from '../../sources/import';
import { hasPages, joinedWith, type NamedFile, readFiles } from '../../sources/import/files';
import { relationOf } from '../../sources/import/same-organization';
import type { Origin, ReadFiles } from './reading';
import type { Work } from './work';

/** What becomes of files beside what is on show. */
export const IMPORT_WAYS = ['open', 'add', 'compare'] as const;
export type ImportWay = (typeof IMPORT_WAYS)[number];

/** Files of another organization than the one on show: whoever brought them says what becomes of them. */
export interface Pending {
  files: readonly string[];
  /** The other organization, where the files name it. */
  name: string | null;
}

/** A text that is no table: what somebody pastes then is an alert. */
const NO_TABLE: readonly ImportErrorCode[] = ['unknownFormat', 'unknownHeadings', 'noRows'];

/** A pasted text has no name. */
export const PASTED = '';

/** What is shown of where a reading comes from. */
export function originOf(files: readonly FileReport[], sources: readonly NamedFile[] = []): Origin {
  const read = files.filter(({ format }) => format !== null);
  const formats = new Set(read.map(({ format }) => format));
  const [format = null] = formats;
  const names = read.map(({ name }) => name).filter((name) => name !== PASTED);
  return {
    file: names.length === 0 ? null : names.join(', '),
    format: formats.size === 1 ? format : null,
    problems: read.flatMap(({ name, problems }) =>
      read.length > 1 ? problems.map((problem) => ({ ...problem, file: name })) : problems,
    ),
    files,
    sources,
  };
}

/** Where nothing in a file has a date, such as the text of an alert, it is of now. */
const dated = (snapshot: TenantSnapshot, now: string): TenantSnapshot =>
  Date.parse(snapshot.readOn) > 0 ? snapshot : { ...snapshot, readOn: now };

/** @throws ImportError where none of them can be read */
export async function readSources(
  sources: readonly NamedFile[],
  now: string,
  work: Work,
  dateOrder?: DateOrder,
): Promise<ReadFiles> {
  const { onProgress, signal } = work;
  onProgress({ phase: 'importing', done: 0, of: null });
  const { snapshot, files } = await readFiles(sources, {
    signal,
    dateOrder,
    onProgress: (done, of) => onProgress({ phase: 'importing', done, of }),
  });
  return { snapshot: dated(snapshot, now), origin: originOf(files, sources) };
}

/** A text that somebody pasted: a table, an answer, or whatever an alert is copied with. */
export async function readPasted(text: string, now: string, work: Work): Promise<ReadFiles> {
  const file: NamedFile = {
    name: PASTED,
    arrayBuffer: async () => new TextEncoder().encode(text).buffer,
  };
  try {
    return await readSources([file], now, work);
  } catch (error) {
    // Whoever pastes a text brings an alert, also where its first line looks like headings.
    if (!(error instanceof ImportError && NO_TABLE.includes(error.code))) throw error;
    const { snapshot, format, problems } = readAlertText(text);
    const rows = { tracelog: snapshot.alerts?.length ?? 0 };
    return {
      snapshot: dated(snapshot, now),
      origin: originOf([{ name: PASTED, format, rows, problems }]),
    };
  }
}

/** @returns null where the files are of another organization, which nobody joins without being asked */
export function added(before: ReadFiles, later: ReadFiles, evenOfAnother = false): ReadFiles | null {
  if (!evenOfAnother && relationOf(before.snapshot, later.snapshot) === 'other') return null;
  const partOf = ({ snapshot, origin }: ReadFiles) => ({ snapshot, hasPages: origin.files.some(hasPages) });
  const apart = [before, later].flatMap((read) =>
    read.origin.sources.length > 0 ? (read.origin.apart ?? []) : [read],
  );
  const origin = originOf(
    [...before.origin.files, ...later.origin.files],
    [...before.origin.sources, ...later.origin.sources],
  );
  return {
    snapshot: joinedWith(partOf(before), partOf(later)).snapshot,
    origin: apart.length > 0 ? { ...origin, apart } : origin,
  };
}
