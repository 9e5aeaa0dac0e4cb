import { useId, useState } from 'preact/hooks';
import type { PracticeScreen } from '../../catalog/practice/screens';
import type { OrgTexts } from '../../locales/en/orgs';
import { loadOrgTexts } from '../../locales/orgs';
import { addressGiven } from '../../state/org-places';
import { useApp } from '../app-context';
import { useTexts } from '../ui/use-texts';

interface PlaceProps {
  screen: PracticeScreen;
  org: string;
}

/** Gives a place an address, since that of many is documented nowhere. */
function OwnAddress({ screen, org, words }: PlaceProps & { words: OrgTexts }) {
  const { orgs } = useApp();
  const field = useId();
  const given = orgs.orgs.value.find(({ origin }) => origin === org)?.addresses[screen];
  const [text, setText] = useState(given ?? '');
  const [wrong, setWrong] = useState(false);
  const front = orgs.front.value;
  return (
    <details class="own-address no-print">
      <summary>{words.ownAddress}</summary>
      <form
        class="org-add"
        onSubmit={(event) => {
          event.preventDefault();
          const address = addressGiven(text, org);
          setWrong(address === null);
          if (address) void orgs.giveAddress(org, screen, address);
        }}
      >
        <label class="field" htmlFor={field}>
          <span>{words.ownAddressWhy}</span>
        </label>
        <input
          id={field}
          type="url"
          value={text}
          aria-invalid={wrong}
          aria-describedby={`${field}-wrong`}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
        <div class="row">
          <button type="submit" class="button button-small">
            {words.saveAddress}
          </button>
          {front && (
            <button type="button" class="button button-small" onClick={() => setText(front.address)}>
              {words.takeFront}
            </button>
          )}
          {given !== undefined && (
            <button
              type="button"
              class="button button-small button-quiet"
              onClick={() => {
                setText('');
                void orgs.giveAddress(org, screen, null);
              }}
            >
              {words.removeAddress}
            </button>
          )}
        </div>
        <p class="field-message" id={`${field}-wrong`} role="alert">
          {wrong ? words.noAddress : ''}
        </p>
      </form>
    </details>
  );
}

/** The way to a step's place in the organization on show. */
export default function OrgPlaceLink({ screen, org }: PlaceProps) {
  const { orgPlaces } = useApp();
  const words = useTexts(loadOrgTexts);
  const address = orgPlaces.addressOf(screen);
  if (!words || !address) return null;
  const { href, leads } = address;
  return (
    <div class="org-place">
      <a class="button button-primary" href={href} target="_blank" rel="noreferrer" data-leads={leads}>
        {leads === 'menu' ? words.openMenu : words.openPlace}
      </a>
      {leads === 'menu' && <p class="muted">{words.openMenuWhy}</p>}
      {leads !== 'place' && <OwnAddress screen={screen} org={org} words={words} />}
    </div>
  );
}
