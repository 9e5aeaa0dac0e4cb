import { useState } from 'preact/hooks';
import type { ExerciseResult } from '../../../domain/exercise';
import { lazily } from '../../ui/lazily';
import { useWords } from '../../ui/use-words';
import { useTraining } from '../training-context';

const LrsView = lazily(() => import('../lrs/LrsView'));

/** The store that results are sent to; read when somebody looks for it. */
export function RecordStore({ result = null }: { result?: ExerciseResult | null }) {
  const { say } = useWords('training-page');
  const { store } = useTraining();
  const [open, setOpen] = useState(false);
  if (!store.lrs) return null;
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{say('results.store')}</summary>
      {open && <LrsView store={store.lrs} result={result} />}
    </details>
  );
}
