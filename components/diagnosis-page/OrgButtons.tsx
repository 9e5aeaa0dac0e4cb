import { useEffect } from 'preact/hooks';
import { useApp } from '../app-context';
import { ageOf } from '../ui/moments';
import { useWords } from '../ui/use-words';
import { usePage } from './page-context';

/** A button for each organization that may be read, and one for what was read of it before. */
export function OrgButtons() {
  const { say, tag } = useWords('diagnosis-page');
  const { orgs } = useApp();
  const { store } = usePage();
  useEffect(() => void orgs.refresh(), []);
  return (
    <>
      {orgs.orgs.value.map(({ origin, granted, readOn }) => {
        const org = new URL(origin).host;
        return (
          <span class="org-buttons" key={origin}>
            {granted && (
              <button
                type="button"
                class="button"
                data-read="org"
                onClick={() => void store.readOrg(origin, false)}
              >
                {say('readOrg', { org })}
              </button>
            )}
            {readOn && (
              <button
                type="button"
                class="button"
                data-read="kept"
                onClick={() => void store.readOrg(origin, true)}
              >
                {say('openKept', { org, age: ageOf(readOn, Date.now(), tag) })}
              </button>
            )}
          </span>
        );
      })}
    </>
  );
}
