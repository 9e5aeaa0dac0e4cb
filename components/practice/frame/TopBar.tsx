import { samePlace, siteMaps } from '../../../catalog/practice/screens';
import { useApp } from '../../app-context';
import { Disclosure } from '../../ui/Disclosure';
import { Segmented } from '../../ui/Segmented';
import { useWords } from '../../ui/use-words';

/** The user's own settings, at the top right: *About* tells the version. */
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
      {(close) => (
        <button
          type="button"
          class="command"
          data-anchor="screen:about"
          onClick={() => {
            close();
            places.openScreen('about');
          }}
        >
          {label('menu.about')}
        </button>
      )}
    </Disclosure>
  );
}

/** Where one is, the switch between the two clients' menus, and the user's settings. */
export function TopBar() {
  const { say } = useWords('practice');
  const { language, places, preferences, simulator } = useApp();
  const { label } = language;
  const client = preferences.values.value.clientEdition;
  const { root, areas } = siteMaps[client];
  const here = samePlace(places.current.value.screen, client);
  const area = areas.find(({ places: inArea }) => inArea.some(({ screen }) => screen === here));
  const entry = area?.places.find(({ screen }) => screen === here);
  const path =
    here === 'about'
      ? (['menu.userSettings', 'menu.about'] as const)
      : [...(area?.apart ? [] : root), area?.label, entry?.label];
  return (
    <header class="practice-bar">
      <span lang="en" class="practice-brand">
        {client === 'legacy' ? 'Dynamics 365' : label('current.powerPlatformAdminCenter')}
      </span>
      <nav class="practice-path" aria-label={say('practice.breadcrumb')}>
        {path.map(
          (term, index) =>
            term && (
              <span key={term}>
                {index > 0 && <span aria-hidden="true"> › </span>}
                {term === 'current.settings' && `${simulator.basics.value?.name ?? ''} › `}
                {label(term)}
              </span>
            ),
        )}
      </nav>
      <Segmented
        legend={say('practice.client')}
        options={[
          { value: 'legacy', label: say('client.legacyShort') },
          { value: 'current', label: say('client.currentShort') },
        ]}
        value={client}
        onChange={(value) => void preferences.set('clientEdition', value)}
      />
      <UserSettings />
    </header>
  );
}
