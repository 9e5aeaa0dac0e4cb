import { useId, useState } from 'preact/hooks';
import type { PracticeScreen } from '../../catalog/practice/screens';
import type { CatalogPlace } from '../../catalog/procedure';
import { addressGiven } from '../../state/org-places';
import { useApp } from '../app-context';
import { useWords, withWords } from '../ui/use-words';

interface PlaceProps {
  screen: PracticeScreen;
  org: string;
}

/** The way through the menus as one line, for whoever follows it elsewhere. */
function CopyPath({ place }: { place: CatalogPlace }) {
  const orgWords = useWords('orgs');
  const ui = useWords('ui');
  const { language, places } = useApp();
  const [copied, setCopied] = useState(false);
  const path = [...place.path, ...(place.view ? [place.view] : []), ...(place.command ?? [])];
  return (
    <p class="row">
      <button
        type="button"
        class="button button-small"
        onClick={() => {
          void places.copyText(path.map((id) => language.label(id)).join(' > ')).then(() => setCopied(true));
        }}
      >
        {orgWords.say('copyPath')}
      </button>
      <span role="status" class="muted">
        {copied && ui.say('guide.copied')}
      </span>
    </p>
  );
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

/** Where no document gives a place's address: the way to copy, why the link leads to a menu, and an address of one's own. */
function Help({ screen, org, place }: PlaceProps & { place: CatalogPlace | null }) {
  const { say } = useWords('orgs');
  const { orgPlaces } = useApp();
  const leads = orgPlaces.addressOf(screen)?.leads;
  if (!leads || leads === 'place') return null;
  return (
    <div class="org-place">
      {leads === 'menu' && <p class="muted">{say('openMenuWhy')}</p>}
      {place && <CopyPath place={place} />}
      <OwnAddress screen={screen} org={org} />
    </div>
  );
}

export default withWords(['orgs'], Help);
