/** What goes into a package: one scenario or several, and what the package is called. */
import { inLanguage, type LocalizedText, type ScenarioPack } from '../../domain/pack';
import { uuid5 } from '../xapi/uuid5';
import { STATEMENT_NAMESPACE } from '../xapi/vocabulary';
import type { PackageKind } from './kinds';

export interface PackageContents {
  /** The same scenarios have the same one, whatever the package is called and in which order they stand. */
  id: string;
  /** Grows with each of its scenarios. */
  revision: number;
  title: LocalizedText;
  summary: LocalizedText;
  packs: readonly ScenarioPack[];
}

/** The file that tells what is in a package, beside the page. */
export const LISTING = 'exercises.json';
export const scenarioFile = (id: string): string => `scenarios/${id}.json`;

/** How the page's address says which scenario it is to be. */
export const SCENARIO_QUERY = 'scenario';

/** What is added to the page's address: nothing where there is one scenario, as not every learning system adds it. */
export const queryOf = ({ packs }: PackageContents, { id }: ScenarioPack): string =>
  packs.length > 1 ? `?${SCENARIO_QUERY}=${id}` : '';

/** What stands in `exercises.json`. */
export interface ExerciseListing {
  kind: PackageKind;
  scenarios: readonly { id: string; title: LocalizedText }[];
}

export const listingOf = (kind: PackageKind, { packs }: PackageContents): ExerciseListing => ({
  kind,
  scenarios: packs.map(({ id, title }) => ({ id, title })),
});

function ofSeveral(packs: readonly ScenarioPack[], title: LocalizedText): PackageContents {
  const ids = packs.map(({ id }) => id).toSorted();
  const named = (language: string) => packs.map((pack) => inLanguage(pack.title, language)).join('; ');
  return {
    id: `exercises-${uuid5(STATEMENT_NAMESPACE, `package ${ids.join(' ')}`)}`,
    revision: packs.reduce((sum, { revision }) => sum + revision, 0),
    title,
    summary: {
      en: named('en'),
      ...Object.fromEntries(Object.keys(title).map((language) => [language, named(language)])),
    },
    packs,
  };
}

/** @param title of several; one scenario gives its own */
export function contentsOf(packs: readonly ScenarioPack[], title?: LocalizedText): PackageContents {
  const [first] = packs;
  if (!first) throw new TypeError('A package of no scenario');
  if (new Set(packs.map(({ id }) => id)).size < packs.length) throw new TypeError('A scenario twice');
  if (packs.length > 1) return ofSeveral(packs, title ?? { en: 'Mailbox Coach' });
  const { id, revision, summary } = first;
  return { id, revision, title: first.title, summary, packs };
}
