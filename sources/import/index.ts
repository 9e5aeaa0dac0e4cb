import type { DateOrder } from '../../domain/imports';
import type { Moment } from '../../domain/rows';
import { readAlertRows } from './alert';
import { withSaid } from './bundle-facts';
import { tellOfColumnsToAdd } from './columns-to-add';
import type { Imported, ImportFile, StreamedFile } from './imported';
import { readJsonStream } from './json-streamed';
import { readBytes } from './kinds';
import { loadLabels } from './labels';
import { MAX_BYTES, MAX_STREAMED_BYTES } from './limits';
import { ImportError, Problems } from './problems';
import { Progress, type ProgressOptions } from './progress';
import type { Reading, ReadingResult } from './reading';
import { TenantRows } from './tenant-rows';

export type { Imported, ImportFile } from './imported';
export { ImportError } from './problems';

export interface ImportOptions extends ProgressOptions {
  /** The moment of the reading, where somebody knows it. */
  at?: Moment;
  /** Which of day and month comes first in dates that do not tell, where somebody was asked. */
  dateOrder?: DateOrder | undefined;
}

/**
 * Reads a file into a snapshot. What is wrong with a part of it is a problem, and the rest is read; no row is
 * read by half. Nothing is sent anywhere.
 * @throws ImportError where nothing can be read
 */
export async function readImport(file: ImportFile, options: ImportOptions = {}): Promise<Imported> {
  if (file.bytes.length > MAX_BYTES) throw new ImportError('tooLarge');
  return imported(options, (reading) => readBytes(file.bytes, reading));
}

/** The same of JSON that is larger than a text can be: its rows one after another. */
export async function readImportStream(
  { size, pieces }: StreamedFile,
  options: ImportOptions = {},
): Promise<Imported> {
  if (size > MAX_STREAMED_BYTES) throw new ImportError('tooLarge');
  return imported(options, (reading) => readJsonStream(pieces, size, reading));
}

async function imported(
  options: ImportOptions,
  read: (reading: Reading) => Promise<ReadingResult>,
): Promise<Imported> {
  const problems = new Problems();
  const { dateOrder } = options;
  const reading = { rows: new TenantRows(problems), problems, progress: new Progress(options), dateOrder };
  options.signal?.throwIfAborted();
  const { format, facts, readOn, said, isView } = await read(reading);
  const rows = reading.rows.snapshot(facts ?? {}, options.at ?? readOn);
  const snapshot = said ? withSaid(rows, said) : rows;
  if (isView) tellOfColumnsToAdd(snapshot, await loadLabels(), problems);
  return { format, snapshot, problems: problems.all() };
}

/** The text of an alert as somebody copied it: a snapshot with that alert and no mailboxes. */
export function readAlertText(text: string, at?: Moment): Imported {
  const rows = new TenantRows(new Problems());
  readAlertRows([text], rows);
  return { format: 'alertText', snapshot: rows.snapshot({}, at), problems: [] };
}
