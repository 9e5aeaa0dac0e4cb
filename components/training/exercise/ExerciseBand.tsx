import { Training } from '../training-context';
import { Debrief } from './Debrief';
import { ExerciseControls } from './ExerciseControls';
import { ExerciseFrame } from './ExerciseFrame';
import { useExercise } from './exercise-context';
import { Task } from './Task';

function Band() {
  const exercise = useExercise().exercise.value;
  if (!exercise) return null;
  const ended = exercise.stage === 'ended';
  return (
    <ExerciseFrame
      exercise={exercise}
      controls={<ExerciseControls exercise={exercise} repeatable />}
      result={ended}
    >
      {ended ? <Debrief exercise={exercise} /> : <Task exercise={exercise} />}
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
