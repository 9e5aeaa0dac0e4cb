import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Exercise } from '../../../sources/exercise-control';
import { useWords } from '../../ui/use-words';
import { Training } from '../training-context';
import { Debrief } from './Debrief';
import { ExerciseControls } from './ExerciseControls';
import { ExerciseNews } from './ExerciseNews';
import { ExerciseProgress } from './ExerciseProgress';
import { useExercise, usePackText } from './exercise-context';
import { Goals } from './Goals';
import { Hints } from './Hints';
import { Rules } from './Rules';
import { Story } from './Story';
import './exercise.css';

function Part({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section>
      <h3>{title}</h3>
      {children}
    </section>
  );
}

function Task({ exercise }: { exercise: Exercise }) {
  const { say } = useWords('training');
  return (
    <div class="exercise-task">
      <Part title={say('task')}>
        <Story exercise={exercise} />
      </Part>
      <Part title={say('goals')}>
        <Goals exercise={exercise} />
      </Part>
      <div class="exercise-aids">
        <Part title={say('hints')}>
          <Hints exercise={exercise} />
        </Part>
        {exercise.conduct.length > 0 && (
          <Part title={say('rules')}>
            <Rules exercise={exercise} />
          </Part>
        )}
      </div>
    </div>
  );
}

function Band() {
  const { say } = useWords('training');
  const store = useExercise();
  const read = usePackText();
  const [shown, setShown] = useState(true);
  const exercise = store.exercise.value;
  if (!exercise) return null;
  const { stage, title } = exercise;
  return (
    <section class="exercise" aria-label={say('exercise')} data-stage={stage}>
      <div class="exercise-line">
        <strong class="badge">{say('exercise')}</strong>
        <h2>{read(title)}</h2>
        <ExerciseProgress exercise={exercise} />
        <button type="button" class="button" aria-expanded={shown} onClick={() => setShown(!shown)}>
          {say(shown ? 'hide' : 'show')}
        </button>
        <ExerciseControls exercise={exercise} repeatable />
      </div>
      <ExerciseNews exercise={exercise} />
      {shown && (stage === 'ended' ? <Debrief exercise={exercise} /> : <Task exercise={exercise} />)}
    </section>
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
