import { labelOfScreen, samePlace, siteMaps, userMenu } from '../../../catalog/practice/screens';
import type { TermId } from '../../../catalog/terms';
import { useApp } from '../../app-context';
import { Disclosure } from '../../ui/Disclosure';
import { Segmented } from '../../ui/Segmented';
import { Trail } from '../../ui/Trail';
import { useWords } from '../../ui/use-words';

/** The user's own settings, at the top right: *Options* for one's own mail, and *About*, which tells the version. */
function UserSettings() {
  const { language, places } = useApp();
  const { label } = language;
  return (
    <Disclosure
      look="bar"
      anchor="menu.userSettings"
      label={
        <>
          <span aria-hidden="true">⚙</span> {label('menu.userSettings')}
        </>
      }
    >
      {(close) =>
        userMenu.map(({ screen, label: name }) => (
          <button
            type="button"
            class="command"
            key={screen}
            data-anchor={`screen:${screen}`}
            onClick={() => {
              close();
              places.openScreen(screen);
            }}
          >
            {label(name)}
          </button>
        ))
      }
    </Disclosure>
  );
}

/**
 * Where one is, the switch between the two clients' menus, and the user's settings.
 * @param switchable false where what stands beside has the switch
 */
export function TopBar({ switchable }: { switchable: boolean }) {
  const { say } = useWords('practice');
  const { language, places, preferences, simulator } = useApp();
  const { label } = language;
  const client = preferences.values.value.clientEdition;
  const { root, areas } = siteMaps[client];
  const here = samePlace(places.current.value.screen, client);
  const area = areas.find(({ places: inArea }) => inArea.some(({ screen }) => screen === here));
  const entry = area?.places.find(({ screen }) => screen === here);
  const path = !area
    ? (['menu.userSettings', labelOfScreen(here, client)] as const)
    : [...(area.apart ? [] : root), area.label, entry?.label];
  const named = (term: TermId | undefined) => {
    if (!term) return [];
    const itself = { key: term, name: label(term) };
    // The settings of the admin center are those of an environment.
    return term === 'current.settings'
      ? [{ key: 'environment', name: simulator.basics.value?.name ?? '' }, itself]
      : [itself];
  };
  return (
    <header class="practice-bar">
      <span lang="en" class="practice-brand">
        {client === 'legacy' ? 'Dynamics 365' : label('current.powerPlatformAdminCenter')}
      </span>
      <nav class="practice-path" aria-label={say('practice.breadcrumb')}>
        <Trail of={path.flatMap(named)} />
      </nav>
      {switchable && (
        <Segmented
          legend={say('practice.client')}
          options={[
            { value: 'legacy', label: say('client.legacyShort') },
            { value: 'current', label: say('client.currentShort') },
          ]}
          value={client}
          onChange={(value) => void preferences.set('clientEdition', value)}
        />
      )}
      <UserSettings />
    </header>
  );
}
