import { type ReadonlySignal, signal } from '@preact/signals';
import type { Settings, SettingsRepository } from '../db/settings';

export interface PreferencesStore {
  values: ReadonlySignal<Settings>;
  /** Stored preferences with a nonsense value, which fell back to their defaults. */
  unreadable: ReadonlySignal<readonly string[]>;
  /** Shows the value and stores it; rejects as `SettingsRepository.write` does, and shows again what is stored. */
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
      // Shown at once: the next click may be worked out from it. What cannot be stored is not left on show.
      values.value = { ...values.peek(), [name]: value };
      try {
        await repository.write(name, value);
      } catch (problem) {
        const { settings } = await repository.readAll();
        if (values.peek()[name] === value) values.value = { ...values.peek(), [name]: settings[name] };
        throw problem;
      }
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
