import type { Exercise } from '../../../sources/exercise-control';
import { Training } from '../training-context';
import { Debrief } from './Debrief';
import { ExerciseControls } from './ExerciseControls';
import { ExerciseFrame } from './ExerciseFrame';
import { useExercise, useMayRepeat } from './exercise-context';
import { TaskInSight } from './Task';

function Band() {
  const exercise = useExercise().exercise.value;
  return exercise && <BandOf exercise={exercise} />;
}

function BandOf({ exercise }: { exercise: Exercise }) {
  const repeatable = useMayRepeat(exercise);
  const ended = exercise.stage === 'ended';
  return (
    <ExerciseFrame
      exercise={exercise}
      controls={<ExerciseControls exercise={exercise} repeatable={repeatable} />}
      result={ended}
    >
      {ended ? <Debrief exercise={exercise} /> : <TaskInSight exercise={exercise} />}
    </ExerciseFrame>
  );
}

/** Above the practice client: what is to be done in this tenant, how far one is, and what came of it. */
export default function ExerciseBand() {
  return (
    <Training>
      <Band />
    </Training>
  );
}
