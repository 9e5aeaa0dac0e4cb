import { describe, expect, it } from 'vitest';
import { StorageFull } from '../../db/errors';
import { defaultSettings, type Settings, type SettingsRepository } from '../../db/settings';
import { createPreferencesStore } from '../../state/preferences';

/** A repository in memory, which refuses every write while it is full. */
function openRepository() {
  const state = { stored: defaultSettings(), full: false };
  const repository: SettingsRepository = {
    readAll: async () => ({ settings: { ...state.stored }, unreadable: [] }),
    async write<Name extends keyof Settings>(name: Name, value: Settings[Name]) {
      await Promise.resolve();
      if (state.full) throw new StorageFull(null);
      state.stored = { ...state.stored, [name]: value };
    },
  };
  return { state, repository };
}

describe('a preference', () => {
  it('shows at once, so that two quick clicks both count', async () => {
    const { state, repository } = openRepository();
    const store = await createPreferencesStore(repository, () => {});
    const add = (role: string) => store.set('rolesPicked', [...store.values.peek().rolesPicked, role]);
    await Promise.all([add('one'), add('two')]);
    expect(store.values.value.rolesPicked).toEqual(['one', 'two']);
    expect(state.stored.rolesPicked).toEqual(['one', 'two']);
  });

  it('that cannot be stored shows again as it is stored, and is not announced', async () => {
    const { state, repository } = openRepository();
    let announced = 0;
    const store = await createPreferencesStore(repository, () => announced++);
    await store.set('theme', 'light');
    state.full = true;
    const two = [store.set('theme', 'dark'), store.set('theme', 'system')];
    const ended = await Promise.allSettled(two);
    expect(ended.map((end) => end.status)).toEqual(['rejected', 'rejected']);
    expect(store.values.value.theme).toBe('light');
    expect(announced).toBe(1);
  });
});
