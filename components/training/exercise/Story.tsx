import type { Exercise } from '../../../sources/exercise-control';
import { usePackText } from './exercise-context';

/** What the trainee is asked to do, and in whose place. */
export function Story({ exercise: { story } }: { exercise: Exercise }) {
  const read = usePackText();
  return (
    <>
      {story.map((paragraph) => (
        <p key={paragraph.en}>{read(paragraph)}</p>
      ))}
    </>
  );
}
