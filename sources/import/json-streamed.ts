/** JSON that is too large for one text, row by row: the answer of a large tenant with every annotation. */
import { saidByBundle } from './bundle-facts';
import { type Answers, answersIn } from './json-answers';
import { factsOf, readOnOf } from './json-facts';
import { type ListPath, RowSplitter } from './json-stream';
import { isPartial } from './json-wrappers';
import { isSnapshotSet, type SnapshotSet } from './kept-columns';
import { loadLabels } from './labels';
import { ImportError } from './problems';
import { setByNames } from './read-headings';
import { beginRows, type RowsBegun, tellOfFirstPage } from './read-parts';
import type { Reading, ReadingResult } from './reading';

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** `…/$metadata#mailboxes(name)`, somewhere before the rows. */
const CONTEXT = /"@odata\.context"\s*:\s*"[^"]*#(\w+)/;

/** The table of a list: by the key that leads to it, by the context before it, or by its first row. */
function setOfList(path: ListPath, before: string, row: unknown): SnapshotSet | undefined {
  const named = path.find(isSnapshotSet);
  if (named) return named;
  const [, context] = CONTEXT.exec(before) ?? [];
  if (context !== undefined) return isSnapshotSet(context) ? context : undefined;
  return setByNames(Object.keys(row && typeof row === 'object' ? row : {}));
}

interface Streamed {
  set: SnapshotSet;
  rows: RowsBegun;
  count: number;
}

/**
 * @param chunks the bytes of the file, in their order
 * @param of how many there are, for the progress
 * @throws ImportError where none of it is a row of a table that is read
 */
export async function readJsonStream(
  chunks: AsyncIterable<Uint8Array>,
  of: number,
  reading: Reading,
): Promise<ReadingResult> {
  const labels = await loadLabels();
  const lists = new Map<ListPath, Streamed | null>();
  let isDamaged = false;
  const splitter = new RowSplitter({
    row(path, text) {
      const row = parsed(text);
      if (row === undefined) {
        isDamaged = true;
        return;
      }
      let list = lists.get(path);
      if (list === undefined) {
        const set = setOfList(path, splitter.beside, row);
        list = set
          ? { set, count: 0, rows: beginRows(set, [row], labels, reading, { isAnswered: true }) }
          : null;
        lists.set(path, list);
      }
      if (!list) return;
      list.rows.add(row);
      list.count += 1;
    },
  });
  let done = 0;
  for await (const chunk of chunks) {
    splitter.write(done === 0 ? withoutMark(chunk) : chunk);
    done += chunk.length;
    const [kilobytes, ofAll] = [Math.floor(done / 1024), Math.ceil(of / 1024)];
    if (reading.progress.isDue(kilobytes)) await reading.progress.turn(kilobytes, ofAll);
  }
  splitter.end();
  const read = [...lists.values()].flatMap((list) => list ?? []);
  for (const { rows } of read) rows.end();
  if (read.length === 0) throw new ImportError(lists.size > 0 ? 'noIds' : 'unknownJson');
  return told(splitter.beside, read, isDamaged, reading);
}

const MARK = [0xef, 0xbb, 0xbf];
const withoutMark = (bytes: Uint8Array) =>
  MARK.every((byte, at) => bytes[at] === byte) ? bytes.subarray(MARK.length) : bytes;

/** What the text beside the rows says: whether there is more, and what a bundle says of itself. */
function told(
  beside: string,
  read: readonly Streamed[],
  isDamaged: boolean,
  reading: Reading,
): ReadingResult {
  const value = parsed(beside);
  const count = read.reduce((sum, list) => sum + list.count, 0);
  const last = read.at(-1);
  if ((value === undefined || isDamaged) && last) {
    reading.problems.add('fileCut', { detail: String(count) });
    reading.rows.unseen(last.set, 'fileCut');
  }
  if (value === undefined) return { format: read.length > 1 ? 'bundle' : 'webApi' };
  const { parts, facts, isBundle } = answersBeside(value, reading);
  for (const list of read) {
    const answer = parts.find(({ set }) => set === list.set);
    if (answer?.firstPageOnly ?? isPartial(value)) tellOfFirstPage(list.set, list.count, reading);
  }
  return {
    format: isBundle ? 'bundle' : 'webApi',
    facts: factsOf(facts),
    said: saidByBundle(facts, reading.problems),
    readOn: readOnOf(facts),
  };
}

/** The answers without their rows; a list that only its rows explain has none. */
function answersBeside(value: unknown, reading: Reading): Answers {
  try {
    return answersIn([value], reading);
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    return { parts: [], facts: {}, isBundle: false };
  }
}

/** Whether bytes begin as JSON does. */
export function beginsAsJson(bytes: Uint8Array): boolean {
  const start = withoutMark(bytes).find((byte) => byte > 0x20);
  return start === 0x7b || start === 0x5b;
}
