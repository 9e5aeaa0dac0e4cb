import { useState } from 'preact/hooks';
import type { ExerciseResult } from '../../../domain/exercise';
import { writeResult } from '../../../sources/result-file';
import { useApp } from '../../app-context';
import { Dialog } from '../../ui/Dialog';
import { useWords } from '../../ui/use-words';
import { GradeView } from '../exercise/GradeView';
import { CompareView } from '../replay/CompareView';
import { useTraining } from '../training-context';
import { packTitle } from './pack-title';
import { useTrainingPage } from './page-context';
import { RecordStore } from './RecordStore';
import { useReplayed, Verified } from './Verified';

interface ResultViewProps {
  result: ExerciseResult;
  /** Where it is kept, with the way back and out; nothing where it is only shown. */
  place?: {
    part: 'results' | 'class';
    back: string;
    remove: string;
    removeTitle: string;
    removeText: string;
    onRemove(): void;
  };
  /** Its file was changed: another one, or a sheet of paper, would pass it off as one that was not. */
  changed?: boolean;
}

/** One result: the grade, whether the record bears it out, and what happened. */
export function ResultView({ result, place, changed = false }: ResultViewProps) {
  const { say } = useWords('training-page');
  const { read } = useTraining();
  const { go } = useTrainingPage();
  const { places } = useApp();
  const graded = useReplayed(result);
  const [removing, setRemoving] = useState(false);
  const { grade, record } = result;
  const { pack, trainee, attempt, seed } = record.start;
  return (
    <article class="result" data-result={attempt}>
      <div class="row">
        {place && (
          <button type="button" class="button" onClick={() => go(place.part)}>
            {place.back}
          </button>
        )}
        <h2>
          {read(packTitle(result))} <span class="muted">·</span> {trainee || say('results.nobody')}{' '}
          {pack.variation && <span class="muted">#{seed}</span>}
        </h2>
      </div>
      <div role="status">
        <Verified result={result} graded={graded} />
      </div>
      <GradeView result={result} />
      <div class="row">
        {!changed && (
          <button
            type="button"
            class="button"
            onClick={() =>
              void writeResult(result).then((text) =>
                places.saveFile(`${pack.id}-${attempt.slice(0, 8)}.json`, text, 'application/json'),
              )
            }
          >
            {say('saveScenario')}
          </button>
        )}
        {place && !changed && (
          <>
            <button
              type="button"
              class="button"
              onClick={() => go('print', `result/${place.part}/${attempt}`)}
            >
              {say('printResult')}
            </button>
            {grade.passed && (
              <button
                type="button"
                class="button"
                onClick={() => go('print', `certificate/${place.part}/${attempt}`)}
              >
                {say('printCertificate')}
              </button>
            )}
          </>
        )}
        {place && (
          <button type="button" class="button" onClick={() => setRemoving(true)}>
            {place.remove}
          </button>
        )}
      </div>
      <CompareView result={result} />
      {place?.part === 'results' && <RecordStore result={result} />}
      {place && removing && (
        <Dialog
          title={place.removeTitle}
          confirmLabel={place.remove}
          danger
          onClose={() => setRemoving(false)}
          onConfirm={() => {
            go(place.part);
            place.onRemove();
          }}
        >
          <p>{place.removeText}</p>
        </Dialog>
      )}
    </article>
  );
}
