import { useId, useState } from 'preact/hooks';
import type { LrsConnected, LrsStore, LrsTyped } from '../../../state/lrs-store';
import { useWords } from '../../ui/use-words';
import { LrsTroubleNote } from './LrsTroubleNote';

interface PartProps {
  store: LrsStore;
}

const EMPTY: LrsTyped = { endpoint: '', key: '', secret: '', homePage: '', remember: false };

type TextName = Exclude<keyof LrsTyped, 'remember'>;

/** What came of the last attempt to connect. */
function ConnectResult({ came }: { came: LrsConnected | 'asking' | null }) {
  const { say } = useWords('learning-records');
  if (came === 'asking') return <p class="loading">{say('connecting')}</p>;
  if (!came || came.is === 'connected') return null;
  if (came.is === 'problem') return <LrsTroubleNote problem={came.problem} />;
  return <p class="message message-warn">{say(`refused.${came.is}`)}</p>;
}

interface FieldProps {
  name: TextName;
  label: string;
  secret?: boolean;
  note?: string;
  placeholder?: string;
  required?: boolean;
  value: string;
  onText(name: TextName, value: string): void;
}

function Field({
  name,
  label,
  secret = false,
  note,
  placeholder,
  required = true,
  value,
  onText,
}: FieldProps) {
  const id = useId();
  return (
    <div class="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        {...(secret ? { type: 'password' as const } : { type: 'text' as const })}
        name={name}
        value={value}
        required={required}
        placeholder={placeholder}
        autocomplete="off"
        spellcheck={false}
        aria-describedby={note ? `${id}-note` : undefined}
        onInput={({ currentTarget }) => onText(name, currentTarget.value)}
      />
      {note && (
        <span class="muted" id={`${id}-note`}>
          {note}
        </span>
      )}
    </div>
  );
}

function TypedConnection({ store }: PartProps) {
  const { say } = useWords('learning-records');
  const rememberId = useId();
  const known = store.connection.peek();
  const [typed, setTyped] = useState(
    known ? { ...EMPTY, endpoint: known.endpoint, homePage: known.homePage } : EMPTY,
  );
  const [came, setCame] = useState<LrsConnected | 'asking' | null>(null);
  const onText = (name: TextName, value: string) => setTyped({ ...typed, [name]: value });
  // The browser asks for the origin only within the click, so nothing comes before the call.
  const connect = async () => {
    const connecting = store.connect(typed);
    setCame('asking');
    setCame(await connecting);
  };
  const field = (name: TextName) => ({ name, value: typed[name], onText });
  return (
    <form
      class="lrs-connect"
      onSubmit={(event) => {
        event.preventDefault();
        void connect();
      }}
    >
      <Field {...field('endpoint')} label={say('endpoint')} placeholder={say('endpointExample')} />
      <Field {...field('key')} label={say('key')} />
      <Field {...field('secret')} label={say('secret')} secret note={say('secretWhy')} />
      <div>
        <label class="check">
          <input
            type="checkbox"
            name="remember"
            checked={typed.remember}
            aria-describedby={rememberId}
            onChange={({ currentTarget }) => setTyped({ ...typed, remember: currentTarget.checked })}
          />
          <span>{say('remember')}</span>
        </label>
        <span class="muted" id={rememberId}>
          {say('rememberWhy')}
        </span>
      </div>
      <Field {...field('homePage')} label={say('homePage')} note={say('homePageWhy')} required={false} />
      <div role="status">
        <ConnectResult came={came} />
      </div>
      <div class="row">
        <button type="submit" class="button button-primary" disabled={came === 'asking'}>
          {say('connect')}
        </button>
      </div>
    </form>
  );
}

function Connected({ store }: PartProps) {
  const { say } = useWords('learning-records');
  const connection = store.connection.value;
  if (!connection) return null;
  const { host } = new URL(connection.endpoint);
  return (
    <section class="lrs-card" aria-label={host}>
      {connection.forgotten ? (
        <>
          <p class="message message-warn">{say('forgottenNow', { host })}</p>
          <TypedConnection store={store} />
        </>
      ) : (
        <p>{say('connectedTo', { host, kept: connection.remembered ? 'remembered' : 'session' })}</p>
      )}
      {!connection.granted && <p class="message message-warn">{say('notGrantedNow', { host })}</p>}
      <div class="row">
        {!connection.granted && (
          <button type="button" class="button button-primary" onClick={() => void store.allowAgain()}>
            {say('reconnect')}
          </button>
        )}
        <button type="button" class="button button-quiet" onClick={() => void store.disconnect()}>
          {say('disconnect')}
        </button>
      </div>
    </section>
  );
}

/** The connection, or how to make it. */
export function ConnectForm(props: PartProps) {
  return props.store.connection.value ? <Connected {...props} /> : <TypedConnection {...props} />;
}
