import { useState } from 'preact/hooks';
import type { Exercise } from '../../../sources/exercise-control';
import { openGoals } from '../../../training/open-goals';
import { useApp } from '../../app-context';
import { Disclosure } from '../../ui/Disclosure';
import { Icon } from '../../ui/Icon';
import { useWords } from '../../ui/use-words';
import { MenuItem } from '../MenuItem';
import { type AskedEnd, EndDialog } from './EndDialog';
import { useExercise } from './exercise-context';

interface ExerciseControlsProps {
  exercise: Exercise;
  /** Whether the same exercise may begin again while this attempt goes on. */
  repeatable: boolean;
  /** What giving up means here, where that is another thing. */
  ifGivenUp?: string;
}

/** Pausing an exercise, going on with it, and ending it. */
export function ExerciseControls({ exercise, repeatable, ifGivenUp }: ExerciseControlsProps) {
  const { say } = useWords('training');
  const store = useExercise();
  const { practice } = useApp();
  const [asked, setAsked] = useState<AskedEnd | null>(null);
  const { stage } = exercise;
  const busy = practice.busy.value;
  if (stage === 'ended') return null;
  const paused = stage === 'paused';
  // Finishing is what comes next only where nothing is left to do.
  const complete = !paused && openGoals(exercise.goals) === 0;
  return (
    <div class="exercise-controls">
      {(paused || exercise.exam?.pauses !== false) && (
        <button
          type="button"
          class={`button${paused ? ' button-primary' : ''}`}
          data-exercise={paused ? 'resume' : 'pause'}
          disabled={busy && !paused}
          onClick={() => void store.move(paused ? 'running' : 'paused')}
        >
          {say(paused ? 'resume' : 'pause')}
        </button>
      )}
      <button
        type="button"
        class={`button${complete ? ' button-primary' : ''}`}
        data-exercise="finish"
        disabled={busy}
        onClick={() => setAsked('finished')}
      >
        {say('finish')}
      </button>
      <Disclosure look="icon" from="end" name={say('more')} label={<Icon name="more" />}>
        {(close) => (
          <div class="menu">
            {repeatable && (
              <MenuItem does="over" disabled={busy} close={close} onChoose={() => setAsked('over')}>
                {say('over')}
              </MenuItem>
            )}
            <MenuItem does="giveUp" disabled={busy} close={close} onChoose={() => setAsked('givenUp')}>
              {say('giveUp')}
            </MenuItem>
          </div>
        )}
      </Disclosure>
      {asked && (
        <EndDialog
          asked={asked}
          exercise={exercise}
          ifGivenUp={ifGivenUp}
          onEnd={() => void (asked === 'over' ? store.startOver() : store.move(asked))}
          onClose={() => setAsked(null)}
        />
      )}
    </div>
  );
}
