import type { Exercise } from '../../../sources/exercise-control';
import { writeResult } from '../../../sources/result-file';
import { useApp } from '../../app-context';
import { useWords } from '../../ui/use-words';
import { useTraining } from '../training-context';
import { useMayRepeat } from './exercise-context';
import { GradeView } from './GradeView';

/** What came of an exercise that has ended, and where to go from here. */
export function Debrief({ exercise }: { exercise: Exercise }) {
  const { say } = useWords('training');
  const { store } = useTraining();
  const { places } = useApp();
  const repeatable = useMayRepeat(exercise);
  const result = store.ended.value;
  if (!result) return <p class="loading">{say('grading')}</p>;
  const { pack, trainee } = result.record.start;
  const next = store.nextOf(result);
  return (
    <section aria-label={say('debrief')}>
      {store.unkept.value && (
        <p class="message message-warn" role="alert">
          {say('unkept')}
        </p>
      )}
      <GradeView result={result} moving />
      <div class="row exercise-next">
        {next && (
          <button type="button" class="button button-primary" onClick={() => void store.beginNext(result)}>
            {say('nextOfExam', { number: next.sitting.place, all: next.sitting.of })}
          </button>
        )}
        <button
          type="button"
          class={`button${next ? '' : ' button-primary'}`}
          onClick={() => places.openTraining(`results/${exercise.attempt}`)}
        >
          {say('details')}
        </button>
        <button
          type="button"
          class="button"
          onClick={() =>
            void writeResult(result).then((text) =>
              places.saveFile(`${pack.id}-${exercise.attempt.slice(0, 8)}.json`, text, 'application/json'),
            )
          }
        >
          {say('saveResult')}
        </button>
        {repeatable && (
          <button type="button" class="button" onClick={() => void store.begin(pack, { trainee })}>
            {say('again')}
          </button>
        )}
        <button type="button" class="button" onClick={() => places.openTraining('scenarios')}>
          {say('others')}
        </button>
      </div>
      <p class="muted">{say('freely')}</p>
    </section>
  );
}
