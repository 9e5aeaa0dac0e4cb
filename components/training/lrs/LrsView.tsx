import { useEffect } from 'preact/hooks';
import type { ExerciseResult } from '../../../domain/exercise';
import { loadLearningRecordTexts } from '../../../locales/learning-records';
import type { LrsStore } from '../../../state/lrs-store';
import { useApp } from '../../app-context';
import { useTexts } from '../../ui/use-texts';
import { ConnectForm } from './ConnectForm';
import { QueueView } from './QueueView';
import { StatementsPreview } from './StatementsPreview';
import './lrs.css';

interface LrsViewProps {
  store: LrsStore;
  /** The result whose statements are shown; none where nobody looks at one. */
  result?: ExerciseResult | null;
}

/** A Learning Record Store: which one is connected, what is on its way there, and what a result would tell. */
export default function LrsView({ store, result = null }: LrsViewProps) {
  const { language } = useApp();
  const words = useTexts(loadLearningRecordTexts);
  useEffect(() => void store.refresh(), [store]);
  if (!words) return <p class="loading">{language.t('common.loading')}</p>;
  return (
    <div class="lrs">
      <h2>{words.title}</h2>
      <p>{words.intro}</p>
      <ConnectForm store={store} words={words} />
      <QueueView store={store} words={words} />
      {result && (
        <StatementsPreview key={result.record.start.attempt} store={store} words={words} result={result} />
      )}
    </div>
  );
}
