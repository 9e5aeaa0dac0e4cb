import type { Fetch } from '../dataverse/client';
import type { ChecklistRepository } from '../db/checklists';
import type { OrgRepository } from '../db/orgs';
import type { OutboxRepository } from '../db/outbox';
import type { ReadingRepository } from '../db/readings';
import type { SettingsRepository } from '../db/settings';
import type { TabChannel } from '../db/tabs';
import type { TrainingRepository } from '../db/training';
import type { Connections } from './connections';
import type { GuideStore } from './guide';
import type { LanguageStore } from './language';
import type { OrgPlaces } from './org-places';
import type { OrgAccess, OrgsStore } from './orgs';
import type { PermissionsStore } from './permissions';
import type { Places, PlacesShell } from './places';
import type { PointerStore } from './pointer';
import type { PracticeStore } from './practice';
import type { PreferencesStore } from './preferences';
import type { SessionKeys } from './session-keys';
import type { ShownTenant } from './shown-tenant';
import type { SimulatorStore } from './simulator';
import type { ToldCausesStore } from './told-causes';
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
  /** Absent where nothing outlives the page. */
  sessionKeys?: SessionKeys;
  orgRepository: OrgRepository;
  readings: ReadingRepository;
  /** Results and packs, opened when somebody trains. */
  openTrainingRepository(): Promise<TrainingRepository>;
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
  toldCauses: ToldCausesStore;
  /** Exercises and results, read when somebody trains: the panel does without. */
  training(): Promise<TrainingStore>;
}

const STORES = [
  'language',
  'preferences',
  'simulator',
  'guide',
  'practice',
  'permissions',
  'places',
  'pointer',
  'orgs',
  'connections',
  'orgPlaces',
  'tenant',
  'toldCauses',
  'training',
] as const satisfies (keyof App)[];

/** The stores that a page has, as its views see them: one that the page does not put together says so when it is asked for. */
export function appOf(stores: Partial<App>): App {
  const app = { ...stores };
  for (const name of STORES) {
    if (name in app) continue;
    Object.defineProperty(app, name, {
      get(): never {
        throw new Error(`This page has no ${name}`);
      },
    });
  }
  return app as App;
}
