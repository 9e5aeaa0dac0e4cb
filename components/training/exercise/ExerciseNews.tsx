import type { Exercise } from '../../../sources/exercise-control';
import { useWords } from '../../ui/use-words';
import { useExercise } from './exercise-context';

/** That the exercise is paused, and what was refused. */
export function ExerciseNews({ exercise }: { exercise: Exercise }) {
  const { say } = useWords('training');
  const { problem } = useExercise();
  return (
    <div role="status">
      {exercise.stage === 'paused' && !exercise.exam && <p class="message message-warn">{say('paused')}</p>}
      {problem.value && <p class="message message-bad">{say('refused', { reason: problem.value })}</p>}
    </div>
  );
}
