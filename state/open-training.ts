import type { Fetch } from '../dataverse/client';
import type { OutboxRepository } from '../db/outbox';
import type { TrainingRepository } from '../db/training';
import { PROGRAM_VERSION } from '../domain/program-version';
import type { LanguageStore } from './language';
import { createLrsStore } from './lrs-store';
import type { OrgAccess } from './orgs';
import type { PreferencesStore } from './preferences';
import { memoryKeys, type SessionKeys } from './session-keys';
import type { SimulatorStore } from './simulator';
import { createTrainingStore, type TrainingStore } from './training-store';

export interface OpenTrainingSurroundings {
  fetch: Fetch;
  origin: string;
  ownFiles: { fetch: Fetch; origin: string };
  simulator: SimulatorStore;
  preferences: PreferencesStore;
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
  return createTrainingStore({ ...surroundings, repository, lrs });
}
