import { MISSING } from '../domain/arrival/missing';
import { LANGUAGE_IDS } from '../domain/languages';
import {
  address,
  byName,
  either,
  filledText,
  guid,
  list,
  moment,
  number,
  object,
  oneOf,
  orNull,
  type Shape,
  type ShapeValue,
  text,
  textUpTo,
} from '../domain/shapes';
import type { Database } from './schema';
import { readFrom, writeTo } from './transaction';

/** @param first what it is where nobody set it */
const setting = <Value>(shape: Shape<Value>, first: NoInfer<Value>) => ({ shape, first });
const id = () => setting(orNull(filledText), null);

/** The table of permissions has a page of its own since; what was kept before is no mistake. */
const permissionsTab = either(oneOf(['tenant', 'question', 'privileges', 'card']), (value) =>
  value === 'table' ? ('tenant' as const) : undefined,
);

/** Every setting with what it may be and what it is at first. */
const SETTINGS = {
  /** Null follows the browser. */
  language: setting(orNull(oneOf(LANGUAGE_IDS)), null),
  theme: setting(oneOf(['light', 'dark', 'system']), 'system'),
  panelTab: setting(oneOf(['guide', 'diagnosis', 'permissions', 'orgs']), 'guide'),
  /** Origin of the organization that the panel speaks of; null for the simulated tenant. */
  shownOrg: id(),
  /** Id of the mailbox whose diagnosis is on show. */
  diagnosedMailbox: id(),
  /** What its diagnosis is asked for beside why it does not enable; null for nothing. */
  diagnosedFor: setting(orNull(oneOf(MISSING)), null),
  /** The client whose menus the guide speaks of and the practice client has. */
  clientEdition: setting(oneOf(['legacy', 'current']), 'legacy'),
  /** Ids of the roles that the permission explainer asks about. */
  rolesPicked: setting(list(filledText), []),
  /** Id of the permission edition on show; null for the default one. */
  editionShown: id(),
  /** The way of asking about permissions that is on show. */
  permissionsTab: setting(permissionsTab, 'tenant'),
  /** Id of the edition that the table is compared with; null for none. */
  editionCompared: id(),
  /**
   * Roles of Microsoft 365 that somebody told of, since Dataverse does not show them: by the user's id, with the origin
   * and a space before it where the user is a live organization's.
   */
  tenantRolesTold: setting(byName(list(oneOf(['GA', 'EA', 'SvcA']))), {}),
  /** Ids of the columns that lists of the practice client show, by table; those of the list itself where absent. */
  gridColumns: setting(byName(list(text)), {}),
  /** Name that the trainee's records are made with. */
  trainee: setting(textUpTo(80), ''),
  /** How many attempts at each exam this browser began, by the id of its scenario; a removed result changes nothing. */
  examAttempts: setting(byName(number), {}),
  /** Spellings of names, each list one person's, as somebody put together who knows the class. */
  classPeople: setting(list(list(text)), []),
  /** Attempt whose task the trainee closed; null where the one at hand is open. */
  taskClosedOf: id(),
  /** Id of the persona that the trainee is in the simulated tenant; null for the default one. */
  persona: id(),
  /** The Learning Record Store that results are sent to; null for none. */
  lrs: setting(
    orNull(
      object({
        endpoint: address,
        /** Null where nobody asked to remember them: they are kept until the browser closes. */
        key: orNull(text),
        secret: orNull(text),
        /** Where the pseudonyms mean something. */
        homePage: address,
        lastSentOn: orNull(moment),
      }),
    ),
    null,
  ),
  /** What the pseudonyms of this browser are made from; nobody else can make them. Null until one is needed. */
  pseudonymKey: setting(orNull(guid), null),
};

export type SettingName = keyof typeof SETTINGS;
export type Settings = { [Name in SettingName]: ShapeValue<(typeof SETTINGS)[Name]['shape']> };

const NAMES = Object.keys(SETTINGS) as SettingName[];

/** What everything is where nobody has set anything. */
export const defaultSettings = (): Settings =>
  structuredClone(Object.fromEntries(NAMES.map((name) => [name, SETTINGS[name].first]))) as Settings;

/** What the person set. `write` rejects with `StorageFull` or `DatabaseProblem`, `readAll` with the latter. */
export interface SettingsRepository {
  /** Every setting; one never written, or one that makes no sense and is named, has its default. */
  readAll(): Promise<{ settings: Settings; unreadable: SettingName[] }>;
  write<Name extends SettingName>(name: Name, value: Settings[Name]): Promise<void>;
}

export function createSettingsRepository(database: Database): SettingsRepository {
  return {
    async readAll() {
      const stored = await readFrom(database, ['settings'], async (transaction) => {
        const store = transaction.objectStore('settings');
        const [names, values] = await Promise.all([store.getAllKeys(), store.getAll()]);
        return new Map(names.map((name, position) => [name, values[position]]));
      });
      const known = NAMES.filter((name) => stored.get(name) !== undefined).map(
        (name) => [name, SETTINGS[name].shape(stored.get(name))] as const,
      );
      const unreadable = known.flatMap(([name, value]) => (value === undefined ? [name] : []));
      const set = Object.fromEntries(known.filter(([, value]) => value !== undefined));
      return { settings: { ...defaultSettings(), ...set }, unreadable };
    },

    // Relaxed: a setting lost in a power cut is set again with one click.
    write: (name, value) =>
      writeTo(database, ['settings'], 'relaxed', function* (transaction) {
        yield transaction.objectStore('settings').put(value, name);
      }),
  };
}
