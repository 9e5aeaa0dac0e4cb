import { type ReadonlySignal, signal } from '@preact/signals';
import type { Settings, SettingsRepository } from '../db/settings';

export interface PreferencesStore {
  values: ReadonlySignal<Settings>;
  /** Stored preferences with a nonsense value, which fell back to their defaults. */
  unreadable: ReadonlySignal<readonly string[]>;
  set<Name extends keyof Settings>(name: Name, value: Settings[Name]): Promise<void>;
  dismissUnreadable(): void;
  /** Reads again what another tab has changed. */
  reload(): Promise<void>;
}

export async function createPreferencesStore(
  repository: SettingsRepository,
  announce: () => void,
): Promise<PreferencesStore> {
  const first = await repository.readAll();
  const values = signal<Settings>(first.settings);
  const unreadable = signal<readonly string[]>(first.unreadable);
  return {
    values,
    unreadable,
    async set(name, value) {
      // What is shown as set, is set: a full disk or a closed browser takes nothing back.
      await repository.write(name, value);
      values.value = { ...values.peek(), [name]: value };
      announce();
    },
    dismissUnreadable() {
      unreadable.value = [];
    },
    async reload() {
      values.value = (await repository.readAll()).settings;
    },
  };
}
