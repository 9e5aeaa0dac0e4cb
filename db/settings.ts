import * as v from 'valibot';
import { MISSING } from '../domain/arrival/arrival-ids';
import { LANGUAGE_IDS } from '../domain/languages';
import type { Database } from './schema';
import { readFrom, writeTo } from './transaction';

/** Every setting with what it may be and what it is at first. */
const StoredSettings = v.object({
  /** Null follows the browser. */
  language: v.optional(v.nullable(v.picklist(LANGUAGE_IDS)), null),
  theme: v.optional(v.picklist(['light', 'dark', 'system']), 'system'),
  panelTab: v.optional(v.picklist(['guide', 'diagnosis', 'permissions', 'orgs']), 'guide'),
  /** Origin of the organization that the panel speaks of; null for the simulated tenant. */
  shownOrg: v.optional(v.nullable(v.pipe(v.string(), v.nonEmpty())), null),
  /** Id of the mailbox whose diagnosis is on show. */
  diagnosedMailbox: v.optional(v.nullable(v.pipe(v.string(), v.nonEmpty())), null),
  /** What its diagnosis is asked for beside why it does not enable; null for nothing. */
  diagnosedFor: v.optional(v.nullable(v.picklist(MISSING)), null),
  /** The client whose menus the guide speaks of and the practice client has. */
  clientEdition: v.optional(v.picklist(['legacy', 'current']), 'legacy'),
  /** Ids of the roles that the permission explainer asks about. */
  rolesPicked: v.optional(v.array(v.pipe(v.string(), v.nonEmpty())), () => []),
  /** Id of the permission edition on show; null for the default one. */
  editionShown: v.optional(v.nullable(v.pipe(v.string(), v.nonEmpty())), null),
  /** The way of asking about permissions that is on show. */
  permissionsTab: v.optional(
    v.pipe(
      v.picklist(['tenant', 'question', 'privileges', 'card', 'table']),
      // The table has a page of its own since; what was kept before is no mistake.
      v.transform((tab) => (tab === 'table' ? 'tenant' : tab)),
    ),
    'tenant',
  ),
  /** Id of the edition that the table is compared with; null for none. */
  editionCompared: v.optional(v.nullable(v.pipe(v.string(), v.nonEmpty())), null),
  /**
   * Roles of Microsoft 365 that somebody told of, since Dataverse does not show them: by the user's id, with the origin
   * and a space before it where the user is a live organization's.
   */
  tenantRolesTold: v.optional(v.record(v.string(), v.array(v.picklist(['GA', 'EA', 'SvcA']))), () => ({})),
  /** Ids of the columns that lists of the practice client show, by table; those of the list itself where absent. */
  gridColumns: v.optional(v.record(v.string(), v.array(v.string())), () => ({})),
  /** Name that the trainee's records are made with. */
  trainee: v.optional(v.pipe(v.string(), v.maxLength(80)), ''),
  /** Attempt whose task the trainee closed; null where the one at hand is open. */
  taskClosedOf: v.optional(v.nullable(v.pipe(v.string(), v.nonEmpty())), null),
  /** Id of the persona that the trainee is in the simulated tenant; null for the default one. */
  persona: v.optional(v.nullable(v.pipe(v.string(), v.nonEmpty())), null),
  /** The Learning Record Store that results are sent to; null for none. */
  lrs: v.optional(
    v.nullable(
      v.object({
        endpoint: v.pipe(v.string(), v.url()),
        key: v.string(),
        secret: v.string(),
        /** Where the pseudonyms mean something. */
        homePage: v.pipe(v.string(), v.url()),
        lastSentOn: v.nullable(v.pipe(v.string(), v.isoTimestamp())),
      }),
    ),
    null,
  ),
  /** What the pseudonyms of this browser are made from; nobody else can make them. Null until one is needed. */
  pseudonymKey: v.optional(v.nullable(v.pipe(v.string(), v.uuid())), null),
});

export type Settings = v.InferOutput<typeof StoredSettings>;
export type SettingName = keyof Settings;

/** What everything is where nobody has set anything. */
export const defaultSettings = (): Settings => v.parse(StoredSettings, {});

const NAMES = Object.keys(StoredSettings.entries) as SettingName[];

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
      const unreadable = NAMES.filter((name) => !v.is(StoredSettings.entries[name], stored.get(name)));
      for (const name of unreadable) stored.delete(name);
      return { settings: v.parse(StoredSettings, Object.fromEntries(stored)), unreadable };
    },

    // Relaxed: a setting lost in a power cut is set again with one click.
    write: (name, value) =>
      writeTo(database, ['settings'], 'relaxed', function* (transaction) {
        yield transaction.objectStore('settings').put(value, name);
      }),
  };
}
