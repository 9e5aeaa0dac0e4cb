import type { Exercise } from '../../../sources/exercise-control';
import { useWords } from '../../ui/use-words';

/** The rules of conduct that cost points where they are broken. */
export function Rules({ exercise: { conduct } }: { exercise: Exercise }) {
  const { say } = useWords('training');
  return (
    <>
      <p class="muted">{say('rulesText')}</p>
      <ul class="exercise-rules">
        {conduct.map(({ rule }) => (
          <li key={rule}>{say(`rule.${rule}`)}</li>
        ))}
      </ul>
    </>
  );
}
