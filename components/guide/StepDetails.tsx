import { lazy, Suspense } from 'preact/compat';
import { useState } from 'preact/hooks';
import type { ProcedureStep } from '../../catalog/procedure';
import type { StepProgress } from '../../domain/progress';
import { Sentence } from '../ui/Term';
import { useWords } from '../ui/use-words';
import { ChosenMailboxes } from './ChosenMailboxes';
import { StepColumns } from './StepColumns';

/** The catalog of the documents is long, and read by whoever wants to know. */
const StepNotes = lazy(() => import('./StepNotes'));

interface StepDetailsProps {
  step: ProcedureStep;
  progress: StepProgress;
}

function Details({ step, progress }: StepDetailsProps) {
  const { say } = useWords('ui');
  const steps = useWords('steps');
  const text = steps.texts.steps[step.id];
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
          <Sentence text={text.proof} />
        </p>
      </section>
      <StepColumns detection={progress.detection} />
      <section>
        <h3>{say('step.pitfalls')}</h3>
        <ul>
          {text.pitfalls.map((pitfall) => (
            <li key={pitfall}>
              <Sentence text={pitfall} />
            </li>
          ))}
        </ul>
      </section>
      <Suspense fallback={null}>
        <StepNotes step={step} />
      </Suspense>
    </>
  );
}

/** What one may want to know of a step, behind one disclosure: who, what proves it, what goes wrong, which documents. */
export function StepDetails(props: StepDetailsProps) {
  const { say } = useWords('ui');
  const [open, setOpen] = useState(false);
  return (
    <details class="step-details" open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{say('step.details')}</summary>
      {open && <Details {...props} />}
    </details>
  );
}
