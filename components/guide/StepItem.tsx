import { samePlace } from '../../catalog/practice/screens';
import type { ProcedureStep } from '../../catalog/procedure';
import type { StepProgress } from '../../domain/progress';
import { useApp } from '../app-context';
import { Icon, type IconName } from '../ui/Icon';
import { Pause } from '../ui/Trail';
import { useWords } from '../ui/use-words';
import { StepBody } from './StepBody';
import { usePlaceInFront } from './use-place-in-front';

function iconOf({ status }: StepProgress, focused: boolean): IconName {
  if (status === 'doubted') return 'warn';
  if (status === 'done') return 'done';
  if (status === 'notNeeded') return 'skipped';
  return focused ? 'current' : 'open';
}

interface StepItemProps {
  step: ProcedureStep;
  progress: StepProgress;
  focused: boolean;
  expanded: boolean;
  onToggle(): void;
}

/** One step of the checklist: its state at a glance, and all of it when opened. */
export function StepItem({ step, progress, focused, expanded, onToggle }: StepItemProps) {
  const { say } = useWords('ui');
  const steps = useWords('steps');
  const { preferences } = useApp();
  const client = preferences.values.value.clientEdition;
  const place = usePlaceInFront();
  const here =
    place !== null &&
    place !== 'unknown' &&
    step.screen !== undefined &&
    samePlace(step.screen, client) === samePlace(place, client);
  const { detection, status, need } = progress;
  const bodyId = `step-${step.id}`;
  return (
    <li class={`step step-${status}`} aria-current={focused ? 'step' : undefined} data-step={step.id}>
      <button
        type="button"
        class="step-head"
        aria-expanded={expanded}
        aria-controls={bodyId}
        onClick={onToggle}
      >
        <Icon name={iconOf(progress, focused)} />
        <span class="step-title">
          {steps.say(`steps.${step.id}.title`)}
          {here && (
            <>
              <Pause />
              <span class="here">{say('step.here')}</span>
            </>
          )}
          <Pause />
        </span>
        <span class="step-state">
          {status === 'open' && detection?.count && detection.count.of > 0
            ? say('step.countShort', { done: detection.count.done, of: detection.count.of })
            : say(status === 'open' && need === 'optional' ? 'status.optional' : `status.${status}`)}
        </span>
      </button>
      <div id={bodyId} class="step-body" hidden={!expanded}>
        {expanded && <StepBody step={step} progress={progress} />}
      </div>
    </li>
  );
}
