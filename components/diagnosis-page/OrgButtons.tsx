import { useEffect } from 'preact/hooks';
import { useApp } from '../app-context';
import { usePage } from './page-context';

/** A button for each organization that is connected and may be read. */
export function OrgButtons() {
  const { orgs } = useApp();
  const { store, say } = usePage();
  useEffect(() => void orgs.refresh(), []);
  return (
    <>
      {orgs.orgs.value
        .filter(({ granted }) => granted)
        .map(({ origin }) => (
          <button
            type="button"
            class="button"
            key={origin}
            data-read="org"
            onClick={() => void store.readOrg(origin)}
          >
            {say('readOrg', { org: new URL(origin).host })}
          </button>
        ))}
    </>
  );
}
