import { useEffect, useId, useState } from 'preact/hooks';
import { orgOriginTyped } from '../../domain/org-address';
import { useApp } from '../app-context';
import { Loading, useWords, withWords } from '../ui/use-words';
import { Ledger } from './Ledger';
import { OrgCard } from './OrgCard';
import './orgs.css';

/** Connects by what somebody types, since a page may not be in front, or does not tell. */
function AddByAddress({ onConnect }: { onConnect(origin: string): void }) {
  const { say } = useWords('orgs');
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
        <span>{say('address')}</span>
      </label>
      <div class="row">
        <input
          id={field}
          type="text"
          name="orgAddress"
          placeholder={say('example')}
          value={text}
          aria-invalid={wrong}
          aria-describedby={`${field}-wrong`}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
        <button type="submit" class="button">
          {say('add')}
        </button>
      </div>
      <p class="field-message" id={`${field}-wrong`} role="alert">
        {wrong ? say('noOrg') : ''}
      </p>
    </form>
  );
}

/** Whether the panel may see which page of the admin center is in front. */
function AdminCenter() {
  const { say } = useWords('orgs');
  const { orgs } = useApp();
  const sees = orgs.seesAdminCenter.value;
  return (
    <section>
      <h3>{say('adminCenter')}</h3>
      <p>{say('adminCenterText')}</p>
      <button
        type="button"
        class="button"
        onClick={() => void (sees ? orgs.leaveAdminCenter() : orgs.followAdminCenter())}
      >
        {sees ? say('adminCenterLeave') : say('adminCenterFollow')}
      </button>
    </section>
  );
}

/** Organizations: which are connected, what is read of them, and how to give that back. */
function Orgs() {
  const orgWords = useWords('orgs');
  const { orgs, connections } = useApp();
  const [refused, setRefused] = useState<string | null>(null);
  useEffect(() => void orgs.refresh(), []);
  if (!orgs.possible) {
    return (
      <div class="orgs">
        <h2>{orgWords.say('title')}</h2>
        <p class="message">{orgWords.say('notHere')}</p>
      </div>
    );
  }
  const connect = (origin: string) =>
    void connections.connect(origin).then((connected) => setRefused(connected ? null : origin));
  const known = orgs.orgs.value;
  return (
    <div class="orgs">
      <h2>{orgWords.say('title')}</h2>
      <p>{orgWords.say('intro')}</p>
      <div role="status">
        {refused && (
          <p class="message message-warn">{orgWords.say('refused', { origin: new URL(refused).host })}</p>
        )}
      </div>
      {known.length === 0 && <p class="muted">{orgWords.say('none')}</p>}
      {known.map((org) => (
        <OrgCard key={org.origin} org={org} onConnect={connect} />
      ))}
      <AddByAddress onConnect={connect} />
      <AdminCenter />
      <Ledger of={`${orgs.noted.value} ${known.map(({ origin }) => origin).join()}`} />
      <section>
        <h3>{orgWords.say('stored')}</h3>
        <p>{orgWords.say('storedText')}</p>
      </section>
    </div>
  );
}

export default withWords(['orgs'], Orgs, Loading);
