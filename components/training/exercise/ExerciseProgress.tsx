import type { Exercise } from '../../../sources/exercise-control';
import { useWords } from '../../ui/use-words';
import { TimeOf } from './TimeOf';

/** How long it took, and how many goals are met. */
export function ExerciseProgress({ exercise }: { exercise: Exercise }) {
  const { say } = useWords('training');
  const { goals } = exercise;
  return (
    <>
      <TimeOf exercise={exercise} />
      <span>{say('reached', { met: goals.filter(({ met }) => met).length, all: goals.length })}</span>
    </>
  );
}
