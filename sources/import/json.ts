import { saidByBundle } from './bundle-facts';
import { exchangeObjects, readExchangeObjects } from './exchange-export';
import { answersIn } from './json-answers';
import { parseUpToTheCut } from './json-cut';
import { factsOf, readOnOf } from './json-facts';
import { batchBodies, jsonLines, recordedBodies } from './json-texts';
import { ImportError } from './problems';
import { readParts, rowCount } from './read-parts';
import type { Reading, ReadingResult } from './reading';
import { momentOf } from './values';

/** Whether a text begins like an answer to a batch, whose parts are JSON. */
export const isBatchAnswer = (text: string): boolean => batchBodies(text) !== undefined;

/**
 * A saved answer of the Web API, its rows alone, a bundle of several tables under the names of their sets, or any of
 * these as something else wrote it down: line by line, in a batch, in the recording of a browser.
 */
export async function readJson(text: string, reading: Reading): Promise<ReadingResult> {
  const { values, cut, at } = valuesOf(text, reading);
  const exchange = exchangeObjects(values.flat());
  if (exchange) return readExchangeObjects(exchange, reading);
  const { parts, facts, isBundle } = answersIn(values, reading);
  const said = saidByBundle(facts, reading.problems);
  if (cut) reading.problems.add('fileCut', { detail: String(rowCount(parts)) });
  const last = parts.at(-1);
  if (cut && last) reading.rows.unseen(last.set, 'fileCut');
  await readParts(parts, reading, { isAnswered: said.isMarked });
  return {
    format: isBundle ? 'bundle' : 'webApi',
    facts: factsOf(facts),
    said,
    readOn: readOnOf(facts) ?? (at === undefined ? undefined : momentOf(at)),
  };
}

interface Values {
  values: readonly unknown[];
  cut: boolean;
  /** The moment of the reading, where it is told. */
  at?: string | undefined;
}

function valuesOf(text: string, { problems }: Reading): Values {
  const batch = batchBodies(text);
  if (batch) return { values: batch, cut: false };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const lines = jsonLines(text);
    if (lines) {
      for (const row of lines.damaged) problems.add('notARow', { row });
      return { values: [lines.values], cut: false };
    }
    const whole = parseUpToTheCut(text);
    if (whole === undefined) throw new ImportError('brokenJson', {}, error);
    return { values: [whole], cut: true };
  }
  const recorded = recordedBodies(value);
  return recorded
    ? { values: recorded.bodies, cut: false, at: recorded.at }
    : { values: [value], cut: false };
}
