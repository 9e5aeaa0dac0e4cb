/** A scenario pack from a file: refused with the line that is wrong. */
import * as v from 'valibot';
import { PackData } from '../dataverse/simulated/exercise/pack-schema';
import { PACK_FORMAT, PACK_VERSION, type ScenarioPack } from '../domain/pack';
import { type FileProblem, MOST_PROBLEMS, readWrittenJson } from './file-lines';

/** The most characters that a pack has. */
const MOST_OF_A_PACK = 4_000_000;

const Head = v.object({ format: v.literal(PACK_FORMAT), version: v.number() });

export type ReadPack = { pack: ScenarioPack } | { problems: readonly FileProblem[] };

export function readPack(text: string): ReadPack {
  const read = readWrittenJson(text, MOST_OF_A_PACK);
  if (!('data' in read)) return { problems: read };
  const { data, problemAt } = read;
  const head = v.safeParse(Head, data);
  if (!head.success) return { problems: [problemAt([], 'other', PACK_FORMAT)] };
  const { version } = head.output;
  if (version > PACK_VERSION) return { problems: [problemAt(['version'], 'newer', String(version))] };
  const result = v.safeParse(PackData, data);
  if (result.success) return { pack: result.output };
  return { problems: problemsOf(result.issues, problemAt) };
}

const problemsOf = (
  issues: readonly v.BaseIssue<unknown>[],
  problemAt: (path: (string | number)[], kind: 'value', message: string) => FileProblem,
): FileProblem[] =>
  issues.slice(0, MOST_PROBLEMS).map(({ path = [], message }) =>
    problemAt(
      path.map(({ key }) => key as string | number),
      'value',
      message,
    ),
  );

/** What is filled in may be of any shape, and then there is nothing to fill in. */
function completed(data: unknown, filled: (pack: ScenarioPack) => ScenarioPack): unknown {
  try {
    return filled(data as ScenarioPack);
  } catch (error) {
    if (error instanceof TypeError) return data;
    throw error;
  }
}

/**
 * A scenario that is still being written: it may lack texts, and nothing else.
 * @param filled puts something where a text is to be written
 */
export function readDraft(text: string, filled: (pack: ScenarioPack) => ScenarioPack): ReadPack {
  const read = readPack(text);
  if ('pack' in read) return read;
  const written = readWrittenJson(text, MOST_OF_A_PACK);
  if (!('data' in written) || !v.is(Head, written.data)) return read;
  const result = v.safeParse(PackData, completed(written.data, filled));
  if (!result.success) return { problems: problemsOf(result.issues, written.problemAt) };
  const { $schema: _schema, ...pack } = written.data as unknown as ScenarioPack & { $schema?: string };
  return { pack };
}

/** A pack as its file. */
export const writePack = (pack: ScenarioPack): string => `${JSON.stringify(pack, null, 2)}\n`;
