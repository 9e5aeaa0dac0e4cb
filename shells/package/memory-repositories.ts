/**
 * What the stores of the product keep, kept by the page alone: a learning system may show it in a frame without storage,
 * and the next learner at the same machine is to find nothing.
 */
import type { ChecklistRepository } from '../../db/checklists';
import type { OrgRepository } from '../../db/orgs';
import type { ReadingRepository } from '../../db/readings';
import type { Settings, SettingsRepository } from '../../db/settings';
import type { TabChannel } from '../../db/tabs';
import type { TrainingRepository } from '../../db/training';
import type { ChecklistEvent } from '../../domain/checklist';

export function memorySettings(first: Settings): SettingsRepository {
  let settings = first;
  return {
    readAll: async () => ({ settings, unreadable: [] }),
    async write(name, value) {
      settings = { ...settings, [name]: value };
    },
  };
}

export function memoryChecklists(): ChecklistRepository {
  const events = new Map<string, ChecklistEvent[]>();
  return {
    async append(organizationId, event) {
      events.set(organizationId, [...(events.get(organizationId) ?? []), event]);
    },
    read: async (organizationId) => ({ events: events.get(organizationId) ?? [], unreadable: 0 }),
  };
}

/** There are no organizations beside an exercise. */
export const noOrgs: OrgRepository = {
  list: async () => [],
  async put() {},
  async note() {},
  ledger: async () => [],
  async forget() {},
};

export const noReadings: ReadingRepository = {
  async keep() {},
  kept: async () => null,
  list: async () => [],
};

/** The learning platform keeps what came of it. */
export const noTraining: TrainingRepository = {
  async keepResult() {},
  results: async () => [],
  async removeResult() {},
  async keepPack() {},
  packs: async () => [],
  async removePack() {},
  board: { entries: async () => [], async put() {}, async remove() {}, async clear() {} },
};

/** The page is alone. */
export const noTabs: TabChannel = { announce() {}, listen: () => () => {}, close() {} };
