import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { TrainingPageValue } from './page-context';

/** What a trainer shows to a room: the course and the board, and nobody's result. */
const isForRoom = ({ name, of }: TrainingPageValue['part']) =>
  name === 'course' || (name === 'class' && of === null);

/** Whether the page is shown to a room; Escape ends it, and so does going elsewhere. */
export function useProjector(part: TrainingPageValue['part']) {
  const [wanted, project] = useState(false);
  const projector = wanted && isForRoom(part);
  useEffect(() => {
    if (wanted && !projector) project(false);
  }, [wanted, projector]);
  // With the picture, and not after it: Escape is heard as soon as it is offered.
  useLayoutEffect(() => {
    if (!projector) return;
    const leave = ({ key }: KeyboardEvent) => {
      // A dialog closes itself first.
      if (key === 'Escape' && !document.querySelector('dialog[open]')) project(false);
    };
    document.addEventListener('keydown', leave);
    return () => document.removeEventListener('keydown', leave);
  }, [projector]);
  return { projector, project };
}
