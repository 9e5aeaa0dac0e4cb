import { useState } from 'preact/hooks';
import type { ProcedureStep } from '../../catalog/procedure';
import type { StepProgress } from '../../domain/progress';
import { lazily } from '../ui/lazily';
import { useWords } from '../ui/use-words';

const StepInside = lazily(() => import('./StepInside'));

export interface StepDetailsProps {
  step: ProcedureStep;
  progress: StepProgress;
}

/** What one may want to know of a step, behind one disclosure: who, what proves it, what goes wrong, which documents. */
export function StepDetails(props: StepDetailsProps) {
  const { say } = useWords('ui');
  const [open, setOpen] = useState(false);
  return (
    <details class="step-details" open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{say('step.details')}</summary>
      {open && <StepInside {...props} />}
    </details>
  );
}
