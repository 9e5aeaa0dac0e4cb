import { samePlace, siteMaps } from '../../../catalog/practice/screens';
import { useApp } from '../../app-context';
import { useWords } from '../../ui/use-words';

/** The places of the client, under the menus of whichever edition is shown. */
export function SiteMap() {
  const { say } = useWords('practice');
  const { language, places, preferences } = useApp();
  const { label } = language;
  const client = preferences.values.value.clientEdition;
  const here = samePlace(places.current.value.screen, client);
  return (
    <nav class="site-map" data-pane="menu" aria-label={say('practice.siteMap')}>
      {siteMaps[client].areas.map(({ label: area, places: inArea }) => (
        <div key={area}>
          <h2>{label(area)}</h2>
          <ul>
            {inArea.map(({ screen, label: name }) => (
              <li key={screen}>
                <a
                  href={`#${screen}`}
                  data-anchor={`screen:${screen}`}
                  aria-current={screen === here ? 'page' : undefined}
                  onClick={(event) => {
                    event.preventDefault();
                    places.openScreen(screen);
                  }}
                >
                  {label(name)}
                </a>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}
