import { useEffect, useId, useState } from 'preact/hooks';
import { orgOriginTyped } from '../../domain/org-address';
import type { OrgTexts } from '../../locales/en/orgs';
import { loadOrgTexts } from '../../locales/orgs';
import { useApp } from '../app-context';
import { useTexts } from '../ui/use-texts';
import { Ledger } from './Ledger';
import { OrgCard } from './OrgCard';
import './orgs.css';

/** Connects by what somebody types, since a page may not be in front, or does not tell. */
function AddByAddress({ words, onConnect }: { words: OrgTexts; onConnect(origin: string): void }) {
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState(false);
  const field = useId();
  return (
    <form
      class="org-add"
      onSubmit={(event) => {
        event.preventDefault();
        const origin = orgOriginTyped(text);
        setWrong(origin === null);
        if (origin) onConnect(origin);
      }}
    >
      <label class="field" htmlFor={field}>
        <span>{words.address}</span>
      </label>
      <div class="row">
        <input
          id={field}
          type="text"
          name="orgAddress"
          placeholder={words.example}
          value={text}
          aria-invalid={wrong}
          aria-describedby={`${field}-wrong`}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
        <button type="submit" class="button">
          {words.add}
        </button>
      </div>
      <p class="field-message" id={`${field}-wrong`} role="alert">
        {wrong ? words.noOrg : ''}
      </p>
    </form>
  );
}

/** Whether the panel may see which page of the admin center is in front. */
function AdminCenter({ words }: { words: OrgTexts }) {
  const { orgs } = useApp();
  const sees = orgs.seesAdminCenter.value;
  return (
    <section>
      <h3>{words.adminCenter}</h3>
      <p>{words.adminCenterText}</p>
      <button
        type="button"
        class="button"
        onClick={() => void (sees ? orgs.leaveAdminCenter() : orgs.followAdminCenter())}
      >
        {sees ? words.adminCenterLeave : words.adminCenterFollow}
      </button>
    </section>
  );
}

/** Organizations: which are connected, what is read of them, and how to give that back. */
export default function OrgsView() {
  const { orgs, language } = useApp();
  const words = useTexts(loadOrgTexts);
  const [refused, setRefused] = useState<string | null>(null);
  useEffect(() => void orgs.refresh(), []);
  if (!words) return <p class="loading">{language.t('common.loading')}</p>;
  if (!orgs.possible) {
    return (
      <div class="orgs">
        <h2>{words.title}</h2>
        <p class="message">{words.notHere}</p>
      </div>
    );
  }
  const connect = (origin: string) =>
    void orgs.connect(origin).then((connected) => setRefused(connected ? null : origin));
  const known = orgs.orgs.value;
  return (
    <div class="orgs">
      <h2>{words.title}</h2>
      <p>{words.intro}</p>
      <div role="status">
        {refused && (
          <p class="message message-warn">
            {language.fill(words.refused, { origin: new URL(refused).host })}
          </p>
        )}
      </div>
      {known.length === 0 && <p class="muted">{words.none}</p>}
      {known.map((org) => (
        <OrgCard key={org.origin} org={org} words={words} onConnect={connect} />
      ))}
      <AddByAddress words={words} onConnect={connect} />
      <AdminCenter words={words} />
      <Ledger words={words} of={`${orgs.noted.value} ${known.map(({ origin }) => origin).join()}`} />
      <section>
        <h3>{words.stored}</h3>
        <p>{words.storedText}</p>
      </section>
    </div>
  );
}
