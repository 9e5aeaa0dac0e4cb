import { useState } from 'preact/hooks';
import { drawnCount, type QuestionBank } from '../../../../domain/bank';
import { useApp } from '../../../app-context';
import { Dialog } from '../../../ui/Dialog';
import { useWords } from '../../../ui/use-words';
import { useTraining } from '../../training-context';
import { ExamText } from '../ExamText';
import { TraineeField } from '../TraineeField';

/** Who sits an exam that is drawn from a bank; its first exercise begins. */
export function BankStartDialog({ bank, onClose }: { bank: QuestionBank; onClose(): void }) {
  const { say } = useWords('training-page');
  const training = useWords('training');
  const { store, read } = useTraining();
  const { preferences, places } = useApp();
  const [trainee, setTrainee] = useState(preferences.values.value.trainee);
  const [busy, setBusy] = useState(false);
  const byTrainee = bank.exam.variant === 'byTrainee';
  const running = store.exercise.value !== null && store.exercise.value.stage !== 'ended';
  async function start(): Promise<void> {
    setBusy(true);
    await preferences.set('trainee', trainee.trim());
    const begun = await store.sit(bank, { trainee: trainee.trim() });
    setBusy(false);
    if (!begun) return;
    onClose();
    places.openView('mailboxes', 'active');
  }
  return (
    <Dialog
      title={say('startTitle', { title: read(bank.title) })}
      confirmLabel={say('start')}
      confirmDisabled={busy || running || (byTrainee && trainee.trim() === '')}
      onClose={onClose}
      onConfirm={() => void start()}
    >
      <p>{say('bank.draws', { count: drawnCount(bank), of: bank.entries.length })}</p>
      {bank.summary && <p>{read(bank.summary)}</p>}
      <p>{say('bank.each')}</p>
      <ExamText exam={bank.exam} />
      {running && <p class="message message-warn">{say('startRunning')}</p>}
      <TraineeField needed={byTrainee} value={trainee} onChange={setTrainee} />
      <div role="status">
        {store.problem.value && (
          <p class="message message-bad">{training.say('refused', { reason: store.problem.value })}</p>
        )}
      </div>
    </Dialog>
  );
}
