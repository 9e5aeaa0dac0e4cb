import { useState } from 'preact/hooks';
import type { ScenarioPack } from '../../../domain/pack';
import { useApp } from '../../app-context';
import { Dialog } from '../../ui/Dialog';
import { useTraining } from '../training-context';
import { useTrainingPage } from './page-context';

/** The largest number of a variant. */
const MOST = 2 ** 31 - 1;

/** Whose exercise it is, and in which variant; then the tenant that is there makes room. */
export function StartDialog({ pack, onClose }: { pack: ScenarioPack; onClose(): void }) {
  const { store, say, read } = useTraining();
  const { tell } = useTrainingPage();
  const { preferences, places, language } = useApp();
  const [trainee, setTrainee] = useState(preferences.values.value.trainee);
  const [seed, setSeed] = useState('');
  const [busy, setBusy] = useState(false);
  const running = store.exercise.value !== null && store.exercise.value.stage !== 'ended';
  const number = /^\d{1,10}$/.test(seed) && Number(seed) <= MOST ? Number(seed) : null;
  async function start(): Promise<void> {
    setBusy(true);
    await preferences.set('trainee', trainee.trim());
    const wishes = { trainee: trainee.trim(), ...(number === null ? {} : { seed: number }) };
    const begun = await store.begin(pack, wishes);
    setBusy(false);
    if (!begun) return;
    onClose();
    places.openView('mailboxes', 'active');
  }
  return (
    <Dialog
      title={tell('startTitle', { title: read(pack.title) })}
      confirmLabel={tell('start')}
      confirmDisabled={busy || running || (seed.trim() !== '' && number === null)}
      onClose={onClose}
      onConfirm={() => void start()}
    >
      <p>{tell('startText')}</p>
      {running && <p class="message message-warn">{tell('startRunning')}</p>}
      <label class="field">
        <span>{tell('trainee')}</span>
        <input
          type="text"
          name="trainee"
          maxLength={80}
          value={trainee}
          onInput={({ currentTarget }) => setTrainee(currentTarget.value)}
        />
      </label>
      {pack.variation && (
        <label class="field">
          <span>{tell('seed')}</span>
          <input
            type="text"
            name="seed"
            inputMode="numeric"
            placeholder={tell('seedAny')}
            value={seed}
            onInput={({ currentTarget }) => setSeed(currentTarget.value.trim())}
          />
        </label>
      )}
      <div role="status">
        {busy && <p class="loading">{language.t('common.loading')}</p>}
        {store.problem.value && (
          <p class="message message-bad">{say('refused', { reason: store.problem.value })}</p>
        )}
      </div>
    </Dialog>
  );
}
