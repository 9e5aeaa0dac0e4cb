import type { LocalizedText } from '../../../domain/pack';
import { useWords } from '../../ui/use-words';
import { useTraining } from '../training-context';

/** An exercise goes on: the next one has to wait. */
export function RunningMessage({ title, onGoOn }: { title: LocalizedText; onGoOn(): void }) {
  const { say } = useWords('training-page');
  const { read } = useTraining();
  return (
    <div class="message">
      <span>{say('nowRunning', { title: read(title) })}</span>
      <div class="row">
        <button type="button" class="button button-primary" onClick={onGoOn}>
          {say('toRunning')}
        </button>
      </div>
    </div>
  );
}
