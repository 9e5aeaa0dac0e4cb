import { useState } from 'preact/hooks';
import type { KeptReading } from '../../domain/kept-readings';
import { Dialog } from '../ui/Dialog';
import { ageOf } from '../ui/moments';
import { useWords } from '../ui/use-words';
import { usePage } from './page-context';

/** A kept reading with its age, and what one can do with it. */
function KeptItem({ reading, onDone }: { reading: KeptReading; onDone?: (() => void) | undefined }) {
  const { say, tag } = useWords('diagnosis-page');
  const { store } = usePage();
  const [asked, setAsked] = useState(false);
  const { id, name, readOn, mailboxes } = reading;
  const open = (compared: boolean) => {
    onDone?.();
    void store.openKept(id, compared);
  };
  return (
    <li data-kept={name}>
      <span>
        <strong>{name}</strong>{' '}
        <span class="muted">{say('keptAs', { age: ageOf(readOn, Date.now(), tag), count: mailboxes })}</span>
      </span>
      <span class="row">
        <button type="button" class="button" onClick={() => open(false)}>
          {say('keptOpen')}
        </button>
        {store.shown.value && (
          <button type="button" class="button" onClick={() => open(true)}>
            {say('keptCompare')}
          </button>
        )}
        <button type="button" class="button button-danger" onClick={() => setAsked(true)}>
          {say('keptRemove')}
        </button>
      </span>
      {asked && (
        <Dialog
          title={say('keptRemoveTitle')}
          confirmLabel={say('keptRemove')}
          onClose={() => setAsked(false)}
          onConfirm={() => void store.kept.remove(id).then(() => setAsked(false))}
        >
          <p>{say('keptRemoveText', { name })}</p>
        </Dialog>
      )}
    </li>
  );
}

/** Readings of files that somebody kept; nothing where there is none. */
export function KeptReadings({ onDone }: { onDone?: () => void }) {
  const { say } = useWords('diagnosis-page');
  const { store } = usePage();
  const list = store.kept.list.value ?? [];
  if (list.length === 0) return null;
  return (
    <section class="kept-readings" aria-label={say('kept')}>
      <h3>{say('kept')}</h3>
      <ul>
        {list.map((reading) => (
          <KeptItem key={reading.id} reading={reading} onDone={onDone} />
        ))}
      </ul>
    </section>
  );
}

/** Asks for the name under which a reading is kept. */
export function KeepDialog({ onClose }: { onClose(): void }) {
  const { say } = useWords('diagnosis-page');
  const { store } = usePage();
  const overview = store.shown.value?.overview;
  const [name, setName] = useState(overview?.name ?? overview?.files[0]?.name ?? '');
  const [pseudonyms, setPseudonyms] = useState(false);
  const [failed, setFailed] = useState(false);
  const keep = async () => {
    if (await store.kept.keep(name.trim(), pseudonyms).catch(() => false)) onClose();
    else setFailed(true);
  };
  return (
    <Dialog
      title={say('keepTitle')}
      confirmLabel={say('keepDo')}
      confirmDisabled={name.trim() === ''}
      onClose={onClose}
      onConfirm={() => void keep()}
    >
      <p>{say('keepText')}</p>
      <label class="field">
        <span>{say('keepName')}</span>
        <input
          name="keptName"
          value={name}
          maxLength={80}
          onInput={({ currentTarget }) => setName(currentTarget.value)}
        />
      </label>
      <label class="check">
        <input
          type="checkbox"
          name="keptPseudonyms"
          checked={pseudonyms}
          onChange={({ currentTarget }) => setPseudonyms(currentTarget.checked)}
        />
        <span>
          {say('pseudonyms')}
          <small class="muted">{say('keptPseudonymsWhy')}</small>
        </span>
      </label>
      {failed && (
        <p class="message message-bad" role="alert">
          {say('keepFailed')}
        </p>
      )}
    </Dialog>
  );
}
