import type { ScenarioPack } from '../../../../domain/pack';
import { useWords } from '../../../ui/use-words';
import { usePackText } from '../exercise-context';

/** What the writer of the scenario tells at the end. */
export function Told({ pack: { lesson, debrief = [] } }: { pack: ScenarioPack }) {
  const { say } = useWords('debrief');
  const read = usePackText();
  if (!lesson && debrief.length === 0) return null;
  return (
    <section class="debrief-told">
      {lesson && (
        <>
          <h3>{say('lesson')}</h3>
          <p>{read(lesson)}</p>
        </>
      )}
      {debrief.length > 0 && <h3>{say('behind')}</h3>}
      {debrief.map((paragraph, place) => (
        <p key={place}>{read(paragraph)}</p>
      ))}
    </section>
  );
}
