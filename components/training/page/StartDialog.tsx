import { useState } from 'preact/hooks';
import type { ScenarioPack } from '../../../domain/pack';
import { useApp } from '../../app-context';
import { Dialog } from '../../ui/Dialog';
import { useWords } from '../../ui/use-words';
import { useTraining } from '../training-context';
import { ExamText } from './ExamText';
import { TraineeField } from './TraineeField';

/** The largest number of a variant. */
const MOST = 2 ** 31 - 1;

/** Whose exercise it is, and in which variant; then the tenant that is there makes room. */
export function StartDialog({ pack, onClose }: { pack: ScenarioPack; onClose(): void }) {
  const page = useWords('training-page');
  const ui = useWords('ui');
  const training = useWords('training');
  const { store, read } = useTraining();
  const { preferences, places } = useApp();
  const [trainee, setTrainee] = useState(preferences.values.value.trainee);
  const [seed, setSeed] = useState('');
  const [busy, setBusy] = useState(false);
  const { users, queues } = pack.tenant;
  const mailboxes = [...users, ...queues].filter(({ sides }) => sides?.record !== 'inactive');
  const { exam } = pack;
  const begun = preferences.values.value.examAttempts[pack.id] ?? 0;
  const over = exam?.attempts !== undefined && begun >= exam.attempts;
  const byTrainee = exam?.variant === 'byTrainee';
  const unnamed = byTrainee && trainee.trim() === '';
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
      title={page.say('startTitle', { title: read(pack.title) })}
      confirmLabel={page.say('start')}
      confirmDisabled={busy || running || over || unnamed || (seed.trim() !== '' && number === null)}
      onClose={onClose}
      onConfirm={() => void start()}
    >
      <p>
        {training.say(`level.${pack.level}`)} · {page.say('goalsCount', { count: pack.goals.length })} ·{' '}
        {page.say('mailboxesCount', { count: mailboxes.length })}
      </p>
      <p>{read(pack.summary)}</p>
      {pack.lesson && (
        <p>
          <strong>{page.say('youLearn')}</strong> {read(pack.lesson)}
        </p>
      )}
      <p>{page.say('startText')}</p>
      {exam && <ExamText exam={exam} begun={begun} />}
      {running && <p class="message message-warn">{page.say('startRunning')}</p>}
      <TraineeField needed={byTrainee} value={trainee} onChange={setTrainee} />
      {pack.variation && !byTrainee && (
        <label class="field">
          <span>{page.say('seed')}</span>
          <input
            type="text"
            name="seed"
            inputMode="numeric"
            placeholder={page.say('seedAny')}
            value={seed}
            onInput={({ currentTarget }) => setSeed(currentTarget.value.trim())}
          />
        </label>
      )}
      <div role="status">
        {busy && <p class="loading">{ui.say('common.loading')}</p>}
        {store.problem.value && (
          <p class="message message-bad">{training.say('refused', { reason: store.problem.value })}</p>
        )}
      </div>
    </Dialog>
  );
}
