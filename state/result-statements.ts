/** What a Learning Record Store is told of a result that this browser keeps. */
import type { ExerciseResult } from '../domain/exercise';
import type { Statement } from '../training/xapi/statement';
import { statementsOf } from '../training/xapi/statements';
import { uuid5 } from '../training/xapi/uuid5';
import type { PreferencesStore } from './preferences';

export interface Teller {
  preferences: PreferencesStore;
  language(): string;
  programVersion: string;
  newId(): string;
}

/** Where a result tells of nobody's store: an address that belongs to nobody. */
const NO_HOME_PAGE = 'https://mailbox-coach.invalid/';

/** A name that says nothing, always the same for the same trainee of this browser. */
const pseudonymOf = (key: string, trainee: string): string =>
  `trainee-${uuid5(key, trainee.trim()).slice(0, 18)}`;

/** The key of this browser's pseudonyms, made when the first is needed. */
async function pseudonymKey({ preferences, newId }: Teller): Promise<string> {
  const known = preferences.values.peek().pseudonymKey;
  if (known) return known;
  const key = newId();
  await preferences.set('pseudonymKey', key);
  return key;
}

export async function resultStatements(
  result: ExerciseResult,
  teller: Teller,
): Promise<readonly Statement[]> {
  return statementsOf(result, {
    actorHomePage: teller.preferences.values.peek().lrs?.homePage ?? NO_HOME_PAGE,
    actorName: pseudonymOf(await pseudonymKey(teller), result.record.start.trainee),
    language: teller.language(),
    programVersion: teller.programVersion,
  });
}
