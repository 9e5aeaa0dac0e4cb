import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';
import type { Exercise } from '../../../sources/exercise-control';
import { Icon } from '../../ui/Icon';
import { useFocusHome } from '../../ui/use-focus-home';
import { useWords } from '../../ui/use-words';
import { ExerciseNews } from './ExerciseNews';
import { ExerciseProgress } from './ExerciseProgress';
import { usePackText } from './exercise-context';
import { useDrawer, useEscape } from './use-drawer';
import './exercise.css';

interface ExerciseFrameProps {
  exercise: Exercise;
  controls: ComponentChildren;
  /** The drawer holds what came of it. */
  result?: boolean;
  /** Below the bar, whether or not the drawer is open. */
  news?: ComponentChildren;
  /** What the drawer holds. */
  children: ComponentChildren;
}

/** A bar above the practice client, which leaves it the room, with a drawer for all that is to be read. */
export function ExerciseFrame({ exercise, controls, result = false, news, children }: ExerciseFrameProps) {
  const { say } = useWords('training');
  const read = usePackText();
  const { open, setOpen } = useDrawer(exercise, result);
  const drawer = useId();
  const box = useRef<HTMLElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  // The controls of an exercise go with its end.
  useFocusHome(box, () => button.current);
  useEscape(box, open, () => {
    // It goes with what had the focus.
    button.current?.focus();
    setOpen(false);
  });
  const title = read(exercise.title);
  return (
    <section class="exercise" ref={box} aria-label={say('exercise')} data-stage={exercise.stage}>
      <div class="exercise-line">
        <h2 title={title}>{title}</h2>
        <ExerciseProgress exercise={exercise} result={result} />
        <button
          type="button"
          class="button"
          data-exercise="drawer"
          ref={button}
          aria-expanded={open}
          aria-controls={drawer}
          onClick={() => setOpen(!open)}
        >
          {say(result ? 'drawerResult' : 'drawerTask')}
          <Icon name={open ? 'up' : 'down'} />
        </button>
        {controls}
      </div>
      <ExerciseNews exercise={exercise} />
      {news}
      {open && (
        <div class="exercise-drawer" id={drawer}>
          {children}
        </div>
      )}
    </section>
  );
}
