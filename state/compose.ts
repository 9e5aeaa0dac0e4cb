/** The parts that pages are put together of; a page's own file says which it has (`pages/<page>/stores.ts`). */
import { computed, effect } from '@preact/signals';
import { chooseLanguage } from '../domain/languages';
import type { TenantSnapshot } from '../domain/snapshot';
import type { App, AppSurroundings } from './app';
import { createConnections } from './connections';
import { createGuideStore } from './guide';
import { createLanguageStore } from './language';
import { createLastSeen, readLastSeen } from './last-seen';
import { createOrgPlaces } from './org-places';
import { createOrgsStore } from './orgs';
import { createPermissionsStore } from './permissions';
import { createPlaces } from './places';
import { createPointerStore } from './pointer';
import { createPreferencesStore } from './preferences';
import { createShownTenant } from './shown-tenant';
import { createSimulatorStore } from './simulator';
import { createToldCausesStore } from './told-causes';
import type { TrainingStore } from './training-store';

type Base = Pick<App, 'preferences' | 'language' | 'places'>;
export type WithSimulator = Base & Pick<App, 'simulator'>;
type WithTenant = WithSimulator & Pick<App, 'tenant'>;
export type Spoken = WithTenant &
  Pick<App, 'orgs' | 'connections' | 'orgPlaces' | 'permissions' | 'toldCauses'>;

/** What every page has: somebody's settings, the words, and where clicks lead. */
export async function composeBase(surroundings: AppSurroundings): Promise<Base> {
  const { tabs, settings, shell, languages, applyTheme } = surroundings;
  const preferences = await createPreferencesStore(settings, () => tabs.announce('settings'));
  const wanted = () => preferences.values.value.language ?? chooseLanguage(languages);
  const language = await createLanguageStore(wanted());
  effect(() => void language.set(wanted()));
  effect(() => applyTheme(preferences.values.value.theme, language.tag.value));
  tabs.listen(({ what }) => {
    if (what === 'settings') void preferences.reload();
  });
  const places = createPlaces(shell, () => void preferences.set('panelTab', 'permissions'));
  return { preferences, language, places };
}

/** The simulated tenant, with the clock and whom requests are sent as. */
export function composeSimulator(
  surroundings: AppSurroundings,
  { preferences }: Base,
): Pick<App, 'simulator'> {
  const simulator = createSimulatorStore(surroundings);
  effect(() => {
    const { persona } = preferences.values.value;
    if (persona && persona !== simulator.persona.peek()) void simulator.usePersona(persona).catch(() => {});
  });
  simulator.start();
  return { simulator };
}

/** The tenant that is spoken of: the simulated one, or a connected organization, and who may approve in it. */
export function composeTenant(
  surroundings: AppSurroundings,
  { preferences, simulator }: WithSimulator,
  lastSeen: TenantSnapshot | null,
): Pick<App, 'tenant' | 'orgs' | 'connections' | 'orgPlaces' | 'permissions' | 'toldCauses'> {
  const { tabs, readings, wait } = surroundings;
  const orgs = createOrgsStore({
    access: surroundings.orgAccess,
    repository: surroundings.orgRepository,
    readings,
    tabs,
    now: () => new Date(surroundings.realNow()).toISOString(),
    // What was worked out of an organization goes with it.
    async forget(origin) {
      await permissions.forget(origin);
      if (tenant.org.peek() === origin) await preferences.set('diagnosedMailbox', null);
    },
  });
  const tenant = createShownTenant({
    simulated: createLastSeen(simulator.snapshot, lastSeen, readings),
    first: preferences.values.value.shownOrg,
    remember: (origin) => preferences.set('shownOrg', origin),
    orgs,
    readings,
    tabs,
    wait,
  });
  const permissions = createPermissionsStore({ simulator, tenant, orgs, preferences, wait });
  const client = computed(() => preferences.values.value.clientEdition);
  return {
    tenant,
    orgs,
    connections: createConnections(orgs),
    orgPlaces: createOrgPlaces({ orgs, tenant, client }),
    permissions,
    toldCauses: createToldCausesStore(tenant.snapshot, () => new Date(surroundings.realNow()).toISOString()),
  };
}

/** What every page of the extension begins with, and the tenant that it speaks of. */
export async function composeSpoken(surroundings: AppSurroundings): Promise<Spoken> {
  const [base, lastSeen] = await Promise.all([
    composeBase(surroundings),
    readLastSeen(surroundings.readings),
  ]);
  const simulated = { ...base, ...composeSimulator(surroundings, base) };
  return { ...simulated, ...composeTenant(surroundings, simulated, lastSeen) };
}

/** The checklist of the tenant that is on show. */
export function composeGuide(surroundings: AppSurroundings, { tenant }: WithTenant): Pick<App, 'guide'> {
  const { checklists, tabs } = surroundings;
  const now = () => new Date(surroundings.realNow()).toISOString();
  return { guide: createGuideStore({ snapshot: tenant.snapshot, checklists, tabs, now }) };
}

/** Guide and practice client tell each other where they are. */
export const composePointer = ({ tabs, shell }: AppSurroundings, { places }: Base): Pick<App, 'pointer'> => ({
  pointer: createPointerStore({ tabs, place: shell.isPractice ? places.current : null }),
});

/** Exercises and results, read when somebody trains. */
export function composeTraining(
  surroundings: AppSurroundings,
  { preferences, language, simulator }: WithSimulator,
): Pick<App, 'training'> {
  let training: Promise<TrainingStore> | undefined;
  return {
    training: () => {
      training ??= import('./open-training').then(({ openTraining }) =>
        openTraining({ ...surroundings, simulator, preferences, language }),
      );
      return training;
    },
  };
}
