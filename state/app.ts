import { computed, effect } from '@preact/signals';
import type { Fetch } from '../dataverse/client';
import type { ChecklistRepository } from '../db/checklists';
import type { OrgRepository } from '../db/orgs';
import type { OutboxRepository } from '../db/outbox';
import type { ReadingRepository } from '../db/readings';
import type { SettingsRepository } from '../db/settings';
import type { TabChannel } from '../db/tabs';
import type { TrainingRepository } from '../db/training';
import { chooseLanguage } from '../domain/languages';
import { type Connections, createConnections } from './connections';
import { createGuideStore, type GuideStore } from './guide';
import { createLanguageStore, type LanguageStore } from './language';
import { createOrgPlaces, type OrgPlaces } from './org-places';
import { createOrgsStore, type OrgAccess, type OrgsStore } from './orgs';
import { createPermissionsStore, type PermissionsStore } from './permissions';
import { createPlaces, type Places, type PlacesShell } from './places';
import { createPointerStore, type PointerStore } from './pointer';
import { createPracticeStore, type PracticeStore } from './practice';
import { createPreferencesStore, type PreferencesStore } from './preferences';
import { createShownTenant, type ShownTenant } from './shown-tenant';
import { createSimulatorStore, type SimulatorStore } from './simulator';
import type { TrainingStore } from './training-store';

export interface AppSurroundings {
  fetch: Fetch;
  origin: string;
  /** Languages that the browser prefers. */
  languages: readonly string[];
  settings: SettingsRepository;
  checklists: ChecklistRepository;
  tabs: TabChannel;
  shell: PlacesShell;
  orgAccess?: OrgAccess;
  orgRepository: OrgRepository;
  readings: ReadingRepository;
  trainingRepository: TrainingRepository;
  /** Statements on their way to a Learning Record Store, opened when somebody trains. */
  openOutbox(): Promise<OutboxRepository>;
  /** The files that this page was served with. */
  ownFiles: { fetch: Fetch; origin: string };
  applyTheme(theme: 'system' | 'light' | 'dark', language: string): void;
  wait(milliseconds: number): Promise<void>;
  realNow(): number;
  every(milliseconds: number, callback: () => void): () => void;
  newId(): string;
  /** Calls back once, unless taken back. */
  later(callback: () => void, milliseconds: number): () => void;
  /** Calls back whenever the machine is connected again. */
  onOnline(callback: () => void): void;
}

export interface App {
  language: LanguageStore;
  preferences: PreferencesStore;
  simulator: SimulatorStore;
  guide: GuideStore;
  practice: PracticeStore;
  permissions: PermissionsStore;
  places: Places;
  pointer: PointerStore;
  orgs: OrgsStore;
  connections: Connections;
  orgPlaces: OrgPlaces;
  tenant: ShownTenant;
  /** Exercises and results, read when somebody trains: the panel does without. */
  training(): Promise<TrainingStore>;
}

/** Makes the stores of one page and ties them together; the only place where they meet. */
export async function createApp(surroundings: AppSurroundings): Promise<App> {
  const { tabs, shell } = surroundings;
  const preferences = await createPreferencesStore(surroundings.settings, () => tabs.announce('settings'));
  const wanted = () => preferences.values.value.language ?? chooseLanguage(surroundings.languages);
  const language = await createLanguageStore(wanted());
  const now = () => new Date(surroundings.realNow()).toISOString();
  const simulator = createSimulatorStore(surroundings);
  const orgs = createOrgsStore({
    access: surroundings.orgAccess,
    repository: surroundings.orgRepository,
    readings: surroundings.readings,
    tabs,
    now,
    // What was worked out of an organization goes with it.
    async forget(origin) {
      await permissions.forget(origin);
      if (tenant.org.peek() === origin) await preferences.set('diagnosedMailbox', null);
    },
  });
  const tenant = createShownTenant({
    simulated: simulator.snapshot,
    first: preferences.values.value.shownOrg,
    remember: (origin) => preferences.set('shownOrg', origin),
    orgs,
    readings: surroundings.readings,
    tabs,
    wait: surroundings.wait,
  });
  const guide = createGuideStore({
    snapshot: tenant.snapshot,
    checklists: surroundings.checklists,
    tabs,
    now,
  });
  effect(() => void language.set(wanted()));
  effect(() => surroundings.applyTheme(preferences.values.value.theme, language.tag.value));
  effect(() => {
    const { persona } = preferences.values.value;
    if (persona && persona !== simulator.persona.peek()) void simulator.usePersona(persona).catch(() => {});
  });
  tabs.listen(({ what }) => {
    if (what === 'settings') void preferences.reload();
  });
  const places = createPlaces(shell, () => void preferences.set('panelTab', 'permissions'));
  const permissions = createPermissionsStore({
    simulator,
    tenant,
    orgs,
    preferences,
    wait: surroundings.wait,
  });
  simulator.start();
  let training: Promise<TrainingStore> | undefined;
  return {
    language,
    preferences,
    simulator,
    guide,
    practice: createPracticeStore(simulator, surroundings),
    permissions,
    places,
    orgs,
    connections: createConnections(orgs),
    orgPlaces: createOrgPlaces({
      orgs,
      tenant,
      client: computed(() => preferences.values.value.clientEdition),
    }),
    tenant,
    training: () => {
      training ??= import('./open-training').then(({ openTraining }) =>
        openTraining({ ...surroundings, tenant: simulator, preferences, language }),
      );
      return training;
    },
    pointer: createPointerStore({ tabs, place: shell.isPractice ? places.current : null }),
  };
}
