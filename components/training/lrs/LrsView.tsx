import { useEffect } from 'preact/hooks';
import type { ExerciseResult } from '../../../domain/exercise';
import type { LrsStore } from '../../../state/lrs-store';
import { Loading, useWords, withWords } from '../../ui/use-words';
import { ConnectForm } from './ConnectForm';
import { OutboxView } from './OutboxView';
import { StatementsPreview } from './StatementsPreview';
import './lrs.css';

interface LrsViewProps {
  store: LrsStore;
  /** The result whose statements are shown; none where nobody looks at one. */
  result?: ExerciseResult | null;
}

/** A Learning Record Store: which one is connected, what is on its way there, and what a result would tell. */
function Lrs({ store, result = null }: LrsViewProps) {
  const records = useWords('learning-records');
  useEffect(() => void store.refresh(), [store]);
  return (
    <div class="lrs">
      <h2>{records.say('title')}</h2>
      <p>{records.say('intro')}</p>
      <ConnectForm store={store} />
      <OutboxView store={store} />
      {result && <StatementsPreview key={result.record.start.attempt} store={store} result={result} />}
    </div>
  );
}

export default withWords(['learning-records'], Lrs, Loading);
