import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSettingsRepository, type Settings } from '../../db/settings';
import { open, withFreshIndexedDB } from './fresh';

withFreshIndexedDB();

const DEFAULTS: Settings = {
  language: null,
  theme: 'system',
  panelTab: 'guide',
  diagnosedMailbox: null,
  diagnosedFor: null,
  shownOrg: null,
  clientEdition: 'legacy',
  rolesPicked: [],
  trainee: '',
  examAttempts: {},
  classPeople: [],
  taskClosedOf: null,
  editionShown: null,
  permissionsTab: 'tenant',
  editionCompared: null,
  tenantRolesTold: {},
  gridColumns: {},
  persona: null,
  lrs: null,
  pseudonymKey: null,
};

describe('settings', () => {
  it('have their defaults before anything is written', async () => {
    expect(await createSettingsRepository(await open()).readAll()).toEqual({
      settings: DEFAULTS,
      unreadable: [],
    });
  });

  it('give back what was written last', async () => {
    const repository = createSettingsRepository(await open());
    await repository.write('language', 'en');
    await repository.write('language', 'sl');
    await repository.write('theme', 'dark');
    await repository.write('panelTab', 'permissions');
    await repository.write('clientEdition', 'current');
    await repository.write('rolesPicked', ['systemAdministrator', 'GA']);
    await repository.write('editionShown', 'current');
    expect(await repository.readAll()).toEqual({
      settings: {
        ...DEFAULTS,
        language: 'sl',
        theme: 'dark',
        panelTab: 'permissions',
        clientEdition: 'current',
        rolesPicked: ['systemAdministrator', 'GA'],
        editionShown: 'current',
      },
      unreadable: [],
    });
  });

  it('fall back to the default where a value makes no sense, and name the setting', async () => {
    const database = await open();
    const repository = createSettingsRepository(database);
    const nonsense = fc.oneof(fc.integer(), fc.constant('nonsense!'), fc.constant([7]), fc.constant({}));
    await fc.assert(
      fc.asyncProperty(nonsense, async (value) => {
        await repository.write('language', 'sl');
        await database.put('settings', value, 'theme');
        await database.put('settings', value, 'rolesPicked');
        await database.put('settings', value, 'settingOfALaterVersion');
        expect(await repository.readAll()).toEqual({
          settings: { ...DEFAULTS, language: 'sl' },
          unreadable: ['theme', 'rolesPicked'],
        });
      }),
    );
  });
});
