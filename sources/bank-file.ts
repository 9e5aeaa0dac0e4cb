/** A question bank from a file: refused with the line that is wrong. */
import * as v from 'valibot';
import { findPack } from '../catalog/packs';
import { ExamData, Id, localized, PackData } from '../dataverse/simulated/exercise/pack-schema';
import { BANK_FORMAT, BANK_VERSION, drawnCount, idOfEntry, type QuestionBank } from '../domain/bank';
import { type FileProblem, MOST_PROBLEMS, readWrittenJson } from './file-lines';

/** As much as a few dozen packs of the largest kind. */
const MOST_OF_A_BANK = 16_000_000;
const MOST_ENTRIES = 200;

const Level = v.picklist(['basic', 'advanced', 'exam']);
const Entry = v.strictObject({
  pack: v.union([v.pipe(v.string(), v.minLength(1), v.maxLength(80)), v.looseObject({})]),
  level: Level,
});

const Bank = v.strictObject({
  format: v.literal(BANK_FORMAT),
  version: v.literal(BANK_VERSION),
  id: Id,
  revision: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1_000_000)),
  title: localized(120),
  summary: v.exactOptional(localized(400)),
  entries: v.pipe(v.array(Entry), v.minLength(1, 'a pack expected'), v.maxLength(MOST_ENTRIES)),
  draw: v.pipe(
    v.array(
      v.strictObject({ level: Level, count: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(20)) }),
    ),
    v.minLength(1, 'how many are drawn expected'),
    v.maxLength(20),
  ),
  exam: ExamData,
  passAt: v.exactOptional(v.pipe(v.number(), v.minValue(0), v.maxValue(100))),
});

type Place = readonly (string | number)[];

/** What a schema alone does not see: packs that there are, no id twice, as many as are drawn. */
function* problemsOf({ entries, draw }: QuestionBank): Generator<{ path: Place; message: string }> {
  const seen = new Set<string>();
  for (const [index, entry] of entries.entries()) {
    const id = idOfEntry(entry);
    const path = ['entries', index, 'pack'] as const;
    if (seen.has(id)) yield { path, message: `every pack once expected: ${id}` };
    seen.add(id);
    if (typeof entry.pack === 'string' && !findPack(entry.pack)) {
      yield { path, message: `a shipped scenario, or one as data, expected: ${entry.pack}` };
    }
  }
  for (const [index, { level }] of draw.entries()) {
    const wanted = drawnCount({ draw: draw.filter((each) => each.level === level) });
    const there = entries.filter((entry) => entry.level === level).length;
    if (wanted > there) {
      yield { path: ['draw', index, 'count'], message: `at most ${there} of the level ${level} expected` };
    }
  }
}

export type ReadBank = { bank: QuestionBank } | { problems: readonly FileProblem[] };

const keysOf = (path: readonly { key: unknown }[] = []) => path.map(({ key }) => key as string | number);

/** A bank as data; where something is wrong, where and what. */
export function checkBank(
  data: unknown,
): { bank: QuestionBank } | { wrong: readonly { path: Place; message: string }[] } {
  const parsed = v.safeParse(Bank, data);
  if (!parsed.success) {
    return { wrong: parsed.issues.map(({ path, message }) => ({ path: keysOf(path), message })) };
  }
  const wrong: { path: Place; message: string }[] = [];
  const entries = parsed.output.entries.map((entry, index) => {
    if (typeof entry.pack === 'string') return { ...entry, pack: entry.pack };
    const pack = v.safeParse(PackData, entry.pack);
    if (pack.success) return { ...entry, pack: pack.output };
    for (const { path, message } of pack.issues) {
      wrong.push({ path: ['entries', index, 'pack', ...keysOf(path)], message });
    }
    return null;
  });
  if (wrong.length > 0) return { wrong };
  const bank = { ...parsed.output, entries } as QuestionBank;
  const problems = [...problemsOf(bank)];
  return problems.length > 0 ? { wrong: problems } : { bank };
}

const Head = v.object({ format: v.literal(BANK_FORMAT), version: v.number() });

/** Whether a file says of itself that it is a bank. */
export const isBankText = (text: string): boolean => text.slice(0, 2_000).includes(`"${BANK_FORMAT}"`);

export function readBank(text: string): ReadBank {
  const read = readWrittenJson(text, MOST_OF_A_BANK);
  if (!('data' in read)) return { problems: read };
  const { data, problemAt } = read;
  const head = v.safeParse(Head, data);
  if (!head.success) return { problems: [problemAt([], 'other', BANK_FORMAT)] };
  const { version } = head.output;
  if (version > BANK_VERSION) return { problems: [problemAt(['version'], 'newer', String(version))] };
  const checked = checkBank(data);
  if ('bank' in checked) return checked;
  return {
    problems: checked.wrong
      .slice(0, MOST_PROBLEMS)
      .map(({ path, message }) => problemAt(path, 'value', message)),
  };
}

/** A bank as its file. */
export const writeBank = (bank: QuestionBank): string => `${JSON.stringify(bank, null, 2)}\n`;
