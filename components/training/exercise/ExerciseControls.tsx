import { useState } from 'preact/hooks';
import type { Exercise } from '../../../sources/exercise-control';
import { useApp } from '../../app-context';
import { useWords } from '../../ui/use-words';
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
  return (
    <>
      <button
        type="button"
        class={`button${paused ? ' button-primary' : ''}`}
        data-exercise={paused ? 'resume' : 'pause'}
        disabled={busy && !paused}
        onClick={() => void store.move(paused ? 'running' : 'paused')}
      >
        {say(paused ? 'resume' : 'pause')}
      </button>
      <button
        type="button"
        class={`button${paused ? '' : ' button-primary'}`}
        data-exercise="finish"
        disabled={busy}
        onClick={() => setAsked('finished')}
      >
        {say('finish')}
      </button>
      {repeatable && (
        <button type="button" class="button" disabled={busy} onClick={() => setAsked('over')}>
          {say('over')}
        </button>
      )}
      <button
        type="button"
        class="button"
        data-exercise="giveUp"
        disabled={busy}
        onClick={() => setAsked('givenUp')}
      >
        {say('giveUp')}
      </button>
      {asked && (
        <EndDialog
          asked={asked}
          exercise={exercise}
          ifGivenUp={ifGivenUp}
          onEnd={() => void (asked === 'over' ? store.startOver() : store.move(asked))}
          onClose={() => setAsked(null)}
        />
      )}
    </>
  );
}
