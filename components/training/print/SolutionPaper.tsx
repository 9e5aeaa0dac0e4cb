import type { ScenarioPack } from '../../../domain/pack';
import type { SolutionSheet } from '../../../training/solution-sheet';
import { useWords } from '../../ui/use-words';
import { useCauseText } from '../cause-text';
import { useStepText } from '../exercise/debrief/step-text';
import { useTraining } from '../training-context';
import { Sheet } from './Sheet';

/** Each goal with the cause that is right, where one is asked for. */
function Goals({ goals }: Pick<SolutionSheet, 'goals'>) {
  const training = useWords('training');
  const debrief = useWords('debrief');
  const causeText = useCauseText();
  const { read } = useTraining();
  return (
    <section>
      <h3>{training.say('goals')}</h3>
      <ul class="sheet-goals">
        {goals.map(({ goal, about }) => (
          <li key={goal.id} class="sheet-goal">
            <div>
              <p>{read(goal.text)}</p>
              {goal.is === 'cause' && (
                <p>
                  {about !== null && `${training.say('about', { name: about })} `}
                  {debrief.say(goal.causes.length > 1 ? 'rightCauses' : 'rightCause', {
                    cause: goal.causes.map(causeText).join(' · '),
                  })}
                </p>
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface SolutionPaperProps {
  pack: ScenarioPack;
  sheet: SolutionSheet;
  /** Null where every attempt is alike. */
  seed: number | null;
}

/** The sheet of who teaches: what is right, the shortest way, what is told at the end, and every hint. */
export function SolutionPaper({ pack, sheet: { goals, steps }, seed }: SolutionPaperProps) {
  const { say } = useWords('sheets');
  const training = useWords('training');
  const debrief = useWords('debrief');
  const stepText = useStepText();
  const { read } = useTraining();
  const { lesson, debrief: told = [], hints = [] } = pack;
  return (
    <Sheet kind={say('solution')} name="solution" pack={pack}>
      {seed !== null && <p class="sheet-seed">{say('variant', { seed: String(seed) })}</p>}
      {lesson && (
        <p>
          <strong>{debrief.say('lesson')}:</strong> {read(lesson)}
        </p>
      )}
      <Goals goals={goals} />
      <section>
        <h3>{debrief.say('way', { count: steps.length })}</h3>
        <ol class="sheet-steps">
          {steps.map((step, place) => (
            <li key={place}>{stepText(step)}</li>
          ))}
        </ol>
      </section>
      {told.length > 0 && (
        <section>
          <h3>{debrief.say('behind')}</h3>
          {told.map((paragraph) => (
            <p key={paragraph.en}>{read(paragraph)}</p>
          ))}
        </section>
      )}
      {hints.length > 0 && (
        <section>
          <h3>{training.say('hints')}</h3>
          <ol>
            {hints.map(({ id, text, cost }) => (
              <li key={id}>{debrief.say('hintSaid', { cost, text: read(text) })}</li>
            ))}
          </ol>
        </section>
      )}
    </Sheet>
  );
}
