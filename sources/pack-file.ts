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
  const problems = result.issues.slice(0, MOST_PROBLEMS).map(({ path = [], message }) =>
    problemAt(
      path.map(({ key }) => key as string | number),
      'value',
      message,
    ),
  );
  return { problems };
}

/** A pack as its file. */
export const writePack = (pack: ScenarioPack): string => `${JSON.stringify(pack, null, 2)}\n`;
