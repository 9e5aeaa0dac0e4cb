import { useState } from 'preact/hooks';
import { samePlace } from '../../catalog/practice/screens';
import { type PhaseId, type ProcedureStep, procedure } from '../../catalog/procedure';
import type { StepProgress } from '../../domain/progress';
import { useApp } from '../app-context';
import { Icon } from '../ui/Icon';
import { Pause } from '../ui/Trail';
import { useWords } from '../ui/use-words';
import { statusIcon, statusWord } from './step-status';
import { usePlaceInFront } from './use-place-in-front';

interface ChooseStep {
  /** The step on show above. */
  shown: string | null;
  onChoose(step: string): void;
}

/** Whether the place in front is the one that a step is taken at. */
function useIsHere(step: ProcedureStep): boolean {
  const client = useApp().preferences.values.value.clientEdition;
  const place = usePlaceInFront();
  if (place === null || place === 'unknown' || step.screen === undefined) return false;
  return samePlace(step.screen, client) === samePlace(place, client);
}

function StepRow({
  step,
  progress,
  shown,
  onChoose,
}: ChooseStep & { step: ProcedureStep; progress: StepProgress }) {
  const { say } = useWords('ui');
  const steps = useWords('steps');
  const { guide } = useApp();
  const here = useIsHere(step);
  const { detection, status } = progress;
  return (
    <li class={`step step-${status}`} data-step={step.id}>
      <button
        type="button"
        class="step-head"
        aria-pressed={shown === step.id}
        onClick={() => onChoose(step.id)}
      >
        <Icon name={statusIcon(progress, guide.progress.value.focus === step.id)} />
        <span class="step-title">
          {steps.say(`steps.${step.id}.title`)}{' '}
          {here && (
            <span class="here" title={say('step.here')}>
              <span class="visually-hidden">{say('step.here')}</span>
            </span>
          )}
          <Pause />
        </span>
        <span class="step-state">
          {status === 'open' && detection?.count && detection.count.of > 0
            ? say('step.countShort', { done: detection.count.done, of: detection.count.of })
            : say(statusWord(progress))}
        </span>
      </button>
    </li>
  );
}

/** The phases with how far each is; one opens to its steps, which show above when they are chosen. */
export function PhaseList({ shown, onChoose }: ChooseStep) {
  const { say } = useWords('ui');
  const words = useWords('steps');
  const { guide } = useApp();
  const { steps } = guide.progress.value;
  const [toggled, setToggled] = useState<ReadonlyMap<PhaseId, boolean>>(new Map());
  const progressOf = (id: string) => steps.find(({ step }) => step.id === id);
  return (
    <section class="phases" aria-label={say('guide.phases')}>
      {procedure.map((phase, index) => {
        const read = phase.steps.flatMap((step) => progressOf(step.id) ?? []);
        const counted = read.filter(({ status }) => status !== 'notNeeded');
        const done = counted.filter(({ status }) => status === 'done').length;
        const open = toggled.get(phase.id) ?? phase.steps.some(({ id }) => id === shown);
        return (
          <details
            key={phase.id}
            class="phase"
            data-phase={phase.id}
            open={open}
            onToggle={({ currentTarget }) => {
              if (currentTarget.open !== open) {
                setToggled(new Map(toggled).set(phase.id, currentTarget.open));
              }
            }}
          >
            <summary>
              <span class="phase-arrow">
                <Icon name="down" />
              </span>
              <span class="phase-title">
                {index + 1}. {words.say(`phases.${phase.id}.title`)}
                <Pause />
              </span>
              <span class="step-state">
                {say('guide.phase', { done, of: counted.length, notNeeded: read.length - counted.length })}
              </span>
            </summary>
            <ol class="steps">
              {phase.steps.map((step) => {
                const progress = progressOf(step.id);
                return (
                  progress && (
                    <StepRow
                      key={step.id}
                      step={step}
                      progress={progress}
                      shown={shown}
                      onChoose={onChoose}
                    />
                  )
                );
              })}
            </ol>
          </details>
        );
      })}
    </section>
  );
}
