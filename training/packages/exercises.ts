/** What a page reads of the package that it lies in: which scenarios there are, and which it is to be. */
import * as v from 'valibot';
import { PackData } from '../../dataverse/simulated/exercise/pack-schema';
import type { LocalizedText, ScenarioPack } from '../../domain/pack';
import { type ExerciseListing, LISTING, SCENARIO_QUERY, scenarioFile } from './contents';
import { PACKAGE_KINDS } from './kinds';

const Title = v.pipe(
  v.objectWithRest({ en: v.string() }, v.string()),
  v.transform((texts) => texts as LocalizedText),
);

const Listing: v.GenericSchema<unknown, ExerciseListing> = v.object({
  kind: v.picklist(PACKAGE_KINDS),
  scenarios: v.pipe(
    v.array(v.object({ id: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/)), title: Title })),
    v.minLength(1),
  ),
});

/** The package is damaged, or its page was opened for a scenario that it does not have. */
export class NoScenario extends Error {
  override name = 'NoScenario';
}

/** @param read a file beside the page, as JSON */
export async function readListing(read: (path: string) => Promise<unknown>): Promise<ExerciseListing> {
  try {
    return v.parse(Listing, await read(LISTING));
  } catch (cause) {
    throw new NoScenario(LISTING, { cause });
  }
}

/** @returns null where there are several and the address names none */
export function chosenScenario({ scenarios }: ExerciseListing, query: URLSearchParams): string | null {
  const asked = query.get(SCENARIO_QUERY);
  const [only, ...others] = scenarios;
  if (asked === null) return only && others.length === 0 ? only.id : null;
  if (!scenarios.some(({ id }) => id === asked)) throw new NoScenario(`There is no ${asked}`);
  return asked;
}

export async function readScenario(
  id: string,
  read: (path: string) => Promise<unknown>,
): Promise<ScenarioPack> {
  const path = scenarioFile(id);
  try {
    const pack = v.parse(PackData, await read(path));
    if (pack.id !== id) throw new TypeError(`${path} holds ${pack.id}`);
    return pack;
  } catch (cause) {
    throw new NoScenario(path, { cause });
  }
}
