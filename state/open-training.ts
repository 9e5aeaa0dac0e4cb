import { computed } from '@preact/signals';
import { DEFAULT_PERSONA } from '../catalog/personas';
import type { Fetch } from '../dataverse/client';
import type { ChecklistRepository } from '../db/checklists';
import type { OutboxRepository } from '../db/outbox';
import type { TabChannel } from '../db/tabs';
import type { TrainingRepository } from '../db/training';
import { PROGRAM_VERSION } from '../domain/program-version';
import type { Guid } from '../domain/rows';
import type { LanguageStore } from './language';
import { createLrsStore } from './lrs-store';
import type { OrgAccess } from './orgs';
import type { PreferencesStore } from './preferences';
import { memoryKeys, type SessionKeys } from './session-keys';
import type { SimulatorStore } from './simulator';
import { createTrainingStore, type TrainingStore, type TrainingSurroundings } from './training-store';

export interface OpenTrainingSurroundings {
  fetch: Fetch;
  origin: string;
  ownFiles: { fetch: Fetch; origin: string };
  simulator: SimulatorStore;
  preferences: PreferencesStore;
  checklists: ChecklistRepository;
  tabs: TabChannel;
  language: LanguageStore;
  openTrainingRepository(): Promise<TrainingRepository>;
  openOutbox(): Promise<OutboxRepository>;
  orgAccess?: OrgAccess;
  sessionKeys?: SessionKeys;
  realNow(): number;
  newId(): string;
  later(callback: () => void, milliseconds: number): () => void;
  onOnline(callback: () => void): void;
}

/** An attempt begins as the administrator, and its checklist without the ticks of an earlier one. */
async function startClean(
  { preferences, checklists, tabs, realNow }: OpenTrainingSurroundings,
  organizationId: Guid | null,
): Promise<void> {
  await preferences.set('persona', DEFAULT_PERSONA);
  if (!organizationId) return;
  const { events } = await checklists.read(organizationId);
  if (events.length === 0) return;
  await checklists.append(organizationId, { kind: 'reset', at: new Date(realNow()).toISOString() });
  tabs.announce('checklist', organizationId);
}

const attemptsIn = (preferences: PreferencesStore): TrainingSurroundings['attempts'] => ({
  of: (pack) => preferences.values.peek().examAttempts[pack] ?? 0,
  count: (pack) => {
    const { examAttempts } = preferences.values.peek();
    return preferences.set('examAttempts', { ...examAttempts, [pack]: (examAttempts[pack] ?? 0) + 1 });
  },
});

const peopleIn = (preferences: PreferencesStore): TrainingSurroundings['people'] => ({
  people: computed(() => preferences.values.value.classPeople),
  keep: (people) =>
    preferences.set(
      'classPeople',
      people.map((names) => [...names]),
    ),
});

/** Exercises with their results, and the store that results are sent to where somebody connected one. */
export async function openTraining(surroundings: OpenTrainingSurroundings): Promise<TrainingStore> {
  const { ownFiles, orgAccess, realNow, language } = surroundings;
  const lrs = await surroundings.openOutbox().then(
    (outbox) =>
      createLrsStore({
        ...surroundings,
        outbox,
        access: orgAccess,
        keys: surroundings.sessionKeys ?? memoryKeys(),
        fetch: orgAccess?.fetch ?? ownFiles.fetch,
        language: () => language.language.peek(),
        programVersion: PROGRAM_VERSION,
        now: () => new Date(realNow()).toISOString(),
      }),
    // A page that keeps nothing has nothing to send.
    () => null,
  );
  await lrs?.start();
  const repository = await surroundings.openTrainingRepository();
  return createTrainingStore({
    ...surroundings,
    repository,
    lrs,
    startClean: (organizationId) => startClean(surroundings, organizationId),
    attempts: attemptsIn(surroundings.preferences),
    people: peopleIn(surroundings.preferences),
  });
}
