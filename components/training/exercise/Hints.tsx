import type { Exercise } from '../../../sources/exercise-control';
import { useWords } from '../../ui/use-words';
import { useExercise, usePackText } from './exercise-context';

/** Hints that were taken, and what the next one costs: they come one after the other. */
export function Hints({ exercise: { hints, stage } }: { exercise: Exercise }) {
  const { say } = useWords('training');
  const store = useExercise();
  const read = usePackText();
  const next = hints.find(({ text }) => text === null);
  return (
    <>
      {hints.length === 0 && <p class="muted">{say('noHints')}</p>}
      <ul class="exercise-hints">
        {hints.map(
          ({ id, text, cost }) =>
            text && (
              <li key={id} class="message">
                <div>
                  <p>
                    <strong>{say('hintTaken', { cost })}</strong>
                  </p>
                  <p>{read(text)}</p>
                </div>
              </li>
            ),
        )}
      </ul>
      {next && (
        <button
          type="button"
          class="button"
          data-hint={next.id}
          disabled={stage !== 'running'}
          onClick={() => void store.takeHint(next.id)}
        >
          {say('hintCost', { cost: next.cost })}
        </button>
      )}
    </>
  );
}
