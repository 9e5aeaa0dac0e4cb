import { useId, useState } from 'preact/hooks';
import type { PracticeScreen } from '../../catalog/practice/screens';
import { addressGiven } from '../../state/org-places';
import { useApp } from '../app-context';
import { useWords, withWords } from '../ui/use-words';

interface PlaceProps {
  screen: PracticeScreen;
  org: string;
}

/** Gives a place an address, since that of many is documented nowhere. */
function OwnAddress({ screen, org }: PlaceProps) {
  const { say } = useWords('orgs');
  const { orgs } = useApp();
  const field = useId();
  const given = orgs.orgs.value.find(({ origin }) => origin === org)?.addresses[screen];
  const [text, setText] = useState(given ?? '');
  const [wrong, setWrong] = useState(false);
  const front = orgs.front.value;
  return (
    <details class="own-address no-print">
      <summary>{say('ownAddress')}</summary>
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
          <span>{say('ownAddressWhy')}</span>
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
            {say('saveAddress')}
          </button>
          {front && (
            <button type="button" class="button button-small" onClick={() => setText(front.address)}>
              {say('takeFront')}
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
              {say('removeAddress')}
            </button>
          )}
        </div>
        <p class="field-message" id={`${field}-wrong`} role="alert">
          {wrong ? say('noAddress') : ''}
        </p>
      </form>
    </details>
  );
}

/** The way to a step's place in the organization on show. */
function Link({ screen, org }: PlaceProps) {
  const { say } = useWords('orgs');
  const { orgPlaces } = useApp();
  const address = orgPlaces.addressOf(screen);
  if (!address) return null;
  const { href, leads } = address;
  return (
    <div class="org-place">
      <a class="button button-primary" href={href} target="_blank" rel="noreferrer" data-leads={leads}>
        {leads === 'menu' ? say('openMenu') : say('openPlace')}
      </a>
      {leads === 'menu' && <p class="muted">{say('openMenuWhy')}</p>}
      {leads !== 'place' && <OwnAddress screen={screen} org={org} />}
    </div>
  );
}

export default withWords(['orgs'], Link);
