import type { ComponentChildren } from 'preact';
import type { Exercise } from '../../../sources/exercise-control';
import { ClosedInExam } from '../../ui/ClosedInExam';
import { useWords } from '../../ui/use-words';
import { Goals } from './Goals';
import { Hints } from './Hints';
import { Rules } from './Rules';
import { Story } from './Story';

function Part({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section>
      <h3>{title}</h3>
      {children}
    </section>
  );
}

/** The task, but for what a paused exam hides. */
export function TaskInSight({ exercise }: { exercise: Exercise }) {
  const hidden = exercise.exam !== null && exercise.stage === 'paused';
  return hidden ? <ClosedInExam is="hidden" back={false} /> : <Task exercise={exercise} />;
}

/** All that is to be read of an exercise while one works on it. */
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
