import { Sentence } from '../ui/Term';
import { useWords, withWords } from '../ui/use-words';
import { ChosenMailboxes } from './ChosenMailboxes';
import { StepColumns } from './StepColumns';
import type { StepDetailsProps } from './StepDetails';
import StepNotes from './StepNotes';

/** Read when somebody wants to know: the catalog of the documents is long. */
function StepInside({ step, progress }: StepDetailsProps) {
  const { say } = useWords('ui');
  const steps = useWords('steps');
  const { [step.id]: details } = useWords('step-details').texts;
  return (
    <>
      <section>
        <h3>{say('step.who')}</h3>
        <p>
          {steps.say(`actors.${step.who}`)}
          {step.whoInferred && <span class="muted"> ({say('step.inferred')})</span>}
        </p>
      </section>
      {step.doneWhen.by === 'mailboxes' && <ChosenMailboxes />}
      <section>
        <h3>{say('step.proof')}</h3>
        <p>
          <Sentence text={details.proof} />
        </p>
      </section>
      <StepColumns detection={progress.detection} />
      <section>
        <h3>{say('step.pitfalls')}</h3>
        <ul>
          {details.pitfalls.map((pitfall) => (
            <li key={pitfall}>
              <Sentence text={pitfall} />
            </li>
          ))}
        </ul>
      </section>
      <StepNotes step={step} />
    </>
  );
}

export default withWords(['step-details'], StepInside);
