import { useState } from 'preact/hooks';
import type { ExerciseRecord } from '../../../../domain/exercise';
import type { Debrief } from '../../../../training/debrief';
import { useWords } from '../../../ui/use-words';
import { ReplayView } from '../../replay/ReplayView';
import { useStepText } from './step-text';
import '../../replay/replay.css';

/** The shortest way in words, and both ways as they move on the chart of the lifecycle. */
export function ShortestWay({
  record,
  debrief: { way, solution },
  moving,
  paper,
}: {
  record: ExerciseRecord;
  debrief: Debrief;
  /** Whether both ways are shown here; another part of the page may show them already. */
  moving: boolean;
  paper: boolean;
}) {
  const { say } = useWords('debrief');
  const stepText = useStepText();
  const [moves, setMoves] = useState(false);
  const steps = (
    <ol>
      {way.map((step, place) => (
        <li key={place}>{stepText(step)}</li>
      ))}
    </ol>
  );
  return (
    <section class="debrief-way">
      {paper ? (
        <>
          <h3>{say('way', { count: way.length })}</h3>
          {steps}
        </>
      ) : (
        <details>
          <summary>{say('way', { count: way.length })}</summary>
          {steps}
        </details>
      )}
      {moving && (
        <details onToggle={({ currentTarget }) => setMoves(currentTarget.open)}>
          <summary>{say('moving')}</summary>
          {moves && (
            <div class="debrief-replays">
              <ReplayView record={record} title={say('yourWay')} />
              <ReplayView record={solution} title={say('shortestWay')} />
            </div>
          )}
        </details>
      )}
    </section>
  );
}
